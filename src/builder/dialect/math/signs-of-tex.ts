/** Whether a text has what only TeX has. */
export const isSurelyTex = (text: string): boolean => /\\[A-Za-z]|[\^_]\{/.test(text);

/** The same where it may be a sentence, in which a backslash may be before a letter. */
export const isTexInText = (text: string): boolean => /\\[A-Za-z]{2}|[\^_]\{/.test(text);

/** Whether Markdown takes a line of a formula for the beginning of a list, a quotation or a heading, or the end of one. */
export const beginsBlock = (line: string): boolean => /^[ \t]*(?:=+|-+|>.*|(?:[-*+]|#{1,6}|\d{1,9}[.)])[ \t].*)$/.test(line);
