const feed = await (await fetch('feed.json')).json();
const { tags } = feed._tiktok_refugee;
const counts = tags.map(({ count }) => Math.log(count));
const [least, most] = [Math.min(...counts), Math.max(...counts)];
const list = document.createDocumentFragment();
tags.forEach(({ name }, i) => {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `tags/${encodeURIComponent(name)}`;
  link.textContent = name;
  link.style.fontSize = `${1 + (counts[i] - least) / (most - least || 1)}em`;
  item.append(link);
  list.append(item);
});
document.querySelector('#widget').append(list);
