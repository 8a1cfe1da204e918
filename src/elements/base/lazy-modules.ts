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
export const loadShare = (): Promise<typeof import('../on-demand/share.js')> => import('../on-demand/share.js');
export const loadShowTags = (): Promise<typeof import('../on-demand/show-tags.js')> => import('../on-demand/show-tags.js');
export const loadReleaseRoom = (): Promise<typeof import('../on-demand/release-room.js')> =>
  import('../on-demand/release-room.js');
export const loadErrorNotice = (): Promise<typeof import('../on-demand/error-notice.js')> =>
  import('../on-demand/error-notice.js');
export const loadFindPasted = (): Promise<typeof import('../../core/find-pasted.js')> => import('../../core/find-pasted.js');
export const loadFindVersion = (): Promise<typeof import('../../core/find-version.js')> => import('../../core/find-version.js');
export const loadNearViewport = (): Promise<typeof import('../on-demand/near-viewport.js')> =>
  import('../on-demand/near-viewport.js');
export const loadAttachments = (): Promise<typeof import('../on-demand/attachments.js')> => import('../on-demand/attachments.js');
