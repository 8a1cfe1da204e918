import { expect } from '@open-wc/testing';
import { feedOf, item } from '../../../test/support/fixtures/feeds.js';
import { all, show } from '../../../test/support/fixtures/widgets.js';

const code =
  '<span class="hl-k">let</span> a = <span class="hl-s">"b"</span><span class="hl-c">// c</span><span class="hl-t">D</span>';
const html = `<pre><code class="language-js">${code}</code></pre><p class="hl-k x"><span class="card hl-k">e</span></p>`;

/** Of a colour, in the space that the luminance of WCAG is defined in. */
function luminance(color: string): number {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return NaN;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((each) =>
    each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

for (const [theme, background] of [
  ['light', '#f1f1f1'],
  ['dark', '#2a282d'],
] as const) {
  it(`parts of code can be told apart and read, ${theme}`, async () => {
    const widget = await show('tiktok-refugee-post', feedOf([item(1, { content_html: html })]), { layout: 'full', theme });
    const parts = all(widget, 'pre span');
    expect(parts.map(({ className }) => className)).to.deep.equal(['hl-k', 'hl-s', 'hl-c', 'hl-t']);
    const colors = parts.map((part) => getComputedStyle(part).color);
    expect(new Set(colors).size).to.equal(4);
    for (const color of colors) expect(contrast(color, background)).to.be.at.least(7);
    expect(all(widget, '.x, .card.hl-k, code[class]')).to.deep.equal([]);
  });
}
