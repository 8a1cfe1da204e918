import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    'الحقل «author» مهمل منذ الإصدار 1.1؛ استخدم المصفوفة «authors»',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'ليس للعنصر «id» صالح؛ أضفه، وإلا تجاهلت قارئات الخلاصات هذا العنصر',
  'the id "{0}" is also used by {1}; change one of them': 'المعرّف «{0}» مستخدم أيضًا في {1}؛ غيّر أحد المعرّفين',
  'the item has no "content_html" and no "content_text"; add one of them':
    'ليس في العنصر «content_html» ولا «content_text»؛ أضف أحدهما',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'ليس في الخلاصة «version»؛ أضف «https://jsonfeed.org/version/1.1»',
  '"version" should be "https://jsonfeed.org/version/1.1"': 'يجب أن تكون قيمة «version» هي «https://jsonfeed.org/version/1.1»',
  'the feed has no "items"; add an array': 'ليس في الخلاصة «items»؛ أضف مصفوفة بهذا الاسم',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '«{0}» ليس تاريخًا؛ اكتب التاريخ بهذا الشكل: Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'ليس للعنصر تاريخ؛ أضف تاريخًا، مثل «pubDate» أو «published»',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'ليس للعنصر «guid» ولا «id»؛ أضف أحدهما، وإلا تجاهلت قارئات الخلاصات هذا العنصر',
  'the id "{0}" is also used by item {1}; change one of them': 'المعرّف «{0}» مستخدم أيضًا في العنصر {1}؛ غيّر أحد المعرّفين',
  'the item has no content and no description; add one of them': 'ليس للعنصر محتوى ولا وصف؛ أضف أحدهما',
  'the feed has no title; add one': 'ليس للخلاصة عنوان؛ أضف عنوانًا',
  'the feed is in {0}; save it as UTF-8': 'الخلاصة بترميز {0}؛ احفظها بترميز UTF-8',
  'the server returned {0} for {1}; correct or remove the link': 'ردّ الخادم بالرمز {0} على طلب {1}؛ صحّح الرابط أو احذفه',
  'there is no response from {0}; correct or remove the link': 'لا استجابة من {0}؛ صحّح الرابط أو احذفه',
  'the server returned {0} for {1}; open it in a browser': 'ردّ الخادم بالرمز {0} على طلب {1}؛ افتح الرابط في المتصفح',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'ليس للصورة نص بديل؛ صف ما فيها بين «![» و«]» أو في alt',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'عنوان من المستوى {0} يلي عنوانًا من المستوى {1}؛ استخدم المستوى {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'كتلة الشيفرة غير مغلقة، فصار كل ما بعدها شيفرة؛ أغلقها بالعلامات نفسها',
  'the article has no text; write some, or mark it with "draft: true"':
    'ليس في المقالة نص؛ اكتب نصًا، أو اجعلها مسودة بكتابة «draft: true»',
  'the file "{0}" was not found; check the path': 'لم يُعثر على الملف «{0}»؛ تحقق من المسار',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'الوسم «{0}» مكتوب «{1}» في مقالات أخرى؛ وحّد كتابته في كل المقالات، أو استخدم --fix',
  'the tag "{0}" has spaces around it; delete them': 'في أول الوسم «{0}» أو آخره مسافات؛ احذفها',
  '{0} has the same title; change one of them': 'للمقالة {0} العنوان نفسه؛ غيّر أحد العنوانين',
  '{0} is in the future; check the date': 'التاريخ {0} في المستقبل؛ تحقق منه',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'الرابط «{0}» يشير إلى جزء غير موجود في المقالة؛ تحقق مما يلي «#»',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'وسم HTML غير مغلق كان سيخفي النص الذي بعده، لذا يُعرض كنص؛ اكتبه كشيفرة بين علامتي backtick (`)',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'تعذّرت قراءة الصيغة الرياضية «{0}» بوصفها TeX، لذا تُعرض كشيفرة؛ صحّحها',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'تُزال السكربتات ومعالجات الأحداث وعناوين «javascript:» عند عرض المقالة؛ احذفها',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'العناصر متداخلة أكثر من اللازم أو غير مغلقة، لذا لا تعرض الصفحة إلا النص؛ أغلقها أو قلّل المستويات',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'الصورة «{0}» ليست ملفًا ولا عنوان URL على الويب؛ ضع الملف في مجلد المقالة نفسه',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'تعذّر إنشاء نسخ أصغر من الصورة «{0}» ({1})؛ ستُنشر كما هي',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'الصورة «{0}» ملف SVG غير سليم البنية ({1})، وقد استُبعدت؛ صحّحها أو صدّرها من جديد',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'تعذّرت قراءة «{0}» كصورة؛ استخدم JPEG أو PNG أو GIF أو WebP أو AVIF أو SVG، بحجم لا يتجاوز 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'لم يُعثر على الصورة «{0}» في مجلد الإدخال، وقد استُبعدت؛ ضع الملف هناك أو حدّد عنوان URL للموقع باستخدام --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'لم يُعثر على الصورة «{0}» في مجلد الإدخال، وقد استُبعدت؛ ضع الملف هناك أو صحّح المسار',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'لم يُعثر على الصورة «{0}» في مجلد الإدخال؛ استُخدم بدلًا منها {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'نُسخت الصورة «{0}» دون {1}، لأن ذلك قد يشغّل شيئًا أو يحمّله عند فتح الصورة',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'حجم الصورة «{0}» يبلغ {1} MB؛ يحمّلها كل قارئ كاملة؛ صدّرها بحجم أصغر أو استخدم صيغة أخرى',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'حجم الصورة «{0}» يبلغ {1} MB؛ يحمّلها كل قارئ كاملة؛ شغّل «npm install --save-dev sharp» لإنشاء نسخ أصغر، أو صدّرها بحجم أصغر',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'ليس للصورة «{0}» عنوان URL على الويب، وقد استُبعدت؛ استخدم في الخلاصة عناوين URL مطلقة',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} لن يظهر في صفحة المقالة ولا في الأدوات، فهي تعرض النص الذي بداخله على الأكثر؛ استخدم HTML آخر، أو ضع رابطًا إليه',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'الرابط «{0}» يشير إلى صفحة ليست في الخلاصة؛ استخدم عنوان URL الكامل مع https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'لا يستطيع القراء فتح «{0}»، لأنه على جهازك؛ استخدم عنوان URL على الويب',
  'the link "{0}" does not lead to a post of this build; check the path':
    'الرابط «{0}» لا يشير إلى مقالة ضمن عملية البناء هذه؛ تحقق من المسار',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'لا يوجد سطر يعرّف الرابط "{0}"، لذا يرى القراء الأقواس؛ أضف "[name]: URL" في سطر مستقل، أو صحّح الاسم',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'الرابط «{0}» غير مكتوب كرابط، لذا يرى القراء الأقواس؛ اكتب [الكلمات](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'يرى القراء العلامة "{0}"؛ اكتبها قبل الكلمة الأولى مباشرة وبعد الكلمة الأخيرة مباشرة، أو ضع شرطة مائلة عكسية قبلها',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'يرى القراء الوسم "{0}" لأنه غير سليم الصياغة أو أطول من اللازم؛ صحّحه',
  'readers see "{0}", because there is no such character; correct the name':
    'يرى القراء "{0}" لأنه لا يوجد محرف بهذا الاسم؛ صحّح الاسم',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'لا يوجد رمز تعبيري باسم «{0}»، لذا يرى القراء اسمه؛ هل المقصود «{1}»؟',
  'the character "\ufffd" stands for one that was lost; write it again': 'المحرف "\ufffd" يحل محل محرف مفقود؛ اكتبه من جديد',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} غير مغلق، لذا يقع كل ما بعده داخله؛ أغلقه باستخدام {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    'لا بداية لـ {0}، لذا حُذف؛ اكتب {1} قبله أو احذفه',
  '{0} is not closed, so it is left out; close it with {1}': '{0} غير مغلق، لذا استُبعد؛ أغلقه باستخدام {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'بقي هذا السطر من عملية دمج؛ أبقِ على إحدى النسختين واحذف العلامات',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'لا يُقرأ هذا كجدول، لذا يرى القراء خطوطه؛ اكتب سطرًا مثل "| --- | --- |" تحت السطر الأول',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'خلايا الصف أكثر من أعمدة الجدول، لذا لا يرى القراء الأخيرة منها؛ اكتب "\\|" بدل "|" داخل الخلية',
  'the heading has no text; write some, or delete it': 'العنوان بلا نص؛ اكتب نصًا أو احذفه',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'الرابط بلا نص، فلا يستطيع أحد فتحه؛ اكتب نصًا بين "[" و"]"',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'النص البديل "{0}" لا يبيّن ما تعرضه الصورة؛ صِف الصورة',
  'the post was updated on {0}, before its date, {1}; correct one of them': 'حُدّث المقال في {0}، قبل تاريخه {1}؛ صحّح أحدهما',
  'the link "{0}" does not lead to a post of this build; check the name':
    'الرابط «{0}» لا يشير إلى مقالة ضمن عملية البناء هذه؛ تحقق من الاسم',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'لن يُنسخ الملف «{0}» بسبب نوعه أو حجمه؛ استخدم عنوان URL الكامل مع https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'لم تُنسخ الصورة «{0}» ({1})، لذا يحمّلها القراء من مصدرها؛ تحقق من عنوان URL، أو احفظ الصورة في مجلد المقالة نفسه',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    'الحقل «tips» يذكر عنوانًا غير موجود في هذه المقالة: «{0}»؛ عناوينها هي: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'ليس للحاشية {0} نص، لذا استُبعدت علامتها؛ اكتب «{1}: …» في سطر مستقل',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'لا يشير أي نص إلى الحاشية {0}، لذا استُبعدت؛ اكتب {1} في موضعها، أو احذفها',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} غير مدعوم وقد استُبعد (عدد المرات في هذا الملف: {1})؛ استخدم Markdown أو HTML بدلًا منه، أو اكتبه كشيفرة',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} غير مدعوم وقد استُبعد؛ استخدم Markdown أو HTML بدلًا منه، أو اكتبه كشيفرة',
  'the permalink "{0}" is also used by {1}; change one of them': 'الرابط الدائم «{0}» مستخدم أيضًا في {1}؛ غيّر أحد الرابطين',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'تم تجاهل الرابط الدائم «{0}»؛ اكتب مسارًا مثل /2025/01/name/، أو مسارًا يحتوي على {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'ليس بين ملفات Markdown (عددها: {0}) أي مقالة؛ أضف «date» إلى ترويسة front matter في ملفات المقالات',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'ملف Markdown الوحيد ليس مقالة؛ أضف «date» إلى ترويسة front matter فيه إن كان مقالة',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'غُيّر slug من «{0}» إلى «{1}»؛ لا تستخدم إلا الحروف والأرقام و«-» و«_»',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'قيمة slug «{0}» مستخدمة أيضًا في {1}؛ غيّرها في إحدى المقالات باستخدام «slug: …»',
  'no other post has the slug "{0}"; use the original’s slug': 'لا توجد مقالة أخرى بقيمة slug «{0}»؛ استخدم slug المقالة الأصلية',
  '"{0}" is itself a translation; use the slug of its original': '«{0}» هي نفسها ترجمة؛ استخدم slug مقالتها الأصلية',
  'a translation needs a language; add "language: …"': 'يجب تحديد لغة الترجمة؛ أضف «language: …»',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'المقالة «{0}» نفسها مكتوبة باللغة «{1}»؛ اجعل قيمة «language» لغة هذه الترجمة',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '«{0}» هي أصلًا ترجمة «{2}» إلى اللغة «{1}»؛ غيّر إحدى الترجمتين',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'لم تُقرأ إلا هذه الصفحة من الخلاصة؛ لقراءة كل الصفحات، اكتب عنوان URL للخلاصة بدلًا من الملف',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'لا عنصر في الخلاصة له تاريخ مقروء؛ أضف تواريخ مثل 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'عناصر بلا تاريخ مقروء: {0} من {1}؛ أُعطيت تاريخ أقدم عنصر، وهو {2}. أضف التواريخ إلى الخلاصة',
  'it has more than {0} pages; the rest of the feed is left out': 'عدد صفحات الخلاصة يتجاوز {0}؛ استُبعد باقي الخلاصة',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'مجموع حجم صفحات الخلاصة يتجاوز {0} بايت؛ استُبعد باقي الخلاصة',
  'the feed cannot be loaded: {0}': 'تعذّر تحميل الخلاصة: {0}',
  'the feed has no items; name another feed, or leave this one out': 'ليس في الخلاصة عناصر؛ حدّد خلاصة أخرى، أو استغنِ عن هذه',
  'the field "{0}" is not read; did you mean "{1}"?': 'الحقل «{0}» لا يُقرأ؛ هل المقصود «{1}»؟',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '«{0}» لا يُقرأ لأنه شيفرة؛ في ترويسة front matter المكتوبة بلغة JavaScript تُقرأ الثوابت فقط',
  'the front matter has more than {0} levels; use fewer': 'عدد مستويات ترويسة front matter يتجاوز {0}؛ قلّل المستويات',
  'the front matter is not valid JSON ({0}); correct it': 'ترويسة front matter ليست JSON صالحًا ({0})؛ صحّحها',
  'the front matter cannot be read: {0}; correct this line': 'تعذّرت قراءة ترويسة front matter: {0}؛ صحّح هذا السطر',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'ترويسة front matter ليست قائمة أسطر بصيغة «name: value»؛ ضع «:» ثم مسافة بعد كل اسم',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '«{0}» مكتوب مرتين، والمعتمد هو الأخير؛ يجب ألا تتكرر الأسماء، فاحذف أحدهما',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    'تم تجاهل «{0}» لأنه تعليق في YAML؛ ضع القيمة كلها بين علامتي اقتباس',
  'aliases ("*name") are not supported; write the value instead': 'الأسماء المستعارة («*name») غير مدعومة؛ اكتب القيمة بدلًا منها',
  'the front matter is not closed; end it with a line of "{0}"': 'ترويسة front matter غير مغلقة؛ أنهِها بسطر فيه «{0}»',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'ليس في الملف ترويسة front matter؛ ابدأه بهذه الأسطر: «---» و«title: …» و«date: …» و«---»',
  'symbolic links are not followed; replace it with the file or folder itself':
    'لا تُتبع الروابط الرمزية؛ ضع مكانها الملف أو المجلد نفسه',
  'the folder cannot be read ({0}); check its permissions': 'تعذّرت قراءة المجلد ({0})؛ تحقق من أذوناته',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'كل ملفات Markdown في هذا المجلد مستبعدة ({0})؛ استخدم أنماطًا أضيق مع --exclude أو في الإعدادات',
  'this folder has no Markdown files; add files that end in .md':
    'ليس في هذا المجلد ملفات Markdown؛ أضف ملفات تنتهي أسماؤها بـ .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '«{0}» ليس تاريخًا؛ اكتب التاريخ بهذا الشكل: 2025-01-14 أو 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '«{0}» ليس تاريخًا، لذا تم تجاهل «updated»؛ اكتب التاريخ بهذا الشكل: 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'ليس للمقالة عنوان، لذا استُخدم «{0}» من اسم الملف؛ أضف «title: …» إلى ترويسة front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'ليس للمقالة عنوان، لذا استُخدم «{0}» من نصها؛ أضف «title: …» إلى ترويسة front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'يجب أن تكون قيمة «pinned» هي true أو false، لذا تم تجاهلها؛ اكتب «pinned: true»',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'قيمة «{0}» من نوع غير صحيح، لذا تم تجاهلها؛ اكتبها بهذا الشكل: «{1}»',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '«{0}» ليس رمز لغة، لذا تم تجاهله؛ استخدم رمزًا مثل «en» أو «zh-Hans»',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'التاريخ غير موجود؛ أضف «date: 2025-01-14» إلى ترويسة front matter، أو ابدأ اسم الملف بالتاريخ',
  'the file has {0} bytes, more than the {1} allowed; split it': 'حجم الملف {0} بايت، والحد الأقصى المسموح به {1}؛ قسّمه',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'الملف ليس بترميز UTF-8؛ افتحه في محرّر واحفظه بترميز UTF-8',
  'the file cannot be read ({0}); check its permissions': 'تعذّرت قراءة الملف ({0})؛ تحقق من أذوناته',
  'the name is not UTF-8; rename it': 'الاسم ليس بترميز UTF-8؛ غيّره',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '«{0}» نص UTF-8 قُرئ بترميز Windows-1252، وقد أُصلح إلى «{1}»؛ صحّح الملف',
  '{0} control characters were removed; delete them from the file': 'عدد محارف التحكم التي أُزيلت: {0}؛ احذفها من الملف',
  'a control character was removed; delete it from the file': 'أُزيل محرف تحكم واحد؛ احذفه من الملف',
  'the value is not closed; add the missing {0}': 'القيمة غير مغلقة؛ أضف {0} الناقصة',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    'لا يمكن أن يرد «{0}» بين علامتي اقتباس مستقيمتين (")؛ استخدم علامتين مفردتين، أو اكتب شرطتين مائلتين عكسيتين',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'المسافة البادئة لهذا السطر تختلف عن الأسطر التابعة له؛ استخدم العدد نفسه من المسافات',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'هذا السطر ليس YAML صالحًا؛ تحقق من مسافته البادئة، وضع القيمة التي فيها «:» أو «#» أو «@» أو علامات اقتباس بين علامتي اقتباس مستقيمتين (")',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'معظم العناوين ليست بالإنجليزية، وهي لغة الخلاصة؛ حدّد لغتها باستخدام ‎--language، مثل ‎--language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'هذه القيمة ليست YAML صالحًا وقد قُرئت كنص؛ ضعها بين علامتي اقتباس',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'لا يقبل YAML محارف الجدولة (tab) في المسافة البادئة، لذا قُرئت كمسافات؛ استخدم المسافات',
  'the front matter has no date; {0} from the file name is used': 'ليس في ترويسة front matter تاريخ؛ استُخدم {0} من اسم الملف',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '«{0}» ليس تاريخًا، لذا استُخدم التاريخ الموجود في اسم الملف؛ اكتب التاريخ بهذا الشكل: 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'ليس في ترويسة front matter تاريخ؛ استُخدم {0} من مسار الملف',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '«{0}» ليس تاريخًا، لذا استُخدم التاريخ الموجود في مسار الملف؛ اكتب التاريخ بهذا الشكل: 2025-01-14',
  'the front matter has no date; {0} from the permalink is used': 'ليس في ترويسة front matter تاريخ؛ استُخدم {0} من الرابط الدائم',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '«{0}» ليس تاريخًا، لذا استُخدم التاريخ الموجود في الرابط الدائم؛ اكتب التاريخ بهذا الشكل: 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'تحميل بطاقة فيها هذه الصورة يتطلب {0}، أو نحو {1} مع النسخ الأصغر؛ لإنشاء هذه النسخ شغّل «npm install --save-dev sharp» ثم أعد البناء',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'تحميل البطاقات بكل الصور (عددها: {0}) يتطلب {1}، أو نحو {2} مع النسخ الأصغر؛ لإنشاء هذه النسخ شغّل «npm install --save-dev sharp» ثم أعد البناء',
  '{0} (item "{1}")': '{0} (العنصر «{1}»)',

  '"{0}" must be a string': 'يجب أن تكون قيمة «{0}» سلسلة نصية',
  '"{0}" must be an array': 'يجب أن تكون قيمة «{0}» مصفوفة',
  '"{0}" must be a number': 'يجب أن تكون قيمة «{0}» عددًا',
  '"{0}" must be true or false': 'يجب أن تكون قيمة «{0}» هي true أو false',
  '"{0}" is not an absolute URL: "{1}"': 'قيمة «{0}» ليست عنوان URL مطلقًا: «{1}»',
  '"{0}" has a scheme that feed readers do not open: "{1}"': 'في قيمة «{0}» بروتوكول لا تفتحه قارئات الخلاصات: «{1}»',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': 'يجب أن تكون قيمة «{0}» تاريخًا مثل «2025-01-14T11:00:00Z»',
  '"id" should be a string': 'ينبغي أن تكون قيمة «id» سلسلة نصية',
  '"language" must be a language tag such as "en" or "zh-Hans"': 'يجب أن تكون قيمة «language» رمز لغة مثل «en» أو «zh-Hans»',
  '"next_url" must not be the same as "feed_url"': 'يجب أن تختلف قيمة «next_url» عن قيمة «feed_url»',
  'an author must be an object with "name", "url" or "avatar"': 'يجب أن يكون الكاتب كائنًا فيه «name» أو «url» أو «avatar»',
  'an author needs at least one of "name", "url" and "avatar"': 'يجب أن يكون للكاتب واحد على الأقل من «name» و«url» و«avatar»',
  'an item must be an object': 'يجب أن يكون العنصر كائنًا',
  'a tag must be a string': 'يجب أن يكون الوسم سلسلة نصية',
  'an attachment must be an object': 'يجب أن يكون المرفق كائنًا',
  'the attachment has no "{0}"': 'ليس في المرفق «{0}»',
  'a hub must be an object with "type" and "url"': 'يجب أن يكون الموزّع (hub) كائنًا فيه «type» و«url»',
  'the hub has no "{0}"': 'ليس في الموزّع (hub) «{0}»',
  'the JSON is not an object, so it is not a feed': 'محتوى JSON ليس كائنًا، لذا فهو ليس خلاصة',
  'the feed has no "title"': 'ليس في الخلاصة «title»',
  'this is not JSON: {0}': 'هذا ليس JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'الاستجابة ليست JSON ولا XML. تحقق من أن عنوان URL يشير إلى خلاصة لا إلى صفحة ويب؛ قد تذكر الصفحة خلاصتها في <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'الاستجابة ليست خلاصة. يجب أن تكون في JSON Feed مصفوفة «items»، وأن يكون XML بصيغة RSS أو Atom وسليم البنية.',
  'The feed has no usable items. Give each item an "id".': 'ليس في الخلاصة عناصر صالحة. أضف «id» إلى كل عنصر.',
  'the link is not an absolute URL: "{0}"': 'الرابط ليس عنوان URL مطلقًا: «{0}»',
  'the Markdown cannot be converted to HTML: {0}': 'تعذّر تحويل Markdown إلى HTML: {0}',
  'the Markdown cannot be read: {0}': 'تعذّرت قراءة Markdown: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'حجم الصورة «{0}» يبلغ {1} MB؛ ستُنشأ عند البناء نسخ أصغر منها للبطاقات والمقالات',
  'its date {0} is in the future, so it is not in the feed yet':
    'تاريخ المقالة ({0}) في المستقبل، لذا ليست المقالة في الخلاصة بعد',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'قيمة slug «{0}» مستخدمة أيضًا في مقالة أخرى، لذا صار slug هذه المقالة «{1}»',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'قيمة slug «{0}» مستخدمة أيضًا في مقالة أخرى، لذا يبقى التاريخ في slug هذه المقالة: «{1}»',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'الملف في المجلد «{0}» المخصص للقوالب، لذا يُعدّ صفحة ولا يُدرج في الخلاصة',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'الملف في المجلد «pages»، لذا يُعدّ صفحة ولا يُدرج في الخلاصة',
  'it is a section page, so it counts as a page and is not in the feed':
    'الملف صفحة قسم (section)، لذا يُعدّ صفحة ولا يُدرج في الخلاصة',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'الملف بجانب المجلد «_posts» لا داخله، لذا يُعدّ صفحة ولا يُدرج في الخلاصة',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'اسم الملف من الأسماء التي تُستخدم للصفحات، لذا يُعدّ الملف صفحة ولا يُدرج في الخلاصة',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'الملف مستبعد من المجموعات (collections)، لذا يُعدّ صفحة ولا يُدرج في الخلاصة',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'الرابط الدائم للملف هو «false»، لذا يُعدّ الملف صفحة ولا يُدرج في الخلاصة',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'ليس في الملف ترويسة front matter، لذا يُعدّ صفحة ولا يُدرج في الخلاصة',
  'the file has no date, so it counts as a page and is not in the feed': 'ليس للملف تاريخ، لذا يُعدّ صفحة ولا يُدرج في الخلاصة',
  'this is a draft, so it is not in the feed': 'هذه مسودة، لذا لا تُدرج في الخلاصة',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'عدد الرسائل الأخرى من النوع {1} في ملف واحد: {0}؛ استخدم --format json لعرضها',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'عدد الرسائل الأخرى من النوع {1}: {0} (عدد الملفات: {2})؛ استخدم --format json لعرضها',
  '{0} (item {1}, "{2}")': '{0} (العنصر {1}، «{2}»)',
  '{0} (item {1})': '{0} (العنصر {1})',
};
