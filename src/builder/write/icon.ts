import { escapeXml } from '../shared/text.js';

/** The icon of a site that has no other: the first letter of its title. */
export function iconSvg(title: string): string {
  const [letter = ''] = /[\p{L}\p{N}]/u.exec(title) ?? [];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="15" fill="#c4122f"/><text x="32" y="46" font-family="system-ui, sans-serif" font-size="40" font-weight="700" text-anchor="middle" fill="#fff">${escapeXml(letter.toLocaleUpperCase('en'))}</text></svg>\n`;
}
