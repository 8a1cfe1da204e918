import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '‘author’ is verouderd sinds versie 1.1; gebruik ‘authors’, een array',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'het item heeft geen bruikbare ‘id’; voeg die toe, anders negeren feedlezers het item',
  'the id "{0}" is also used by {1}; change one of them': 'de id ‘{0}’ wordt ook gebruikt door {1}; wijzig een van beide',
  'the item has no "content_html" and no "content_text"; add one of them':
    'het item heeft geen ‘content_html’ en geen ‘content_text’; voeg een van beide toe',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'de feed heeft geen ‘version’; voeg ‘https://jsonfeed.org/version/1.1’ toe',
  '"version" should be "https://jsonfeed.org/version/1.1"': '‘version’ moet ‘https://jsonfeed.org/version/1.1’ zijn',
  'the feed has no "items"; add an array': 'de feed heeft geen ‘items’; voeg een array toe',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '‘{0}’ is geen datum; schrijf een datum zoals Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'het item heeft geen datum; voeg die toe, bijvoorbeeld als ‘pubDate’ of ‘published’',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'het item heeft geen ‘guid’ of ‘id’; voeg er een toe, anders negeren feedlezers het item',
  'the id "{0}" is also used by item {1}; change one of them':
    'de id ‘{0}’ wordt ook gebruikt door item {1}; wijzig een van beide',
  'the item has no content and no description; add one of them':
    'het item heeft geen inhoud en geen beschrijving; voeg een van beide toe',
  'the feed has no title; add one': 'de feed heeft geen titel; voeg die toe',
  'the feed is in {0}; save it as UTF-8': 'de feed heeft codering {0}; sla de feed op als UTF-8',
  'the server returned {0} for {1}; correct or remove the link': 'de server gaf {0} voor {1}; corrigeer of verwijder de link',
  'there is no response from {0}; correct or remove the link': '{0} reageert niet; corrigeer of verwijder de link',
  'the server returned {0} for {1}; open it in a browser': 'de server gaf {0} voor {1}; open de link in een browser',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'de afbeelding heeft geen alternatieve tekst; beschrijf wat erop staat, tussen ‘![’ en ‘]’ of in alt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'een kop van niveau {0} volgt op een kop van niveau {1}; gebruik niveau {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'het codeblok is niet afgesloten, dus alles erna is code; sluit het af met dezelfde tekens',
  'the article has no text; write some, or mark it with "draft: true"':
    'het artikel heeft geen tekst; schrijf die, of markeer het als concept met ‘draft: true’',
  'the file "{0}" was not found; check the path': 'het bestand ‘{0}’ is niet gevonden; controleer het pad',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'de tag ‘{0}’ is in andere artikelen ‘{1}’; gebruik overal dezelfde vorm, of gebruik --fix',
  'the tag "{0}" has spaces around it; delete them': 'er staan spaties voor of na de tag ‘{0}’; verwijder die',
  '{0} has the same title; change one of them': '{0} heeft dezelfde titel; wijzig een van beide',
  '{0} is in the future; check the date': '{0} ligt in de toekomst; controleer de datum',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'de link ‘{0}’ leidt naar een deel dat niet in het artikel staat; controleer wat er na ‘#’ staat',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'een niet-afgesloten HTML-tag zou de tekst erna verbergen en wordt daarom als tekst getoond; schrijf de tag als code, tussen backticks',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'de formule ‘{0}’ kan niet als TeX worden gelezen en wordt als code getoond; corrigeer de formule',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'scripts, event handlers en ‘javascript:’-URL’s worden verwijderd als het artikel wordt getoond; haal ze weg',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'elementen zijn te diep genest of niet afgesloten, dus de pagina toont alleen de tekst; sluit ze af of gebruik minder niveaus',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'de afbeelding ‘{0}’ is geen bestand en geen webadres; zet het bestand naast het artikel',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'van de afbeelding ‘{0}’ kunnen geen kleinere kopieën worden gemaakt ({1}); de afbeelding wordt ongewijzigd gepubliceerd',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'de afbeelding ‘{0}’ is geen welgevormde SVG ({1}) en wordt weggelaten; corrigeer de SVG of exporteer die opnieuw',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'de afbeelding ‘{0}’ kan niet worden gelezen; gebruik JPEG, PNG, GIF, WebP, AVIF of SVG, tot 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'de afbeelding ‘{0}’ is niet gevonden in de invoermap en wordt weggelaten; zet het bestand daar of geef de URL van de site op met --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'de afbeelding ‘{0}’ is niet gevonden in de invoermap en wordt weggelaten; zet het bestand daar of verbeter het pad',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'de afbeelding ‘{0}’ is niet gevonden in de invoermap; in plaats daarvan wordt {1} gebruikt',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'de afbeelding ‘{0}’ wordt gekopieerd zonder {1}, omdat dat iets zou kunnen uitvoeren of laden als de afbeelding wordt geopend',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'de afbeelding ‘{0}’ is {1} MB groot en elke lezer laadt die in zijn geheel; exporteer een kleinere versie of gebruik een andere indeling',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'de afbeelding ‘{0}’ is {1} MB groot en elke lezer laadt die in zijn geheel; voer ‘npm install --save-dev sharp’ uit voor kleinere kopieën, of exporteer een kleinere versie',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'de afbeelding ‘{0}’ heeft geen URL op het web en wordt weggelaten; gebruik absolute URL’s in de feed',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} wordt niet getoond op de artikelpagina of in widgets, hooguit de tekst erin; gebruik andere HTML, of plaats een link',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'de link ‘{0}’ leidt naar een pagina die niet in de feed staat; gebruik de volledige URL, met https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'lezers kunnen ‘{0}’ niet openen, want dat staat op je eigen computer; gebruik een URL op het web',
  'the link "{0}" does not lead to a post of this build; check the path':
    'de link ‘{0}’ leidt niet naar een artikel van deze build; controleer het pad',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'geen enkele regel definieert de link "{0}", dus lezers zien de haken; voeg "[name]: URL" toe op een eigen regel, of verbeter de naam',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'de link ‘{0}’ is niet als link geschreven, dus lezers zien de haken; schrijf [woorden](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'lezers zien het teken "{0}"; schrijf het direct voor het eerste en direct na het laatste woord, of zet er een backslash voor',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'lezers zien de tag "{0}", omdat die niet welgevormd of te lang is; verbeter hem',
  'readers see "{0}", because there is no such character; correct the name':
    'lezers zien "{0}", omdat er geen teken met die naam is; verbeter de naam',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'de emoji ‘{0}’ bestaat niet, dus lezers zien de naam; bedoelde je ‘{1}’?',
  'the character "\ufffd" stands for one that was lost; write it again':
    'het teken "\ufffd" staat voor een teken dat verloren ging; schrijf het opnieuw',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} is niet gesloten, dus alles wat volgt staat erin; sluit het met {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} heeft geen begin en wordt daarom weggelaten; schrijf {1} ervoor, of verwijder het',
  '{0} is not closed, so it is left out; close it with {1}': '{0} is niet gesloten en wordt daarom weggelaten; sluit het met {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'deze regel is over van een merge; houd een van de versies en verwijder de tekens',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'dit wordt niet als tabel gelezen, dus lezers zien de strepen; schrijf een regel als "| --- | --- |" onder de eerste',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'de rij heeft meer cellen dan de tabel kolommen, dus lezers zien de laatste niet; schrijf "\\|" voor een "|" in een cel',
  'the heading has no text; write some, or delete it': 'de kop heeft geen tekst; schrijf er een, of verwijder hem',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'de link heeft geen tekst, dus niemand kan hem volgen; schrijf er een tussen "[" en "]"',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'de alternatieve tekst "{0}" zegt niet wat de afbeelding toont; beschrijf de afbeelding',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'het bericht is bijgewerkt op {0}, vóór de datum ervan, {1}; verbeter een van de twee',
  'the link "{0}" does not lead to a post of this build; check the name':
    'de link ‘{0}’ leidt niet naar een artikel van deze build; controleer de naam',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'het bestand ‘{0}’ wordt niet gekopieerd vanwege het type of de grootte; gebruik de volledige URL, met https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'de afbeelding ‘{0}’ wordt niet gekopieerd ({1}), dus lezers laden die vanaf het oorspronkelijke adres; controleer de URL, of sla de afbeelding op naast het artikel',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '‘tips’ noemt een kop die niet in dit artikel staat: ‘{0}’; de koppen zijn: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'de voetnoot {0} heeft geen tekst, dus de verwijzing wordt weggelaten; schrijf ‘{1}: …’ op een eigen regel',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'geen tekst verwijst naar de voetnoot {0}, dus die wordt weggelaten; schrijf {1} op de juiste plaats of verwijder de voetnoot',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} wordt niet ondersteund en wordt weggelaten, {1} keer in dit bestand; gebruik Markdown of HTML, of schrijf het als code',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} wordt niet ondersteund en wordt weggelaten; gebruik Markdown of HTML, of schrijf het als code',
  'the permalink "{0}" is also used by {1}; change one of them':
    'de permalink ‘{0}’ wordt ook gebruikt door {1}; wijzig een van beide',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'de permalink ‘{0}’ wordt genegeerd; schrijf een pad zoals /2025/01/name/, of een pad met {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'geen van de Markdown-bestanden ({0} in totaal) is een artikel; voeg ‘date’ toe aan de front matter van bestanden die dat wel zijn',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'het enige Markdown-bestand is geen artikel; voeg ‘date’ toe aan de front matter als het dat wel is',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'de slug ‘{0}’ is gewijzigd in ‘{1}’; gebruik alleen letters, cijfers, ‘-’ en ‘_’',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'de slug ‘{0}’ wordt ook gebruikt door {1}; wijzig een van beide met ‘slug: …’',
  'no other post has the slug "{0}"; use the original’s slug':
    'geen ander artikel heeft de slug ‘{0}’; gebruik de slug van het origineel',
  '"{0}" is itself a translation; use the slug of its original': '‘{0}’ is zelf een vertaling; gebruik de slug van het origineel',
  'a translation needs a language; add "language: …"': 'een vertaling heeft een taal nodig; voeg ‘language: …’ toe',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'de taal van ‘{0}’ zelf is al ‘{1}’; stel ‘language’ in op de taal van deze vertaling',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '‘{0}’ is al de ‘{1}’-vertaling van ‘{2}’; wijzig een van beide',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'alleen deze pagina van de feed is gelezen; geef de URL op in plaats van het bestand om alle pagina’s te lezen',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'geen enkel item van de feed heeft een leesbare datum; voeg datums toe, zoals 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'items zonder leesbare datum: {0} van {1}; ze krijgen de datum van het oudste item, {2}. Voeg datums toe aan de feed',
  'it has more than {0} pages; the rest of the feed is left out':
    'de feed heeft meer pagina’s dan {0}; de rest van de feed wordt weggelaten',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'de pagina’s van de feed hebben meer bytes dan {0}; de rest van de feed wordt weggelaten',
  'the feed cannot be loaded: {0}': 'de feed kan niet worden geladen: {0}',
  'the feed has no items; name another feed, or leave this one out':
    'de feed heeft geen items; geef een andere feed op, of laat deze weg',
  'the field "{0}" is not read; did you mean "{1}"?': 'het veld ‘{0}’ wordt niet gelezen; bedoelde je ‘{1}’?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '‘{0}’ wordt niet gelezen, want het is code; in front matter in JavaScript worden alleen constanten gelezen',
  'the front matter has more than {0} levels; use fewer': 'de front matter heeft meer niveaus dan {0}; gebruik er minder',
  'the front matter is not valid JSON ({0}); correct it': 'de front matter is geen geldige JSON ({0}); corrigeer die',
  'the front matter cannot be read: {0}; correct this line': 'de front matter kan niet worden gelezen: {0}; corrigeer deze regel',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'de front matter is geen lijst van regels als ‘name: value’; zet na elke naam een ‘:’ en een spatie',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '‘{0}’ staat er twee keer, en de laatste telt; elke naam mag maar één keer voorkomen, dus verwijder er een',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '‘{0}’ wordt genegeerd, want in YAML is het commentaar; zet de hele waarde tussen aanhalingstekens',
  'aliases ("*name") are not supported; write the value instead':
    'aliassen (‘*name’) worden niet ondersteund; schrijf in plaats daarvan de waarde',
  'the front matter is not closed; end it with a line of "{0}"':
    'de front matter is niet afgesloten; sluit die af met een regel ‘{0}’',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'het bestand heeft geen front matter; begin het met de regels ‘---’, ‘title: …’, ‘date: …’ en ‘---’',
  'symbolic links are not followed; replace it with the file or folder itself':
    'symbolische koppelingen worden niet gevolgd; vervang de koppeling door het bestand of de map zelf',
  'the folder cannot be read ({0}); check its permissions': 'de map kan niet worden gelezen ({0}); controleer de rechten',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'alle Markdown-bestanden in deze map zijn uitgesloten ({0}); gebruik nauwere patronen voor --exclude, of in de instellingen',
  'this folder has no Markdown files; add files that end in .md':
    'deze map bevat geen Markdown-bestanden; voeg bestanden toe die op .md eindigen',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '‘{0}’ is geen datum; schrijf een datum zoals 2025-01-14 of 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '‘{0}’ is geen datum, dus ‘updated’ wordt genegeerd; schrijf een datum zoals 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'het artikel heeft geen titel; ‘{0}’ uit de bestandsnaam wordt gebruikt. Voeg ‘title: …’ toe aan de front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'het artikel heeft geen titel; ‘{0}’ uit de tekst wordt gebruikt. Voeg ‘title: …’ toe aan de front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    '‘pinned’ moet true of false zijn en wordt daarom genegeerd; schrijf ‘pinned: true’',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'de waarde van ‘{0}’ heeft het verkeerde type en wordt genegeerd; schrijf die zoals ‘{1}’',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '‘{0}’ is geen taalcode en wordt genegeerd; gebruik een code zoals ‘en’ of ‘zh-Hans’',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'de datum ontbreekt; voeg ‘date: 2025-01-14’ toe aan de front matter, of begin de bestandsnaam met de datum',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'het bestand heeft {0} bytes, meer dan de toegestane {1}; splits het',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'het bestand is geen UTF-8; open het in een editor en sla het op met codering UTF-8',
  'the file cannot be read ({0}); check its permissions': 'het bestand kan niet worden gelezen ({0}); controleer de rechten',
  'the name is not UTF-8; rename it': 'de naam is geen UTF-8; wijzig de naam',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '‘{0}’ is UTF-8 die als Windows-1252 is gelezen en is hersteld tot ‘{1}’; corrigeer het bestand',
  '{0} control characters were removed; delete them from the file':
    'aantal verwijderde stuurtekens: {0}; verwijder ze uit het bestand',
  'a control character was removed; delete it from the file': 'er is een stuurteken verwijderd; verwijder het uit het bestand',
  'the value is not closed; add the missing {0}': 'de waarde is niet afgesloten; voeg de ontbrekende {0} toe',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '‘{0}’ mag niet tussen rechte aanhalingstekens (") staan; gebruik enkele, of schrijf twee backslashes',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'deze regel springt anders in dan de regels die erbij horen; gebruik evenveel spaties',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'deze regel is geen geldige YAML; controleer de inspringing, en zet een waarde met ‘:’, ‘#’, ‘@’ of aanhalingstekens tussen rechte aanhalingstekens (")',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'de meeste titels zijn niet in het Engels, de taal van de feed; geef hun taal op met --language, zoals --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'deze waarde is geen geldige YAML en is als tekst gelezen; zet die tussen aanhalingstekens',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML mag niet met tabs inspringen, dus die zijn als spaties gelezen; gebruik spaties',
  'the front matter has no date; {0} from the file name is used':
    'de front matter heeft geen datum; {0} uit de bestandsnaam wordt gebruikt',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '‘{0}’ is geen datum, daarom wordt die in de bestandsnaam gebruikt; schrijf een datum zoals 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'de front matter heeft geen datum; {0} uit het bestandspad wordt gebruikt',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '‘{0}’ is geen datum, daarom wordt die in het bestandspad gebruikt; schrijf een datum zoals 2025-01-14',
  'the front matter has no date; {0} from the permalink is used':
    'de front matter heeft geen datum; {0} uit de permalink wordt gebruikt',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '‘{0}’ is geen datum, daarom wordt die in de permalink gebruikt; schrijf een datum zoals 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'een kaart met de afbeelding laadt {0}, en ongeveer {1} met kleinere kopieën; voer daarvoor ‘npm install --save-dev sharp’ uit en start de build opnieuw',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'kaarten met alle afbeeldingen ({0} in totaal) laden {1}, en ongeveer {2} met kleinere kopieën; voer daarvoor ‘npm install --save-dev sharp’ uit en start de build opnieuw',
  '{0} (item "{1}")': '{0} (item ‘{1}’)',

  '"{0}" must be a string': '‘{0}’ moet een string zijn',
  '"{0}" must be an array': '‘{0}’ moet een array zijn',
  '"{0}" must be a number': '‘{0}’ moet een getal zijn',
  '"{0}" must be true or false': '‘{0}’ moet true of false zijn',
  '"{0}" is not an absolute URL: "{1}"': '‘{0}’ is geen absolute URL: ‘{1}’',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '‘{0}’ heeft een URL-schema dat feedlezers niet openen: ‘{1}’',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '‘{0}’ moet een datum zijn zoals ‘2025-01-14T11:00:00Z’',
  '"id" should be a string': '‘id’ hoort een string te zijn',
  '"language" must be a language tag such as "en" or "zh-Hans"': '‘language’ moet een taalcode zijn zoals ‘en’ of ‘zh-Hans’',
  '"next_url" must not be the same as "feed_url"': '‘next_url’ mag niet gelijk zijn aan ‘feed_url’',
  'an author must be an object with "name", "url" or "avatar"': 'een auteur moet een object zijn met ‘name’, ‘url’ of ‘avatar’',
  'an author needs at least one of "name", "url" and "avatar"':
    'een auteur moet minstens een van de velden ‘name’, ‘url’ en ‘avatar’ hebben',
  'an item must be an object': 'een item moet een object zijn',
  'a tag must be a string': 'een tag moet een string zijn',
  'an attachment must be an object': 'een bijlage moet een object zijn',
  'the attachment has no "{0}"': 'de bijlage heeft geen ‘{0}’',
  'a hub must be an object with "type" and "url"': 'een hub moet een object zijn met ‘type’ en ‘url’',
  'the hub has no "{0}"': 'de hub heeft geen ‘{0}’',
  'the JSON is not an object, so it is not a feed': 'de JSON is geen object en dus geen feed',
  'the feed has no "title"': 'de feed heeft geen ‘title’',
  'this is not JSON: {0}': 'dit is geen JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'Het antwoord is geen JSON en geen XML. Controleer of de URL naar een feed leidt en niet naar een webpagina; een pagina kan de feed noemen in een <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'Het antwoord is geen feed. Een JSON Feed heeft een array ‘items’ nodig; XML moet welgevormde RSS of Atom zijn.',
  'The feed has no usable items. Give each item an "id".': 'De feed heeft geen bruikbare items. Geef elk item een ‘id’.',
  'the link is not an absolute URL: "{0}"': 'de link is geen absolute URL: ‘{0}’',
  'the Markdown cannot be converted to HTML: {0}': 'de Markdown kan niet in HTML worden omgezet: {0}',
  'the Markdown cannot be read: {0}': 'de Markdown kan niet worden gelezen: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'de afbeelding ‘{0}’ is {1} MB groot; de build maakt kleinere kopieën voor kaarten en artikelen',
  'its date {0} is in the future, so it is not in the feed yet':
    'de datum {0} ligt in de toekomst, dus het artikel staat nog niet in de feed',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'een ander artikel heeft ook de slug ‘{0}’, dus de slug van dit artikel wordt ‘{1}’',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'een ander artikel heeft ook de slug ‘{0}’, dus de slug van dit artikel behoudt de datum en wordt ‘{1}’',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'het bestand staat in de map ‘{0}’, die bedoeld is voor sjablonen; daarom telt het als pagina en staat het niet in de feed',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'het bestand staat in de map ‘pages’; daarom telt het als pagina en staat het niet in de feed',
  'it is a section page, so it counts as a page and is not in the feed':
    'het bestand is een sectiepagina; daarom telt het als pagina en staat het niet in de feed',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'het bestand staat naast de map ‘_posts’; daarom telt het als pagina en staat het niet in de feed',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'het bestand heeft een naam die voor pagina’s gebruikelijk is; daarom telt het als pagina en staat het niet in de feed',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'het bestand is uitgesloten van collecties; daarom telt het als pagina en staat het niet in de feed',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'de permalink van het bestand is ‘false’; daarom telt het als pagina en staat het niet in de feed',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'het bestand heeft geen front matter; daarom telt het als pagina en staat het niet in de feed',
  'the file has no date, so it counts as a page and is not in the feed':
    'het bestand heeft geen datum; daarom telt het als pagina en staat het niet in de feed',
  'this is a draft, so it is not in the feed': 'dit is een concept en staat daarom niet in de feed',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'nog {0} meldingen van het type {1} in één bestand; gebruik --format json om ze te tonen',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'nog {0} meldingen van het type {1} in {2} bestanden; gebruik --format json om ze te tonen',
  '{0} (item {1}, "{2}")': '{0} (item {1}, ‘{2}’)',
  '{0} (item {1})': '{0} (item {1})',
};
