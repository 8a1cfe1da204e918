/** Of this script; the publisher's own feed is beside the folder that it lies in. */
export const scriptUrl = import.meta.url;

// What widgets fetch only when they need it, see `FeedElement.use`. Each function names its module, hence the types.

export const loadAdopt = (): Promise<typeof import('./adopt.js')> => import('./adopt.js');
export const loadHydrate = (): Promise<typeof import('./hydrate.js')> => import('./hydrate.js');
export const loadImageButton = (): Promise<typeof import('./image-button.js')> => import('./image-button.js');
export const loadShare = (): Promise<typeof import('./share.js')> => import('./share.js');
export const loadTrouble = (): Promise<typeof import('./trouble.js')> => import('./trouble.js');
export const loadVersions = (): Promise<typeof import('../../core/find-version.js')> => import('../../core/find-version.js');
export const loadVisibility = (): Promise<typeof import('./visibility.js')> => import('./visibility.js');
