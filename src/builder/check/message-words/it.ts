import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '«author» è deprecato dalla versione 1.1; usa l’array «authors»',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'l’elemento non ha un «id» utilizzabile; aggiungilo, altrimenti i lettori di feed ignoreranno l’elemento',
  'the id "{0}" is also used by {1}; change one of them': 'l’id «{0}» è usato anche da {1}; cambia uno dei due',
  'the item has no "content_html" and no "content_text"; add one of them':
    'l’elemento non ha né «content_html» né «content_text»; aggiungi uno dei due',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'il feed non ha «version»; aggiungi «https://jsonfeed.org/version/1.1»',
  '"version" should be "https://jsonfeed.org/version/1.1"': '«version» dovrebbe essere «https://jsonfeed.org/version/1.1»',
  'the feed has no "items"; add an array': 'il feed non ha «items»; aggiungi un array',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '«{0}» non è una data; scrivi la data nel formato Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'l’elemento non ha una data; aggiungila, ad esempio con «pubDate» o «published»',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'l’elemento non ha né «guid» né «id»; aggiungi uno dei due, altrimenti i lettori di feed ignoreranno l’elemento',
  'the id "{0}" is also used by item {1}; change one of them': 'l’id «{0}» è usato anche dall’elemento {1}; cambia uno dei due',
  'the item has no content and no description; add one of them':
    'l’elemento non ha né contenuto né descrizione; aggiungi uno dei due',
  'the feed has no title; add one': 'il feed non ha un titolo; aggiungilo',
  'the feed is in {0}; save it as UTF-8': 'il feed è codificato in {0}; salvalo in UTF-8',
  'the server returned {0} for {1}; correct or remove the link': 'il server ha risposto {0} per {1}; correggi o rimuovi il link',
  'there is no response from {0}; correct or remove the link': 'nessuna risposta da {0}; correggi o rimuovi il link',
  'the server returned {0} for {1}; open it in a browser': 'il server ha risposto {0} per {1}; apri l’indirizzo in un browser',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'l’immagine non ha un testo alternativo; descrivi che cosa mostra, tra «![» e «]» o in alt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'un’intestazione di livello {0} segue una di livello {1}; usa il livello {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'il blocco di codice non è chiuso, quindi tutto ciò che segue è codice; chiudilo con gli stessi delimitatori',
  'the article has no text; write some, or mark it with "draft: true"':
    'l’articolo non ha testo; scrivilo o contrassegna l’articolo come bozza con «draft: true»',
  'the file "{0}" was not found; check the path': 'il file «{0}» non è stato trovato; controlla il percorso',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'il tag «{0}» è scritto «{1}» in altri articoli; usa ovunque la stessa forma, oppure --fix',
  'the tag "{0}" has spaces around it; delete them': 'il tag «{0}» ha spazi prima o dopo; eliminali',
  '{0} has the same title; change one of them': '{0} ha lo stesso titolo; cambia uno dei due',
  '{0} is in the future; check the date': '{0} è una data futura; controlla la data',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'il link «{0}» porta a una parte che nell’articolo non c’è; controlla ciò che segue il «#»',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'un tag HTML non chiuso nasconderebbe il testo che segue, quindi viene mostrato come testo; scrivilo come codice, tra backtick',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'la formula «{0}» non è leggibile come TeX e viene mostrata come codice; correggila',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'gli script, i gestori di eventi e gli URL «javascript:» vengono rimossi quando l’articolo è mostrato; eliminali',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'ci sono elementi HTML annidati troppo in profondità o non chiusi, quindi la pagina mostra solo il testo; chiudili o usa meno livelli',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'l’immagine «{0}» non è né un file né un URL web; metti il file accanto all’articolo',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'non è possibile creare copie più piccole dell’immagine «{0}» ({1}); viene pubblicata così com’è',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'l’immagine «{0}» è un SVG non ben formato ({1}) e viene omessa; correggila o esportala di nuovo',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'l’immagine «{0}» non è leggibile come immagine; usa JPEG, PNG, GIF, WebP, AVIF o SVG, fino a 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'l’immagine «{0}» non è stata trovata nella cartella di input e viene omessa; metti lì il file o indica l’URL del sito con --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'l’immagine «{0}» non è stata trovata nella cartella di input e viene omessa; metti lì il file o correggi il percorso',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'l’immagine «{0}» non è stata trovata nella cartella di input; al suo posto si usa {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'l’immagine «{0}» viene copiata senza {1}, perché all’apertura dell’immagine ciò potrebbe eseguire o caricare qualcosa',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'l’immagine «{0}» occupa {1} MB, che ogni lettore carica per intero; esportala più piccola o usa un altro formato',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'l’immagine «{0}» occupa {1} MB, che ogni lettore carica per intero; esegui «npm install --save-dev sharp» per avere copie più piccole, oppure esportala più piccola',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'l’immagine «{0}» non ha un URL sul web e viene omessa; usa URL assoluti nel feed',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    'non visibile né sulla pagina dell’articolo né nei widget: {0} (al massimo appare il testo contenuto); usa altro HTML o inserisci un link',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'il link «{0}» porta a una pagina che non è nel feed; usa il suo URL completo, con https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'i lettori non possono aprire «{0}», che si trova sul tuo computer; usa un URL sul web',
  'the link "{0}" does not lead to a post of this build; check the path':
    'il link «{0}» non porta a nessun articolo di questa build; controlla il percorso',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'nessuna riga definisce il link "{0}", quindi i lettori vedono le parentesi; aggiungi "[name]: URL" in una riga a parte, oppure correggi il nome',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'il link «{0}» non è scritto come tale, quindi i lettori vedono le parentesi; scrivi [parole](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'i lettori vedono il segno "{0}"; scrivilo subito prima della prima parola e subito dopo l’ultima, oppure metti una barra rovesciata davanti',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'i lettori vedono il tag "{0}", perché è mal formato o troppo lungo; correggilo',
  'readers see "{0}", because there is no such character; correct the name':
    'i lettori vedono "{0}", perché non esiste un carattere con questo nome; correggi il nome',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'l’emoji «{0}» non esiste, quindi i lettori ne vedono il nome; intendevi «{1}»?',
  'the character "\ufffd" stands for one that was lost; write it again':
    'il carattere "\ufffd" sta al posto di uno andato perso; riscrivilo',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} non è chiuso, quindi tutto ciò che segue vi è contenuto; chiudilo con {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} non ha un inizio e viene omesso; scrivi {1} prima, oppure eliminalo',
  '{0} is not closed, so it is left out; close it with {1}': '{0} non è chiuso, quindi viene omesso; chiudilo con {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'questa riga è rimasta da un merge; tieni una delle versioni ed elimina i segni',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'questo non viene letto come tabella, quindi i lettori ne vedono le linee; scrivi una riga come "| --- | --- |" sotto la prima',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'la riga ha più celle delle colonne della tabella, quindi i lettori non vedono le ultime; scrivi "\\|" per un "|" in una cella',
  'the heading has no text; write some, or delete it': 'il titolo non ha testo; scrivine uno, oppure eliminalo',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'il link non ha testo, quindi nessuno può seguirlo; scrivine uno tra "[" e "]"',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'il testo alternativo "{0}" non dice che cosa mostra l’immagine; descrivi l’immagine',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'il post è stato aggiornato il {0}, prima della sua data, {1}; correggi una delle due',
  'the link "{0}" does not lead to a post of this build; check the name':
    'il link «{0}» non porta a nessun articolo di questa build; controlla il nome',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'il file «{0}» non viene copiato, per il suo tipo o le sue dimensioni; usa il suo URL completo, con https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'l’immagine «{0}» non viene copiata ({1}), quindi i lettori la caricano dal suo indirizzo originale; controlla l’URL o salvala accanto all’articolo',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '«tips» indica un’intestazione che questo articolo non ha: «{0}»; le sue intestazioni sono: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'la nota {0} non ha testo, quindi il suo rimando viene omesso; scrivi «{1}: …» su una riga a parte',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'nessun testo rimanda alla nota {0}, quindi viene omessa; scrivi {1} dove serve, oppure eliminala',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} non è supportato e viene omesso (occorrenze in questo file: {1}); usa invece Markdown o HTML, oppure scrivilo come codice',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} non è supportato e viene omesso; usa invece Markdown o HTML, oppure scrivilo come codice',
  'the permalink "{0}" is also used by {1}; change one of them': 'il permalink «{0}» è usato anche da {1}; cambia uno dei due',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'il permalink «{0}» viene ignorato; scrivi un percorso come /2025/01/name/ o uno con {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'nessuno dei file Markdown ({0}) è un articolo; aggiungi «date» al front matter di quelli che devono esserlo',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'l’unico file Markdown non è un articolo; aggiungi «date» al suo front matter se deve esserlo',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'lo slug «{0}» è stato cambiato in «{1}»; usa solo lettere, cifre, «-» e «_»',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'lo slug «{0}» è usato anche da {1}; cambiane uno con «slug: …»',
  'no other post has the slug "{0}"; use the original’s slug':
    'nessun altro articolo ha lo slug «{0}»; usa lo slug dell’originale',
  '"{0}" is itself a translation; use the slug of its original':
    '«{0}» è a sua volta una traduzione; usa lo slug del suo originale',
  'a translation needs a language; add "language: …"': 'una traduzione deve avere una lingua; aggiungi «language: …»',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '«{0}» è già nella lingua «{1}»; indica in «language» la lingua di questa traduzione',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '«{0}» è già la traduzione di «{2}» nella lingua «{1}»; cambia una delle due',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'viene letta solo questa pagina del feed; per leggerle tutte, indica l’URL del feed al posto del file',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'nessun elemento del feed ha una data leggibile; aggiungi le date, ad esempio 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'elementi senza data leggibile: {0} su {1}; per questi si usa la data del più vecchio, {2}. Aggiungi le date al feed',
  'it has more than {0} pages; the rest of the feed is left out': 'il feed ha più di {0} pagine; il resto viene omesso',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'le pagine del feed superano {0} byte; il resto viene omesso',
  'the feed cannot be loaded: {0}': 'impossibile caricare il feed: {0}',
  'the feed has no items; name another feed, or leave this one out':
    'il feed non ha elementi; indica un altro feed o togli questo',
  'the field "{0}" is not read; did you mean "{1}"?': 'il campo «{0}» non viene letto; intendevi «{1}»?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '«{0}» non viene letto, perché è codice; in un front matter JavaScript si leggono solo le costanti',
  'the front matter has more than {0} levels; use fewer': 'il front matter ha più di {0} livelli; usane meno',
  'the front matter is not valid JSON ({0}); correct it': 'il front matter non è JSON valido ({0}); correggilo',
  'the front matter cannot be read: {0}; correct this line': 'impossibile leggere il front matter: {0}; correggi questa riga',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'il front matter non è un elenco di righe «name: value»; metti «:» e uno spazio dopo ogni nome',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '«{0}» è indicato due volte e vale l’ultimo valore; i nomi devono essere univoci, quindi togli uno dei due',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '«{0}» viene ignorato, perché in YAML è un commento; metti l’intero valore tra virgolette',
  'aliases ("*name") are not supported; write the value instead':
    'gli alias («*name») non sono supportati; scrivi invece il valore',
  'the front matter is not closed; end it with a line of "{0}"': 'il front matter non è chiuso; terminalo con una riga «{0}»',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'il file non ha un front matter; inizialo con le righe «---», «title: …», «date: …» e «---»',
  'symbolic links are not followed; replace it with the file or folder itself':
    'i link simbolici non vengono seguiti; sostituisci il link con il file o la cartella a cui punta',
  'the folder cannot be read ({0}); check its permissions': 'impossibile leggere la cartella ({0}); controlla i permessi',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'tutti i file Markdown di questa cartella sono esclusi ({0}); usa modelli più ristretti con --exclude o nelle impostazioni',
  'this folder has no Markdown files; add files that end in .md':
    'in questa cartella non ci sono file Markdown; aggiungi file il cui nome finisce in .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '«{0}» non è una data; scrivi la data nel formato 2025-01-14 o 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '«{0}» non è una data, quindi «updated» viene ignorato; scrivi la data nel formato 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'l’articolo non ha un titolo; si usa «{0}», dal nome del file. Aggiungi «title: …» al front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'l’articolo non ha un titolo; si usa «{0}», dal suo testo. Aggiungi «title: …» al front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'il valore di «pinned» non è né true né false, quindi viene ignorato; scrivi «pinned: true»',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'il valore di «{0}» è del tipo sbagliato, quindi viene ignorato; scrivilo nella forma «{1}»',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '«{0}» non è un codice lingua e viene ignorato; usane uno come «en» o «zh-Hans»',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'manca la data; aggiungi «date: 2025-01-14» al front matter o inizia il nome del file con la data',
  'the file has {0} bytes, more than the {1} allowed; split it': 'il file ha {0} byte, più dei {1} consentiti; dividilo',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'il file non è in UTF-8; aprilo in un editor e salvalo con la codifica UTF-8',
  'the file cannot be read ({0}); check its permissions': 'impossibile leggere il file ({0}); controlla i permessi',
  'the name is not UTF-8; rename it': 'il nome non è in UTF-8; cambialo',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '«{0}» è UTF-8 letto come Windows-1252 ed è stato corretto in «{1}»; correggi il file',
  '{0} control characters were removed; delete them from the file': 'caratteri di controllo rimossi: {0}; eliminali dal file',
  'a control character was removed; delete it from the file': 'è stato rimosso un carattere di controllo; eliminalo dal file',
  'the value is not closed; add the missing {0}': 'il valore non è chiuso; aggiungi il {0} che manca',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '«{0}» non può stare tra virgolette dritte ("); usa gli apici, oppure scrivi due barre rovesciate',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'questa riga ha un rientro diverso da quelle che le appartengono; usa lo stesso numero di spazi',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'questa riga non è YAML valido; controlla il rientro e metti tra virgolette dritte (") un valore che contiene «:», «#», «@» o virgolette',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'la maggior parte dei titoli non è in inglese, la lingua del feed; indica la loro con --language, ad esempio --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'questo valore non è YAML valido ed è stato letto come testo; mettilo tra virgolette',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML non ammette l’indentazione con tabulazioni, quindi sono state lette come spazi; usa gli spazi',
  'the front matter has no date; {0} from the file name is used':
    'il front matter non ha una data; si usa {0}, dal nome del file',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '«{0}» non è una data, quindi si usa quella nel nome del file; scrivi la data nel formato 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'il front matter non ha una data; si usa {0}, dal percorso del file',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '«{0}» non è una data, quindi si usa quella nel percorso del file; scrivi la data nel formato 2025-01-14',
  'the front matter has no date; {0} from the permalink is used': 'il front matter non ha una data; si usa {0}, dal permalink',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '«{0}» non è una data, quindi si usa quella nel permalink; scrivi la data nel formato 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'una card con l’immagine carica {0}, o circa {1} con copie più piccole; per averle, esegui «npm install --save-dev sharp» e rifai la build',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'le card con tutte le immagini ({0}) caricano {1}, o circa {2} con copie più piccole; per averle, esegui «npm install --save-dev sharp» e rifai la build',
  '{0} (item "{1}")': '{0} (elemento «{1}»)',

  '"{0}" must be a string': '«{0}» deve essere una stringa',
  '"{0}" must be an array': '«{0}» deve essere un array',
  '"{0}" must be a number': '«{0}» deve essere un numero',
  '"{0}" must be true or false': '«{0}» deve essere true o false',
  '"{0}" is not an absolute URL: "{1}"': '«{0}» non è un URL assoluto: «{1}»',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '«{0}» ha uno schema URL che i lettori di feed non aprono: «{1}»',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '«{0}» deve essere una data come «2025-01-14T11:00:00Z»',
  '"id" should be a string': '«id» dovrebbe essere una stringa',
  '"language" must be a language tag such as "en" or "zh-Hans"':
    '«language» deve essere un codice di lingua come «en» o «zh-Hans»',
  '"next_url" must not be the same as "feed_url"': '«next_url» non deve essere uguale a «feed_url»',
  'an author must be an object with "name", "url" or "avatar"': 'un autore deve essere un oggetto con «name», «url» o «avatar»',
  'an author needs at least one of "name", "url" and "avatar"': 'un autore deve avere almeno uno tra «name», «url» e «avatar»',
  'an item must be an object': 'un elemento deve essere un oggetto',
  'a tag must be a string': 'un tag deve essere una stringa',
  'an attachment must be an object': 'un allegato deve essere un oggetto',
  'the attachment has no "{0}"': 'l’allegato non ha «{0}»',
  'a hub must be an object with "type" and "url"': 'un hub deve essere un oggetto con «type» e «url»',
  'the hub has no "{0}"': 'l’hub non ha «{0}»',
  'the JSON is not an object, so it is not a feed': 'il JSON non è un oggetto, quindi non è un feed',
  'the feed has no "title"': 'il feed non ha «title»',
  'this is not JSON: {0}': 'questo non è JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'La risposta non è né JSON né XML. Controlla che l’URL porti a un feed e non a una pagina web; una pagina può indicare il proprio feed in un <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'La risposta non è un feed. Un JSON Feed deve avere un array «items»; l’XML deve essere RSS o Atom ben formato.',
  'The feed has no usable items. Give each item an "id".':
    'Il feed non ha elementi utilizzabili. Assegna un «id» a ogni elemento.',
  'the link is not an absolute URL: "{0}"': 'il link non è un URL assoluto: «{0}»',
  'the Markdown cannot be converted to HTML: {0}': 'impossibile convertire il Markdown in HTML: {0}',
  'the Markdown cannot be read: {0}': 'impossibile leggere il Markdown: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'l’immagine «{0}» occupa {1} MB; la build crea copie più piccole per le card e gli articoli',
  'its date {0} is in the future, so it is not in the feed yet':
    'l’articolo non è ancora nel feed, perché la sua data, {0}, è nel futuro',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'anche un altro articolo ha lo slug «{0}», quindi questo diventa «{1}»',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'anche un altro articolo ha lo slug «{0}», quindi questo mantiene la data e diventa «{1}»',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'il file è nella cartella «{0}», destinata ai template, quindi conta come pagina e non è nel feed',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'il file è nella cartella «pages», quindi conta come pagina e non è nel feed',
  'it is a section page, so it counts as a page and is not in the feed':
    'il file è una pagina di sezione, quindi conta come pagina e non è nel feed',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'il file è accanto alla cartella «_posts», quindi conta come pagina e non è nel feed',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'il file ha un nome tipico delle pagine, quindi conta come pagina e non è nel feed',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'il file è escluso dalle collezioni, quindi conta come pagina e non è nel feed',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'il permalink del file è «false», quindi il file conta come pagina e non è nel feed',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'il file non ha un front matter, quindi conta come pagina e non è nel feed',
  'the file has no date, so it counts as a page and is not in the feed':
    'il file non ha una data, quindi conta come pagina e non è nel feed',
  'this is a draft, so it is not in the feed': 'questa è una bozza, quindi non è nel feed',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'altri {0} messaggi di tipo {1} in un file; usa --format json per elencarli',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'altri {0} messaggi di tipo {1} in {2} file; usa --format json per elencarli',
  '{0} (item {1}, "{2}")': '{0} (elemento {1}, «{2}»)',
  '{0} (item {1})': '{0} (elemento {1})',
};
