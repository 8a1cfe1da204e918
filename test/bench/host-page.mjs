// What the pages of the bench have in common.

export const ORIGIN = 'bench.test';

/** The same page around every widget. What stands below it moves when the widget changes its height. */
export const hostPage = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host.css">
${head}
</head>
<body>
<h1>A page of somebody else's</h1>
<p>It has a paragraph above the widget.</p>
${body}
<p>And a paragraph below it.</p>
<footer>Its footer</footer>
</body>
</html>
`;

export const moduleScript = (url) => `<script type="module" src="${url}"></script>`;

/** Slug of the article of an index. */
export const slug = (index) => `article-${String(index + 1).padStart(5, '0')}`;

export const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));

export const escapeText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
