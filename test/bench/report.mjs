// From measurements to tables.
import { summarise } from './statistics.mjs';

const fixed = (value, digits) => value.toFixed(digits);

/** Each round's measure of a page divided by that of the floor in the same round. */
export function ratios(results, floor, key) {
  const base = new Map(floor.map((result) => [result.round, result[key]]));
  return results.filter(({ round }) => base.has(round)).map((result) => result[key] / base.get(result.round));
}

function line(name, results, floor) {
  const median = (key, digits, scale = 1) => fixed(summarise(results.map((result) => result[key])).median / scale, digits);
  const ratio = (key) => {
    const { median: middle, low, high } = summarise(ratios(results, floor, key));
    return `${fixed(middle, 2)} (${fixed(low, 2)}–${fixed(high, 2)})`;
  };
  const cells = [
    name,
    ratio('last'),
    ratio('first'),
    ratio('main'),
    median('last', 0),
    median('first', 0),
    median('bytes', 1, 1000),
    median('requests', 0),
    median('main', 0),
    median('heap', 1, 1e6),
    median('nodes', 0),
    median('shift', 3),
  ];
  return `| ${cells.join(' | ')} |`;
}

const columns =
  'page|done ÷ floor (IQR)|first ÷ floor (IQR)|main thread ÷ floor (IQR)|' +
  'done, ms|first, ms|kB|requests|main, ms|heap, MB|nodes|shift';
const head = `| ${columns.replaceAll('|', ' | ')} |\n|${columns.replace(/[^|]+/g, '---')}|`;

/** One table for each row and network that was measured, as Markdown. */
export function tables(results, rows) {
  const groups = Map.groupBy
    ? Map.groupBy(results, ({ row, network }) => `${row}\n${network}`)
    : results.reduce((map, result) => {
        const key = `${result.row}\n${result.network}`;
        return map.set(key, [...(map.get(key) ?? []), result]);
      }, new Map());
  return [...groups.keys()]
    .sort((a, b) => Object.keys(rows).indexOf(a.split('\n')[0]) - Object.keys(rows).indexOf(b.split('\n')[0]) || (a < b ? 1 : -1))
    .map((key) => {
      const [row, network] = key.split('\n');
      const group = groups.get(key);
      const of = (page) => group.filter((result) => result.page === page);
      const pages = Object.keys(rows[row].pages).filter((page) => of(page).length > 0);
      return `## ${rows[row].title}, ${network}\n\n${[head, ...pages.map((page) => line(page, of(page), of('floor')))].join('\n')}\n`;
    })
    .join('\n');
}
