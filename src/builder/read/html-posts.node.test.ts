import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertLinear } from '../../../test/support/growth.js';
import { htmlForMarkdown } from '../dialect/text/html-for-markdown.js';
import { buildIn, folderOf, onlyItem, readFeed, withCode } from '../shared/fixtures.test.support.js';

const HEAD = '---\ntitle: T\n---\n';
const PAGE = `${HEAD}<div>

    <p>Words in <em>HTML</em>.</p>

      <ul>
        <li>one *star*</li>

        <li>two</li>
      </ul>
</div>
<pre>
    kept

      as it is
</pre>
{% highlight ruby %}
def a
  b
end
{% endhighlight %}
<p><img src="{{ site.baseurl }}/none.png" alt="None"></p>
`;

test('a post in HTML is read in the folder "_posts", under a name with its date', async (t) => {
  const cwd = folderOf(t, {
    'posts/_posts/2024-05-06-hello.html': PAGE,
    'posts/_posts/old/2012-1-2-more.htm': `${HEAD}<p>More.</p>`,
    'posts/_posts/2024-05-07-page.html': '<!doctype html><title>No front matter</title>',
    'posts/_posts/undated.html': PAGE,
    'posts/index.html': PAGE,
    'posts/about/2024-05-06-x.html': PAGE,
  });
  const { messages } = await buildIn(cwd, {});
  const { items } = readFeed(cwd);
  assert.deepEqual(
    items.map(({ id, date_published: date }) => [id, String(date).slice(0, 10)]),
    [
      ['hello', '2024-05-06'],
      ['more', '2012-01-02'],
    ],
  );
  assert.deepEqual(
    withCode(messages, 'page').map(({ file }) => file),
    ['posts/_posts/2024-05-07-page.html'],
  );
  const [missing] = withCode(messages, 'unresolvable-image');
  assert.equal(missing?.line, PAGE.slice(0, PAGE.indexOf('<img')).split('\n').length);
});

test('a post in HTML is read in the folder "content", if it has front matter, and its source is not', async (t) => {
  const head = '---\ntitle: T\ndate: 2024-05-06\n---\n';
  const cwd = folderOf(t, {
    'posts/content/post/a.html': `${head}<pre><code>## [1] 4</code></pre>\n\n<p>Result</p>`,
    'posts/content/post/a.Rmd': `${head}Source`,
    'posts/content/post/b/index.html': '+++\ntitle = "T"\ndate = 2024-05-06\n+++\n<p>Alone</p>',
    'posts/content/post/c.html': '<!doctype html><p>c</p>',
    'posts/content/post/c.Rmd': `${head}Not rendered`,
    'posts/layouts/d.html': `${head}<p>Layout</p>`,
  });
  await buildIn(cwd, { keepGoing: true });
  assert.deepEqual(
    readFeed(cwd)
      .items.map(({ content_html: html }) => html.replace(/<[^<>]*>/g, '').trim())
      .sort(),
    ['## [1] 4Result', 'Alone', 'Not rendered'],
  );
});

test('the indents of HTML are not those of code, and code keeps its own', async (t) => {
  const cwd = folderOf(t, { 'posts/_posts/2024-05-06-hello.html': PAGE });
  await buildIn(cwd, {});
  const { content_html: html } = onlyItem(cwd);
  assert.match(html, /<p>Words in <em>HTML<\/em>\.<\/p>/);
  assert.match(html, /<li>one \*star\*<\/li>\s*<li>two<\/li>/);
  assert.match(html, /<pre>\n? {4}kept\n\n {6}as it is\n<\/pre>/);
  assert.match(html.replace(/<\/?span[^<>]*>/g, ''), /<code class="[^"]*ruby[^"]*">def a\n {2}b\nend/);
  assert.doesNotMatch(html, /\{%|```|site\.baseurl/);
});

for (const piece of ['<pre>\n  x ', '<pre>\n  x </pre>\n  ', '{% raw %}\n  ', '<script><style><textarea>\n  '])
  test(`takes a time that grows with the number of ${JSON.stringify(piece)}`, () =>
    assertLinear((count) => {
      const text = piece.repeat(count);
      const edited = htmlForMarkdown(text);
      assert.ok(edited.text.length < text.length);
      assert.ok(edited.originalOffset(edited.text.length) <= text.length);
    }, 100_000));
