import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lead: 'Een paar keuzes, en één stukje code om te plakken. Het volgt de kleuren van je pagina en telt niemand.',
  where: 'Waar plak je het?',
  what: 'Wat wordt getoond?',
  look: 'Hoe ziet het eruit?',
  leftOut: 'Wat laat je weg op kaarten?',
  sameAsPage: 'Zoals de pagina',
  light: 'Licht',
  dark: 'Donker',
  ownColour: 'Eigen kleur',
  image: 'Afbeelding',
  author: 'Auteur',
  date: 'Datum',
  summary: 'Samenvatting',
  readingTime: 'Leestijd',
  card: 'Eén kaart',
  full: 'Volledig artikel',
  list: 'Lijst',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  selected: 'Geselecteerd; druk op Ctrl+C of ⌘C',
  preview: 'Voorbeeld',
  anyPage: 'Elke HTML-pagina',
  noScripts: 'Een pagina zonder scripts',
  readme: 'README, e-mail',
  notes: {
    html: 'Plak de eerste vier regels één keer in de head van de pagina, en de rest waar het moet verschijnen.',
    frame: 'Een frame toont de artikelen zonder enig script op je pagina.',
    wordpress:
      'Plak een URL op een aparte regel; WordPress maakt er een frame van. Plak een citaat in een blok ‘Aangepaste HTML’.',
    ghost: 'Plak het in een HTML-kaart. Een URL op een aparte regel wordt een bladwijzer met titel en afbeelding.',
    discourse:
      'Een beheerder voegt eerst # toe aan de instelling ‘allowed iframes’. Met de themacomponent is een URL op een aparte regel genoeg.',
    phpbb: 'Een link werkt in elk bericht. Met onze definitie voor ‘Media Embed’ wordt de URL van een artikel een kaart.',
    mybb: 'Een link werkt in elk bericht. Met de plug-in, of met deze regel vóór </body> in de template ‘footer’, wordt de URL van een artikel op een aparte regel een kaart: #',
    flarum: 'Een link werkt in elk bericht. Met de regels voor extend.php wordt de URL van een artikel een kaart.',
    nodebb:
      'Plak in een bericht een URL op een aparte regel; plak een citaat in een HTML-widget. Een beheerder plakt eerst deze regel onder Appearance, Custom Content, Custom Header: #',
    fossil:
      'Voor wikipagina’s en berichten in Markdown. Een beheerder voegt eerst deze regel toe aan de footer van de skin, en deze site aan de instelling ‘default-csp’: #',
    generator: 'Het citaat blijft leesbaar waar het script niet draait. Hugo heeft ‘unsafe: true’ nodig voor Markdown.',
    markdown:
      'Een link werkt ook waar alleen tekst is toegestaan. Waar afbeeldingen zijn toegestaan, is er een voor elk artikel: #',
  },
};
