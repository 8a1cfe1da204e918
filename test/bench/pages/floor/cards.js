const { items } = await (await fetch('full.json')).json();
const template = document.querySelector('template').content.firstElementChild;
const tagTemplate = document.createElement('li');
const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

function card(item) {
  const card = template.cloneNode(true);
  const [image, title, summary, tags, meta] = card.children;
  image.src = item.image;
  image.alt = item._tiktok_refugee.imageAlt;
  title.firstChild.href = item.url;
  title.firstChild.textContent = item.title;
  summary.textContent = item.summary;
  for (const tag of item.tags) {
    const li = tagTemplate.cloneNode();
    li.textContent = tag;
    tags.append(li);
  }
  const date = format.format(new Date(item.date_published));
  meta.textContent = `${item.authors[0].name} · ${date} · ${item._tiktok_refugee.readingMinutes} min read`;
  return card;
}

const places = document.querySelectorAll('[data-post]');
if (places.length > 0) {
  const bySlug = new Map(items.map((item) => [item._tiktok_refugee.slug, item]));
  for (const place of places) place.append(card(bySlug.get(place.dataset.post)));
} else {
  const list = document.createDocumentFragment();
  for (const item of items) list.append(card(item));
  document.querySelector('#widget').append(list);
}
