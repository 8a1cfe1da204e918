import WordCloud from 'wordcloud';
import { sizedTags } from './sized-tags.js';

const widget = document.querySelector('#widget');
widget.addEventListener('wordcloudstop', () => (widget.dataset.done = ''));
WordCloud(widget, { list: (await sizedTags()).map(({ text, size }) => [text, size]), rotateRatio: 0, fontFamily: 'sans-serif' });
