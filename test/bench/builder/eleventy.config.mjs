/**
 * Eleventy at its least: Markdown without a template language in it, one plain layout, one JSON Feed of the newest posts. Layout
 * and feed are functions, the fastest kind of template it has.
 */
export default function (config) {
  config.setQuietMode(true);
  config.addGlobalData('layout', 'post.11ty.cjs');
  const item = ({ url, data, date, content }) => ({
    id: url,
    url,
    title: data.title,
    date_published: date,
    content_html: content,
  });
  const feed = ({ collections }) => {
    const newest = collections.all.filter(({ data }) => data.title).sort((a, b) => b.date - a.date);
    return JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Articles',
      items: newest.slice(0, 20).map(item),
    });
  };
  config.addTemplate('feed.11ty.js', feed, { permalink: '/feed.json' });
  return { markdownTemplateEngine: false, htmlTemplateEngine: false };
}
