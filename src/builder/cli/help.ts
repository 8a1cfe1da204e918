import { ELEMENTS } from '../../ssr/elements.js';

/** What `--help` prints. */
export const HELP = `tiktok-refugee: Markdown with YAML front matter → a JSON Feed with widgets, for any static host

  tiktok-refugee build <folder|file|feed file|feed url>... --out <dir> [--site <url>] [--title <text>] [--page-size 20] [--language en] [--watch]
                       [--exclude <glob>]... [--drafts] [--future] [--keep-going] [--fetch-images] [--all-cards]
                       [--permalink <template>] [--config <file>]
  tiktok-refugee check <folder|file|feed file|feed url>... [--format text|json|github|sarif] [--language en] [--fix] [--external]
                       [--site <url>] [--exclude <glob>]... [--drafts] [--future] [--permalink <template>] [--config <file>]
  tiktok-refugee init [<folder>] [--title <text>] [--site <url>] [--language en] [--yes]
  tiktok-refugee preview [<folder>] [--port 0] [--host <name>]... [--config <file>]
  tiktok-refugee render <feed.json> --element ${Object.keys(ELEMENTS).join('|')} [--post X] [--layout L] [--locale xx] [--plain]   → HTML on stdout

  --out        folder to write; files in it that no build wrote stay as they are
  --site       URL where that folder will be served, such as https://example.org/articles/
  --fix        correct the case of tags, and spaces around them, in the articles that are checked
  --external   check links to other servers; results are cached for up to a week
  --exclude    files and folders to leave out, such as "notes/**"; may be repeated
  --drafts     also build or check drafts; --no-drafts and similar flags turn off what is on in the settings
  --future     also build or check posts whose date is in the future
  --keep-going leave out posts with errors, and build the rest
  --fetch-images  copy images of other servers into the output; they are cached, and confirmed once a week
  --all-cards  draw a card as PNG for all articles, not only for the newest 100; they are cached
  --permalink  where the articles are in your blog, such as /:year/:month/:slug/; or date, pretty or none
  --config     settings for build, check and preview; by default tiktok-refugee.config.yaml, here or in the folder
  --yes        ask nothing: title, URL and language come from the flags, or are the defaults
  --host       another host name for the preview, such as that of a proxy; may be repeated
  --element    the widget to print, as HTML that needs no script
  --plain      print only links, headings, paragraphs and images, for e-mail and editors: a post as card or full, or posts
  --feed       URL of the feed for the page; by default, the URL in the feed
  --stylesheet URL of the widget's style sheet, widgets/tiktok-refugee-<element>.css; by default, inline styles
  --url        URL of the page, needed if other URLs are relative to it
  --attribute  another attribute of the element, such as --attribute heading-level=3; may be repeated
  --help       print this text
  --version    print the version

Messages are "file:line:column severity code text". Exit status: 0 success, 1 errors in the content or while
writing (an earlier output stays as it is), 2 wrong usage.
`;
