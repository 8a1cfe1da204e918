import { html, type TemplateResult } from 'lit';
import type { Image } from '../../core/model.js';
import type { Strings } from '../../localization/strings.js';

/** What stands for an image until the reader asks for it (`images="click"`). */
export const imageButton = ({ alt }: Image, { msg }: Strings, onClick: () => void): TemplateResult =>
  html`<button class="button" part="button" type="button" @click=${onClick}>
    ${msg('Show image', { id: 'show-image' })}${alt && `: ${alt}`}
  </button>`;
