import './define/preload.js';
import './define/index.js';

export { provideStrings } from './localization/provide-strings.js';
