/** The value of an attribute without white space around it; empty where there is none. */
export const attribute = (element: Element, name: string): string => (element.getAttribute(name) ?? '').trim();

/** Whether an image or a frame is as small as those that count readers, which nobody is to see. */
export const isTiny = (element: Element): boolean =>
  ['width', 'height'].some((name) => /^[0-2](?:px)?$/.test(attribute(element, name)));
