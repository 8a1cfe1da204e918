import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    'pole „author” jest przestarzałe od wersji 1.1; użyj „authors”, czyli tablicy',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'wpis nie ma poprawnego „id”; dodaj je, bo inaczej czytniki pominą ten wpis',
  'the id "{0}" is also used by {1}; change one of them': 'id „{0}” występuje też w {1}; zmień jedno z nich',
  'the item has no "content_html" and no "content_text"; add one of them':
    'wpis nie ma ani „content_html”, ani „content_text”; dodaj jedno z tych pól',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'feed nie ma pola „version”; dodaj „https://jsonfeed.org/version/1.1”',
  '"version" should be "https://jsonfeed.org/version/1.1"':
    'pole „version” powinno mieć wartość „https://jsonfeed.org/version/1.1”',
  'the feed has no "items"; add an array': 'feed nie ma pola „items”; dodaj tablicę',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '„{0}” to nie data; użyj zapisu takiego jak Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'wpis nie ma daty; dodaj ją, na przykład w „pubDate” lub „published”',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'wpis nie ma ani „guid”, ani „id”; dodaj jedno z tych pól, bo inaczej czytniki pominą ten wpis',
  'the id "{0}" is also used by item {1}; change one of them': 'id „{0}” występuje też we wpisie {1}; zmień jedno z nich',
  'the item has no content and no description; add one of them': 'wpis nie ma ani treści, ani opisu; dodaj jedno z nich',
  'the feed has no title; add one': 'feed nie ma tytułu; dodaj go',
  'the feed is in {0}; save it as UTF-8': 'feed ma kodowanie {0}; zapisz go w UTF-8',
  'the server returned {0} for {1}; correct or remove the link': 'serwer zwrócił {0} dla {1}; popraw lub usuń link',
  'there is no response from {0}; correct or remove the link': 'brak odpowiedzi z {0}; popraw lub usuń link',
  'the server returned {0} for {1}; open it in a browser': 'serwer zwrócił {0} dla {1}; otwórz ten link w przeglądarce',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'obraz nie ma tekstu alternatywnego; opisz, co przedstawia, między „![” a „]” lub w alt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'nagłówek poziomu {0} następuje po nagłówku poziomu {1}; użyj poziomu {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'blok kodu nie jest zamknięty, więc wszystko po nim jest kodem; zamknij go tymi samymi znakami',
  'the article has no text; write some, or mark it with "draft: true"':
    'artykuł nie ma treści; napisz ją lub oznacz artykuł jako szkic: „draft: true”',
  'the file "{0}" was not found; check the path': 'nie znaleziono pliku „{0}”; sprawdź ścieżkę',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'tag „{0}” ma w innych artykułach postać „{1}”; używaj wszędzie jednej postaci lub opcji --fix',
  'the tag "{0}" has spaces around it; delete them': 'tag „{0}” ma spację na początku lub na końcu; usuń ją',
  '{0} has the same title; change one of them': '{0} ma ten sam tytuł; zmień jeden z nich',
  '{0} is in the future; check the date': 'data {0} jest w przyszłości; sprawdź ją',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'link „{0}” prowadzi do części, której w artykule nie ma; sprawdź, co następuje po „#”',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'niezamknięty znacznik ukryłby tekst po nim, więc jest pokazywany jako tekst; zapisz go jako kod, w odwrotnych apostrofach',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'wzoru „{0}” nie można odczytać jako TeX, więc jest pokazywany jako kod; popraw go',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'skrypty, procedury obsługi zdarzeń i adresy URL „javascript:” są usuwane przy wyświetlaniu artykułu; skasuj je',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'elementy są zbyt głęboko zagnieżdżone lub niezamknięte, więc strona pokazuje tylko tekst; zamknij je lub użyj mniejszej liczby poziomów',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'obraz „{0}” nie jest ani plikiem, ani adresem w sieci; umieść plik obok artykułu',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'nie można utworzyć mniejszych kopii obrazu „{0}” ({1}); zostanie opublikowany bez zmian',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'obraz „{0}” to niepoprawny plik SVG ({1}) i został pominięty; popraw go lub wyeksportuj ponownie',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'nie można odczytać obrazu „{0}”; użyj formatu JPEG, PNG, GIF, WebP, AVIF lub SVG, do 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'nie znaleziono obrazu „{0}” w folderze wejściowym, więc został pominięty; umieść tam plik lub podaj adres URL witryny za pomocą --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'nie znaleziono obrazu „{0}” w folderze wejściowym, więc został pominięty; umieść tam plik lub popraw ścieżkę',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'nie znaleziono obrazu „{0}” w folderze wejściowym; zamiast niego użyto {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'obraz „{0}” jest kopiowany bez {1}, bo po otwarciu obrazu mogłoby to coś uruchomić lub pobrać',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'obraz „{0}” ma {1} MB, a każdy czytelnik pobiera go w całości; wyeksportuj go w mniejszym rozmiarze lub użyj innego formatu',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'obraz „{0}” ma {1} MB, a każdy czytelnik pobiera go w całości; uruchom „npm install --save-dev sharp”, aby powstawały mniejsze kopie, lub wyeksportuj go w mniejszym rozmiarze',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'obraz „{0}” nie ma adresu URL w sieci i został pominięty; używaj w feedzie bezwzględnych adresów URL',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} nie będzie widoczne na stronie artykułu ani w widżetach, które pokażą najwyżej tekst wewnątrz; użyj innego HTML lub podaj link',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'link „{0}” prowadzi do strony, której nie ma w feedzie; użyj pełnego adresu URL, z https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'czytelnicy nie mogą otworzyć „{0}”, bo to adres na Twoim komputerze; użyj adresu URL w sieci',
  'the link "{0}" does not lead to a post of this build; check the path':
    'link „{0}” nie prowadzi do żadnego artykułu z tego buildu; sprawdź ścieżkę',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'żaden wiersz nie definiuje odnośnika „{0}”, więc czytelnicy widzą nawiasy; dodaj „[name]: URL” w osobnym wierszu albo popraw nazwę',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'odnośnik „{0}” nie jest zapisany jako odnośnik, więc czytelnicy widzą nawiasy; napisz [słowa](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'czytelnicy widzą znak „{0}”; wpisz go tuż przed pierwszym i tuż po ostatnim słowie albo poprzedź go ukośnikiem odwrotnym',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'czytelnicy widzą znacznik „{0}”, bo jest źle zbudowany lub zbyt długi; popraw go',
  'readers see "{0}", because there is no such character; correct the name':
    'czytelnicy widzą „{0}”, bo nie ma takiego znaku; popraw nazwę',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'nie ma emoji „{0}”, więc czytelnicy widzą jego nazwę; czy chodziło o „{1}”?',
  'the character "\ufffd" stands for one that was lost; write it again':
    'znak „\ufffd” zastępuje znak, który został utracony; wpisz go ponownie',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} nie jest zamknięte, więc wszystko, co następuje, jest w środku; zamknij za pomocą {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} nie ma początku, więc zostało pominięte; napisz przed nim {1} albo je usuń',
  '{0} is not closed, so it is left out; close it with {1}':
    '{0} nie jest zamknięte, więc zostało pominięte; zamknij je za pomocą {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'ten wiersz pozostał po scalaniu; zachowaj jedną z wersji i usuń znaczniki',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'to nie jest odczytywane jako tabela, więc czytelnicy widzą kreski; wpisz wiersz taki jak „| --- | --- |” pod pierwszym',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'wiersz ma więcej komórek niż tabela kolumn, więc czytelnicy nie widzą ostatnich; wpisz „\\|” zamiast „|” w komórce',
  'the heading has no text; write some, or delete it': 'nagłówek nie ma tekstu; wpisz go albo usuń nagłówek',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'odnośnik nie ma tekstu, więc nikt nie może go otworzyć; wpisz tekst między „[” a „]”',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'tekst alternatywny „{0}” nie mówi, co pokazuje obraz; opisz obraz',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'wpis zaktualizowano {0}, przed jego datą, {1}; popraw jedną z nich',
  'the link "{0}" does not lead to a post of this build; check the name':
    'link „{0}” nie prowadzi do żadnego artykułu z tego buildu; sprawdź nazwę',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'plik „{0}” nie jest kopiowany ze względu na typ lub rozmiar; użyj pełnego adresu URL, z https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'obraz „{0}” nie jest kopiowany ({1}), więc czytelnicy pobierają go z pierwotnego adresu; sprawdź adres URL lub zapisz obraz obok artykułu',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '„tips” podaje nagłówek, którego nie ma w tym artykule: „{0}”; jego nagłówki: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'przypis {0} nie ma treści, więc jego odnośnik został pominięty; napisz „{1}: …” w osobnym wierszu',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'żaden tekst nie odsyła do przypisu {0}, więc został pominięty; wpisz {1} we właściwym miejscu albo usuń przypis',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} nie jest obsługiwane i zostało pominięte, liczba wystąpień w tym pliku: {1}; użyj Markdown lub HTML albo zapisz to jako kod',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} nie jest obsługiwane i zostało pominięte; użyj Markdown lub HTML albo zapisz to jako kod',
  'the permalink "{0}" is also used by {1}; change one of them': 'permalink „{0}” występuje też w {1}; zmień jeden z nich',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'permalink „{0}” jest pomijany; podaj ścieżkę taką jak /2025/01/name/ lub ścieżkę zawierającą {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'wśród plików Markdown (łącznie: {0}) nie ma żadnego artykułu; dodaj „date” do front matter tych plików, które są artykułami',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'jedyny plik Markdown nie jest artykułem; dodaj „date” do jego front matter, jeśli ma nim być',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug „{0}” zmieniono na „{1}”; używaj tylko liter, cyfr, „-” i „_”',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'slug „{0}” występuje też w {1}; zmień jeden z nich za pomocą „slug: …”',
  'no other post has the slug "{0}"; use the original’s slug': 'żaden inny artykuł nie ma sluga „{0}”; użyj sluga oryginału',
  '"{0}" is itself a translation; use the slug of its original': '„{0}” to też tłumaczenie; użyj sluga oryginału',
  'a translation needs a language; add "language: …"': 'tłumaczenie musi mieć język; dodaj „language: …”',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'językiem oryginału „{0}” jest „{1}”; ustaw w „language” język tego tłumaczenia',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '„{0}” to już tłumaczenie „{2}” na język „{1}”; zmień jedno z nich',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'odczytano tylko tę stronę feedu; aby odczytać wszystkie, podaj adres URL feedu zamiast pliku',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'żaden wpis feedu nie ma czytelnej daty; dodaj daty, na przykład 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'wpisy bez czytelnej daty: {0} z {1}; otrzymują datę najstarszego wpisu, {2}. Dodaj daty do feedu',
  'it has more than {0} pages; the rest of the feed is left out':
    'liczba stron feedu przekracza {0}; reszta feedu została pominięta',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'rozmiar stron feedu w bajtach przekracza {0}; reszta feedu została pominięta',
  'the feed cannot be loaded: {0}': 'nie można wczytać feedu: {0}',
  'the feed has no items; name another feed, or leave this one out': 'feed nie ma wpisów; podaj inny feed lub usuń ten',
  'the field "{0}" is not read; did you mean "{1}"?': 'pole „{0}” nie jest odczytywane; czy chodziło o „{1}”?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '„{0}” nie jest odczytywane, bo to kod; we front matter w języku JavaScript odczytywane są tylko stałe',
  'the front matter has more than {0} levels; use fewer': 'liczba poziomów we front matter przekracza {0}; zmniejsz ją',
  'the front matter is not valid JSON ({0}); correct it': 'front matter nie jest poprawnym JSON ({0}); popraw to',
  'the front matter cannot be read: {0}; correct this line': 'nie można odczytać front matter: {0}; popraw ten wiersz',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'front matter nie jest listą wierszy „name: value”; po każdej nazwie wstaw „:” i spację',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '„{0}” podano dwa razy, liczy się ostatnie; nazwy nie mogą się powtarzać, więc usuń jedną z nich',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '„{0}” jest pomijane, bo w YAML to komentarz; ujmij całą wartość w cudzysłów',
  'aliases ("*name") are not supported; write the value instead': 'aliasy („*name”) nie są obsługiwane; wpisz samą wartość',
  'the front matter is not closed; end it with a line of "{0}"': 'front matter nie jest zamknięty; zakończ go wierszem „{0}”',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'plik nie ma front matter; zacznij go wierszami „---”, „title: …”, „date: …” i „---”',
  'symbolic links are not followed; replace it with the file or folder itself':
    'program nie podąża za dowiązaniami symbolicznymi; zastąp dowiązanie samym plikiem lub folderem',
  'the folder cannot be read ({0}); check its permissions': 'nie można odczytać folderu ({0}); sprawdź jego uprawnienia',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'wszystkie pliki Markdown w tym folderze są wykluczone ({0}); użyj węższych wzorców w --exclude lub w ustawieniach',
  'this folder has no Markdown files; add files that end in .md':
    'w tym folderze nie ma plików Markdown; dodaj pliki z rozszerzeniem .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '„{0}” to nie data; użyj zapisu takiego jak 2025-01-14 lub 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '„{0}” to nie data, więc „updated” jest pomijane; użyj zapisu takiego jak 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'artykuł nie ma tytułu; użyto „{0}” z nazwy pliku. Dodaj „title: …” do front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'artykuł nie ma tytułu; użyto „{0}” z jego tekstu. Dodaj „title: …” do front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    '„pinned” musi mieć wartość true lub false, więc jest pomijane; wpisz „pinned: true”',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'wartość „{0}” jest niewłaściwego typu, więc jest pomijana; użyj zapisu takiego jak „{1}”',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '„{0}” nie jest kodem języka i jest pomijane; użyj kodu takiego jak „en” lub „zh-Hans”',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'brak daty; dodaj „date: 2025-01-14” do front matter lub zacznij nazwę pliku od daty',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'rozmiar pliku w bajtach to {0}, a dozwolone jest najwyżej {1}; podziel plik',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'plik nie jest w UTF-8; otwórz go w edytorze i zapisz z kodowaniem UTF-8',
  'the file cannot be read ({0}); check its permissions': 'nie można odczytać pliku ({0}); sprawdź jego uprawnienia',
  'the name is not UTF-8; rename it': 'nazwa nie jest w UTF-8; zmień ją',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '„{0}” to UTF-8 odczytane jako Windows-1252; naprawiono na „{1}”; popraw plik',
  '{0} control characters were removed; delete them from the file':
    'liczba usuniętych znaków sterujących: {0}; skasuj je z pliku',
  'a control character was removed; delete it from the file': 'usunięto znak sterujący; skasuj go z pliku',
  'the value is not closed; add the missing {0}': 'wartość nie jest zamknięta; dodaj brakujący znak {0}',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '„{0}” nie może stać w prostych cudzysłowach ("); użyj apostrofów albo napisz dwa ukośniki wsteczne',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'ten wiersz ma inne wcięcie niż te, które do niego należą; użyj tej samej liczby spacji',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'ten wiersz nie jest poprawnym YAML; sprawdź jego wcięcie, a wartość zawierającą „:”, „#”, „@” lub cudzysłów ujmij w proste cudzysłowy (")',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'większość tytułów nie jest po angielsku, a to język kanału; podaj ich język za pomocą --language, np. --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'ta wartość nie jest poprawnym YAML i została odczytana jako tekst; ujmij ją w cudzysłów',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'w YAML nie wolno robić wcięć tabulatorami, więc odczytano je jako spacje; używaj spacji',
  'the front matter has no date; {0} from the file name is used': 'front matter nie ma daty; użyto {0} z nazwy pliku',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '„{0}” to nie data, więc użyto daty z nazwy pliku; użyj zapisu takiego jak 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used': 'front matter nie ma daty; użyto {0} ze ścieżki pliku',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '„{0}” to nie data, więc użyto daty ze ścieżki pliku; użyj zapisu takiego jak 2025-01-14',
  'the front matter has no date; {0} from the permalink is used': 'front matter nie ma daty; użyto {0} z permalinku',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '„{0}” to nie data, więc użyto daty z permalinku; użyj zapisu takiego jak 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'karta z tym obrazem pobiera {0}, a z mniejszymi kopiami około {1}; aby powstały, uruchom „npm install --save-dev sharp” i zbuduj ponownie',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'karty ze wszystkimi obrazami (liczba: {0}) pobierają {1}, a z mniejszymi kopiami około {2}; aby powstały, uruchom „npm install --save-dev sharp” i zbuduj ponownie',
  '{0} (item "{1}")': '{0} (wpis „{1}”)',

  '"{0}" must be a string': '„{0}” musi być ciągiem znaków',
  '"{0}" must be an array': '„{0}” musi być tablicą',
  '"{0}" must be a number': '„{0}” musi być liczbą',
  '"{0}" must be true or false': '„{0}” musi mieć wartość true lub false',
  '"{0}" is not an absolute URL: "{1}"': '„{0}” to nie bezwzględny adres URL: „{1}”',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '„{0}” ma schemat URL, którego czytniki nie otwierają: „{1}”',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '„{0}” musi być datą w zapisie takim jak „2025-01-14T11:00:00Z”',
  '"id" should be a string': '„id” powinno być ciągiem znaków',
  '"language" must be a language tag such as "en" or "zh-Hans"': '„language” musi być kodem języka takim jak „en” lub „zh-Hans”',
  '"next_url" must not be the same as "feed_url"': '„next_url” nie może być takie samo jak „feed_url”',
  'an author must be an object with "name", "url" or "avatar"': 'autor musi być obiektem z polem „name”, „url” lub „avatar”',
  'an author needs at least one of "name", "url" and "avatar"':
    'autor musi mieć co najmniej jedno z pól „name”, „url” i „avatar”',
  'an item must be an object': 'wpis musi być obiektem',
  'a tag must be a string': 'tag musi być ciągiem znaków',
  'an attachment must be an object': 'załącznik musi być obiektem',
  'the attachment has no "{0}"': 'załącznik nie ma pola „{0}”',
  'a hub must be an object with "type" and "url"': 'hub musi być obiektem z polami „type” i „url”',
  'the hub has no "{0}"': 'hub nie ma pola „{0}”',
  'the JSON is not an object, so it is not a feed': 'ten JSON nie jest obiektem, więc nie jest feedem',
  'the feed has no "title"': 'feed nie ma pola „title”',
  'this is not JSON: {0}': 'to nie jest JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'Odpowiedź nie jest ani w formacie JSON, ani XML. Sprawdź, czy adres URL prowadzi do feedu, a nie do strony internetowej; strona może wskazywać swój feed w <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'Odpowiedź nie jest feedem. JSON Feed musi mieć tablicę „items”; XML musi być poprawnym składniowo RSS lub Atom.',
  'The feed has no usable items. Give each item an "id".': 'Feed nie ma poprawnych wpisów. Nadaj każdemu wpisowi „id”.',
  'the link is not an absolute URL: "{0}"': 'link nie jest bezwzględnym adresem URL: „{0}”',
  'the Markdown cannot be converted to HTML: {0}': 'nie można przekształcić Markdown w HTML: {0}',
  'the Markdown cannot be read: {0}': 'nie można odczytać Markdown: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'obraz „{0}” ma {1} MB; build tworzy mniejsze kopie do kart i artykułów',
  'its date {0} is in the future, so it is not in the feed yet':
    'data {0} jest w przyszłości, więc artykułu nie ma jeszcze w feedzie',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'inny artykuł też ma slug „{0}”, więc ten otrzymuje slug „{1}”',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'inny artykuł też ma slug „{0}”, więc slug tego artykułu zachowuje datę: „{1}”',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'plik znajduje się w folderze „{0}” przeznaczonym na szablony, więc jest uznawany za stronę i nie ma go w feedzie',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'plik znajduje się w folderze „pages”, więc jest uznawany za stronę i nie ma go w feedzie',
  'it is a section page, so it counts as a page and is not in the feed':
    'plik jest stroną sekcji, więc jest uznawany za stronę i nie ma go w feedzie',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'plik znajduje się obok folderu „_posts”, więc jest uznawany za stronę i nie ma go w feedzie',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'plik ma nazwę typową dla stron, więc jest uznawany za stronę i nie ma go w feedzie',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'plik jest wykluczony z kolekcji, więc jest uznawany za stronę i nie ma go w feedzie',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'permalink pliku ma wartość „false”, więc plik jest uznawany za stronę i nie ma go w feedzie',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'plik nie ma front matter, więc jest uznawany za stronę i nie ma go w feedzie',
  'the file has no date, so it counts as a page and is not in the feed':
    'plik nie ma daty, więc jest uznawany za stronę i nie ma go w feedzie',
  'this is a draft, so it is not in the feed': 'to jest szkic, więc nie ma go w feedzie',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'kolejne komunikaty typu {1} w jednym pliku: {0}; użyj --format json, aby je wyświetlić',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'kolejne komunikaty typu {1} w {2} plikach: {0}; użyj --format json, aby je wyświetlić',
  '{0} (item {1}, "{2}")': '{0} (wpis {1}, „{2}”)',
  '{0} (item {1})': '{0} (wpis {1})',
};
