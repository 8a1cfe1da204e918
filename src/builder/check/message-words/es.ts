import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '«author» está obsoleto desde la versión 1.1; usa el array «authors»',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'el elemento no tiene un «id» utilizable; añade uno; si no, los lectores de feeds ignorarán el elemento',
  'the id "{0}" is also used by {1}; change one of them': 'el id «{0}» también lo usa {1}; cambia uno de los dos',
  'the item has no "content_html" and no "content_text"; add one of them':
    'el elemento no tiene «content_html» ni «content_text»; añade uno de los dos',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'el feed no tiene «version»; añade «https://jsonfeed.org/version/1.1»',
  '"version" should be "https://jsonfeed.org/version/1.1"': '«version» debería ser «https://jsonfeed.org/version/1.1»',
  'the feed has no "items"; add an array': 'el feed no tiene «items»; añade un array',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '«{0}» no es una fecha; escribe la fecha como Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'el elemento no tiene fecha; añade una, por ejemplo «pubDate» o «published»',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'el elemento no tiene «guid» ni «id»; añade uno; si no, los lectores de feeds ignorarán el elemento',
  'the id "{0}" is also used by item {1}; change one of them':
    'el id «{0}» también lo usa el elemento {1}; cambia uno de los dos',
  'the item has no content and no description; add one of them':
    'el elemento no tiene contenido ni descripción; añade uno de los dos',
  'the feed has no title; add one': 'el feed no tiene título; añade uno',
  'the feed is in {0}; save it as UTF-8': 'el feed está codificado en {0}; guárdalo como UTF-8',
  'the server returned {0} for {1}; correct or remove the link':
    'el servidor respondió {0} para {1}; corrige o elimina el enlace',
  'there is no response from {0}; correct or remove the link': 'no hay respuesta de {0}; corrige o elimina el enlace',
  'the server returned {0} for {1}; open it in a browser':
    'el servidor respondió {0} para {1}; abre la dirección en un navegador',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'la imagen no tiene texto alternativo; describe lo que muestra, entre «![» y «]» o en alt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'un encabezado de nivel {0} sigue a uno de nivel {1}; usa el nivel {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'el bloque de código no está cerrado, así que todo lo que sigue es código; ciérralo con los mismos delimitadores',
  'the article has no text; write some, or mark it with "draft: true"':
    'el artículo no tiene texto; escríbelo o marca el artículo como borrador con «draft: true»',
  'the file "{0}" was not found; check the path': 'no se encontró el archivo «{0}»; revisa la ruta',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'la etiqueta «{0}» aparece como «{1}» en otros artículos; usa la misma forma en todos, o --fix',
  'the tag "{0}" has spaces around it; delete them': 'la etiqueta «{0}» tiene espacios antes o después; elimínalos',
  '{0} has the same title; change one of them': '{0} tiene el mismo título; cambia uno de los dos',
  '{0} is in the future; check the date': '{0} es una fecha futura; revisa la fecha',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'el enlace «{0}» lleva a una parte que el artículo no tiene; revisa lo que sigue a «#»',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'una etiqueta HTML sin cerrar ocultaría el texto que la sigue, así que se muestra como texto; escríbela como código, entre acentos graves',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'la fórmula «{0}» no se puede leer como TeX y se muestra como código; corrígela',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'los scripts, los controladores de eventos y las URL «javascript:» se quitan al mostrar el artículo; elimínalos',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'hay elementos HTML anidados a demasiada profundidad o sin cerrar, así que la página solo muestra el texto; ciérralos o usa menos niveles',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'la imagen «{0}» no es un archivo ni una URL web; pon el archivo junto al artículo',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'no se pueden crear copias más pequeñas de la imagen «{0}» ({1}); se publica tal cual',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'la imagen «{0}» es un SVG mal formado ({1}) y se omite; corrígela o vuelve a exportarla',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'la imagen «{0}» no se puede leer como imagen; usa JPEG, PNG, GIF, WebP, AVIF o SVG, de 30 MB como máximo',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'la imagen «{0}» no se encontró en la carpeta de entrada y se omite; pon ahí el archivo o indica la URL del sitio con --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'la imagen «{0}» no se encontró en la carpeta de entrada y se omite; pon ahí el archivo o corrige la ruta',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'la imagen «{0}» no se encontró en la carpeta de entrada; se usa {1} en su lugar',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'la imagen «{0}» se copia sin {1}, porque eso podría ejecutar o cargar algo al abrir la imagen',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'la imagen «{0}» ocupa {1} MB, que cada lector carga por completo; expórtala más pequeña o usa otro formato',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'la imagen «{0}» ocupa {1} MB, que cada lector carga por completo; ejecuta «npm install --save-dev sharp» para tener copias más pequeñas o expórtala más pequeña',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'la imagen «{0}» no tiene URL en la web y se omite; usa URL absolutas en el feed',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    'no se verá en la página del artículo ni en los widgets: {0} (como mucho, aparece el texto que contiene); usa otro HTML o pon un enlace',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'el enlace «{0}» lleva a una página que no está en el feed; usa su URL completa, con https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'los lectores no pueden abrir «{0}», que está en tu propio ordenador; usa una URL de la web',
  'the link "{0}" does not lead to a post of this build; check the path':
    'el enlace «{0}» no lleva a ningún artículo de esta compilación; revisa la ruta',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'ninguna línea define el enlace «{0}», por lo que los lectores ven los corchetes; añada «[name]: URL» en una línea propia o corrija el nombre',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'el enlace «{0}» no está escrito como tal, así que los lectores ven los corchetes; escribe [palabras](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'los lectores ven la marca «{0}»; escríbala justo antes de la primera palabra y justo después de la última, o ponga una barra invertida delante',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'los lectores ven la etiqueta «{0}», porque no está bien formada o es demasiado larga; corríjala',
  'readers see "{0}", because there is no such character; correct the name':
    'los lectores ven «{0}», porque no existe tal carácter; corrija el nombre',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'no existe el emoji «{0}», así que los lectores ven su nombre; ¿querías decir «{1}»?',
  'the character "\ufffd" stands for one that was lost; write it again':
    'el carácter «\ufffd» sustituye a uno que se perdió; vuelva a escribirlo',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} no está cerrado, por lo que todo lo que sigue queda dentro; ciérrelo con {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} no tiene comienzo, por lo que se omite; escribe {1} antes o bórralo',
  '{0} is not closed, so it is left out; close it with {1}': '{0} no está cerrado, así que se omite; ciérralo con {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'esta línea quedó de una fusión; conserve una de las versiones y borre las marcas',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'esto no se lee como una tabla, por lo que los lectores ven sus líneas; escriba una línea como «| --- | --- |» debajo de la primera',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'la fila tiene más celdas que columnas la tabla, por lo que los lectores no ven las últimas; escriba «\\|» para un «|» en una celda',
  'the heading has no text; write some, or delete it': 'el encabezado no tiene texto; escriba alguno o bórrelo',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'el enlace no tiene texto, por lo que nadie puede seguirlo; escriba alguno entre «[» y «]»',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'el texto alternativo «{0}» no dice qué muestra la imagen; describa la imagen',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'la entrada se actualizó el {0}, antes de su fecha, {1}; corrija una de las dos',
  'the link "{0}" does not lead to a post of this build; check the name':
    'el enlace «{0}» no lleva a ningún artículo de esta compilación; revisa el nombre',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'el archivo «{0}» no se copia por su tipo o su tamaño; usa su URL completa, con https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'la imagen «{0}» no se copia ({1}), así que los lectores la cargan desde su dirección original; revisa la URL o guarda la imagen junto al artículo',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '«tips» nombra un encabezado que este artículo no tiene: «{0}»; sus encabezados son: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'la nota al pie {0} no tiene texto, así que se omite su llamada; escribe «{1}: …» en una línea aparte',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'ningún texto remite a la nota al pie {0}, así que se omite; escribe {1} donde corresponda o elimínala',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} no se admite y se omite (apariciones en este archivo: {1}); usa Markdown o HTML en su lugar, o escríbelo como código',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} no se admite y se omite; usa Markdown o HTML en su lugar, o escríbelo como código',
  'the permalink "{0}" is also used by {1}; change one of them':
    'el enlace permanente «{0}» también lo usa {1}; cambia uno de los dos',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'se ignora el enlace permanente «{0}»; escribe una ruta como /2025/01/name/ o una con {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'ninguno de los archivos Markdown ({0}) es un artículo; añade «date» al front matter de los que lo sean',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'el único archivo Markdown no es un artículo; añade «date» a su front matter si lo es',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'el slug «{0}» se cambió por «{1}»; usa solo letras, dígitos, «-» y «_»',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'el slug «{0}» también lo usa {1}; cambia uno de ellos con «slug: …»',
  'no other post has the slug "{0}"; use the original’s slug':
    'ningún otro artículo tiene el slug «{0}»; usa el slug del original',
  '"{0}" is itself a translation; use the slug of its original': '«{0}» es, a su vez, una traducción; usa el slug de su original',
  'a translation needs a language; add "language: …"': 'una traducción necesita un idioma; añade «language: …»',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'el propio «{0}» está en el idioma «{1}»; indica en «language» el idioma de esta traducción',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '«{0}» ya es la traducción de «{2}» al idioma «{1}»; cambia una de las dos',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'solo se lee esta página del feed; para leerlas todas, indica la URL del feed en lugar del archivo',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'ningún elemento del feed tiene una fecha legible; añade fechas como 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'elementos sin fecha legible: {0} de {1}; se usa para ellos la fecha del más antiguo, {2}. Añade las fechas al feed',
  'it has more than {0} pages; the rest of the feed is left out': 'el feed tiene más de {0} páginas; se omite el resto',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'las páginas del feed tienen más de {0} bytes; se omite el resto',
  'the feed cannot be loaded: {0}': 'no se puede cargar el feed: {0}',
  'the feed has no items; name another feed, or leave this one out': 'el feed no tiene elementos; indica otro feed o quita este',
  'the field "{0}" is not read; did you mean "{1}"?': 'el campo «{0}» no se lee; ¿querías decir «{1}»?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '«{0}» no se lee, porque es código; en un front matter en JavaScript solo se leen constantes',
  'the front matter has more than {0} levels; use fewer': 'el front matter tiene más de {0} niveles; usa menos',
  'the front matter is not valid JSON ({0}); correct it': 'el front matter no es JSON válido ({0}); corrígelo',
  'the front matter cannot be read: {0}; correct this line': 'no se puede leer el front matter: {0}; corrige esta línea',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'el front matter no es una lista de líneas «name: value»; pon «:» y un espacio después de cada nombre',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '«{0}» aparece dos veces y vale la última; los nombres deben ser únicos, así que elimina uno de los dos',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    'se ignora «{0}», porque en YAML es un comentario; pon todo el valor entre comillas',
  'aliases ("*name") are not supported; write the value instead': 'no se admiten alias («*name»); escribe el valor en su lugar',
  'the front matter is not closed; end it with a line of "{0}"': 'el front matter no está cerrado; termínalo con una línea «{0}»',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'el archivo no tiene front matter; empiézalo con las líneas «---», «title: …», «date: …» y «---»',
  'symbolic links are not followed; replace it with the file or folder itself':
    'no se siguen los enlaces simbólicos; sustituye el enlace por el propio archivo o la propia carpeta',
  'the folder cannot be read ({0}); check its permissions': 'no se puede leer la carpeta ({0}); revisa sus permisos',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'todos los archivos Markdown de esta carpeta están excluidos ({0}); usa patrones más específicos con --exclude o en la configuración',
  'this folder has no Markdown files; add files that end in .md':
    'esta carpeta no tiene archivos Markdown; añade archivos que terminen en .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '«{0}» no es una fecha; escribe la fecha como 2025-01-14 o 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '«{0}» no es una fecha, así que se ignora «updated»; escribe la fecha como 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'el artículo no tiene título; se usa «{0}», del nombre del archivo. Añade «title: …» al front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'el artículo no tiene título; se usa «{0}», tomado de su texto. Añade «title: …» al front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'el valor de «pinned» no es true ni false, así que se ignora; escribe «pinned: true»',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    '«{0}» tiene un valor de tipo incorrecto, así que se ignora; escríbelo como «{1}»',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '«{0}» no es un código de idioma y se ignora; usa uno como «en» o «zh-Hans»',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'falta la fecha; añade «date: 2025-01-14» al front matter o empieza el nombre del archivo con la fecha',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'el archivo tiene {0} bytes, más de los {1} permitidos; divídelo',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'el archivo no es UTF-8; ábrelo en un editor y guárdalo con la codificación UTF-8',
  'the file cannot be read ({0}); check its permissions': 'no se puede leer el archivo ({0}); revisa sus permisos',
  'the name is not UTF-8; rename it': 'el nombre no es UTF-8; cámbialo',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '«{0}» es UTF-8 leído como Windows-1252 y se corrigió a «{1}»; corrige el archivo',
  '{0} control characters were removed; delete them from the file': 'caracteres de control eliminados: {0}; bórralos del archivo',
  'a control character was removed; delete it from the file': 'se ha eliminado un carácter de control; bórralo del archivo',
  'the value is not closed; add the missing {0}': 'el valor no está cerrado; añade el {0} que falta',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '«{0}» no puede estar entre comillas rectas ("); usa comillas simples o escribe dos barras invertidas',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'esta línea tiene una sangría distinta de las que van con ella; usa el mismo número de espacios',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'esta línea no es YAML válido; revisa su sangría y pon entre comillas rectas (") un valor que contenga «:», «#», «@» o comillas',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'la mayoría de los títulos no están en inglés, el idioma del feed; indica el suyo con --language, por ejemplo --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'este valor no es YAML válido y se leyó como texto; ponlo entre comillas',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML no admite tabulaciones como sangría, así que se leyeron como espacios; usa espacios',
  'the front matter has no date; {0} from the file name is used':
    'el front matter no tiene fecha; se usa {0}, del nombre del archivo',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '«{0}» no es una fecha, así que se usa la del nombre del archivo; escribe la fecha como 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'el front matter no tiene fecha; se usa {0}, de la ruta del archivo',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '«{0}» no es una fecha, así que se usa la de la ruta del archivo; escribe la fecha como 2025-01-14',
  'the front matter has no date; {0} from the permalink is used':
    'el front matter no tiene fecha; se usa {0}, del enlace permanente',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '«{0}» no es una fecha, así que se usa la del enlace permanente; escribe la fecha como 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'una tarjeta con la imagen carga {0}, o aproximadamente {1} con copias más pequeñas; para obtenerlas, ejecuta «npm install --save-dev sharp» y vuelve a compilar',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'las tarjetas con todas las imágenes ({0}) cargan {1}, o aproximadamente {2} con copias más pequeñas; para obtenerlas, ejecuta «npm install --save-dev sharp» y vuelve a compilar',
  '{0} (item "{1}")': '{0} (elemento «{1}»)',

  '"{0}" must be a string': '«{0}» debe ser una cadena',
  '"{0}" must be an array': '«{0}» debe ser un array',
  '"{0}" must be a number': '«{0}» debe ser un número',
  '"{0}" must be true or false': '«{0}» debe ser true o false',
  '"{0}" is not an absolute URL: "{1}"': '«{0}» no es una URL absoluta: «{1}»',
  '"{0}" has a scheme that feed readers do not open: "{1}"':
    '«{0}» tiene un esquema de URL que los lectores de feeds no abren: «{1}»',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '«{0}» debe ser una fecha como «2025-01-14T11:00:00Z»',
  '"id" should be a string': '«id» debería ser una cadena',
  '"language" must be a language tag such as "en" or "zh-Hans"': '«language» debe ser un código de idioma como «en» o «zh-Hans»',
  '"next_url" must not be the same as "feed_url"': '«next_url» no debe ser igual que «feed_url»',
  'an author must be an object with "name", "url" or "avatar"': 'un autor debe ser un objeto con «name», «url» o «avatar»',
  'an author needs at least one of "name", "url" and "avatar"':
    'un autor necesita al menos uno de estos campos: «name», «url» o «avatar»',
  'an item must be an object': 'un elemento debe ser un objeto',
  'a tag must be a string': 'una etiqueta debe ser una cadena',
  'an attachment must be an object': 'un adjunto debe ser un objeto',
  'the attachment has no "{0}"': 'el adjunto no tiene «{0}»',
  'a hub must be an object with "type" and "url"': 'un hub debe ser un objeto con «type» y «url»',
  'the hub has no "{0}"': 'el hub no tiene «{0}»',
  'the JSON is not an object, so it is not a feed': 'el JSON no es un objeto, así que no es un feed',
  'the feed has no "title"': 'el feed no tiene «title»',
  'this is not JSON: {0}': 'esto no es JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'La respuesta no es JSON ni XML. Comprueba que la URL lleve a un feed y no a una página web; una página puede indicar su feed en un <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'La respuesta no es un feed. Un JSON Feed necesita un array «items»; el XML debe ser RSS o Atom bien formado.',
  'The feed has no usable items. Give each item an "id".':
    'El feed no tiene elementos utilizables. Asigna un «id» a cada elemento.',
  'the link is not an absolute URL: "{0}"': 'el enlace no es una URL absoluta: «{0}»',
  'the Markdown cannot be converted to HTML: {0}': 'no se puede convertir el Markdown a HTML: {0}',
  'the Markdown cannot be read: {0}': 'no se puede leer el Markdown: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'la imagen «{0}» ocupa {1} MB; la compilación crea copias más pequeñas para las tarjetas y los artículos',
  'its date {0} is in the future, so it is not in the feed yet':
    'el artículo aún no está en el feed, porque su fecha, {0}, está en el futuro',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'otro artículo también tiene el slug «{0}», así que este pasa a ser «{1}»',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'otro artículo también tiene el slug «{0}», así que este conserva su fecha y pasa a ser «{1}»',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'el archivo está en la carpeta «{0}», que es para plantillas, así que cuenta como página y no está en el feed',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'el archivo está en la carpeta «pages», así que cuenta como página y no está en el feed',
  'it is a section page, so it counts as a page and is not in the feed':
    'el archivo es una página de sección, así que cuenta como página y no está en el feed',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'el archivo está junto a la carpeta «_posts», así que cuenta como página y no está en el feed',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'el archivo tiene un nombre propio de páginas, así que cuenta como página y no está en el feed',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'el archivo está excluido de las colecciones, así que cuenta como página y no está en el feed',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'el enlace permanente del archivo es «false», así que el archivo cuenta como página y no está en el feed',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'el archivo no tiene front matter, así que cuenta como página y no está en el feed',
  'the file has no date, so it counts as a page and is not in the feed':
    'el archivo no tiene fecha, así que cuenta como página y no está en el feed',
  'this is a draft, so it is not in the feed': 'esto es un borrador, así que no está en el feed',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    '{0} mensajes más del tipo {1} en un archivo; usa --format json para verlos',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '{0} mensajes más del tipo {1} en {2} archivos; usa --format json para verlos',
  '{0} (item {1}, "{2}")': '{0} (elemento {1}, «{2}»)',
  '{0} (item {1})': '{0} (elemento {1})',
};
