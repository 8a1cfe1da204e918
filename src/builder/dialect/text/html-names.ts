const namesIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements of HTML that articles have in any case of letters. */
const COMMON = namesIn(`
    abbr address article aside audio base blockquote body br button caption center cite code col data dd details
    dialog div dl dt em embed fieldset figcaption figure font footer form frame head header hr html iframe img input
    ins kbd label legend li main map mark menu meta nav object ol option param picture pre progress script section
    select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead
    time title tr track tt ul var video
`);

/** Other elements, obsolete ones included, and the roots of SVG and MathML. With a capital, most are names of components. */
const RARE = namesIn(`
    a acronym applet area b basefont bdi bdo bgsound big blink canvas colgroup command content datalist del dfn dir
    frameset h1 h2 h3 h4 h5 h6 hgroup i image isindex keygen link listing marquee math menuitem meter multicol nextid
    nobr noembed noframes noscript optgroup output p plaintext portal q rb rp rt rtc ruby s samp search shadow slot
    spacer u wbr xmp
`);

/** Whether a tag is an element of HTML and no component, such as `<Link>`. */
export const isHtmlTag = (name: string): boolean => COMMON.has(name.toLowerCase());

/** Whether a tag's name is one of HTML, in any case. */
export const isHtmlName = (name: string): boolean => isHtmlTag(name) || RARE.has(name.toLowerCase());
