// From measurements to tables and to the page of the documentation.
import { summarise } from './statistics.mjs';

/** Each round's measure of a page divided by that of the floor in the same round. */
export function ratios(results, floor, key) {
  const base = new Map(floor.map((result) => [result.round, result[key]]));
  return results.filter(({ round }) => base.has(round)).map((result) => result[key] / base.get(result.round));
}

/**
 * What was measured, one group for each row and network, in the order of `rows` and `networks`. `pages` are in the row's order,
 * with the median and quartiles of `ratio` for times and for `main`, and the median alone of the rest.
 */
export function summary(results, rows, networks) {
  const absolute = ['last', 'first', 'bytes', 'requests', 'main', 'longest', 'heap', 'nodes', 'shift'];
  return Object.keys(rows).flatMap((row) =>
    networks.flatMap((network) => {
      const group = results.filter((result) => result.row === row && result.network === network);
      const of = (page) => group.filter((result) => result.page === page);
      const floor = of('floor');
      const pages = Object.entries(rows[row].pages)
        .filter(([page]) => of(page).length > 0)
        .map(([page, { ours = false }]) => ({
          page,
          ours,
          ratio: Object.fromEntries(['last', 'first', 'main'].map((key) => [key, summarise(ratios(of(page), floor, key))])),
          ...Object.fromEntries(absolute.map((key) => [key, summarise(of(page).map((result) => result[key])).median])),
        }));
      return pages.length > 0 ? [{ row, network, title: rows[row].title, note: rows[row].note, pages }] : [];
    }),
  );
}

const ratio = ({ median, low, high }) => `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

const columns = [
  ['page', ({ page, ours }) => (ours ? `**${page}**` : page)],
  ['done', (page) => ratio(page.ratio.last)],
  ['first item', (page) => ratio(page.ratio.first)],
  ['main thread', (page) => ratio(page.ratio.main)],
  ['done, ms', ({ last }) => last.toFixed(0)],
  ['main thread, ms', ({ main }) => main.toFixed(0)],
  ['longest task, ms', ({ longest }) => (longest > 50 ? longest.toFixed(0) : '≤ 50')],
  ['kB', ({ bytes }) => (bytes / 1000).toFixed(1)],
  ['requests', ({ requests }) => requests.toFixed(0)],
  ['heap, MB', ({ heap }) => (heap / 1e6).toFixed(1)],
  ['DOM nodes', ({ nodes }) => nodes.toFixed(0)],
  ['layout shift', ({ shift }) => shift.toFixed(3)],
];

/** A group of {@link summary} as a Markdown table. */
export const table = ({ pages }) =>
  [columns.map(([head]) => head), columns.map(() => '---'), ...pages.map((page) => columns.map(([, cell]) => cell(page)))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** All groups as headings and tables. */
export const tables = (groups) => groups.map((group) => `## ${group.title}, ${group.network}\n\n${table(group)}\n`).join('\n');

/** Who needs less time than the plain snippet, and who needs less than the best that the widgets can do. */
function losses({ pages }) {
  const time = (page) => page.ratio.last.median;
  const ours = pages.filter((page) => page.ours);
  const others = pages.filter((page) => !page.ours);
  const plain = ours.find(({ page }) => page === 'plain');
  const best = ours.reduce((a, b) => (time(b) < time(a) ? b : a));
  const faster = (than) => others.filter((page) => time(page) < time(than)).map(({ page }) => page);
  const [all, still] = [faster(plain), faster(best)];
  if (all.length === 0) return 'Nothing here is faster than the plain snippet.';
  const rest = best === plain ? '' : ` Faster than **${best.page}**: ${still.join(', ') || 'nothing'}.`;
  return `Faster than the plain snippet: ${all.join(', ')}.${rest}`;
}

/**
 * docs/benchmarks.md.
 *
 * @param {ReturnType<typeof summary>} groups
 * @param {{browser: string, rounds: number, date: string, processor: string, versions: string[], leftOut: string[]}} about
 */
export function documentation(groups, { browser, rounds, date, processor, versions, leftOut }) {
  const titles = [...new Set(groups.map(({ title }) => title))];
  const sections = titles.map((title) => {
    const own = groups.filter((group) => group.title === title);
    const parts = own.map((group) => `### ${title}, ${group.network}\n\n${table(group)}\n\n${losses(group)}\n`);
    return `## ${title}\n\n${own[0].note}\n\n${parts.join('\n')}`;
  });
  const missing = leftOut.length > 0 ? `Left out of this run:\n\n${leftOut.map((line) => `- ${line}`).join('\n')}\n\n` : '';
  return `# Benchmarks

What the widgets cost a page, compared with the alternatives. \`npm run bench\` measures this and writes this page; it takes the better
part of an hour, and the machine should do nothing else meanwhile.

${rounds} rounds on ${date}, ${browser}, ${processor}.

![Time until the work is done, as a ratio to a page without a library](images/benchmarks.svg)

## How it is measured

- **The floor** is a page written by hand that does the same work without a library: one module script that fetches a feed and
  inserts the article with \`setHTML\`, or clones a template for each card. Its feed contains all bodies, as most feeds do. Figures
  without a unit are ratios to the floor in the same round: the median, with the quartiles in brackets. Below 1 is better than the floor.
- In **bold**: this library. \`plain\` is the documented snippet; \`preload\` adds \`<link rel="modulepreload">\` and
  \`<link rel="preload" as="fetch">\`; \`inlined\` has the feed in the page; \`render\` is what \`tiktok-refugee render\` prints. Feed and
  script are what \`tiktok-refugee build\` writes. The share button is off, because the alternatives have none.
- **Slow 4G** is the profile of Lighthouse, 150 ms and 1.6 Mbit/s, set in the browser: each request waits for 150 ms. The time to open
  connections is not included, which favours pages that use several servers.
- Everything comes from this machine, over HTTP/2, compressed with brotli, with the same headers for all. The services that the
  alternatives use are simulated with their own formats and the same articles. The articles are generated, with bodies of about 2 kB.
- Each page is opened in a fresh context of a browser that is restarted for each round: nothing is cached, and each page pays the
  costs of first use. The process and the connection exist beforehand, from an empty page of the same site. A page called
  *again* was opened once before in the same context.
- The pages of a task are measured in random order in each round.
- **Done** is when the last item is in the page and the frame that shows it has been laid out and painted; the same probe looks for
  it once a frame on every page. **First item** is measured in the same way. **Main thread** is the time for which the page's main
  thread ran, up to half a second after that. **Heap** is measured after garbage collection. **Layout shift** is the sum of all shifts;
  below each widget is a paragraph that can move.

Compared with: ${versions.join(', ')}.

${missing}${sections.join('\n')}`;
}
