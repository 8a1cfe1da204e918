// The tags of a cloud with the widget's own markup and style sheet, and without any library.
const host = document.querySelector('#widget');
const root = host.attachShadow({ mode: 'open' });
const [style, frame, tagTemplate] = document.querySelector('template').content.children;
const sheet = new globalThis.CSSStyleSheet();
sheet.replaceSync(style.textContent);
root.adoptedStyleSheets = [sheet];
root.append(frame.cloneNode(true));
const { tags } = (await (await fetch('feed.json')).json())._tiktok_refugee;
const counts = tags.map(({ count }) => Math.log(count));
const [least, most] = [Math.min(...counts), Math.max(...counts)];
const list = document.createDocumentFragment();
tags.forEach(({ name, count }, i) => {
  const item = tagTemplate.cloneNode(true);
  const link = item.firstElementChild;
  link.className = `tag step-${1 + Math.round(((counts[i] - least) / (most - least || 1)) * 4)}`;
  link.href = `tags/${encodeURIComponent(name)}`;
  link.ariaLabel = `${name}, ${count} articles`;
  if (count > 1) link.dataset.count = count;
  link.textContent = name;
  list.append(item);
});
root.querySelector('ul').append(list);
