// The cards of a list with the widget's own markup and style sheet, in slices of 30 milliseconds, and without any library.
const host = document.querySelector('#widget');
const root = host.attachShadow({ mode: 'open' });
const [style, frame, cardTemplate, tagTemplate] = document.querySelector('template').content.children;
const sheet = new globalThis.CSSStyleSheet();
sheet.replaceSync(style.textContent);
root.adoptedStyleSheets = [sheet];
root.append(frame.cloneNode(true));
const list = root.querySelector('ul');
const { items } = await (await fetch('feed.json')).json();
// Nothing slow before the first cards are painted.
let format = { format: (date) => date.toISOString().slice(0, 10) };

function card(item) {
  const card = cardTemplate.cloneNode(true);
  const [media, text] = card.firstElementChild.children;
  const own = item._tiktok_refugee;
  const image = media.querySelector('img');
  for (const { type, url, widths } of (image.sizes && own.imageSources) || []) {
    const source = document.createElement('source');
    source.type = type;
    source.srcset = widths.map((width) => `${url.replace('{width}', width)} ${width}w`).join();
    source.sizes = image.sizes;
    image.before(source);
  }
  image.src = item.image;
  image.alt = own.imageAlt;
  const [words, tags, meta] = text.children;
  const link = words.querySelector('a');
  link.href = item.url;
  link.textContent = item.title;
  words.lastElementChild.textContent = item.content_text ?? item.summary;
  for (const name of item.tags) {
    const tag = tagTemplate.cloneNode();
    tag.textContent = name;
    tags.append(tag);
  }
  const [author, date, time] = meta.querySelectorAll('[part], .when > span');
  author.textContent = item.authors[0].name;
  date.dateTime = item.date_published;
  date.textContent = format.format(new Date(item.date_published));
  time.textContent = `${own.readingMinutes} min`;
  return card;
}

let next = 0;
function addSlice(count) {
  const start = performance.now();
  const slice = document.createDocumentFragment();
  const end = Math.min(items.length, next + count);
  while (next < end && performance.now() - start < 30) slice.append(card(items[next++]));
  list.append(slice);
}

addSlice(20);
await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
for (; next < items.length; await new Promise((resolve) => setTimeout(resolve))) addSlice(Infinity);
