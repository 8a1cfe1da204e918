/** Pages with frames of a built site, and what they report of them. */

/** Runs in frames of `?probe=…`: tells the page what is in there, once it has settled. */
const FRAME_PROBE = `addEventListener('load', () => setTimeout(() => {
  const main = document.querySelector('main');
  const root = main.firstElementChild.shadowRoot;
  parent.postMessage({ probe: {
    name: new URLSearchParams(location.search).get('probe'),
    height: Math.ceil(main.getBoundingClientRect().height),
    text: root.textContent,
    links: root.querySelectorAll('a[href]').length,
    radius: getComputedStyle(root.querySelector('.panel, .tag')).borderRadius,
    scheme: getComputedStyle(document.documentElement).colorScheme,
    clipped: document.documentElement.hasAttribute('data-clipped'),
    layout: document.documentElement.dataset.layout,
    lang: document.documentElement.lang,
  } }, '*');
}, 1500));`;

/** What {@link FRAME_PROBE} tells. */
export interface FrameReport {
  readonly name: string;
  readonly height: number;
  readonly text: string;
  readonly links: number;
  readonly radius: string;
  readonly scheme: string;
  readonly clipped: boolean;
  readonly layout: string;
  readonly lang: string;
}

/** Collects what the frames of a page tell, with the heights that they have by then, and posts it. */
export const HOST_PROBE = (count: number): string => `<script>
  const told = [];
  addEventListener('message', ({ data, source }) => {
    if (!data || !data.probe) return;
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    told.push({ ...data.probe, frame: frame.getBoundingClientRect().height });
    if (told.length === ${count}) report(told);
  });
  function report(data) { fetch('/report', { method: 'POST', body: JSON.stringify(data) }); }
</script>`;

/** Sends everything that could pass for a message, and at its end says so. */
export const FORGER = `<script>
  const shapes = [
    () => ({ type: 'tiktok-refugee:height', version: 1, height: 9 + Math.floor(Math.random() * 999) }),
    () => ({ type: 'tiktok-refugee:ready', version: 1 }), () => ({ type: 'tiktok-refugee:init', version: 1 }),
    () => ({ message: 'height', value: 77, secret: 'abc' }), () => ({ message: 'ready', secret: 'abc' }),
    () => ({ type: 'setHeight', id: 1 }), () => ({ id: 'x', height: 5 }), () => 's9e:init', () => null, () => [[]], () => 1e9,
  ];
  for (let n = 0; n < 10000; n += 1) {
    const message = shapes[n % shapes.length]();
    parent.postMessage(message, '*');
    parent.frames[0].postMessage(message, '*');
  }
  setTimeout(() => parent.postMessage('forged', '*'), 500);
</script>`;

/** The probe for a frame, where the query of its URL asks for one. */
export const probeOf = (path: string): string => (path.includes('probe=') ? `<script>${FRAME_PROBE}</script>` : '');
