import type { msg, str } from '@lit/localize';

export type Template = Parameters<typeof msg>[0];
export type StrResult = ReturnType<typeof str>;
export type Templates = Readonly<Record<string, Template | undefined>>;

/** A module of `locales/`. */
export interface Translation {
  readonly templates: Templates;
}
