import { stringsFor, type Strings } from '../localization/strings.js';
// Provides the translations, so that they are here at once.
import './static-view.js';

/** “Read on”, for pages around widgets. @param locale - BCP 47 */
export const readOn = (locale: string): string => (stringsFor(locale) as Strings).msg('Read on', { id: 'read-on' });
