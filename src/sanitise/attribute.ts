/** The value of an attribute without surrounding white space; empty if it is missing. */
export const attribute = (element: Element, name: string): string => (element.getAttribute(name) ?? '').trim();

/** Whether an image or a frame is as small as a tracking pixel, which is not meant to be seen. */
export const isTiny = (element: Element): boolean =>
  ['width', 'height'].some((name) => /^[0-2](?:px)?$/.test(attribute(element, name)));
