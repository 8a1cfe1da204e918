import type { Parameters } from './parameters.js';

/** Applied before anything is painted. */
export function applyTheme(document: Document, { theme, accent }: Parameters): void {
  const { style } = document.documentElement;
  // If it differs from that of the iframe element, browsers paint the frame's background.
  style.colorScheme = theme === 'auto' ? 'light dark' : theme;
  if (accent && CSS.supports('color', accent)) style.setProperty('--tiktok-refugee-accent', accent);
}

/** The parts that `hide` names, if they have no `part` of that name. */
const PARTS: Readonly<Record<string, string>> = {
  'image': '.media',
  'author': '[part=author]',
  'date': '[part=date]',
  'tags': '.tags',
  'summary': '.summary',
  'reading-time': '.when > span',
  'site': '.site',
};

function hideParts(root: ShadowRoot, hide: ReadonlySet<string>): void {
  for (const [name, selector] of Object.entries(PARTS))
    if (hide.has(name)) for (const part of root.querySelectorAll(selector)) part.remove();
  // Cards reserve space for the image that they show.
  if (hide.has('image')) for (const card of root.querySelectorAll('.card')) card.classList.remove('pictured', 'fills', 'tall');
}

function applyLayout(root: ShadowRoot, layout: string | undefined): void {
  const items = root.querySelector('.items');
  if (items && (layout === 'list' || layout === 'grid')) {
    items.classList.remove('list', 'grid');
    items.classList.add(layout);
    for (const card of items.querySelectorAll('.card')) {
      card.classList.remove('row', 'cell');
      card.classList.add(layout === 'list' ? 'row' : 'cell');
    }
  }
  if (layout === 'compact') root.querySelector('.root > .card')?.classList.replace('lone', 'compact');
  if (layout === 'single') showTipOfTheDay(root);
}

const DAY = 86_400_000;

/** Keeps one tip, with the heading and the link of its section. */
function showTipOfTheDay(root: ShadowRoot): void {
  const tips = [...root.querySelectorAll('.tip')];
  const shown = tips[Math.floor(Date.now() / DAY) % tips.length];
  for (const tip of tips) if (tip !== shown) tip.remove();
  for (const section of root.querySelectorAll('section')) if (!section.querySelector('.tip')) section.remove();
}

/** Applied once the widget is there. */
export function applyAppearance(root: ShadowRoot, { hide, layout }: Parameters): void {
  hideParts(root, hide);
  applyLayout(root, layout);
}
