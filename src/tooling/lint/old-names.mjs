// Names that say too little or mean two things, each with the one to use. `structure.mjs` forbids them.

/** Nowhere: no file, type, function, member or variable has such a name. */
const never = {
  ENOUGH: 'SLICE_BUDGET_MS',
  LATER: 'PICTURE_PLACEHOLDER',
  MOST: 'MAX_SLICE',
  atLeastOne: 'positiveInt',
  beginsAnew: 'resetsPaging',
  breathe: 'yieldToEventLoop',
  canPass: 'isRetryable',
  chosenFrom: 'filterPosts',
  dress: 'adaptBody',
  dressCommon: 'adaptBody',
  hurry: 'skipBackoff',
  isOf: 'isTranslationOf',
  isPassedOver: 'isIgnored',
  leadsNowhere: 'isBrokenLink',
  lookAt: 'statFollowed',
  onePost: 'postResolver',
  renderWithHelp: 'renderBodyFull',
  resilience: 'retry',
  sightings: 'intersectionTracker',
  standIn: 'placeholder',
  versionIn: 'translationId',
};

/** Words that are plain within a function, but say nothing as the name of a file, or of what a module or class of a layer has. */
const vagueInBuilder = {
  left: 'abandoned',
  listed: 'excerpt',
  nesting: 'yamlDepth',
  places: 'tokenOffsets',
  relations: 'slugs',
  seen: 'dependencies',
  stamp: 'fileFingerprint',
  whole: 'full',
};
const vagueElsewhere = {
  adopt: 'restoreStyles',
  again: 'shouldRetry',
  announce: 'viewEvents',
  early: 'preload',
  flat: 'flattenTemplate',
  help: 'renderBodyFull',
  keep: 'cache',
  kept: 'feedCache',
  keyword: 'enumeratedAttribute',
  look: 'cardKey',
  painted: 'nextPaint',
  quiet: 'stripInlineHandlers',
  rare: 'lazyModules',
  trouble: 'errorNotice',
  visibility: 'nearViewport',
  whole: 'eagerCount',
};

/** The name to use in place of an old one in a module of `layer`; `undefined` where the name is none. */
export function betterName(name, place, layer) {
  const plain = name.replace(/^[#_]/, '');
  if (/^Tidy(?=[A-Z]|$)/.test(plain)) return plain.replace('Tidy', 'Canonical');
  const vague = layer === 'builder' ? vagueInBuilder : vagueElsewhere;
  const names = place === 'local' ? never : { ...vague, ...never };
  return Object.hasOwn(names, plain) ? names[plain] : undefined;
}

/** The same for the path of a file below src, whose names are in kebab case. */
export function betterPath(path) {
  const parts = path.split('/');
  for (const part of parts) {
    const name = part.replace(/\..*$/, '').replace(/-[a-z]/g, ([, letter]) => letter.toUpperCase());
    const better = betterName(name, 'module', parts[0]);
    if (better !== undefined) return better.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  }
  return undefined;
}
