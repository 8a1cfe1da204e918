/** Whose browsers are not Chromium. */
const others = /Firefox|AppleWebKit(?!.*Chrome)/;

/** How often the properties are tried: in Node and one browser as often as it takes, in the others as often as there is time. */
export const RUNS = 'navigator' in globalThis && others.test(navigator.userAgent) ? 2_001 : 10_001;

/** The same cases on every machine, so that a failure is of a change; another number tries others. */
export const SEED = 20_250_119;
