/** URL of this script; the publisher's own feed is next to the folder that contains it. */
export const scriptUrl = import.meta.url;

// What widgets load only when they need it, see `FeedElement.use`. Each function names its module, hence the types.

export const loadRestoreStyles = (): Promise<typeof import('../on-demand/restore-styles.js')> =>
  import('../on-demand/restore-styles.js');
export const loadHydrate = (): Promise<typeof import('../on-demand/hydrate.js')> => import('../on-demand/hydrate.js');
export const loadImageButton = (): Promise<typeof import('../on-demand/image-button.js')> =>
  import('../on-demand/image-button.js');
export const loadChosenTags = (): Promise<typeof import('../on-demand/chosen-tags.js')> => import('../on-demand/chosen-tags.js');
export const loadShareSelection = (): Promise<typeof import('../on-demand/share-selection.js')> =>
  import('../on-demand/share-selection.js');
export const loadCardButtons = (): Promise<typeof import('../on-demand/card-buttons.js')> =>
  import('../on-demand/card-buttons.js');
export const loadErrorNotice = (): Promise<typeof import('../on-demand/error-notice.js')> =>
  import('../on-demand/error-notice.js');
export const loadFindNamed = (): Promise<typeof import('../../core/find-named.js')> => import('../../core/find-named.js');
export const loadViewport = (): Promise<typeof import('../on-demand/viewport.js')> => import('../on-demand/viewport.js');
export const loadAttachments = (): Promise<typeof import('../on-demand/attachments.js')> => import('../on-demand/attachments.js');
