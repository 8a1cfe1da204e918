/** Feeds for the pages of Node tests. */

/** A picture, as the server has it at `/cat.svg`. */
export const CAT = '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"><path fill="#c33" d="M0 0h160v90H0z"/></svg>';

const tips = [1, 2, 3].map((n) => ({ section: n < 3 ? 'Do' : 'Avoid', title: `Tip ${n}`, text: 'Words of advice for a post.' }));

/** Asks for all that a strict page forbids. */
const FORBIDDEN = `<style>p { color: red }</style><p style="color: red" onclick="alert(1)">Styled.</p><script>alert(1)</script>
  <img src="/cat.svg" style="border: 9px solid" onerror="alert(1)" alt="A cat" width="160" height="90"><a href="javascript:alert(1)">a</a>
  <svg><style>p { color: red }</style></svg><iframe src="https://example.org/"></iframe><math><mi style="color: red">x</mi></math>`;

export const HTML = `<h2>One</h2><p>Words of the <em>body</em>.</p>${FORBIDDEN}<ul><li>a</li></ul>
  <table><tr><td>cell</td></tr></table><pre>code</pre><blockquote>Quoted.</blockquote>`;

export const MARKDOWN = `## One\n\nWords of the *body*.\n\n![A cat](/cat.svg)\n\n* a\n\n${FORBIDDEN}`;

/** A feed of three posts with everything that a card shows. */
export const feedOf = (body: object): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A feed',
    items: [1, 2, 3].map((n) => ({
      id: `post-${n}`,
      url: `/articles/post-${n}`,
      title: `Post ${n}`,
      summary: `Summary of post ${n}.`,
      image: '/cat.svg',
      // The second form is not that of RFC 3339, and takes a module of its own to read.
      date_published: n === 3 ? 'Mon, 27 Jan 2025 00:00:00 GMT' : `2025-01-3${2 - n}T00:00:00Z`,
      language: 'en',
      authors: [{ name: 'Ada', url: '/ada' }],
      tags: n % 2 ? ['odd', 'all'] : ['even', 'all'],
      ...body,
      _tiktok_refugee: { ...('content_text' in body ? { markdown: true } : {}), imageAlt: 'A cat', readingMinutes: 3, tips },
    })),
  });
