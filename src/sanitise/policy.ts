import { COMMON, list } from './common.js';

/**
 * The one allow-list of what a feed's HTML may contain. Both routes (the browser's sanitiser and DOMPurify) are held to it by the
 * same last pass, see `dress.ts`.
 */
export { ATTRIBUTES, URL_ATTRIBUTES } from './common.js';

/** Allowed elements. What is not listed gives way to its children. */
export const ELEMENTS = list(
  `${COMMON.replace(' input', '')} abbr address article aside audio b bdi bdo caption cite col colgroup data dd details dfn dl dt ` +
    'hgroup i ins kbd mark q rp rt ruby s samp section small source summary tfoot time u var video wbr',
);

/** Elements that go together with what they contain, since that was never meant to be read. */
export const DROPPED = list(
  'embed iframe math noembed noframes noscript object plaintext script select style svg template textarea title xmp',
);
