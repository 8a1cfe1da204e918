import type { SourceFile } from '../read/source.js';
import { isCopiedFile } from '../shared/file-name.js';
import { decodePath } from '../shared/urls.js';
import { findFile } from './image-file.js';
import type { ImageReference, ImageStore } from './images.js';

/** A file that a link leads to: the URL of its copy, if it has one. */
export interface LinkedFile {
  readonly copy?: string | undefined;
}

/**
 * The file that a path in a post leads to; `undefined` if there is none.
 *
 * @param reference The path, as the file is looked for.
 * @param references What the post depends on.
 */
export function linkedFile(
  path: string,
  source: SourceFile,
  images: ImageStore,
  reference: (path: string) => string,
  references: ImageReference[],
): LinkedFile | undefined {
  const name = decodePath(path);
  if (!/[^./\\]\.[a-z\d]{1,5}$/i.test(name)) return undefined;
  // Nothing is read of a file that is not copied anyway.
  if (!isCopiedFile(name)) return findFile(path, source) === undefined ? undefined : {};
  const placement = images.findFor(source, reference(path), references);
  return placement && { copy: placement.copy };
}
