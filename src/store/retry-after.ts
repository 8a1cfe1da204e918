/** Milliseconds from now that a server asks to wait (RFC 9110, section 10.2.3: seconds, or a date); 0 if it does not ask. */
export function retryAfter(value: string | null | undefined): number {
  const text = value?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Math.max(0, wait || 0);
}
