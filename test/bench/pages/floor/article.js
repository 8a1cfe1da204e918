const article = document.querySelector('#widget');
const response = await fetch(article.dataset.feed);
const [item] = (await response.json()).items;
const title = document.createElement('h2');
const link = document.createElement('a');
link.href = item.url;
link.textContent = item.title;
title.append(link);
const meta = document.createElement('p');
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date(item.date_published));
meta.textContent = `${item.authors[0].name} · ${date} · ${item._tiktok_refugee.readingMinutes} min read`;
const picture = document.createElement('picture');
const image = document.createElement('img');
for (const { type, url, widths } of item._tiktok_refugee.imageSources ?? []) {
  const source = document.createElement('source');
  source.type = type;
  source.srcset = widths.map((width) => `${url.replace('{width}', width)} ${width}w`).join();
  source.sizes = '40em';
  picture.append(source);
}
picture.append(image);
image.src = item.image;
image.alt = item._tiktok_refugee.imageAlt;
image.width = 640;
image.height = 360;
const body = document.createElement('div');
body.setHTML(item.content_html);
article.append(picture, title, meta, body);
