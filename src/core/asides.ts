import type { StartTag } from './scan-html.js';

/** Their text is not part of the excerpt, but their images count. */
const ASIDE =
  /^(?:audio|button|canvas|figcaption|form|head|iframe|math|nav|noscript|object|pre|rp|rt|script|select|style|svg|table|template|textarea|title|video)$/;
const ASIDE_CLASS = new RegExp(
  String.raw`(?:^|[\s_-])(?:sr-only|screen-reader-text|visually-hidden|` +
    String.raw`wp-caption-text|caption|image-caption|credits?|toc|table-of-contents|ez-toc|footnotes?|footnote-ref|reversefootnote|` +
    String.raw`read-more|readmore|more-link|anchor|header-anchor|headerlink|heading-anchor|permalink|katex-mathml|katex-html|mjx-chtml|` +
    String.raw`mathjax|mathjax-preview|gist|highlight|codehilite|sourcecode|meta|byline|advertisement|newsletter-signup|` +
    // What posts in forums answer, and whom posts repeat: phpBB, vBulletin, XenForo, Tumblr.
    String.raw`quotetitle|quotecontent|bbcode_quote|bbCodeBlock--quote|tumblr_blog|` +
    // Drupal writes the title, the author and the day above the text, names its fields, and lists terms and files as fields.
    String.raw`field--name-(?:title|uid|created)|field--?type-(?:file|entity-?reference|taxonomy-term-reference)|field(?:__|-)label)` +
    String.raw`(?:$|[\s])`,
  'i',
);

/** Even the images in it are not the article's: buttons, cards of other pages, and sign-ups. */
const BUTTONS_CLASS = new RegExp(
  // The cards of Ghost, Hatena, Medium, Naver, Substack, and plugins of WordPress.
  String.raw`(?:^|[\s_-])(?:kg-(?:bookmark|button|cta|product|signup)-card|hatena-citation|mixtapeEmbed|se-oglink|` +
    String.raw`digest-post-embed|embedded-post-wrap|(?:captioned-)?button-wrap(?:per)?|subscription-widget(?:-wrap)?(?:-editor)?|` +
    String.raw`(?:link|blog|embed)-?card(?:[_-]\w+)?)(?:$|\s)|` +
    String.raw`(?:^|[\s_-])(?:sharedaddy|feedflare|addtoany|jp-relatedposts|related-posts|` +
    String.raw`(?:share|sharing|social)(?:[_-](?:bar|buttons?|icons?|links?|list|media|submission|this|tools?|widget|wrap(?:per)?))?)(?:$|\s)`,
  'i',
);

/** Posts of networks, and other pages, that an article shows: until a script replaces them, there is only their text. */
const EMBED_CLASS = new RegExp(
  String.raw`(?:^|\s)(?:twitter-(?:tweet|video)|(?:bluesky|mastodon|tiktok|reddit|threads|pinterest|speakerdeck)-embed|` +
    String.raw`instagram-media|text-post-media|reddit-(?:card|embed-bq)|imgur-embed-pub|fb-(?:post|video)|tumblr-post|` +
    String.raw`embedly-card|wp-embedded-content|codepen)(?:$|[\s_-])`,
  'i',
);

/** Whether an element shows a post of a network, whose text is an excerpt only of what says nothing else. */
export const isEmbed = (tag: StartTag): boolean => EMBED_CLASS.test(tag.attribute('class'));

/** What shares the page that links to it. */
const SHARE_URL =
  /^(?:https?:)?\/\/(?:www\.|m\.|api\.)?(?:(?:twitter|x)\.com\/(?:intent|share)|facebook\.com\/(?:sharer|share\.php)|linkedin\.com\/share|pinterest\.[a-z.]{2,6}\/pin\/create|reddit\.com\/submit|whatsapp\.com\/send|wa\.me\/\?|t\.me\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com\/save|news\.ycombinator\.com\/submitlink)|^mailto:\?/i;

/** Whether an element shows another page, or invites to do something. */
export const isElsewhere = (tag: StartTag): boolean =>
  BUTTONS_CLASS.test(tag.attribute('class')) || (tag.name === 'figure' && tag.attribute('embedded-service') !== '');

/** Whether the text of an element is no part of an excerpt. */
export const isAside = (tag: StartTag): boolean =>
  ASIDE.test(tag.name) ||
  ASIDE_CLASS.test(tag.attribute('class')) ||
  isElsewhere(tag) ||
  (tag.name === 'aside' && /\bquote\b/.test(tag.attribute('class'))) ||
  /^(?:doc-noteref|doc-endnotes|doc-backlink|navigation)$/.test(tag.attribute('role')) ||
  tag.attribute('aria-hidden') === 'true' ||
  /^schema:(?:author|datecreated|name)$/i.test(tag.attribute('rel') || tag.attribute('property')) ||
  (tag.name === 'sup' && /^(?:fn|footnote|cite_)/i.test(tag.attribute('id'))) ||
  (/^(?:li|p|div|dd)$/.test(tag.name) &&
    /^(?:_?f(?:oot)?n(?:ote)?|_?ftn|e(?:nd)?note|cite_note)[-_:]?\d/i.test(tag.attribute('id'))) ||
  (tag.name === 'a' && /footnote|noteref/i.test(tag.attribute('rel') + tag.attribute('epub:type'))) ||
  /display:\s*none/i.test(tag.attribute('style')) ||
  (tag.name === 'a' && SHARE_URL.test(tag.attribute('href'))) ||
  // Google News gives no texts, only links to the same article and to others, with the names of their sites.
  (tag.name === 'a' && /^(?:#(?:fn|footnote|_ftn|cite_note)|https?:\/\/news\.google\.com\/)/i.test(tag.attribute('href'))) ||
  (tag.name === 'font' && tag.attribute('color') === '#6f6f6f');
