import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lead: 'Poche scelte e un solo codice da incollare. Segue i colori della tua pagina e non conta nessuno.',
  where: 'Dove lo incolli?',
  what: 'Che cosa si vede?',
  look: 'Che aspetto ha?',
  leftOut: 'Che cosa si omette dalle schede?',
  sameAsPage: 'Come la pagina',
  light: 'Chiaro',
  dark: 'Scuro',
  ownColour: 'Colore proprio',
  image: 'Immagine',
  author: 'Autore',
  date: 'Data',
  summary: 'Riepilogo',
  readingTime: 'Tempo di lettura',
  card: 'Una scheda',
  full: 'Articolo completo',
  list: 'Elenco',
  copy: 'Copia',
  copied: 'Copiato',
  selected: 'Selezionato; premi Ctrl+C o ⌘C',
  preview: 'Anteprima',
  anyPage: 'Qualsiasi pagina HTML',
  noScripts: 'Una pagina senza script',
  readme: 'README, e-mail',
  notes: {
    html: 'Incolla le prime quattro righe una volta nell’head della pagina, e il resto dove deve apparire.',
    frame: 'Un frame mostra gli articoli senza alcuno script nella tua pagina.',
    wordpress:
      'Incolla un URL su una riga a parte: WordPress lo trasforma in un frame. Incolla una citazione in un blocco «HTML personalizzato».',
    ghost: 'Incollalo in una scheda HTML. Un URL su una riga a parte diventa un segnalibro con titolo e immagine.',
    discourse:
      'Prima un amministratore aggiunge # all’impostazione «allowed iframes». Con il componente del tema basta un URL su una riga a parte.',
    phpbb:
      'Un link funziona in ogni messaggio. Con la nostra definizione per «Media Embed», l’URL di un articolo diventa una scheda.',
    mybb: 'Un link funziona in ogni messaggio. Con il plugin, o con questa riga prima di </body> nel modello «footer», l’URL di un articolo su una riga a parte diventa la sua scheda: #',
    flarum: 'Un link funziona in ogni messaggio. Con le righe per extend.php, l’URL di un articolo diventa la sua scheda.',
    nodebb:
      'In un messaggio incolla un URL su una riga a parte; incolla una citazione in un widget HTML. Prima un amministratore incolla questa riga in Appearance, Custom Content, Custom Header: #',
    fossil:
      'Per pagine wiki e messaggi in Markdown. Prima un amministratore aggiunge questa riga al piè di pagina della skin, e questo sito all’impostazione «default-csp»: #',
    generator:
      'La citazione resta leggibile dove lo script non viene eseguito. Hugo richiede «unsafe: true» per il suo Markdown.',
    markdown:
      'Un link funziona anche dove è permesso solo il testo. Dove sono permesse le immagini, ce n’è una per ogni articolo: #',
  },
};
