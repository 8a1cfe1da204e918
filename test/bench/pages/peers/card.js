/**
 * The card of the floor, for React and Preact alike.
 *
 * @param {typeof import('react').createElement} h
 */
export const createCard = (h) => {
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
  return function Card({ item }) {
    const { imageAlt, readingMinutes } = item._tiktok_refugee;
    const date = format.format(new Date(item.date_published));
    return h(
      'article',
      { className: 'card' },
      h('img', { src: item.image, alt: imageAlt, width: 640, height: 360, loading: 'lazy', decoding: 'async' }),
      h('h2', null, h('a', { href: item.url }, item.title)),
      h('p', null, item.summary),
      h(
        'ul',
        { className: 'tags' },
        item.tags.map((tag) => h('li', { key: tag }, tag)),
      ),
      h('p', { className: 'meta' }, `${item.authors[0].name} · ${date} · ${readingMinutes} min read`),
    );
  };
};

export async function fetchItems(url) {
  return (await (await fetch(url)).json()).items;
}
