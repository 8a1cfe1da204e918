/** The page that shows what the vectors do to those who do not sanitise: the proof that the counting counts. */

/** Runs in the page, whose origin is opaque. */
function run(vectors: readonly string[]): void {
  let current = -1;
  const origin = (): number => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what a vector calls gets no event of its own
    const source = window.event?.target ?? document.currentScript;
    const section = source instanceof Element ? source.closest<HTMLElement>('[data-vector]') : null;
    return section ? Number(section.dataset['vector']) : current;
  };
  const { parent } = window;
  const fire = (): void => parent.postMessage({ fired: origin() }, '*');
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) Object.assign(window, { [name]: fire });
  const turn = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  const interact = async (element: HTMLElement): Promise<void> => {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2)));
    }
    if (!element.matches('a[href^="j" i]')) return;
    element.click();
    await turn();
  };

  const start = async (): Promise<void> => {
    const sections = vectors.map((vector, i) => {
      current = i;
      const section = document.createElement('section');
      section.dataset['vector'] = String(i);
      document.body.append(section);
      section.innerHTML = vector;
      return section;
    });
    await turn(200);
    for (const [i, section] of sections.entries()) {
      current = i;
      for (const element of section.querySelectorAll<HTMLElement>('*')) await interact(element);
    }
    await turn(100);
    parent.postMessage({ done: true }, '*');
  };
  void start();
}

/** How many of the vectors run a script in a page that inserts them as they are. */
export async function countFired(vectors: readonly string[]): Promise<number> {
  const frame = document.createElement('iframe');
  // No dialogs, no windows, no way up; and nothing is fetched from anywhere.
  frame.setAttribute('sandbox', 'allow-scripts');
  const policy = "default-src 'unsafe-inline' 'unsafe-eval' data: blob:";
  const data = JSON.stringify(vectors).replaceAll('<', '\\u003c');
  frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="${policy}"><body><script>(${String(run)})(${data})</script>`;
  const fired = new Set<number>();
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      window.removeEventListener('message', onMessage);
      frame.remove();
      resolve();
    };
    const onMessage = ({ source, data: message }: MessageEvent<{ fired?: number; done?: boolean } | undefined>): void => {
      if (source !== frame.contentWindow) return;
      if (typeof message?.fired === 'number' && message.fired >= 0) fired.add(message.fired);
      if (message?.done) finish();
    };
    window.addEventListener('message', onMessage);
    // Some vectors lead the frame elsewhere, which then never ends.
    setTimeout(finish, 3000);
    document.body.append(frame);
  });
  return fired.size;
}
