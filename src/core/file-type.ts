/** Types of files to play, by their endings: not all programs name one that players know. */
const PLAYED: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  oga: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  webm: 'video/webm',
};

/** Whether a media type is that of audio or video. */
export const isPlayed = (type: string): boolean => /^(?:audio|video)\/./i.test(type);

/** The media type of a file: as given, unless its URL ends like that of audio or video. */
export function typeOfFile(url: string, given: string): string {
  const [, ending = ''] = /\.(\w{3,4})(?:[?#]|$)/.exec(url) ?? [];
  return isPlayed(given) ? given : (PLAYED[ending.toLowerCase()] ?? given);
}
