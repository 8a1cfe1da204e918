import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lead: 'Ein paar Fragen, dann ein Code zum Einfügen. Er übernimmt die Farben deiner Seite und zählt niemanden.',
  where: 'Wo fügst du es ein?',
  what: 'Was wird gezeigt?',
  look: 'Wie sieht es aus?',
  leftOut: 'Was soll auf Karten fehlen?',
  sameAsPage: 'Wie die Seite',
  light: 'Hell',
  dark: 'Dunkel',
  ownColour: 'Eigene Farbe',
  image: 'Bild',
  author: 'Autor',
  date: 'Datum',
  summary: 'Zusammenfassung',
  readingTime: 'Lesezeit',
  card: 'Eine Karte',
  full: 'Ganzer Artikel',
  list: 'Liste',
  copy: 'Kopieren',
  copied: 'Kopiert',
  selected: 'Markiert; drücke Strg+C oder ⌘C',
  preview: 'Vorschau',
  anyPage: 'Beliebige HTML-Seite',
  noScripts: 'Seite ohne Skripte',
  readme: 'README, E-Mail',
  notes: {
    html: 'Füge die ersten vier Zeilen einmal in den head der Seite ein und den Rest dort, wo er erscheinen soll.',
    frame: 'Ein Frame zeigt die Artikel ganz ohne Skript auf deiner Seite.',
    wordpress:
      'Füge eine URL in eine eigene Zeile ein; WordPress macht daraus einen Frame. Ein Zitat gehört in einen Block „Individuelles HTML“.',
    ghost: 'Füge es in eine HTML-Karte ein. Eine URL in einer eigenen Zeile wird ein Lesezeichen mit Titel und Bild.',
    discourse:
      'Zuerst trägt ein Administrator # in die Einstellung „allowed iframes“ ein. Mit der Theme-Komponente genügt eine URL in einer eigenen Zeile.',
    phpbb:
      'Ein Link funktioniert in jedem Beitrag. Mit unserer Definition für „Media Embed“ wird die URL eines Artikels zur Karte.',
    mybb: 'Ein Link funktioniert in jedem Beitrag. Mit dem Plugin oder mit dieser Zeile vor </body> in der Vorlage „footer“ wird die URL eines Artikels in einer eigenen Zeile zur Karte: #',
    flarum: 'Ein Link funktioniert in jedem Beitrag. Mit den Zeilen für extend.php wird die URL eines Artikels zur Karte.',
    nodebb:
      'Füge in einem Beitrag eine URL in eine eigene Zeile ein, ein Zitat in ein HTML-Widget. Zuerst fügt ein Administrator diese Zeile unter Appearance, Custom Content, Custom Header ein: #',
    fossil:
      'Für Wiki-Seiten und Beiträge in Markdown. Zuerst fügt ein Administrator diese Zeile in den Footer des Skins ein und diese Website in die Einstellung „default-csp“: #',
    generator: 'Das Zitat bleibt lesbar, wo das Skript nicht läuft. Hugo braucht „unsafe: true“ für sein Markdown.',
    markdown:
      'Ein Link funktioniert auch dort, wo nur Text erlaubt ist. Wo Bilder erlaubt sind, gibt es für jeden Artikel eines: #',
  },
};
