import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderWidget, WIDGET_TAGS } from './index.js';

const feed = {
  feed_url: 'https://example.org/feed.json',
  items: ['<?>', 'Two'].map((title) => ({
    id: title,
    url: `https://example.org/${encodeURIComponent(title)}`,
    title,
    tags: ['a', '<?php'],
    content_html: '<p title="<?>">Text &lt;?&gt;</p><?php echo 1 ?>',
    _tiktok_refugee: { tips: [{ section: 'S', title: '<?>', text: '<?>' }] },
  })),
};

// Validators and programs that shorten HTML stop at it, and in a page of PHP it begins a program.
test('the HTML has no "<?"', () => {
  for (const tag of WIDGET_TAGS)
    for (const layout of ['card', 'full', 'compact', 'list', 'grid', 'single'])
      for (const isStatic of [false, true]) {
        const html = renderWidget(tag, { 'layout': tag.endsWith('cloud') ? undefined : layout, 'data-a': '<?>' }, feed, {
          isStatic,
        });
        assert.doesNotMatch(html, /<\?/, `${tag} as ${layout}`);
      }
});

test('HTML that no script takes over has no comments', () => {
  for (const tag of WIDGET_TAGS) assert.doesNotMatch(renderWidget(tag, {}, feed, { isStatic: true }), /<!--/, tag);
});
