import type { ReactiveControllerHost } from 'lit';
import { nearestLanguage } from '../../localization/locale.js';
import { stringsFor, type Strings } from '../../localization/strings.js';
import { watchLanguage } from './watch-language.js';

interface Speaker extends ReactiveControllerHost, Element {
  readonly locale: string | null | undefined;
}

/** The strings of a widget, in the language that is set or that surrounds it. */
export class WidgetWords {
  /** None until the first have loaded; then the last ones until others have loaded. */
  strings: Strings | undefined;
  #language: string | undefined;

  constructor(readonly widget: Speaker) {
    watchLanguage(widget, () => (this.#language = undefined));
  }

  /** Loads the strings of another language, if it has changed, and requests an update when they are here. */
  update(): void {
    const language = this.widget.locale || nearestLanguage(this.widget);
    if (language === this.#language) return;
    this.#language = language;
    const use = (strings: Strings): void => {
      if (language === this.#language) this.strings = strings;
      this.widget.requestUpdate();
    };
    const strings = stringsFor(language);
    if ('msg' in strings) use(strings);
    else void strings.then(use);
  }
}
