// Written by `npm run generate` from lit-localize.json.

import * as ar from '../localization/locales/ar.js';
import * as bn from '../localization/locales/bn.js';
import * as de from '../localization/locales/de.js';
import * as es from '../localization/locales/es.js';
import * as fa from '../localization/locales/fa.js';
import * as fr from '../localization/locales/fr.js';
import * as he from '../localization/locales/he.js';
import * as hi from '../localization/locales/hi.js';
import * as id from '../localization/locales/id.js';
import * as it from '../localization/locales/it.js';
import * as ja from '../localization/locales/ja.js';
import * as ko from '../localization/locales/ko.js';
import * as nl from '../localization/locales/nl.js';
import * as pl from '../localization/locales/pl.js';
import * as ptBR from '../localization/locales/pt-BR.js';
import * as ru from '../localization/locales/ru.js';
import * as th from '../localization/locales/th.js';
import * as tr from '../localization/locales/tr.js';
import * as uk from '../localization/locales/uk.js';
import * as vi from '../localization/locales/vi.js';
import * as zhHans from '../localization/locales/zh-Hans.js';
import * as zhHant from '../localization/locales/zh-Hant.js';
import { provideTranslation } from '../localization/strings.js';

export function provideTranslations(): void {
  provideTranslation('ar', ar);
  provideTranslation('bn', bn);
  provideTranslation('de', de);
  provideTranslation('es', es);
  provideTranslation('fa', fa);
  provideTranslation('fr', fr);
  provideTranslation('he', he);
  provideTranslation('hi', hi);
  provideTranslation('id', id);
  provideTranslation('it', it);
  provideTranslation('ja', ja);
  provideTranslation('ko', ko);
  provideTranslation('nl', nl);
  provideTranslation('pl', pl);
  provideTranslation('pt-br', ptBR);
  provideTranslation('ru', ru);
  provideTranslation('th', th);
  provideTranslation('tr', tr);
  provideTranslation('uk', uk);
  provideTranslation('vi', vi);
  provideTranslation('zh-hans', zhHans);
  provideTranslation('zh-hant', zhHant);
}
