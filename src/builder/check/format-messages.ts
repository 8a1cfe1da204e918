import { formatMessage, type Message } from '../shared/messages.js';
import { encodedPath } from '../shared/urls.js';
import type { Translate } from './translate-messages.js';

/** How findings are written. */
export const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

/** Findings of a kind that are listed one by one in a text, where they only inform. */
const MAX_LISTED = 5;

/** As lines; of the kinds that only inform and are many, one line says how many there are. */
function asText(messages: readonly Message[], translate: Translate): string {
  const counts = new Map<string, number>();
  const key = ({ severity, code }: Message): string => (severity === 'info' ? code : '');
  for (const message of messages) counts.set(key(message), (counts.get(key(message)) ?? 0) + 1);
  const isListed = (message: Message): boolean => key(message) === '' || (counts.get(key(message)) ?? 0) <= MAX_LISTED;
  const lines = messages.filter(isListed).map(formatMessage);
  for (const [code, count] of counts) {
    if (code === '' || count <= MAX_LISTED) continue;
    const files = new Set(messages.filter((message) => message.code === code).map(({ file }) => file)).size;
    const where = files === 1 ? '1 file' : `${files} files`;
    lines.push(translate(`${count} more of kind ${code} in ${where}; use --format json to list them`));
  }
  return lines.map((line) => `${line}\n`).join('');
}

const escapeCommand = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeCommand(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Commands of GitHub Actions, which shows them next to the lines. */
const asGithub = (messages: readonly Message[]): string =>
  messages
    .map(({ file, line, column, severity, code, text }) => {
      const command = severity === 'info' ? 'notice' : severity;
      return `::${command} file=${escapeProperty(file)},line=${line},col=${column},title=${code}::${escapeCommand(text)}\n`;
    })
    .join('');

/** SARIF 2.1.0. */
function asSarif(messages: readonly Message[]): string {
  const rules = [...new Set(messages.map(({ code }) => code))].sort().map((id) => ({ id }));
  const results = messages.map(({ file, line, column, severity, code, text }) => ({
    ruleId: code,
    level: severity === 'info' ? 'note' : severity,
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: encodedPath(file).replace(/^(https?)%3A/, '$1:'),
          },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  const runs = [{ tool: { driver: { name: 'tiktok-refugee check', rules } }, columnKind: 'utf16CodeUnits', results }];
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs }, null, 2)}\n`;
}

/** Findings in one of the formats, in another language where there is a translation. Their codes are the same in all. */
export function formatMessages(messages: readonly Message[], format: Format, translate: Translate = (text) => text): string {
  const translated = messages.map((message) => ({ ...message, text: translate(message.text) }));
  if (format === 'json') return `${JSON.stringify(translated, null, 2)}\n`;
  return { text: asText, github: asGithub, sarif: asSarif }[format](translated, translate);
}
