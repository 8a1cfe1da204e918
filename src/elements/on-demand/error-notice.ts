// One chunk: what shows an error, and what is needed after an exception while rendering.
export { staleNotice, errorNotice, errorSentence, reportError, reportErrors } from './error-report.js';
export { rescue } from './rescue.js';
