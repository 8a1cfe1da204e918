import { attachmentDetails, attachmentTitle, playerFor, unshownAttachments } from '../../core/attachments.js';
import type { Attachment } from '../../core/model.js';
import { escapeHtml } from '../../sanitise/escape-html.js';
import type { CompiledPost } from '../compile/compile.js';

/** See JSON Feed 1.1, "Attachments", where the type of each is required. */
export const attachmentJson = (file: Attachment): Record<string, unknown> => ({
  url: file.url,
  mime_type: file.mimeType ?? 'application/octet-stream',
  title: file.title,
  size_in_bytes: file.sizeInBytes,
  duration_in_seconds: file.durationInSeconds,
});

function fileHtml(file: Attachment, language: string): string {
  const title = escapeHtml(attachmentTitle(file));
  const url = escapeHtml(file.url);
  const details = attachmentDetails(file, language);
  const kind = playerFor(file);
  const player = kind ? `<${kind} controls preload="none" src="${url}" aria-label="${title}"></${kind}><br>` : '';
  return `<p>${player}<a href="${url}"><bdi>${title}</bdi></a>${details ? ` <small>${escapeHtml(details)}</small>` : ''}</p>\n`;
}

/** The files of an article that its body does not show, for its page. */
export const attachmentsHtml = ({ attachments, html, image }: CompiledPost, language: string): string =>
  unshownAttachments({ attachments, body: { format: 'html', value: html }, image })
    .map((file) => fileHtml(file, language))
    .join('');
