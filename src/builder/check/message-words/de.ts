import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '„author“ ist seit Version 1.1 veraltet; verwende das Array „authors“',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'der Eintrag hat keine brauchbare „id“; füge eine hinzu, sonst ignorieren Feedreader den Eintrag',
  'the id "{0}" is also used by {1}; change one of them': 'die ID „{0}“ wird auch von {1} verwendet; ändere eine der beiden',
  'the item has no "content_html" and no "content_text"; add one of them':
    'der Eintrag hat weder „content_html“ noch „content_text“; füge eines davon hinzu',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'der Feed hat keine „version“; füge „https://jsonfeed.org/version/1.1“ hinzu',
  '"version" should be "https://jsonfeed.org/version/1.1"': '„version“ sollte „https://jsonfeed.org/version/1.1“ sein',
  'the feed has no "items"; add an array': 'der Feed hat keine „items“; füge ein Array hinzu',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '„{0}“ ist kein Datum; schreib es in der Form Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'der Eintrag hat kein Datum; füge eines hinzu, etwa „pubDate“ oder „published“',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'der Eintrag hat weder „guid“ noch „id“; füge eine davon hinzu, sonst ignorieren Feedreader den Eintrag',
  'the id "{0}" is also used by item {1}; change one of them':
    'die ID „{0}“ wird auch vom Eintrag {1} verwendet; ändere eine der beiden',
  'the item has no content and no description; add one of them':
    'der Eintrag hat weder Inhalt noch Beschreibung; füge eines davon hinzu',
  'the feed has no title; add one': 'der Feed hat keinen Titel; füge einen hinzu',
  'the feed is in {0}; save it as UTF-8': 'der Feed ist in {0} kodiert; speichere ihn als UTF-8',
  'the server returned {0} for {1}; correct or remove the link':
    'der Server antwortet bei {1} mit {0}; korrigiere oder entferne den Link',
  'there is no response from {0}; correct or remove the link': '{0} antwortet nicht; korrigiere oder entferne den Link',
  'the server returned {0} for {1}; open it in a browser':
    'der Server antwortet bei {1} mit {0}; öffne die Adresse in einem Browser',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'das Bild hat keinen Alternativtext; beschreibe zwischen „![“ und „]“ oder in alt, was es zeigt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'auf eine Überschrift der Ebene {1} folgt eine der Ebene {0}; verwende Ebene {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'der Codeblock ist nicht geschlossen, daher ist alles danach Code; schließe ihn mit denselben Zeichen',
  'the article has no text; write some, or mark it with "draft: true"':
    'der Artikel hat keinen Text; schreib einen oder kennzeichne den Artikel mit „draft: true“ als Entwurf',
  'the file "{0}" was not found; check the path': 'die Datei „{0}“ wurde nicht gefunden; prüfe den Pfad',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'das Schlagwort „{0}“ heißt in anderen Artikeln „{1}“; verwende überall dieselbe Form oder --fix',
  'the tag "{0}" has spaces around it; delete them': 'vor oder nach dem Schlagwort „{0}“ stehen Leerzeichen; lösche sie',
  '{0} has the same title; change one of them': '{0} hat denselben Titel; ändere einen der beiden',
  '{0} is in the future; check the date': '{0} liegt in der Zukunft; prüfe das Datum',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'der Link „{0}“ führt zu einer Stelle, die es im Artikel nicht gibt; prüfe, was nach dem „#“ steht',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'ein nicht geschlossenes HTML-Tag würde den Text danach verbergen und wird deshalb als Text angezeigt; schreib es als Code, in Backticks',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'die Formel „{0}“ ist kein lesbares TeX und wird als Code angezeigt; korrigiere sie',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'Skripte, Event-Handler und „javascript:“-URLs werden beim Anzeigen des Artikels entfernt; lösche sie',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'HTML-Elemente sind zu tief verschachtelt oder nicht geschlossen, daher zeigt die Seite nur den Text; schließe sie oder verwende weniger Ebenen',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'das Bild „{0}“ ist weder eine Datei noch eine Web-URL; lege die Datei neben dem Artikel ab',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'vom Bild „{0}“ lassen sich keine kleineren Kopien erstellen ({1}); es wird unverändert veröffentlicht',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'das Bild „{0}“ ist ein nicht wohlgeformtes SVG ({1}) und wird weggelassen; korrigiere es oder exportiere es neu',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'das Bild „{0}“ ist nicht als Bild lesbar; verwende JPEG, PNG, GIF, WebP, AVIF oder SVG mit höchstens 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'das Bild „{0}“ wurde im Eingabeordner nicht gefunden und wird weggelassen; lege die Datei dort ab oder gib die URL der Website mit --site an',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'das Bild „{0}“ wurde im Eingabeordner nicht gefunden und wird weggelassen; lege die Datei dort ab oder korrigiere den Pfad',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'das Bild „{0}“ wurde im Eingabeordner nicht gefunden; stattdessen wird {1} verwendet',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'das Bild „{0}“ wird ohne {1} kopiert, weil damit beim Öffnen des Bildes etwas ausgeführt oder geladen werden könnte',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'das Bild „{0}“ hat {1} MB, die jeder Leser vollständig lädt; exportiere es kleiner oder verwende ein anderes Format',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'das Bild „{0}“ hat {1} MB, die jeder Leser vollständig lädt; führe „npm install --save-dev sharp“ aus, um kleinere Kopien zu erhalten, oder exportiere es kleiner',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'das Bild „{0}“ hat keine URL im Web und wird weggelassen; verwende im Feed absolute URLs',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    'weder auf der Seite des Artikels noch in Widgets zu sehen: {0} (höchstens der enthaltene Text erscheint); verwende anderes HTML oder verlinke darauf',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'der Link „{0}“ führt zu einer Seite, die nicht im Feed ist; verwende ihre vollständige URL mit https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'Leser können „{0}“ nicht öffnen, denn das liegt auf deinem eigenen Rechner; verwende eine URL im Web',
  'the link "{0}" does not lead to a post of this build; check the path':
    'der Link „{0}“ führt zu keinem Artikel dieses Builds; prüfe den Pfad',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'Keine Zeile definiert den Link „{0}“, deshalb sehen Leser die Klammern; fügen Sie „[name]: URL“ in einer eigenen Zeile hinzu oder berichtigen Sie den Namen',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'der Link „{0}“ ist nicht als solcher geschrieben, daher sehen Leser die Klammern; schreib [Wörter](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'Leser sehen das Zeichen „{0}“; schreiben Sie es direkt vor das erste und direkt nach dem letzten Wort, oder setzen Sie einen Backslash davor',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'Leser sehen das Tag „{0}“, weil es nicht wohlgeformt oder zu lang ist; berichtigen Sie es',
  'readers see "{0}", because there is no such character; correct the name':
    'Leser sehen „{0}“, weil es kein solches Zeichen gibt; berichtigen Sie den Namen',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'es gibt kein Emoji „{0}“, daher sehen Leser seinen Namen; meintest du „{1}“?',
  'the character "\ufffd" stands for one that was lost; write it again':
    'Das Zeichen „\ufffd“ steht für eines, das verloren ging; schreiben Sie es neu',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} ist nicht geschlossen, deshalb liegt alles Folgende darin; schließen Sie es mit {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} hat keinen Anfang und wird deshalb weggelassen; schreib {1} davor, oder lösche es',
  '{0} is not closed, so it is left out; close it with {1}':
    '{0} ist nicht geschlossen und wird deshalb weggelassen; schließ es mit {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'Diese Zeile ist von einem Merge übrig; behalten Sie eine der Fassungen und löschen Sie die Markierungen',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'Dies wird nicht als Tabelle gelesen, deshalb sehen Leser die Striche; schreiben Sie eine Zeile wie „| --- | --- |“ unter die erste',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'Die Zeile hat mehr Zellen als die Tabelle Spalten, deshalb sehen Leser die letzten nicht; schreiben Sie „\\|“ für ein „|“ in einer Zelle',
  'the heading has no text; write some, or delete it':
    'Die Überschrift hat keinen Text; schreiben Sie welchen, oder löschen Sie sie',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'Der Link hat keinen Text, deshalb kann ihm niemand folgen; schreiben Sie welchen zwischen „[“ und „]“',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'Der Alternativtext „{0}“ sagt nicht, was das Bild zeigt; beschreiben Sie das Bild',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'Der Beitrag wurde am {0} aktualisiert, vor seinem Datum {1}; berichtigen Sie eines davon',
  'the link "{0}" does not lead to a post of this build; check the name':
    'der Link „{0}“ führt zu keinem Artikel dieses Builds; prüfe den Namen',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'die Datei „{0}“ wird wegen ihres Typs oder ihrer Größe nicht kopiert; verwende ihre vollständige URL mit https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'das Bild „{0}“ wird nicht kopiert ({1}), daher laden Leser es von seiner Adresse im Web; prüfe die URL oder speichere das Bild neben dem Artikel',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '„tips“ nennt eine Überschrift, die es in diesem Artikel nicht gibt: „{0}“; vorhanden sind: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'die Fußnote {0} hat keinen Text, daher wird ihr Zeichen weggelassen; schreib „{1}: …“ in eine eigene Zeile',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'kein Text verweist auf die Fußnote {0}, daher wird sie weggelassen; schreib {1} an die passende Stelle oder lösche sie',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} wird nicht unterstützt und weggelassen, in dieser Datei {1}-mal; verwende stattdessen Markdown oder HTML, oder schreib es als Code',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} wird nicht unterstützt und weggelassen; verwende stattdessen Markdown oder HTML, oder schreib es als Code',
  'the permalink "{0}" is also used by {1}; change one of them':
    'der Permalink „{0}“ wird auch von {1} verwendet; ändere einen der beiden',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'der Permalink „{0}“ wird ignoriert; schreib einen Pfad wie /2025/01/name/ oder einen mit {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'keine der Markdown-Dateien ({0}) ist ein Artikel; füge bei denen, die Artikel sein sollen, im Front Matter ein „date“ hinzu',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'die einzige Markdown-Datei ist kein Artikel; füge im Front Matter ein „date“ hinzu, wenn sie einer sein soll',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'der Slug „{0}“ wurde in „{1}“ geändert; verwende nur Buchstaben, Ziffern, „-“ und „_“',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'der Slug „{0}“ wird auch von {1} verwendet; ändere einen davon mit „slug: …“',
  'no other post has the slug "{0}"; use the original’s slug':
    'kein anderer Artikel hat den Slug „{0}“; verwende den Slug des Originals',
  '"{0}" is itself a translation; use the slug of its original':
    '„{0}“ ist selbst eine Übersetzung; verwende den Slug des Originals',
  'a translation needs a language; add "language: …"': 'eine Übersetzung braucht eine Sprache; füge „language: …“ hinzu',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '„{0}“ ist selbst in der Sprache „{1}“ verfasst; setze „language“ auf die Sprache dieser Übersetzung',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '„{0}“ ist bereits die Übersetzung von „{2}“ in die Sprache „{1}“; ändere eine der beiden',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'nur diese Seite des Feeds wird gelesen; um alle Seiten zu lesen, gib statt der Datei die URL des Feeds an',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'kein Eintrag des Feeds hat ein lesbares Datum; füge Datumsangaben wie 2025-01-14T11:00:00Z hinzu',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'Einträge ohne lesbares Datum: {0} von {1}; für sie gilt das Datum des ältesten Eintrags, {2}. Füge im Feed Datumsangaben hinzu',
  'it has more than {0} pages; the rest of the feed is left out': 'der Feed hat mehr als {0} Seiten; der Rest wird weggelassen',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'die Seiten des Feeds haben mehr als {0} Byte; der Rest wird weggelassen',
  'the feed cannot be loaded: {0}': 'der Feed kann nicht geladen werden: {0}',
  'the feed has no items; name another feed, or leave this one out':
    'der Feed hat keine Einträge; gib einen anderen Feed an oder lass diesen weg',
  'the field "{0}" is not read; did you mean "{1}"?': 'das Feld „{0}“ wird nicht gelesen; meintest du „{1}“?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '„{0}“ wird nicht gelesen, weil es Code ist; im JavaScript-Front-Matter werden nur Konstanten gelesen',
  'the front matter has more than {0} levels; use fewer': 'das Front Matter hat mehr als {0} Ebenen; verwende weniger',
  'the front matter is not valid JSON ({0}); correct it': 'das Front Matter ist kein gültiges JSON ({0}); korrigiere es',
  'the front matter cannot be read: {0}; correct this line':
    'das Front Matter kann nicht gelesen werden: {0}; korrigiere diese Zeile',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'das Front Matter besteht nicht aus Zeilen der Form „name: value“; setze nach jedem Namen einen „:“ und ein Leerzeichen',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '„{0}“ ist zweimal angegeben, und die letzte Angabe gilt; Namen müssen eindeutig sein, entferne also eine der beiden',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '„{0}“ wird ignoriert, weil es in YAML ein Kommentar ist; setze den ganzen Wert in Anführungszeichen',
  'aliases ("*name") are not supported; write the value instead':
    'Aliasse („*name“) werden nicht unterstützt; schreib stattdessen den Wert',
  'the front matter is not closed; end it with a line of "{0}"':
    'das Front Matter ist nicht geschlossen; beende es mit einer Zeile „{0}“',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'die Datei hat kein Front Matter; beginne sie mit je einer Zeile „---“, „title: …“, „date: …“ und „---“',
  'symbolic links are not followed; replace it with the file or folder itself':
    'symbolischen Links wird nicht gefolgt; ersetze den Link durch die Datei oder den Ordner selbst',
  'the folder cannot be read ({0}); check its permissions':
    'der Ordner kann nicht gelesen werden ({0}); prüfe seine Zugriffsrechte',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'alle Markdown-Dateien dieses Ordners sind ausgeschlossen ({0}); verwende engere Muster für --exclude oder in den Einstellungen',
  'this folder has no Markdown files; add files that end in .md':
    'dieser Ordner enthält keine Markdown-Dateien; füge Dateien mit der Endung .md hinzu',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '„{0}“ ist kein Datum; schreib es in der Form 2025-01-14 oder 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '„{0}“ ist kein Datum, daher wird „updated“ ignoriert; schreib es in der Form 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'der Artikel hat keinen Titel; verwendet wird „{0}“ aus dem Dateinamen. Füge im Front Matter „title: …“ hinzu',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'der Artikel hat keinen Titel; verwendet wird „{0}“ aus seinem Text. Füge im Front Matter „title: …“ hinzu',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'der Wert von „pinned“ ist weder true noch false und wird deshalb ignoriert; schreib „pinned: true“',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    '„{0}“ hat einen Wert vom falschen Typ und wird deshalb ignoriert; schreib es in der Form „{1}“',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '„{0}“ ist kein Sprachkürzel und wird ignoriert; verwende eines wie „en“ oder „zh-Hans“',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'das Datum fehlt; füge im Front Matter „date: 2025-01-14“ hinzu oder beginne den Dateinamen mit dem Datum',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'die Datei hat {0} Byte, mehr als die erlaubten {1}; teile sie auf',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'die Datei ist nicht in UTF-8 kodiert; öffne sie in einem Editor und speichere sie mit der Kodierung UTF-8',
  'the file cannot be read ({0}); check its permissions': 'die Datei kann nicht gelesen werden ({0}); prüfe ihre Zugriffsrechte',
  'the name is not UTF-8; rename it': 'der Name ist nicht in UTF-8 kodiert; ändere ihn',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '„{0}“ ist UTF-8, das als Windows-1252 gelesen wurde, und wurde zu „{1}“ repariert; korrigiere die Datei',
  '{0} control characters were removed; delete them from the file':
    'Zahl der entfernten Steuerzeichen: {0}; lösche sie aus der Datei',
  'a control character was removed; delete it from the file': 'ein Steuerzeichen wurde entfernt; lösche es aus der Datei',
  'the value is not closed; add the missing {0}': 'der Wert ist nicht abgeschlossen; füge das fehlende {0} hinzu',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '„{0}“ darf nicht in geraden Anführungszeichen (") stehen; verwende einfache, oder schreib zwei Backslashes',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'diese Zeile ist anders eingerückt als die, die zu ihr gehören; verwende gleich viele Leerzeichen',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'diese Zeile ist kein gültiges YAML; prüfe ihren Einzug, und setze einen Wert, der „:“, „#“, „@“ oder Anführungszeichen enthält, in gerade Anführungszeichen (")',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'die meisten Titel sind nicht auf Englisch, der Sprache des Feeds; gib ihre mit --language an, etwa --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'dieser Wert ist kein gültiges YAML und wurde als Text gelesen; setze ihn in Anführungszeichen',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML darf nicht mit Tabs eingerückt werden, daher wurden sie als Leerzeichen gelesen; verwende Leerzeichen',
  'the front matter has no date; {0} from the file name is used':
    'das Front Matter hat kein Datum; verwendet wird {0} aus dem Dateinamen',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '„{0}“ ist kein Datum, daher wird das aus dem Dateinamen verwendet; schreib es in der Form 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'das Front Matter hat kein Datum; verwendet wird {0} aus dem Dateipfad',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '„{0}“ ist kein Datum, daher wird das aus dem Dateipfad verwendet; schreib es in der Form 2025-01-14',
  'the front matter has no date; {0} from the permalink is used':
    'das Front Matter hat kein Datum; verwendet wird {0} aus dem Permalink',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '„{0}“ ist kein Datum, daher wird das aus dem Permalink verwendet; schreib es in der Form 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'eine Karte mit dem Bild lädt {0}, mit kleineren Kopien etwa {1}; führe dafür „npm install --save-dev sharp“ aus und starte den Build erneut',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'Karten mit allen Bildern ({0}) laden {1}, mit kleineren Kopien etwa {2}; führe dafür „npm install --save-dev sharp“ aus und starte den Build erneut',
  '{0} (item "{1}")': '{0} (Eintrag „{1}“)',

  '"{0}" must be a string': '„{0}“ muss ein String sein',
  '"{0}" must be an array': '„{0}“ muss ein Array sein',
  '"{0}" must be a number': '„{0}“ muss eine Zahl sein',
  '"{0}" must be true or false': '„{0}“ muss true oder false sein',
  '"{0}" is not an absolute URL: "{1}"': '„{0}“ ist keine absolute URL: „{1}“',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '„{0}“ hat ein URL-Schema, das Feedreader nicht öffnen: „{1}“',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '„{0}“ muss ein Datum wie „2025-01-14T11:00:00Z“ sein',
  '"id" should be a string': '„id“ sollte ein String sein',
  '"language" must be a language tag such as "en" or "zh-Hans"': '„language“ muss ein Sprachkürzel wie „en“ oder „zh-Hans“ sein',
  '"next_url" must not be the same as "feed_url"': '„next_url“ darf nicht mit „feed_url“ identisch sein',
  'an author must be an object with "name", "url" or "avatar"': 'ein Autor muss ein Objekt mit „name“, „url“ oder „avatar“ sein',
  'an author needs at least one of "name", "url" and "avatar"':
    'ein Autor braucht mindestens eines der Felder „name“, „url“ und „avatar“',
  'an item must be an object': 'ein Eintrag muss ein Objekt sein',
  'a tag must be a string': 'ein Schlagwort muss ein String sein',
  'an attachment must be an object': 'ein Anhang muss ein Objekt sein',
  'the attachment has no "{0}"': 'im Anhang fehlt „{0}“',
  'a hub must be an object with "type" and "url"': 'ein Hub muss ein Objekt mit „type“ und „url“ sein',
  'the hub has no "{0}"': 'im Hub fehlt „{0}“',
  'the JSON is not an object, so it is not a feed': 'das JSON ist kein Objekt und daher kein Feed',
  'the feed has no "title"': 'der Feed hat keinen „title“',
  'this is not JSON: {0}': 'das ist kein JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'Die Antwort ist weder JSON noch XML. Prüfe, ob die URL zu einem Feed führt und nicht zu einer Webseite; eine Webseite kann ihren Feed in einem <link rel="alternate"> angeben.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'Die Antwort ist kein Feed. Ein JSON Feed braucht ein Array „items“; XML muss wohlgeformtes RSS oder Atom sein.',
  'The feed has no usable items. Give each item an "id".':
    'Der Feed hat keine brauchbaren Einträge. Gib jedem Eintrag eine „id“.',
  'the link is not an absolute URL: "{0}"': 'der Link ist keine absolute URL: „{0}“',
  'the Markdown cannot be converted to HTML: {0}': 'das Markdown kann nicht in HTML umgewandelt werden: {0}',
  'the Markdown cannot be read: {0}': 'das Markdown kann nicht gelesen werden: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'das Bild „{0}“ hat {1} MB; der Build erstellt kleinere Kopien für Karten und Artikel',
  'its date {0} is in the future, so it is not in the feed yet':
    'das Datum {0} liegt in der Zukunft, daher ist der Artikel noch nicht im Feed',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'auch ein anderer Artikel hat den Slug „{0}“, daher erhält dieser den Slug „{1}“',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'auch ein anderer Artikel hat den Slug „{0}“, daher behält der Slug dieses Artikels das Datum und lautet „{1}“',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'die Datei liegt im Ordner „{0}“, der für Vorlagen bestimmt ist; daher gilt sie als Seite und ist nicht im Feed',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'die Datei liegt im Ordner „pages“; daher gilt sie als Seite und ist nicht im Feed',
  'it is a section page, so it counts as a page and is not in the feed':
    'die Datei ist eine Abschnittsseite; daher gilt sie als Seite und ist nicht im Feed',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'die Datei liegt neben dem Ordner „_posts“; daher gilt sie als Seite und ist nicht im Feed',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'die Datei hat einen für Seiten üblichen Namen; daher gilt sie als Seite und ist nicht im Feed',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'die Datei ist von Collections ausgeschlossen; daher gilt sie als Seite und ist nicht im Feed',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'der Permalink der Datei ist „false“; daher gilt sie als Seite und ist nicht im Feed',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'die Datei hat kein Front Matter; daher gilt sie als Seite und ist nicht im Feed',
  'the file has no date, so it counts as a page and is not in the feed':
    'die Datei hat kein Datum; daher gilt sie als Seite und ist nicht im Feed',
  'this is a draft, so it is not in the feed': 'dies ist ein Entwurf und daher nicht im Feed',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    '{0} weitere Meldungen der Art {1} in einer Datei; mit --format json werden sie aufgelistet',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '{0} weitere Meldungen der Art {1} in {2} Dateien; mit --format json werden sie aufgelistet',
  '{0} (item {1}, "{2}")': '{0} (Eintrag {1}, „{2}“)',
  '{0} (item {1})': '{0} (Eintrag {1})',
};
