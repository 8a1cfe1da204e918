// Scripts and styles: bundled where their users bundle them, as the CDN has them where users load them from there.
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const read = (path) => readFileSync(join(here, path), 'utf8');
const readPackage = (path) => read(`node_modules/${path}`);

/** A package or file as one minified ES module. */
async function bundle(input) {
  const { rolldown } = await import('rolldown');
  const define = { 'process.env.NODE_ENV': '"production"' };
  const build = await rolldown({ input, cwd: here, platform: 'browser', transform: { define }, logLevel: 'silent' });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}

async function minifyCss(...paths) {
  const { transform } = await import('lightningcss');
  return transform({ filename: 'style.css', code: Buffer.from(paths.map(readPackage).join('')), minify: true }).code;
}

const CDN = 'https://cdn.jsdelivr.net/npm';
const JS = 'text/javascript; charset=utf-8';

/** What zero-md asks its CDN for: each a request of its own. */
const zeroMdFiles = async () => [
  [`${CDN}/zero-md@3`, readPackage('zero-md/dist/index.min.js'), JS],
  [`${CDN}/marked@18/lib/marked.esm.min.js`, await bundle('marked')],
  [`${CDN}/marked-base-url@1/+esm`, await bundle('marked-base-url'), JS],
  [`${CDN}/marked-highlight@2/+esm`, await bundle('marked-highlight'), JS],
  [`${CDN}/marked-gfm-heading-id@4/+esm`, await bundle('marked-gfm-heading-id'), JS],
  [`${CDN}/marked-alert@2/+esm`, await bundle('marked-alert'), JS],
  [`${CDN}/github-markdown-css@5/github-markdown.min.css`, await minifyCss('github-markdown-css/github-markdown.css')],
  [`${CDN}/@highlightjs/cdn-assets@11/styles/github.min.css`, readPackage('@highlightjs/cdn-assets/styles/github.min.css')],
  [
    `${CDN}/@highlightjs/cdn-assets@11/styles/github-dark.min.css`,
    readPackage('@highlightjs/cdn-assets/styles/github-dark.min.css'),
  ],
  [`${CDN}/katex@0/dist/katex.min.css`, readPackage('katex/dist/katex.min.css')],
];

const bundledPages = async () => {
  const entries = readdirSync(join(here, 'pages/peers')).filter((name) => !['card.js', 'sized-tags.js'].includes(name));
  return Promise.all(entries.map(async (name) => [`/scripts/peers/${name}`, await bundle(`./pages/peers/${name}`)]));
};

/** Those without a library. @returns {[address: string, content: string, type?: string][]} */
export const handWritten = () =>
  ['floor', 'by-hand'].flatMap((folder) =>
    readdirSync(join(here, 'pages', folder)).map((name) => [`/scripts/${folder}/${name}`, read(`pages/${folder}/${name}`)]),
  );

/** The peers'. @returns {Promise<[address: string, content: string, type?: string][]>} */
export const peerScripts = async () => [
  ...(await bundledPages()),
  ...(await zeroMdFiles()),
  [`${CDN}/md-block/md-block.js`, readPackage('md-block/md-block.js')],
  // The version whose interface md-block was written for.
  [`${CDN}/marked/src/marked.min.js`, await bundle('marked-4')],
  [`${CDN}/dompurify@2.3.3/dist/purify.es.min.js`, await bundle('dompurify-2')],
  [`${CDN}/bsky-embed/dist/bsky-embed.es.js`, readPackage('bsky-embed/dist/bsky-embed.es.js')],
  ['/scripts/peers/mastodon.css', readPackage('@idotj/mastodon-embed-timeline/dist/mastodon-timeline.min.css')],
  ['/scripts/peers/bluesky-post.css', await minifyCss('bluesky-post-embed/dist/core.css', 'bluesky-post-embed/themes/light.css')],
  ['/scripts/peers/lite-youtube.js', readPackage('lite-youtube-embed/src/lite-yt-embed.js')],
  ['/scripts/peers/lite-youtube.css', await minifyCss('lite-youtube-embed/src/lite-yt-embed.css')],
];
