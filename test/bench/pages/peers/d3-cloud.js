import cloud from 'd3-cloud';
import { sizedTags } from './sized-tags.js';

const widget = document.querySelector('#widget');
const { clientWidth: width, clientHeight: height } = widget;
const SVG = 'http://www.w3.org/2000/svg';

function draw(words) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `${-width / 2} ${-height / 2} ${width} ${height}`);
  for (const { text, size, x, y } of words) {
    const element = document.createElementNS(SVG, 'text');
    element.setAttribute('text-anchor', 'middle');
    element.setAttribute('transform', `translate(${x} ${y})`);
    element.style.fontSize = `${size}px`;
    element.textContent = text;
    svg.append(element);
  }
  widget.append(svg);
  widget.dataset.done = '';
}

cloud()
  .size([width, height])
  .words(await sizedTags())
  .font('sans-serif')
  .rotate(0)
  .padding(2)
  .fontSize(({ size }) => size)
  .on('end', draw)
  .start();
