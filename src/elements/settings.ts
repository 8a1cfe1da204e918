/** `pageSize` → `page-size`. */
type DashedName<Name> = Name extends `${infer Head}${infer Rest}`
  ? `${Lowercase<Head>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${DashedName<Rest>}`
  : Name;

/** Settings as values of attributes, where numbers are text. */
export type Written<Settings> = {
  readonly [Name in keyof Settings]: Settings[Name] | (number extends Settings[Name] ? `${number}` : never);
};

/** Settings under the names of their attributes. */
export type Dashed<Settings> = {
  readonly [Name in Exclude<keyof Settings, 'feedData' | 'selectedTags'> as DashedName<Name>]?: Written<Settings>[Name];
};
