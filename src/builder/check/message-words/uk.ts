import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    'поле «author» застаріло з версії 1.1; використовуйте «authors», масив',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'запис не має придатного «id»; додайте його, інакше програми читання стрічок пропустять запис',
  'the id "{0}" is also used by {1}; change one of them': 'id «{0}» використано також у {1}; змініть один із них',
  'the item has no "content_html" and no "content_text"; add one of them':
    'запис не має ні «content_html», ні «content_text»; додайте одне з цих полів',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'у стрічці немає «version»; додайте «https://jsonfeed.org/version/1.1»',
  '"version" should be "https://jsonfeed.org/version/1.1"': 'значенням «version» має бути «https://jsonfeed.org/version/1.1»',
  'the feed has no "items"; add an array': 'у стрічці немає «items»; додайте масив',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '«{0}» — не дата; пишіть так: Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'запис не має дати; додайте її, наприклад у «pubDate» або «published»',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'запис не має ні «guid», ні «id»; додайте одне з цих полів, інакше програми читання стрічок пропустять запис',
  'the id "{0}" is also used by item {1}; change one of them': 'id «{0}» використано також у записі {1}; змініть один із них',
  'the item has no content and no description; add one of them': 'запис не має ні вмісту, ні опису; додайте щось одне',
  'the feed has no title; add one': 'стрічка не має назви; додайте її',
  'the feed is in {0}; save it as UTF-8': 'кодування стрічки — {0}; збережіть стрічку в UTF-8',
  'the server returned {0} for {1}; correct or remove the link': 'сервер повернув {0} для {1}; виправте або видаліть посилання',
  'there is no response from {0}; correct or remove the link': 'немає відповіді від {0}; виправте або видаліть посилання',
  'the server returned {0} for {1}; open it in a browser': 'сервер повернув {0} для {1}; відкрийте посилання в браузері',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'зображення не має альтернативного тексту; опишіть, що на ньому, між «![» і «]» або в alt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'заголовок рівня {0} стоїть після заголовка рівня {1}; використайте рівень {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'блок коду не закрито, тож усе після нього вважається кодом; закрийте його тими самими знаками',
  'the article has no text; write some, or mark it with "draft: true"':
    'стаття не має тексту; напишіть його або позначте статтю як чернетку: «draft: true»',
  'the file "{0}" was not found; check the path': 'файл «{0}» не знайдено; перевірте шлях',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'тег «{0}» в інших статтях записано як «{1}»; використовуйте скрізь одну форму або запустіть із --fix',
  'the tag "{0}" has spaces around it; delete them': 'на початку або в кінці тегу «{0}» є пробіли; видаліть їх',
  '{0} has the same title; change one of them': 'у {0} така сама назва; змініть одну з них',
  '{0} is in the future; check the date': 'дата {0} ще не настала; перевірте її',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'посилання «{0}» веде до частини, якої в статті немає; перевірте, що стоїть після «#»',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'незакритий тег приховав би текст після себе, тому його показано як текст; запишіть його як код, у зворотних апострофах',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'формула «{0}» не читається як TeX, тому її показано як код; виправте її',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'скрипти, обробники подій і URL виду «javascript:» вилучаються під час показу статті; видаліть їх',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'елементи вкладено надто глибоко або не закрито, тому на сторінці видно лише текст; закрийте їх або зменште вкладеність',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'зображення «{0}» — не файл і не вебадреса; покладіть файл поруч зі статтею',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'зменшені копії зображення «{0}» створити не можна ({1}); його буде опубліковано як є',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'зображення «{0}» — SVG з помилками розмітки ({1}), його пропущено; виправте його або експортуйте знову',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'зображення «{0}» не вдається прочитати; використовуйте JPEG, PNG, GIF, WebP, AVIF або SVG розміром до 30 МБ',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'зображення «{0}» не знайдено у вхідній теці, його пропущено; покладіть файл туди або вкажіть URL сайту за допомогою --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'зображення «{0}» не знайдено у вхідній теці, його пропущено; покладіть файл туди або виправте шлях',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'зображення «{0}» не знайдено у вхідній теці; замість нього використано {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'зображення «{0}» скопійовано без {1}: під час відкриття зображення це могло б щось запустити або завантажити',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'зображення «{0}» займає {1} МБ, і кожен читач завантажує його повністю; експортуйте його в меншому розмірі або в іншому форматі',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'зображення «{0}» займає {1} МБ, і кожен читач завантажує його повністю; виконайте «npm install --save-dev sharp», щоб створювалися зменшені копії, або експортуйте його в меншому розмірі',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'зображення «{0}» не має адреси в інтернеті, його пропущено; використовуйте у стрічці абсолютні URL',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} не буде видно на сторінці статті та у віджетах: там видно хіба що текст усередині; використайте інший HTML або дайте посилання',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'посилання «{0}» веде на сторінку, якої немає у стрічці; використайте повний URL, з https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'читачі не можуть відкрити «{0}», бо це адреса на вашому комп’ютері; використайте URL в інтернеті',
  'the link "{0}" does not lead to a post of this build; check the path':
    'посилання «{0}» не веде до жодної статті цієї збірки; перевірте шлях',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'жоден рядок не визначає посилання «{0}», тому читачі бачать дужки; додайте «[name]: URL» окремим рядком або виправте назву',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'посилання «{0}» записано не як посилання, тому читачі бачать дужки; напишіть [слова](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'читачі бачать знак «{0}»; поставте його одразу перед першим і одразу після останнього слова або додайте перед ним зворотну скісну риску',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'читачі бачать тег «{0}», бо він неправильно побудований або задовгий; виправте його',
  'readers see "{0}", because there is no such character; correct the name':
    'читачі бачать «{0}», бо такого символу немає; виправте назву',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'емодзі «{0}» не існує, тому читачі бачать його назву; можливо, ви мали на увазі «{1}»?',
  'the character "\ufffd" stands for one that was lost; write it again':
    'символ «\ufffd» стоїть на місці втраченого; напишіть його знову',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} не закрито, тому все, що далі, міститься всередині; закрийте за допомогою {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} не має початку, тому його пропущено; напишіть перед ним {1} або видаліть його',
  '{0} is not closed, so it is left out; close it with {1}': '{0} не закрито, тому його пропущено; закрийте за допомогою {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'цей рядок залишився від злиття; залиште одну з версій і видаліть позначки',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'це не читається як таблиця, тому читачі бачать риски; напишіть під першим рядком рядок на зразок «| --- | --- |»',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'у рядку більше комірок, ніж стовпців у таблиці, тому останніх читачі не бачать; для «|» у комірці пишіть «\\|»',
  'the heading has no text; write some, or delete it': 'заголовок не має тексту; напишіть його або видаліть заголовок',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'посилання не має тексту, тому його ніхто не відкриє; напишіть текст між «[» і «]»',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'альтернативний текст «{0}» не каже, що на зображенні; опишіть зображення',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'допис оновлено {0}, раніше за його дату, {1}; виправте одну з них',
  'the link "{0}" does not lead to a post of this build; check the name':
    'посилання «{0}» не веде до жодної статті цієї збірки; перевірте ім’я',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'файл «{0}» не копіюється через його тип або розмір; використайте повний URL, з https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'зображення «{0}» не скопійовано ({1}), тому читачі завантажують його з початкової адреси; перевірте URL або збережіть зображення поруч зі статтею',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    'у «tips» вказано заголовок, якого немає в цій статті: «{0}»; її заголовки: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'виноска {0} не має тексту, тому її знак пропущено; напишіть «{1}: …» окремим рядком',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'у тексті немає посилання на виноску {0}, тому її пропущено; поставте {1} у потрібному місці або видаліть виноску',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} не підтримується і пропускається, випадків у цьому файлі: {1}; використайте Markdown або HTML чи запишіть це як код',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} не підтримується і пропускається; використайте Markdown або HTML чи запишіть це як код',
  'the permalink "{0}" is also used by {1}; change one of them':
    'постійне посилання «{0}» використано також у {1}; змініть одне з них',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'постійне посилання «{0}» не враховано; вкажіть шлях виду /2025/01/name/ або шлях із {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'серед файлів Markdown (усього {0}) немає жодної статті; додайте «date» до блоку front matter тих файлів, які мають бути статтями',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'єдиний файл Markdown — не стаття; додайте «date» до його блоку front matter, якщо він має бути статтею',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug «{0}» змінено на «{1}»; використовуйте лише літери, цифри, «-» і «_»',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'slug «{0}» використано також у {1}; змініть один із них за допомогою «slug: …»',
  'no other post has the slug "{0}"; use the original’s slug': 'жодна інша стаття не має slug «{0}»; вкажіть slug оригіналу',
  '"{0}" is itself a translation; use the slug of its original': '«{0}» — це теж переклад; вкажіть slug оригіналу',
  'a translation needs a language; add "language: …"': 'для перекладу потрібна мова; додайте «language: …»',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'мова самого оригіналу «{0}» — «{1}»; вкажіть у «language» мову цього перекладу',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '«{0}» — уже переклад «{2}» мовою «{1}»; змініть один із них',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'прочитано лише цю сторінку стрічки; щоб прочитати всі, вкажіть URL стрічки замість файлу',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'жоден запис стрічки не має читабельної дати; додайте дати, наприклад 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'записів без читабельної дати: {0} з {1}; вони отримують дату найстарішого запису, {2}. Додайте дати до стрічки',
  'it has more than {0} pages; the rest of the feed is left out':
    'кількість сторінок стрічки перевищує {0}; решту стрічки пропущено',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'розмір сторінок стрічки в байтах перевищує {0}; решту стрічки пропущено',
  'the feed cannot be loaded: {0}': 'не вдається завантажити стрічку: {0}',
  'the feed has no items; name another feed, or leave this one out':
    'у стрічці немає записів; вкажіть іншу стрічку або приберіть цю',
  'the field "{0}" is not read; did you mean "{1}"?': 'поле «{0}» не читається; можливо, ви мали на увазі «{1}»?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '«{0}» не читається, бо це код; у блоці front matter на JavaScript читаються лише константи',
  'the front matter has more than {0} levels; use fewer':
    'кількість рівнів вкладеності у блоці front matter перевищує {0}; зменште її',
  'the front matter is not valid JSON ({0}); correct it': 'блок front matter — недійсний JSON ({0}); виправте його',
  'the front matter cannot be read: {0}; correct this line': 'не вдається прочитати блок front matter: {0}; виправте цей рядок',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'блок front matter — не список рядків виду «name: value»; після кожного імені поставте «:» і пробіл',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '«{0}» вказано двічі, діє останнє; імена не мають повторюватися, видаліть одне з них',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '«{0}» не враховано, бо в YAML це коментар; візьміть усе значення в лапки',
  'aliases ("*name") are not supported; write the value instead':
    'псевдоніми YAML («*name») не підтримуються; напишіть саме значення',
  'the front matter is not closed; end it with a line of "{0}"': 'блок front matter не закрито; завершіть його рядком «{0}»',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'у файлі немає блоку front matter; почніть файл рядками «---», «title: …», «date: …» і «---»',
  'symbolic links are not followed; replace it with the file or folder itself':
    'програма не переходить за символічними посиланнями; замініть посилання самим файлом або текою',
  'the folder cannot be read ({0}); check its permissions': 'не вдається прочитати теку ({0}); перевірте права доступу',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'усі файли Markdown у цій теці виключено ({0}); використайте вужчі шаблони в --exclude або в налаштуваннях',
  'this folder has no Markdown files; add files that end in .md':
    'у цій теці немає файлів Markdown; додайте файли з розширенням .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '«{0}» — не дата; пишіть так: 2025-01-14 або 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '«{0}» — не дата, тому «updated» не враховано; пишіть так: 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'стаття не має назви; використано «{0}» з імені файлу. Додайте «title: …» до блоку front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'стаття не має назви; використано «{0}» з її тексту. Додайте «title: …» до блоку front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'значенням «pinned» має бути true або false, тому його не враховано; напишіть «pinned: true»',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'значення «{0}» не того типу, тому його не враховано; пишіть так: «{1}»',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '«{0}» — не код мови, тому його не враховано; вкажіть код на зразок «en» або «zh-Hans»',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'немає дати; додайте «date: 2025-01-14» до блоку front matter або почніть ім’я файлу з дати',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'розмір файлу в байтах — {0}, дозволено не більше ніж {1}; розділіть файл',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'файл не в UTF-8; відкрийте його в редакторі та збережіть у кодуванні UTF-8',
  'the file cannot be read ({0}); check its permissions': 'не вдається прочитати файл ({0}); перевірте права доступу',
  'the name is not UTF-8; rename it': 'назва не в UTF-8; змініть її',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '«{0}» — це UTF-8, прочитаний як Windows-1252; виправлено на «{1}»; виправте файл',
  '{0} control characters were removed; delete them from the file': 'вилучено керівних символів: {0}; видаліть їх із файлу',
  'a control character was removed; delete it from the file': 'вилучено керівний символ; видаліть його з файлу',
  'the value is not closed; add the missing {0}': 'значення не закрито; додайте знак {0}, якого бракує',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '«{0}» не можна писати в прямих лапках ("); використовуйте одинарні лапки або напишіть дві зворотні скісні риски',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'цей рядок має інший відступ, ніж пов’язані з ним; використовуйте таку саму кількість пробілів',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'цей рядок — недійсний YAML; перевірте його відступ, а значення, у якому є «:», «#», «@» або лапки, візьміть у прямі лапки (")',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'більшість заголовків не англійською, мовою стрічки; укажіть їхню мову за допомогою --language, наприклад --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'це значення — недійсний YAML, його прочитано як текст; візьміть його в лапки',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'у YAML не можна робити відступи табуляцією, тому її прочитано як пробіли; використовуйте пробіли',
  'the front matter has no date; {0} from the file name is used':
    'у блоці front matter немає дати; використано {0} з імені файлу',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '«{0}» — не дата, тому використано дату з імені файлу; пишіть так: 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'у блоці front matter немає дати; використано {0} зі шляху до файлу',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '«{0}» — не дата, тому використано дату зі шляху до файлу; пишіть так: 2025-01-14',
  'the front matter has no date; {0} from the permalink is used':
    'у блоці front matter немає дати; використано {0} з постійного посилання',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '«{0}» — не дата, тому використано дату з постійного посилання; пишіть так: 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'картка з цим зображенням завантажує {0}, а зі зменшеними копіями — близько {1}; щоб вони створювалися, виконайте «npm install --save-dev sharp» і повторіть збірку',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'картки з усіма зображеннями (їх {0}) завантажують {1}, а зі зменшеними копіями — близько {2}; щоб вони створювалися, виконайте «npm install --save-dev sharp» і повторіть збірку',
  '{0} (item "{1}")': '{0} (запис «{1}»)',

  '"{0}" must be a string': 'значенням «{0}» має бути рядок',
  '"{0}" must be an array': 'значенням «{0}» має бути масив',
  '"{0}" must be a number': 'значенням «{0}» має бути число',
  '"{0}" must be true or false': 'значенням «{0}» має бути true або false',
  '"{0}" is not an absolute URL: "{1}"': '«{0}» — не абсолютний URL: «{1}»',
  '"{0}" has a scheme that feed readers do not open: "{1}"':
    'у «{0}» вказано схему URL, якої програми читання стрічок не відкривають: «{1}»',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': 'значенням «{0}» має бути дата на зразок «2025-01-14T11:00:00Z»',
  '"id" should be a string': 'значення «id» слід записати рядком',
  '"language" must be a language tag such as "en" or "zh-Hans"':
    'значенням «language» має бути код мови на зразок «en» або «zh-Hans»',
  '"next_url" must not be the same as "feed_url"': '«next_url» не має збігатися з «feed_url»',
  'an author must be an object with "name", "url" or "avatar"': 'автор має бути об’єктом із полем «name», «url» або «avatar»',
  'an author needs at least one of "name", "url" and "avatar"':
    'автор повинен мати принаймні одне з полів «name», «url» і «avatar»',
  'an item must be an object': 'запис має бути об’єктом',
  'a tag must be a string': 'тег має бути рядком',
  'an attachment must be an object': 'вкладення має бути об’єктом',
  'the attachment has no "{0}"': 'у вкладенні немає «{0}»',
  'a hub must be an object with "type" and "url"': 'хаб має бути об’єктом із полями «type» і «url»',
  'the hub has no "{0}"': 'у хабі немає «{0}»',
  'the JSON is not an object, so it is not a feed': 'цей JSON — не об’єкт, а отже, і не стрічка',
  'the feed has no "title"': 'у стрічці немає «title»',
  'this is not JSON: {0}': 'це не JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'Відповідь — не JSON і не XML. Перевірте, чи веде URL до стрічки, а не до вебсторінки; сторінка може вказувати свою стрічку в <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'Відповідь — не стрічка. У JSON Feed потрібен масив «items»; XML має бути стрічкою RSS або Atom без помилок розмітки.',
  'The feed has no usable items. Give each item an "id".': 'У стрічці немає придатних записів. Додайте «id» до кожного запису.',
  'the link is not an absolute URL: "{0}"': 'посилання — не абсолютний URL: «{0}»',
  'the Markdown cannot be converted to HTML: {0}': 'не вдається перетворити Markdown на HTML: {0}',
  'the Markdown cannot be read: {0}': 'не вдається прочитати Markdown: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'зображення «{0}» займає {1} МБ; під час збірки створюються зменшені копії для карток і статей',
  'its date {0} is in the future, so it is not in the feed yet': 'дата {0} ще не настала, тому статті поки немає у стрічці',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'slug «{0}» має й інша стаття, тому в цієї його замінено на «{1}»',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'slug «{0}» має й інша стаття, тому в цієї він зберігає дату: «{1}»',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'файл лежить у теці «{0}», призначеній для шаблонів, тому вважається сторінкою і не входить до стрічки',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'файл лежить у теці «pages», тому вважається сторінкою і не входить до стрічки',
  'it is a section page, so it counts as a page and is not in the feed':
    'файл — сторінка розділу, тому вважається сторінкою і не входить до стрічки',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'файл лежить поруч із текою «_posts», тому вважається сторінкою і не входить до стрічки',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'файл має ім’я, звичне для сторінок, тому вважається сторінкою і не входить до стрічки',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'файл виключено з колекцій, тому він вважається сторінкою і не входить до стрічки',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'постійне посилання файлу — «false», тому він вважається сторінкою і не входить до стрічки',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'у файлі немає блоку front matter, тому він вважається сторінкою і не входить до стрічки',
  'the file has no date, so it counts as a page and is not in the feed':
    'у файлі немає дати, тому він вважається сторінкою і не входить до стрічки',
  'this is a draft, so it is not in the feed': 'це чернетка, тому вона не входить до стрічки',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'ще повідомлень виду {1} в одному файлі: {0}; щоб вивести їх, використайте --format json',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'ще повідомлень виду {1}: {0} (файлів: {2}); щоб вивести їх, використайте --format json',
  '{0} (item {1}, "{2}")': '{0} (запис {1}, «{2}»)',
  '{0} (item {1})': '{0} (запис {1})',
};
