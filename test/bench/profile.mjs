// Where a page's time goes.
import { measure } from './measure.mjs';

/** Microseconds between two samples. */
const INTERVAL = 100;

/** Milliseconds that each function itself took, by place in its script, most first. */
function selfTimes({ nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map();
  samples.forEach((id, i) => {
    const { functionName, url, lineNumber, columnNumber } = frames.get(id);
    const key = JSON.stringify([functionName || '(anonymous)', url, lineNumber, columnNumber]);
    times.set(key, (times.get(key) ?? 0) + timeDeltas[i] / 1000);
  });
  return [...times].map(([key, time]) => ({ key: JSON.parse(key), time })).sort((a, b) => b.time - a.time);
}

/** The beginning of a function, since the names of minified code say little. */
function excerpt(files, [, url, line, column]) {
  const text = url.startsWith('https:') ? files.textOf(url) : undefined;
  return text?.split('\n')[line]?.slice(column, column + 70) ?? '';
}

/**
 * Profiles one page: its main thread by kind of work, and the functions that took longest themselves.
 *
 * @returns {Promise<string>} lines of text.
 */
export async function profile(browser, files, row, page, network) {
  let recorded;
  const onStart = async (client) => {
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: INTERVAL });
    await client.send('Profiler.start');
  };
  const onEnd = async (client) => ({ profile: recorded } = await client.send('Profiler.stop'));
  const result = await measure(browser, row, page, network, { onStart, onEnd });
  const ms = (value) => `${value.toFixed(1).padStart(8)} ms`;
  const kinds = ['first', 'last', 'main', 'style', 'layout', 'longest'].map((key) => `${ms(result[key])}  ${key}`);
  const idle = ['(idle)', '(root)'];
  const functions = selfTimes(recorded)
    .filter(({ key: [name] }) => !idle.includes(name))
    .slice(0, 25)
    .map(({ key, time }) => {
      const [name, url, line, column] = key;
      const place = url ? ` ${url.split('/').at(-1)}:${line + 1}:${column + 1}` : '';
      return `${ms(time)}  ${name}${place}  ${excerpt(files, key)}`;
    });
  return [`${row}, ${page}, ${network} (${result.nodes} nodes)`, ...kinds, ' self:', ...functions].join('\n');
}
