/**
 * Runs in the page under test before anything else, so it may use nothing from outside of it. Looks once a frame for the items,
 * in their order; the same for every page.
 *
 * @param {(i: number) => Element | null | undefined} item the element of place `i`.
 * @param {[number, string][]} wanted places, and text that their elements must have.
 * @param {number} rest milliseconds for which the page is still watched afterwards.
 */
export function probe(item, wanted, rest) {
  const result = { first: 0, last: 0, shift: 0, longest: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', ({ value }) => (result.shift += value));
  observe('longtask', ({ duration }) => (result.longest = Math.max(result.longest, duration)));
  // A task of its own comes after the frame was laid out and painted.
  const afterThisFrame = (callback) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = callback;
    channel.port2.postMessage(0);
  };
  let found = 0;
  const look = () => {
    const before = found;
    for (let next = wanted[found]; next && item(next[0])?.textContent.includes(next[1]); next = wanted[found]) found += 1;
    const isFirst = before === 0 && found > 0;
    const isLast = found === wanted.length;
    // One task for both: between two of them others would run, which the frame does not wait for.
    if (isFirst || isLast)
      afterThisFrame(() => {
        const now = performance.now();
        if (isFirst) result.first = now;
        if (!isLast) return;
        result.last = now;
        setTimeout(() => globalThis.benchDone(JSON.stringify(result)), rest);
      });
    if (!isLast) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
