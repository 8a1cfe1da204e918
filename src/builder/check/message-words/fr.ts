import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '« author » est obsolète depuis la version 1.1 ; utilisez le tableau « authors »',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'l’entrée n’a pas de champ « id » utilisable ; ajoutez-en un, sinon les lecteurs de flux ignoreront l’entrée',
  'the id "{0}" is also used by {1}; change one of them':
    'l’identifiant « {0} » est aussi utilisé par {1} ; modifiez l’un des deux',
  'the item has no "content_html" and no "content_text"; add one of them':
    'l’entrée n’a ni « content_html » ni « content_text » ; ajoutez l’un des deux',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'le flux n’a pas de champ « version » ; ajoutez « https://jsonfeed.org/version/1.1 »',
  '"version" should be "https://jsonfeed.org/version/1.1"': '« version » devrait valoir « https://jsonfeed.org/version/1.1 »',
  'the feed has no "items"; add an array': 'le flux n’a pas de champ « items » ; ajoutez un tableau',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '« {0} » n’est pas une date ; écrivez la date sous la forme Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'l’entrée n’a pas de date ; ajoutez-en une, par exemple « pubDate » ou « published »',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'l’entrée n’a ni « guid » ni « id » ; ajoutez l’un des deux, sinon les lecteurs de flux ignoreront l’entrée',
  'the id "{0}" is also used by item {1}; change one of them':
    'l’identifiant « {0} » est aussi utilisé par l’entrée {1} ; modifiez l’un des deux',
  'the item has no content and no description; add one of them': 'l’entrée n’a ni contenu ni description ; ajoutez l’un des deux',
  'the feed has no title; add one': 'le flux n’a pas de titre ; ajoutez-en un',
  'the feed is in {0}; save it as UTF-8': 'le flux est encodé en {0} ; enregistrez-le en UTF-8',
  'the server returned {0} for {1}; correct or remove the link':
    'le serveur a répondu {0} pour {1} ; corrigez ou supprimez le lien',
  'there is no response from {0}; correct or remove the link': 'pas de réponse de {0} ; corrigez ou supprimez le lien',
  'the server returned {0} for {1}; open it in a browser':
    'le serveur a répondu {0} pour {1} ; ouvrez cette adresse dans un navigateur',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'l’image n’a pas de texte alternatif ; décrivez ce qu’elle montre, entre « ![ » et « ] » ou dans alt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'un titre de niveau {0} suit un titre de niveau {1} ; utilisez le niveau {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'le bloc de code n’est pas fermé : tout ce qui suit est donc du code ; fermez-le avec les mêmes délimiteurs',
  'the article has no text; write some, or mark it with "draft: true"':
    'l’article n’a pas de texte ; écrivez-en un ou marquez l’article comme brouillon avec « draft: true »',
  'the file "{0}" was not found; check the path': 'le fichier « {0} » est introuvable ; vérifiez le chemin',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'l’étiquette « {0} » s’écrit « {1} » dans d’autres articles ; utilisez partout la même forme, ou --fix',
  'the tag "{0}" has spaces around it; delete them': 'l’étiquette « {0} » est précédée ou suivie d’espaces ; supprimez-les',
  '{0} has the same title; change one of them': '{0} a le même titre ; modifiez l’un des deux',
  '{0} is in the future; check the date': '{0} est dans le futur ; vérifiez la date',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'le lien « {0} » mène à une partie absente de l’article ; vérifiez ce qui suit le « # »',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'une balise non fermée masquerait le texte qui la suit, elle est donc affichée comme du texte ; écrivez-la comme du code, entre accents graves',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'la formule « {0} » ne peut pas être lue comme du TeX et s’affiche comme du code ; corrigez-la',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'les scripts, les gestionnaires d’événements et les URL « javascript: » sont retirés à l’affichage de l’article ; supprimez-les',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'des éléments HTML sont trop imbriqués ou ne sont pas fermés, si bien que la page n’affiche que le texte ; fermez-les ou réduisez le nombre de niveaux',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'l’image « {0} » n’est ni un fichier ni une URL web ; placez le fichier à côté de l’article',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'impossible de créer des copies plus petites de l’image « {0} » ({1}) ; elle est publiée telle quelle',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'l’image « {0} », un SVG mal formé ({1}), est omise ; corrigez-la ou exportez-la de nouveau',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'l’image « {0} » ne peut pas être lue comme une image ; utilisez JPEG, PNG, GIF, WebP, AVIF ou SVG, 30 Mo au maximum',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'l’image « {0} » est introuvable dans le dossier d’entrée et est omise ; placez-y le fichier ou indiquez l’URL du site avec --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'l’image « {0} » est introuvable dans le dossier d’entrée et est omise ; placez-y le fichier ou corrigez le chemin',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'l’image « {0} » est introuvable dans le dossier d’entrée et remplacée par {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'l’image « {0} » est copiée sans {1}, car cela pourrait exécuter ou charger quelque chose à l’ouverture de l’image',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'l’image « {0} » pèse {1} Mo, que chaque lecteur charge en entier ; exportez-la dans une taille réduite ou utilisez un autre format',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'l’image « {0} » pèse {1} Mo, que chaque lecteur charge en entier ; exécutez « npm install --save-dev sharp » pour obtenir des copies plus petites, ou exportez-la dans une taille réduite',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'l’image « {0} » n’a pas d’URL sur le web et est omise ; utilisez des URL absolues dans le flux',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    'non affiché sur la page de l’article ni dans les widgets : {0} (au mieux, seul le texte contenu apparaît) ; utilisez un autre code HTML ou un lien',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'le lien « {0} » mène à une page absente du flux ; utilisez son URL complète, avec https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'les lecteurs ne peuvent pas ouvrir « {0} », qui se trouve sur votre propre ordinateur ; utilisez une URL du Web',
  'the link "{0}" does not lead to a post of this build; check the path':
    'le lien « {0} » ne mène à aucun article de ce build ; vérifiez le chemin',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'aucune ligne ne définit le lien « {0} », si bien que les lecteurs voient les crochets ; ajoutez « [name]: URL » sur une ligne à part, ou corrigez le nom',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'le lien « {0} » n’est pas écrit comme tel, les lecteurs voient donc les crochets ; écrivez [mots](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'les lecteurs voient la marque « {0} » ; écrivez-la juste avant le premier mot et juste après le dernier, ou mettez une barre oblique inverse devant',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'les lecteurs voient la balise « {0} », car elle est mal formée ou trop longue ; corrigez-la',
  'readers see "{0}", because there is no such character; correct the name':
    'les lecteurs voient « {0} », car ce caractère n’existe pas ; corrigez le nom',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'l’emoji « {0} » n’existe pas, si bien que les lecteurs voient son nom ; vouliez-vous dire « {1} » ?',
  'the character "\ufffd" stands for one that was lost; write it again':
    'le caractère « \ufffd » remplace un caractère perdu ; réécrivez-le',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} n’est pas fermé, si bien que tout ce qui suit s’y trouve ; fermez-le avec {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} n’a pas de début et est donc omis ; écrivez {1} avant, ou supprimez-le',
  '{0} is not closed, so it is left out; close it with {1}': '{0} n’est pas fermé et est donc omis ; fermez-le avec {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'cette ligne reste d’une fusion ; gardez une des versions et supprimez les marques',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'ceci n’est pas lu comme un tableau, si bien que les lecteurs en voient les traits ; écrivez une ligne telle que « | --- | --- | » sous la première',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'la ligne a plus de cellules que le tableau n’a de colonnes, si bien que les lecteurs ne voient pas les dernières ; écrivez « \\| » pour un « | » dans une cellule',
  'the heading has no text; write some, or delete it': 'le titre n’a pas de texte ; écrivez-en un, ou supprimez-le',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'le lien n’a pas de texte, si bien que personne ne peut le suivre ; écrivez-en un entre « [ » et « ] »',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'le texte alternatif « {0} » ne dit pas ce que montre l’image ; décrivez l’image',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'l’article a été mis à jour le {0}, avant sa date, {1} ; corrigez l’une des deux',
  'the link "{0}" does not lead to a post of this build; check the name':
    'le lien « {0} » ne mène à aucun article de ce build ; vérifiez le nom',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'le fichier « {0} » n’est pas copié, à cause de son type ou de sa taille ; utilisez son URL complète, avec https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'l’image « {0} » n’est pas copiée ({1}), les lecteurs la chargent donc depuis son adresse d’origine ; vérifiez l’URL ou enregistrez l’image à côté de l’article',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '« tips » cite un titre de section qui n’existe pas dans cet article : « {0} » ; titres présents : {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'la note de bas de page {0} n’a pas de texte, son appel est donc omis ; écrivez « {1}: … » sur une ligne à part',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'aucun texte ne renvoie à la note de bas de page {0}, elle est donc omise ; écrivez {1} à l’endroit voulu ou supprimez-la',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} n’est pas pris en charge et est omis, {1} fois dans ce fichier ; utilisez plutôt Markdown ou HTML, ou écrivez-le comme du code',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} n’est pas pris en charge et est omis ; utilisez plutôt Markdown ou HTML, ou écrivez-le comme du code',
  'the permalink "{0}" is also used by {1}; change one of them':
    'le permalien « {0} » est aussi utilisé par {1} ; modifiez l’un des deux',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'le permalien « {0} » est ignoré ; écrivez un chemin comme /2025/01/name/ ou un chemin avec {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'aucun des fichiers Markdown ({0}) n’est un article ; ajoutez « date » au front matter de ceux qui doivent être des articles',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'le seul fichier Markdown n’est pas un article ; ajoutez « date » à son front matter s’il doit en être un',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'le slug « {0} » a été remplacé par « {1} » ; utilisez uniquement des lettres, des chiffres, « - » et « _ »',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'le slug « {0} » est aussi utilisé par {1} ; modifiez l’un d’eux avec « slug: … »',
  'no other post has the slug "{0}"; use the original’s slug':
    'aucun autre article n’a le slug « {0} » ; utilisez le slug de l’original',
  '"{0}" is itself a translation; use the slug of its original':
    '« {0} » est lui-même une traduction ; utilisez le slug de son original',
  'a translation needs a language; add "language: …"': 'une traduction doit avoir une langue ; ajoutez « language: … »',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '« {0} » est lui-même dans la langue « {1} » ; indiquez dans « language » la langue de cette traduction',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '« {0} » est déjà la traduction de « {2} » dans la langue « {1} » ; modifiez l’une des deux',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'seule cette page du flux est lue ; pour lire toutes les pages, indiquez l’URL du flux au lieu du fichier',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'aucune entrée du flux n’a de date lisible ; ajoutez des dates, comme 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'entrées sans date lisible : {0} sur {1} ; la date de l’entrée la plus ancienne, {2}, leur est attribuée. Ajoutez les dates dans le flux',
  'it has more than {0} pages; the rest of the feed is left out': 'le flux a plus de {0} pages ; le reste est omis',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'les pages du flux dépassent {0} octets ; le reste est omis',
  'the feed cannot be loaded: {0}': 'le flux ne peut pas être chargé : {0}',
  'the feed has no items; name another feed, or leave this one out':
    'le flux n’a pas d’entrées ; indiquez un autre flux ou retirez celui-ci',
  'the field "{0}" is not read; did you mean "{1}"?': 'le champ « {0} » n’est pas lu ; vouliez-vous dire « {1} » ?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '« {0} » n’est pas lu, car c’est du code ; dans un front matter JavaScript, seules les constantes sont lues',
  'the front matter has more than {0} levels; use fewer': 'le front matter a plus de {0} niveaux ; réduisez-en le nombre',
  'the front matter is not valid JSON ({0}); correct it': 'le front matter n’est pas du JSON valide ({0}) ; corrigez-le',
  'the front matter cannot be read: {0}; correct this line': 'le front matter ne peut pas être lu : {0} ; corrigez cette ligne',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'le front matter n’est pas une liste de lignes « name: value » ; mettez « : » et un espace après chaque nom',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '« {0} » est défini deux fois, et seule la dernière valeur compte ; les noms doivent être uniques, supprimez donc l’un des deux',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '« {0} » est ignoré, car c’est un commentaire en YAML ; mettez toute la valeur entre guillemets',
  'aliases ("*name") are not supported; write the value instead':
    'les alias (« *name ») ne sont pas pris en charge ; écrivez plutôt la valeur',
  'the front matter is not closed; end it with a line of "{0}"':
    'le front matter n’est pas fermé ; terminez-le par une ligne « {0} »',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'le fichier n’a pas de front matter ; commencez-le par les lignes « --- », « title: … », « date: … » et « --- »',
  'symbolic links are not followed; replace it with the file or folder itself':
    'les liens symboliques ne sont pas suivis ; remplacez ce lien par le fichier ou le dossier lui-même',
  'the folder cannot be read ({0}); check its permissions': 'le dossier ne peut pas être lu ({0}) ; vérifiez ses droits d’accès',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'tous les fichiers Markdown de ce dossier sont exclus ({0}) ; utilisez des motifs plus précis avec --exclude ou dans les réglages',
  'this folder has no Markdown files; add files that end in .md':
    'ce dossier ne contient aucun fichier Markdown ; ajoutez des fichiers dont le nom se termine par .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '« {0} » n’est pas une date ; écrivez la date sous la forme 2025-01-14 ou 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '« {0} » n’est pas une date, « updated » est donc ignoré ; écrivez la date sous la forme 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'l’article n’a pas de titre ; « {0} », tiré du nom du fichier, est utilisé. Ajoutez « title: … » au front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'l’article n’a pas de titre ; « {0} », tiré de son texte, est utilisé. Ajoutez « title: … » au front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'la valeur de « pinned » n’est ni true ni false et est donc ignorée ; écrivez « pinned: true »',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'la valeur de « {0} » n’est pas du bon type et est donc ignorée ; écrivez-la sous la forme « {1} »',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '« {0} » n’est pas un code de langue et est ignoré ; utilisez un code comme « en » ou « zh-Hans »',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'la date manque ; ajoutez « date: 2025-01-14 » au front matter ou commencez le nom du fichier par la date',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'le fichier fait {0} octets, plus que les {1} autorisés ; scindez-le',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'le fichier n’est pas en UTF-8 ; ouvrez-le dans un éditeur et enregistrez-le avec l’encodage UTF-8',
  'the file cannot be read ({0}); check its permissions': 'le fichier ne peut pas être lu ({0}) ; vérifiez ses droits d’accès',
  'the name is not UTF-8; rename it': 'le nom n’est pas en UTF-8 ; changez-le',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '« {0} » est de l’UTF-8 lu comme du Windows-1252 et a été corrigé en « {1} » ; corrigez le fichier',
  '{0} control characters were removed; delete them from the file':
    'caractères de contrôle retirés : {0} ; supprimez-les du fichier',
  'a control character was removed; delete it from the file': 'un caractère de contrôle a été retiré ; supprimez-le du fichier',
  'the value is not closed; add the missing {0}': 'la valeur n’est pas fermée ; ajoutez le {0} manquant',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '« {0} » n’est pas permis entre guillemets droits (") ; utilisez des guillemets simples, ou écrivez deux barres obliques inverses',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'cette ligne n’a pas le même retrait que celles qui vont avec elle ; utilisez le même nombre d’espaces',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'cette ligne n’est pas du YAML valide ; vérifiez son retrait, et mettez entre guillemets droits (") une valeur qui contient « : », « # », « @ » ou des guillemets',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'la plupart des titres ne sont pas en anglais, la langue du flux ; indiquez la leur avec --language, par exemple --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'cette valeur n’est pas du YAML valide et a été lue comme du texte ; mettez-la entre guillemets',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML ne peut pas être indenté avec des tabulations, elles ont donc été lues comme des espaces ; utilisez des espaces',
  'the front matter has no date; {0} from the file name is used':
    'le front matter n’a pas de date ; {0}, tirée du nom du fichier, est utilisée',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '« {0} » n’est pas une date, celle du nom du fichier est donc utilisée ; écrivez la date sous la forme 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'le front matter n’a pas de date ; {0}, tirée du chemin du fichier, est utilisée',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '« {0} » n’est pas une date, celle du chemin du fichier est donc utilisée ; écrivez la date sous la forme 2025-01-14',
  'the front matter has no date; {0} from the permalink is used':
    'le front matter n’a pas de date ; {0}, tirée du permalien, est utilisée',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '« {0} » n’est pas une date, celle du permalien est donc utilisée ; écrivez la date sous la forme 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'une carte avec l’image charge {0}, ou environ {1} avec des copies plus petites ; pour les obtenir, exécutez « npm install --save-dev sharp », puis relancez le build',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'des cartes avec toutes les images ({0}) chargent {1}, ou environ {2} avec des copies plus petites ; pour les obtenir, exécutez « npm install --save-dev sharp », puis relancez le build',
  '{0} (item "{1}")': '{0} (entrée « {1} »)',

  '"{0}" must be a string': '« {0} » doit être une chaîne de caractères',
  '"{0}" must be an array': '« {0} » doit être un tableau',
  '"{0}" must be a number': '« {0} » doit être un nombre',
  '"{0}" must be true or false': '« {0} » doit valoir true ou false',
  '"{0}" is not an absolute URL: "{1}"': '« {0} » n’est pas une URL absolue : « {1} »',
  '"{0}" has a scheme that feed readers do not open: "{1}"':
    '« {0} » a un schéma d’URL que les lecteurs de flux n’ouvrent pas : « {1} »',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '« {0} » doit être une date comme « 2025-01-14T11:00:00Z »',
  '"id" should be a string': '« id » devrait être une chaîne de caractères',
  '"language" must be a language tag such as "en" or "zh-Hans"':
    '« language » doit être un code de langue comme « en » ou « zh-Hans »',
  '"next_url" must not be the same as "feed_url"': '« next_url » ne doit pas être identique à « feed_url »',
  'an author must be an object with "name", "url" or "avatar"':
    'un auteur doit être un objet avec « name », « url » ou « avatar »',
  'an author needs at least one of "name", "url" and "avatar"':
    'un auteur doit avoir au moins l’un des champs « name », « url » et « avatar »',
  'an item must be an object': 'une entrée doit être un objet',
  'a tag must be a string': 'une étiquette doit être une chaîne de caractères',
  'an attachment must be an object': 'une pièce jointe doit être un objet',
  'the attachment has no "{0}"': 'la pièce jointe n’a pas de champ « {0} »',
  'a hub must be an object with "type" and "url"': 'un hub doit être un objet avec « type » et « url »',
  'the hub has no "{0}"': 'le hub n’a pas de champ « {0} »',
  'the JSON is not an object, so it is not a feed': 'le JSON n’est pas un objet, ce n’est donc pas un flux',
  'the feed has no "title"': 'le flux n’a pas de champ « title »',
  'this is not JSON: {0}': 'ceci n’est pas du JSON : {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'La réponse n’est ni du JSON ni du XML. Vérifiez que l’URL mène à un flux et non à une page web ; une page peut indiquer son flux dans un <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'La réponse n’est pas un flux. Un JSON Feed doit avoir un tableau « items » ; le XML doit être du RSS ou de l’Atom bien formé.',
  'The feed has no usable items. Give each item an "id".':
    'Le flux n’a pas d’entrées utilisables. Donnez un « id » à chaque entrée.',
  'the link is not an absolute URL: "{0}"': 'le lien n’est pas une URL absolue : « {0} »',
  'the Markdown cannot be converted to HTML: {0}': 'le Markdown ne peut pas être converti en HTML : {0}',
  'the Markdown cannot be read: {0}': 'le Markdown ne peut pas être lu : {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'l’image « {0} » pèse {1} Mo ; le build crée des copies plus petites pour les cartes et les articles',
  'its date {0} is in the future, so it is not in the feed yet':
    'l’article n’est pas encore dans le flux, car sa date, {0}, est dans le futur',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'un autre article a aussi le slug « {0} », celui-ci devient donc « {1} »',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'un autre article a aussi le slug « {0} », celui-ci garde donc sa date et devient « {1} »',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'le fichier se trouve dans le dossier « {0} », prévu pour les modèles ; il compte donc comme une page et n’est pas dans le flux',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'le fichier se trouve dans le dossier « pages » ; il compte donc comme une page et n’est pas dans le flux',
  'it is a section page, so it counts as a page and is not in the feed':
    'le fichier est une page de section ; il compte donc comme une page et n’est pas dans le flux',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'le fichier se trouve à côté du dossier « _posts » ; il compte donc comme une page et n’est pas dans le flux',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'le fichier porte un nom propre aux pages ; il compte donc comme une page et n’est pas dans le flux',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'le fichier est exclu des collections ; il compte donc comme une page et n’est pas dans le flux',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'le permalien du fichier vaut « false » ; le fichier compte donc comme une page et n’est pas dans le flux',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'le fichier n’a pas de front matter ; il compte donc comme une page et n’est pas dans le flux',
  'the file has no date, so it counts as a page and is not in the feed':
    'le fichier n’a pas de date ; il compte donc comme une page et n’est pas dans le flux',
  'this is a draft, so it is not in the feed': 'ceci est un brouillon et n’est donc pas dans le flux',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    '{0} autres messages de type {1} dans un fichier ; utilisez --format json pour les afficher',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '{0} autres messages de type {1} dans {2} fichiers ; utilisez --format json pour les afficher',
  '{0} (item {1}, "{2}")': '{0} (entrée {1}, « {2} »)',
  '{0} (item {1})': '{0} (entrée {1})',
};
