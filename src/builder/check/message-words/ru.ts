import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    'поле «author» устарело с версии 1.1; используйте «authors», массив',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'у записи нет пригодного «id»; добавьте его, иначе программы чтения лент пропустят запись',
  'the id "{0}" is also used by {1}; change one of them': 'id «{0}» используется также в {1}; измените один из них',
  'the item has no "content_html" and no "content_text"; add one of them':
    'у записи нет ни «content_html», ни «content_text»; добавьте одно из этих полей',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'в ленте нет «version»; добавьте «https://jsonfeed.org/version/1.1»',
  '"version" should be "https://jsonfeed.org/version/1.1"': 'значением «version» должно быть «https://jsonfeed.org/version/1.1»',
  'the feed has no "items"; add an array': 'в ленте нет «items»; добавьте массив',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '«{0}» — не дата; пишите так: Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'у записи нет даты; добавьте её, например в «pubDate» или «published»',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'у записи нет ни «guid», ни «id»; добавьте одно из этих полей, иначе программы чтения лент пропустят запись',
  'the id "{0}" is also used by item {1}; change one of them': 'id «{0}» используется также в записи {1}; измените один из них',
  'the item has no content and no description; add one of them':
    'у записи нет ни содержания, ни описания; добавьте что-нибудь одно',
  'the feed has no title; add one': 'у ленты нет названия; добавьте его',
  'the feed is in {0}; save it as UTF-8': 'кодировка ленты — {0}; сохраните ленту в UTF-8',
  'the server returned {0} for {1}; correct or remove the link': 'сервер вернул {0} для {1}; исправьте или удалите ссылку',
  'there is no response from {0}; correct or remove the link': 'нет ответа от {0}; исправьте или удалите ссылку',
  'the server returned {0} for {1}; open it in a browser': 'сервер вернул {0} для {1}; откройте ссылку в браузере',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'у изображения нет альтернативного текста; опишите, что на нём, между «![» и «]» или в alt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'заголовок уровня {0} идёт после заголовка уровня {1}; используйте уровень {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'блок кода не закрыт, и всё после него считается кодом; закройте его теми же знаками',
  'the article has no text; write some, or mark it with "draft: true"':
    'в статье нет текста; напишите его или пометьте статью как черновик: «draft: true»',
  'the file "{0}" was not found; check the path': 'файл «{0}» не найден; проверьте путь',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'тег «{0}» в других статьях записан как «{1}»; используйте везде одну форму или запустите с --fix',
  'the tag "{0}" has spaces around it; delete them': 'в начале или в конце тега «{0}» есть пробелы; удалите их',
  '{0} has the same title; change one of them': 'в {0} такое же название; измените одно из них',
  '{0} is in the future; check the date': 'дата {0} ещё не наступила; проверьте её',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'ссылка «{0}» ведёт к части, которой в статье нет; проверьте, что стоит после «#»',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'незакрытый тег скрыл бы текст после себя, поэтому показан как текст; запишите его как код, в обратных апострофах',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'формула «{0}» не читается как TeX и показана как код; исправьте её',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'скрипты, обработчики событий и URL вида «javascript:» удаляются при показе статьи; уберите их',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'элементы вложены слишком глубоко или не закрыты, поэтому на странице виден только текст; закройте их или уменьшите вложенность',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'изображение «{0}» — не файл и не веб-адрес; положите файл рядом со статьёй',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'уменьшенные копии изображения «{0}» создать нельзя ({1}); оно публикуется как есть',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'изображение «{0}» — SVG с ошибками разметки ({1}), оно пропущено; исправьте его или экспортируйте заново',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'изображение «{0}» не удаётся прочитать; используйте JPEG, PNG, GIF, WebP, AVIF или SVG размером до 30 МБ',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'изображение «{0}» не найдено во входной папке и пропущено; положите файл туда или укажите URL сайта с помощью --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'изображение «{0}» не найдено во входной папке и пропущено; положите файл туда или исправьте путь',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'изображение «{0}» не найдено во входной папке; вместо него используется {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'изображение «{0}» скопировано без {1}: при открытии изображения это могло бы что-то запустить или загрузить',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'изображение «{0}» занимает {1} МБ, и каждый читатель загружает его целиком; экспортируйте его в меньшем размере или в другом формате',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'изображение «{0}» занимает {1} МБ, и каждый читатель загружает его целиком; выполните «npm install --save-dev sharp», чтобы создавались уменьшенные копии, или экспортируйте его в меньшем размере',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'у изображения «{0}» нет адреса в интернете, оно пропущено; используйте в ленте абсолютные URL',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} не отобразится на странице статьи и в виджетах: там виден разве что текст внутри; используйте другой HTML или дайте ссылку',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'ссылка «{0}» ведёт на страницу, которой нет в ленте; используйте полный URL, с https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'читатели не могут открыть «{0}», потому что это адрес на вашем компьютере; используйте URL в интернете',
  'the link "{0}" does not lead to a post of this build; check the path':
    'ссылка «{0}» не ведёт ни к одной статье этой сборки; проверьте путь',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'ни одна строка не определяет ссылку «{0}», поэтому читатели видят скобки; добавьте «[name]: URL» отдельной строкой или исправьте имя',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'ссылка «{0}» записана не как ссылка, поэтому читатели видят скобки; напишите [слова](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'читатели видят знак «{0}»; поставьте его сразу перед первым и сразу после последнего слова или добавьте перед ним обратную косую черту',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'читатели видят тег «{0}», потому что он неправильно построен или слишком длинный; исправьте его',
  'readers see "{0}", because there is no such character; correct the name':
    'читатели видят «{0}», потому что такого символа нет; исправьте имя',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'эмодзи «{0}» не существует, поэтому читатели видят его имя; возможно, имелось в виду «{1}»?',
  'the character "\ufffd" stands for one that was lost; write it again':
    'символ «\ufffd» стоит на месте утраченного; напишите его заново',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} не закрыт, поэтому всё, что дальше, находится внутри; закройте с помощью {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    'у {0} нет начала, поэтому оно пропущено; напишите перед ним {1} или удалите его',
  '{0} is not closed, so it is left out; close it with {1}': '{0} не закрыт, поэтому пропускается; закройте с помощью {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'эта строка осталась от слияния; оставьте одну из версий и удалите отметки',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'это не читается как таблица, поэтому читатели видят черты; напишите под первой строкой строку вида «| --- | --- |»',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'в строке больше ячеек, чем столбцов в таблице, поэтому последних читатели не видят; для «|» в ячейке пишите «\\|»',
  'the heading has no text; write some, or delete it': 'у заголовка нет текста; напишите его или удалите заголовок',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'у ссылки нет текста, поэтому её никто не откроет; напишите его между «[» и «]»',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'альтернативный текст «{0}» не говорит, что на изображении; опишите изображение',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'запись обновлена {0}, раньше своей даты, {1}; исправьте одну из них',
  'the link "{0}" does not lead to a post of this build; check the name':
    'ссылка «{0}» не ведёт ни к одной статье этой сборки; проверьте имя',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'файл «{0}» не копируется из-за его типа или размера; используйте полный URL, с https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'изображение «{0}» не скопировано ({1}), поэтому читатели загружают его с исходного адреса; проверьте URL или сохраните изображение рядом со статьёй',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    'в «tips» указан заголовок, которого нет в этой статье: «{0}»; её заголовки: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'у сноски {0} нет текста, поэтому её знак пропущен; напишите «{1}: …» отдельной строкой',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'в тексте нет ссылки на сноску {0}, поэтому она пропущена; поставьте {1} в нужном месте или удалите сноску',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} не поддерживается и пропускается, случаев в этом файле: {1}; используйте Markdown или HTML либо запишите это как код',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} не поддерживается и пропускается; используйте Markdown или HTML либо запишите это как код',
  'the permalink "{0}" is also used by {1}; change one of them':
    'постоянная ссылка «{0}» используется также в {1}; измените одну из них',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'постоянная ссылка «{0}» не учитывается; укажите путь вида /2025/01/name/ или путь с {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'среди файлов Markdown (всего {0}) нет ни одной статьи; добавьте «date» в блок front matter тех файлов, которые должны быть статьями',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'единственный файл Markdown — не статья; добавьте «date» в его блок front matter, если он должен быть статьёй',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug «{0}» заменён на «{1}»; используйте только буквы, цифры, «-» и «_»',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'slug «{0}» используется также в {1}; измените один из них с помощью «slug: …»',
  'no other post has the slug "{0}"; use the original’s slug': 'ни у одной другой статьи нет slug «{0}»; укажите slug оригинала',
  '"{0}" is itself a translation; use the slug of its original': '«{0}» — это тоже перевод; укажите slug оригинала',
  'a translation needs a language; add "language: …"': 'для перевода нужен язык; добавьте «language: …»',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'язык самого оригинала «{0}» — «{1}»; укажите в «language» язык этого перевода',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '«{0}» — уже перевод «{2}» на язык «{1}»; измените один из них',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'прочитана только эта страница ленты; чтобы прочитать все, укажите URL ленты вместо файла',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'ни у одной записи ленты нет читаемой даты; добавьте даты, например 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'записей без читаемой даты: {0} из {1}; они получают дату самой старой записи, {2}. Добавьте даты в ленту',
  'it has more than {0} pages; the rest of the feed is left out':
    'число страниц ленты больше {0}; остальная часть ленты пропущена',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'размер страниц ленты в байтах больше {0}; остальная часть ленты пропущена',
  'the feed cannot be loaded: {0}': 'не удаётся загрузить ленту: {0}',
  'the feed has no items; name another feed, or leave this one out': 'в ленте нет записей; укажите другую ленту или уберите эту',
  'the field "{0}" is not read; did you mean "{1}"?': 'поле «{0}» не читается; возможно, имелось в виду «{1}»?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '«{0}» не читается, так как это код; в блоке front matter на JavaScript читаются только константы',
  'the front matter has more than {0} levels; use fewer':
    'число уровней вложенности в блоке front matter больше {0}; уменьшите его',
  'the front matter is not valid JSON ({0}); correct it': 'блок front matter — недопустимый JSON ({0}); исправьте его',
  'the front matter cannot be read: {0}; correct this line': 'не удаётся прочитать блок front matter: {0}; исправьте эту строку',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'блок front matter — не список строк вида «name: value»; после каждого имени поставьте «:» и пробел',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '«{0}» указано дважды, действует последнее; имена не должны повторяться, удалите одно из них',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '«{0}» не учитывается, так как в YAML это комментарий; заключите всё значение в кавычки',
  'aliases ("*name") are not supported; write the value instead':
    'псевдонимы YAML («*name») не поддерживаются; напишите само значение',
  'the front matter is not closed; end it with a line of "{0}"': 'блок front matter не закрыт; завершите его строкой «{0}»',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'в файле нет блока front matter; начните файл строками «---», «title: …», «date: …» и «---»',
  'symbolic links are not followed; replace it with the file or folder itself':
    'программа не переходит по символическим ссылкам; замените ссылку самим файлом или папкой',
  'the folder cannot be read ({0}); check its permissions': 'не удаётся прочитать папку ({0}); проверьте права доступа',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'все файлы Markdown в этой папке исключены ({0}); используйте более узкие шаблоны в --exclude или в настройках',
  'this folder has no Markdown files; add files that end in .md':
    'в этой папке нет файлов Markdown; добавьте файлы с расширением .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '«{0}» — не дата; пишите так: 2025-01-14 или 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '«{0}» — не дата, поэтому «updated» не учитывается; пишите так: 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'у статьи нет названия; используется «{0}» из имени файла. Добавьте «title: …» в блок front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'у статьи нет названия; используется «{0}» из её текста. Добавьте «title: …» в блок front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'значением «pinned» должно быть true или false, поэтому оно не учитывается; напишите «pinned: true»',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'значение «{0}» не того типа, поэтому оно не учитывается; пишите так: «{1}»',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '«{0}» — не код языка и не учитывается; укажите код вида «en» или «zh-Hans»',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'нет даты; добавьте «date: 2025-01-14» в блок front matter или начните имя файла с даты',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'размер файла в байтах — {0}, допускается не более {1}; разделите файл',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'файл не в UTF-8; откройте его в редакторе и сохраните в кодировке UTF-8',
  'the file cannot be read ({0}); check its permissions': 'не удаётся прочитать файл ({0}); проверьте права доступа',
  'the name is not UTF-8; rename it': 'имя не в UTF-8; измените его',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '«{0}» — это UTF-8, прочитанный как Windows-1252; исправлено на «{1}»; исправьте файл',
  '{0} control characters were removed; delete them from the file': 'удалено управляющих символов: {0}; удалите их из файла',
  'a control character was removed; delete it from the file': 'удалён управляющий символ; удалите его из файла',
  'the value is not closed; add the missing {0}': 'значение не закрыто; добавьте недостающий знак {0}',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '«{0}» нельзя использовать в прямых кавычках ("); используйте одинарные кавычки или напишите две обратные косые черты',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'у этой строки не такой отступ, как у связанных с ней; используйте столько же пробелов',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'эта строка — недопустимый YAML; проверьте её отступ, а значение, в котором есть «:», «#», «@» или кавычки, заключите в прямые кавычки (")',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'большинство заголовков не на английском, языке ленты; укажите их язык с помощью --language, например --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'это значение — недопустимый YAML и прочитано как текст; заключите его в кавычки',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'в YAML нельзя делать отступы табуляцией, поэтому она прочитана как пробелы; используйте пробелы',
  'the front matter has no date; {0} from the file name is used':
    'в блоке front matter нет даты; используется {0} из имени файла',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '«{0}» — не дата, поэтому используется дата из имени файла; пишите так: 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'в блоке front matter нет даты; используется {0} из пути к файлу',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '«{0}» — не дата, поэтому используется дата из пути к файлу; пишите так: 2025-01-14',
  'the front matter has no date; {0} from the permalink is used':
    'в блоке front matter нет даты; используется {0} из постоянной ссылки',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '«{0}» — не дата, поэтому используется дата из постоянной ссылки; пишите так: 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'карточка с этим изображением загружает {0}, а с уменьшенными копиями — около {1}; чтобы они создавались, выполните «npm install --save-dev sharp» и повторите сборку',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'карточки со всеми изображениями (их {0}) загружают {1}, а с уменьшенными копиями — около {2}; чтобы они создавались, выполните «npm install --save-dev sharp» и повторите сборку',
  '{0} (item "{1}")': '{0} (запись «{1}»)',

  '"{0}" must be a string': 'значением «{0}» должна быть строка',
  '"{0}" must be an array': 'значением «{0}» должен быть массив',
  '"{0}" must be a number': 'значением «{0}» должно быть число',
  '"{0}" must be true or false': 'значением «{0}» должно быть true или false',
  '"{0}" is not an absolute URL: "{1}"': '«{0}» — не абсолютный URL: «{1}»',
  '"{0}" has a scheme that feed readers do not open: "{1}"':
    'в «{0}» указана схема URL, которую программы чтения лент не открывают: «{1}»',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': 'значением «{0}» должна быть дата вида «2025-01-14T11:00:00Z»',
  '"id" should be a string': 'значение «id» следует записать строкой',
  '"language" must be a language tag such as "en" or "zh-Hans"':
    'значением «language» должен быть код языка вида «en» или «zh-Hans»',
  '"next_url" must not be the same as "feed_url"': '«next_url» не должно совпадать с «feed_url»',
  'an author must be an object with "name", "url" or "avatar"': 'автор должен быть объектом с полем «name», «url» или «avatar»',
  'an author needs at least one of "name", "url" and "avatar"':
    'у автора должно быть хотя бы одно из полей «name», «url» и «avatar»',
  'an item must be an object': 'запись должна быть объектом',
  'a tag must be a string': 'тег должен быть строкой',
  'an attachment must be an object': 'вложение должно быть объектом',
  'the attachment has no "{0}"': 'во вложении нет «{0}»',
  'a hub must be an object with "type" and "url"': 'хаб должен быть объектом с полями «type» и «url»',
  'the hub has no "{0}"': 'в хабе нет «{0}»',
  'the JSON is not an object, so it is not a feed': 'этот JSON — не объект, а значит, и не лента',
  'the feed has no "title"': 'в ленте нет «title»',
  'this is not JSON: {0}': 'это не JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'Ответ — не JSON и не XML. Проверьте, ведёт ли URL к ленте, а не к веб-странице; страница может указывать свою ленту в <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'Ответ — не лента. В JSON Feed нужен массив «items»; XML должен быть лентой RSS или Atom без ошибок разметки.',
  'The feed has no usable items. Give each item an "id".': 'В ленте нет пригодных записей. Добавьте «id» к каждой записи.',
  'the link is not an absolute URL: "{0}"': 'ссылка — не абсолютный URL: «{0}»',
  'the Markdown cannot be converted to HTML: {0}': 'не удаётся преобразовать Markdown в HTML: {0}',
  'the Markdown cannot be read: {0}': 'не удаётся прочитать Markdown: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'изображение «{0}» занимает {1} МБ; при сборке создаются уменьшенные копии для карточек и статей',
  'its date {0} is in the future, so it is not in the feed yet': 'дата {0} ещё не наступила, поэтому статьи пока нет в ленте',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'slug «{0}» есть и у другой статьи, поэтому у этой он заменён на «{1}»',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'slug «{0}» есть и у другой статьи, поэтому у этой он сохраняет дату: «{1}»',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'файл лежит в папке «{0}», предназначенной для шаблонов, поэтому считается страницей и не входит в ленту',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'файл лежит в папке «pages», поэтому считается страницей и не входит в ленту',
  'it is a section page, so it counts as a page and is not in the feed':
    'файл — страница раздела, поэтому считается страницей и не входит в ленту',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'файл лежит рядом с папкой «_posts», поэтому считается страницей и не входит в ленту',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'у файла имя, обычное для страниц, поэтому он считается страницей и не входит в ленту',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'файл исключён из коллекций, поэтому считается страницей и не входит в ленту',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'постоянная ссылка файла — «false», поэтому он считается страницей и не входит в ленту',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'в файле нет блока front matter, поэтому он считается страницей и не входит в ленту',
  'the file has no date, so it counts as a page and is not in the feed':
    'в файле нет даты, поэтому он считается страницей и не входит в ленту',
  'this is a draft, so it is not in the feed': 'это черновик, поэтому он не входит в ленту',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'ещё сообщений вида {1} в одном файле: {0}; чтобы вывести их, используйте --format json',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'ещё сообщений вида {1}: {0} (файлов: {2}); чтобы вывести их, используйте --format json',
  '{0} (item {1}, "{2}")': '{0} (запись {1}, «{2}»)',
  '{0} (item {1})': '{0} (запись {1})',
};
