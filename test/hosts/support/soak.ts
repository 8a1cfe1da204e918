/* In a page, before the widgets: counts what is under way, and puts widgets in and out, thousands of times. */

/** What is under way in the page. */
export interface UnderWay {
  readonly timers: number;
  readonly requests: number;
  readonly observed: number;
}

{
  const timers = new Set<number>();
  let requests = 0;
  const observed = new Map<IntersectionObserver, Set<Element>>();

  const originalFetch = window.fetch.bind(window);
  const originalSet = window.setTimeout.bind(window);
  const originalClear = window.clearTimeout.bind(window);
  const Original = window.IntersectionObserver;
  window.setTimeout = ((handler: (...values: unknown[]) => void, delay?: number, ...values: unknown[]) => {
    const id: number = originalSet(() => {
      timers.delete(id);
      handler(...values);
    }, delay);
    timers.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(Number(id));
    originalClear(id);
  };
  window.setInterval = () => {
    throw new Error('An interval is never needed.');
  };
  window.fetch = async (...values) => {
    requests += 1;
    try {
      return await originalFetch(...values);
    } finally {
      requests -= 1;
    }
  };
  window.IntersectionObserver = class extends Original {
    override observe(target: Element): void {
      observed.set(this, (observed.get(this) ?? new Set()).add(target));
      super.observe(target);
    }
    override unobserve(target: Element): void {
      observed.get(this)?.delete(target);
      super.unobserve(target);
    }
    override disconnect(): void {
      observed.delete(this);
      super.disconnect();
    }
  };

  // The same numbers in each run (mulberry32).
  const randomOf = (seed: number) => (): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };

  const TAGS = ['post', 'posts', 'tag-cloud', 'tips'];
  const VALUES: Readonly<Record<string, readonly string[]>> = {
    'feed': ['/one.json', '/two.json', '/three.json', '/slow.json', '/broken.json'],
    'layout': ['card', 'full', 'compact', 'list', 'grid', 'single'],
    'loading': ['eager', 'lazy'],
    'images': ['auto', 'click', 'none'],
    'cache': ['auto', 'none'],
    'theme': ['auto', 'light', 'dark'],
    'locale': ['en', 'zh-CN', ''],
    'heading-level': ['1', '3', '9'],
    'hide': ['', 'image date', 'tags'],
    'post': ['', 'post-2', 'none'],
    'limit': ['1', '2', ''],
    'search': [''],
    'content-language': ['auto', 'en'],
  };

  const frames = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => originalSet(resolve));
    });

  /** A list in each of the shapes that its cards can have: these are kept, as many as there are. */
  const shapes = async (): Promise<void> => {
    const levels = ['2', ...(VALUES['heading-level'] ?? [])];
    for (const level of levels)
      for (const images of VALUES['images'] ?? [])
        for (const hide of VALUES['hide'] ?? []) {
          const list = document.createElement('tiktok-refugee-posts');
          for (const [name, value] of Object.entries({ 'feed': '/one.json', 'heading-level': level, images, hide }))
            list.setAttribute(name, value);
          document.body.append(list);
          while (!list.shadowRoot?.querySelector('article')) await frames();
          list.remove();
        }
  };

  /** As many mounts, moves and removals, of widgets with changing attributes; in the end none is left. */
  const soak = async (count: number, seed: number): Promise<void> => {
    const random = randomOf(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const places = [...document.querySelectorAll('.place')];
    const widgets: Element[] = [];
    const change = (widget: Element): void => {
      const name = pick(Object.keys(VALUES));
      if (random() < 0.2) widget.removeAttribute(name);
      else widget.setAttribute(name, pick(VALUES[name] ?? ['']));
    };
    for (let i = 0; i < count; i++) {
      const act = random();
      if (act < 0.4 || widgets.length === 0) {
        const widget = document.createElement(`tiktok-refugee-${pick(TAGS)}`);
        widget.setAttribute('feed', pick(VALUES['feed'] ?? []));
        change(widget);
        if (random() < 0.3) widget.append('Fallback');
        pick(places).append(widget);
        widgets.push(widget);
      } else if (act < 0.6) {
        const widget = pick(widgets);
        pick(places).append(widget);
        change(widget);
      } else {
        const [widget] = widgets.splice(Math.floor(random() * widgets.length), 1);
        widget?.remove();
      }
      if (widgets.length > 8) widgets.shift()?.remove();
      // At times in the middle of everything, at times when all is shown.
      if (i % 4 === 0) await Promise.resolve();
      if (i % 16 === 0) await frames();
    }
    for (const widget of widgets) widget.remove();
  };

  const underWay = (): UnderWay => ({
    timers: timers.size,
    requests,
    observed: [...observed.values()].reduce((sum, { size }) => sum + size, 0),
  });

  performance.setResourceTimingBufferSize(0);
  Object.assign(window, { shapes, soak, underWay });
}
