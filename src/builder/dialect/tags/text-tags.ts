import type { Tag } from './tags.js';

type TextMeaning = (tag: Pick<Tag, 'rest'>) => string;

/** Text within a line that Hexo themes style: what follows the last comma or, without one, the name of a colour. */
export const words: TextMeaning = ({ rest }) => {
  const [first = '', ...more] = rest.split(',');
  return more.length > 0 ? more.join(',').trim() : first.replace(/^(?:#?\w+)\s+(?=\S)/, '').trim();
};
/** NexT has its colour before an `@`, Butterfly at the end. */
export const labelled: TextMeaning = (tag) => {
  const [, text] =
    /^(?:\w+\s*)?@(.*)$/.exec(tag.rest) ?? /^(.*\S)\s+(?:default|blue|pink|red|purple|orange|green)$/.exec(tag.rest) ?? [];
  return text ?? words(tag);
};
export const plain: TextMeaning = ({ rest }) => rest.trim();
