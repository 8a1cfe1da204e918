// The plot of the documentation: a bar for each page, the whiskers from quartile to quartile.

const NAME = 190;
const WIDTH = 560;
const LINE = 18;
const MARGIN = 16;
const [LEAST, MOST] = [0.1, 30];

const style = `text{font:12px system-ui,sans-serif;fill:#333}.title{font-weight:600;font-size:13px}.axis{fill:#777;font-size:10px}
.bar{fill:#b8b2a8}.ours{fill:#c4122f}.whisker{stroke:#333;stroke-width:1}.grid{stroke:#ddd}.floor{stroke:#777;stroke-dasharray:3 2}
@media (prefers-color-scheme:dark){text{fill:#ddd}.axis{fill:#999}.bar{fill:#6b665d}.ours{fill:#ff6b7d}.whisker{stroke:#ddd}
.grid{stroke:#444}.floor{stroke:#999}}`.replaceAll('\n', '');

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Where a ratio lies on the logarithmic axis. */
const place = (ratio) => {
  const share = Math.log(Math.min(MOST, Math.max(LEAST, ratio)) / LEAST) / Math.log(MOST / LEAST);
  return (NAME + share * WIDTH).toFixed(1);
};

function bar({ page, ours, ratio: { last } }, y) {
  const [from, to] = [place(1), place(last.median)].map(Number).sort((a, b) => a - b);
  const middle = y + LINE / 2;
  return `<text x="${NAME - 8}" y="${y + 13}" text-anchor="end">${escape(ours ? `this library, ${page}` : page)}</text>\
<rect class="bar${ours ? ' ours' : ''}" x="${from}" y="${y + 3}" width="${Math.max(1, to - from).toFixed(1)}" height="${LINE - 6}"/>\
<line class="whisker" x1="${place(last.low)}" x2="${place(last.high)}" y1="${middle}" y2="${middle}"/>\
<text x="${NAME + WIDTH + 8}" y="${y + 13}">${last.median.toFixed(2)}</text>`;
}

function panel({ title, network, pages }, y) {
  const shown = pages.filter(({ page }) => page !== 'floor').sort((a, b) => a.ratio.last.median - b.ratio.last.median);
  const top = y + 24;
  const bottom = top + shown.length * LINE;
  const marks = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20];
  const grid = marks.map(
    (mark) =>
      `<line class="${mark === 1 ? 'floor' : 'grid'}" x1="${place(mark)}" x2="${place(mark)}" y1="${top}" y2="${bottom}"/>\
<text class="axis" x="${place(mark)}" y="${bottom + 11}" text-anchor="middle">${mark}</text>`,
  );
  const bars = shown.map((page, i) => bar(page, top + i * LINE));
  const svg = `<text class="title" x="${MARGIN}" y="${y + 14}">${escape(`${title}, ${network}`)}</text>${grid.join('')}${bars.join('')}`;
  return { svg, bottom: bottom + 28 };
}

/**
 * The times of all groups as SVG: logarithmic, the floor being 1.
 *
 * @param {ReturnType<typeof import('./report.mjs').summary>} groups
 */
export function plot(groups) {
  let y = MARGIN;
  const panels = groups.map((group) => {
    const { svg, bottom } = panel(group, y);
    y = bottom;
    return svg;
  });
  const width = NAME + WIDTH + 60;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" role="img">\
<title>Time until the work is done, as a ratio to a page without a library</title><style>${style}</style>${panels.join('\n')}</svg>\n`;
}
