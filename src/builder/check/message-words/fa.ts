import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    'فیلد «author» از نسخهٔ 1.1 منسوخ شده است؛ از آرایهٔ «authors» استفاده کنید',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'این مورد «id» معتبر ندارد؛ آن را اضافه کنید، وگرنه خبرخوان‌ها این مورد را نادیده می‌گیرند',
  'the id "{0}" is also used by {1}; change one of them': 'شناسهٔ «{0}» در {1} هم به کار رفته است؛ یکی را تغییر دهید',
  'the item has no "content_html" and no "content_text"; add one of them':
    'این مورد نه «content_html» دارد و نه «content_text»؛ یکی از آن‌ها را اضافه کنید',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'خوراک «version» ندارد؛ «https://jsonfeed.org/version/1.1» را اضافه کنید',
  '"version" should be "https://jsonfeed.org/version/1.1"': 'مقدار «version» باید «https://jsonfeed.org/version/1.1» باشد',
  'the feed has no "items"; add an array': 'خوراک «items» ندارد؛ آرایه‌ای با این نام اضافه کنید',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '«{0}» تاریخ نیست؛ تاریخ را به این شکل بنویسید: Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'این مورد تاریخ ندارد؛ تاریخی مانند «pubDate» یا «published» اضافه کنید',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'این مورد نه «guid» دارد و نه «id»؛ یکی از آن‌ها را اضافه کنید، وگرنه خبرخوان‌ها این مورد را نادیده می‌گیرند',
  'the id "{0}" is also used by item {1}; change one of them':
    'شناسهٔ «{0}» در مورد شمارهٔ {1} هم به کار رفته است؛ یکی را تغییر دهید',
  'the item has no content and no description; add one of them': 'این مورد نه محتوا دارد و نه توضیح؛ یکی از آن‌ها را اضافه کنید',
  'the feed has no title; add one': 'خوراک عنوان ندارد؛ عنوانی اضافه کنید',
  'the feed is in {0}; save it as UTF-8': 'کدگذاری خوراک {0} است؛ آن را با UTF-8 ذخیره کنید',
  'the server returned {0} for {1}; correct or remove the link':
    'سرور برای {1} وضعیت {0} را برگرداند؛ پیوند را اصلاح یا حذف کنید',
  'there is no response from {0}; correct or remove the link': 'از {0} پاسخی نمی‌رسد؛ پیوند را اصلاح یا حذف کنید',
  'the server returned {0} for {1}; open it in a browser': 'سرور برای {1} وضعیت {0} را برگرداند؛ آن را در مرورگر باز کنید',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'تصویر متن جایگزین ندارد؛ میان «![» و «]» یا در alt بنویسید که چه نشان می‌دهد',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'پس از تیتر سطح {1} تیتر سطح {0} آمده است؛ از سطح {2} استفاده کنید',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'بلوک کد بسته نشده است و همهٔ متن پس از آن کد به شمار می‌آید؛ آن را با همان نشانه‌ها ببندید',
  'the article has no text; write some, or mark it with "draft: true"':
    'مقاله متن ندارد؛ متنی بنویسید، یا با «draft: true» آن را پیش‌نویس کنید',
  'the file "{0}" was not found; check the path': 'فایل «{0}» پیدا نشد؛ مسیر را بررسی کنید',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'برچسب «{0}» در مقاله‌های دیگر به شکل «{1}» آمده است؛ همه‌جا یک شکل را به کار ببرید، یا از --fix استفاده کنید',
  'the tag "{0}" has spaces around it; delete them': 'در ابتدا یا انتهای برچسب «{0}» فاصله هست؛ آن را حذف کنید',
  '{0} has the same title; change one of them': 'مقالهٔ {0} هم همین عنوان را دارد؛ یکی از عنوان‌ها را تغییر دهید',
  '{0} is in the future; check the date': 'تاریخ {0} در آینده است؛ آن را بررسی کنید',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'پیوند «{0}» به بخشی اشاره دارد که در مقاله نیست؛ آنچه را پس از «#» آمده است بررسی کنید',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'تگ HTML بسته‌نشده متن پس از خود را پنهان می‌کرد، بنابراین به صورت متن نمایش داده می‌شود؛ آن را به صورت کد، میان دو بک‌تیک (`) بنویسید',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'فرمول «{0}» را نمی‌توان به عنوان TeX خواند و به صورت کد نمایش داده می‌شود؛ آن را اصلاح کنید',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'اسکریپت‌ها، کنترل‌کننده‌های رویداد و نشانی‌های «javascript:» هنگام نمایش مقاله حذف می‌شوند؛ آن‌ها را پاک کنید',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'عنصرها بیش از حد تودرتو هستند یا بسته نشده‌اند، بنابراین صفحه فقط متن را نشان می‌دهد؛ آن‌ها را ببندید، یا سطح‌ها را کمتر کنید',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'تصویر «{0}» نه فایل است و نه نشانی وب؛ فایل را در همان پوشهٔ مقاله بگذارید',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'نمی‌توان نسخه‌های کوچک‌تری از تصویر «{0}» ساخت ({1})؛ تصویر همان‌طور که هست منتشر می‌شود',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'تصویر «{0}» یک SVG با ساختار نادرست است ({1}) و کنار گذاشته شد؛ آن را اصلاح کنید یا دوباره خروجی بگیرید',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    '«{0}» را نمی‌توان به عنوان تصویر خواند؛ از JPEG، PNG، GIF، WebP، AVIF یا SVG تا حجم 30 MB استفاده کنید',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'تصویر «{0}» در پوشهٔ ورودی پیدا نشد و کنار گذاشته شد؛ فایل را آنجا بگذارید یا نشانی سایت را با --site مشخص کنید',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'تصویر «{0}» در پوشهٔ ورودی پیدا نشد و کنار گذاشته شد؛ فایل را آنجا بگذارید یا مسیر را اصلاح کنید',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'تصویر «{0}» در پوشهٔ ورودی پیدا نشد؛ به جای آن {1} به کار رفت',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'تصویر «{0}» بدون {1} کپی شد، چون ممکن بود هنگام باز شدن تصویر چیزی را اجرا یا بارگذاری کند',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'حجم تصویر «{0}» {1} MB است؛ هر خواننده همهٔ آن را بارگذاری می‌کند؛ آن را با حجم کمتر خروجی بگیرید، یا از قالب دیگری استفاده کنید',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'حجم تصویر «{0}» {1} MB است؛ هر خواننده همهٔ آن را بارگذاری می‌کند؛ برای نسخه‌های کوچک‌تر «npm install --save-dev sharp» را اجرا کنید، یا آن را با حجم کمتر خروجی بگیرید',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'تصویر «{0}» نشانی‌ای در وب ندارد و کنار گذاشته شد؛ در خوراک از نشانی‌های مطلق استفاده کنید',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} در صفحهٔ مقاله و ابزارک‌ها نمایش داده نمی‌شود و حداکثر متن درون آن دیده می‌شود؛ از HTML دیگری استفاده کنید، یا به آن پیوند دهید',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'پیوند «{0}» به صفحه‌ای اشاره دارد که در خوراک نیست؛ نشانی کامل آن را با https:// بنویسید',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'خوانندگان نمی‌توانند «{0}» را باز کنند، چون روی رایانهٔ خود شماست؛ از یک نشانی در وب استفاده کنید',
  'the link "{0}" does not lead to a post of this build; check the path':
    'پیوند «{0}» به مقاله‌ای از این build نمی‌رسد؛ مسیر را بررسی کنید',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'هیچ سطری پیوند «{0}» را تعریف نمی‌کند و خوانندگان کروشه‌ها را می‌بینند؛ «[name]: URL» را در سطری جداگانه بیفزایید یا نام را درست کنید',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'پیوند «{0}» به شکل پیوند نوشته نشده است، بنابراین خوانندگان پرانتزها را می‌بینند؛ بنویسید [واژه‌ها](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'خوانندگان نشانه «{0}» را می‌بینند؛ آن را درست پیش از واژه نخست و درست پس از واژه آخر بنویسید، یا پیش از آن یک بک‌اسلش بگذارید',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'خوانندگان برچسب «{0}» را می‌بینند، چون خوش‌ساخت نیست یا بیش از حد بلند است؛ آن را درست کنید',
  'readers see "{0}", because there is no such character; correct the name':
    'خوانندگان «{0}» را می‌بینند، چون چنین نویسه‌ای وجود ندارد؛ نام را درست کنید',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'ایموجی «{0}» وجود ندارد و خوانندگان نام آن را می‌بینند؛ آیا منظورتان «{1}» بود؟',
  'the character "\ufffd" stands for one that was lost; write it again':
    'نویسه «\ufffd» به‌جای نویسه‌ای است که از دست رفته؛ آن را دوباره بنویسید',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} بسته نشده، پس همه آنچه در پی می‌آید درون آن است؛ آن را با {1} ببندید',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} آغازی ندارد، پس کنار گذاشته می‌شود؛ پیش از آن {1} بنویسید یا پاکش کنید',
  '{0} is not closed, so it is left out; close it with {1}': '{0} بسته نشده، بنابراین کنار گذاشته شد؛ آن را با {1} ببندید',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'این سطر از یک ادغام مانده است؛ یکی از نسخه‌ها را نگه دارید و نشانه‌ها را پاک کنید',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'این به‌صورت جدول خوانده نمی‌شود، پس خوانندگان خط‌هایش را می‌بینند؛ سطری مانند «| --- | --- |» زیر سطر نخست بنویسید',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'خانه‌های این ردیف از ستون‌های جدول بیشتر است، پس خوانندگان آخری‌ها را نمی‌بینند؛ برای «|» درون خانه «\\|» بنویسید',
  'the heading has no text; write some, or delete it': 'عنوان متنی ندارد؛ متنی بنویسید یا آن را پاک کنید',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'پیوند متنی ندارد، پس کسی نمی‌تواند آن را باز کند؛ متنی میان «[» و «]» بنویسید',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'متن جایگزین «{0}» نمی‌گوید تصویر چه چیزی را نشان می‌دهد؛ تصویر را توصیف کنید',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'نوشته در {0}، پیش از تاریخ آن {1}، به‌روز شده است؛ یکی را درست کنید',
  'the link "{0}" does not lead to a post of this build; check the name':
    'پیوند «{0}» به مقاله‌ای از این build نمی‌رسد؛ نام را بررسی کنید',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'فایل «{0}» به سبب نوع یا اندازه‌اش کپی نمی‌شود؛ نشانی کامل آن را با https:// بنویسید',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'تصویر «{0}» کپی نشد ({1})، بنابراین خوانندگان آن را از همان‌جا بارگذاری می‌کنند؛ نشانی را بررسی کنید، یا تصویر را در همان پوشهٔ مقاله ذخیره کنید',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    'فیلد «tips» از تیتری نام می‌برد که در این مقاله نیست: «{0}»؛ تیترهای آن: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'پانویس {0} متن ندارد، بنابراین نشانهٔ آن کنار گذاشته شد؛ «{1}: …» را در خطی جداگانه بنویسید',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'هیچ متنی به پانویس {0} ارجاع نمی‌دهد، بنابراین کنار گذاشته شد؛ {1} را در جای آن بنویسید یا آن را حذف کنید',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} پشتیبانی نمی‌شود و کنار گذاشته شد (تعداد در این فایل: {1})؛ به جای آن از Markdown یا HTML استفاده کنید، یا آن را به صورت کد بنویسید',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} پشتیبانی نمی‌شود و کنار گذاشته شد؛ به جای آن از Markdown یا HTML استفاده کنید، یا آن را به صورت کد بنویسید',
  'the permalink "{0}" is also used by {1}; change one of them': 'پیوند یکتای «{0}» در {1} هم به کار رفته است؛ یکی را تغییر دهید',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'پیوند یکتای «{0}» نادیده گرفته شد؛ مسیری مانند /2025/01/name/ یا مسیری با {1} بنویسید',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'هیچ‌یک از {0} فایل Markdown مقاله نیست؛ در فایل‌هایی که مقاله‌اند، «date» را به front matter اضافه کنید',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'تنها فایل Markdown مقاله نیست؛ اگر مقاله است، «date» را به front matter آن اضافه کنید',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug «{0}» به «{1}» تغییر کرد؛ فقط از حروف، رقم‌ها، «-» و «_» استفاده کنید',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'slug «{0}» در {1} هم به کار رفته است؛ یکی از آن‌ها را با «slug: …» تغییر دهید',
  'no other post has the slug "{0}"; use the original’s slug': 'هیچ مقالهٔ دیگری slug «{0}» ندارد؛ slug مقالهٔ اصلی را بنویسید',
  '"{0}" is itself a translation; use the slug of its original': '«{0}» خودش ترجمه است؛ slug مقالهٔ اصلی آن را بنویسید',
  'a translation needs a language; add "language: …"': 'زبان ترجمه باید مشخص باشد؛ «language: …» را اضافه کنید',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'زبان خود «{0}» هم «{1}» است؛ در «language» زبان این ترجمه را بنویسید',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '«{0}» از پیش ترجمهٔ «{2}» به زبان «{1}» است؛ یکی را تغییر دهید',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'فقط این صفحه از خوراک خوانده می‌شود؛ برای خواندن همهٔ صفحه‌ها، به جای فایل نشانی خوراک را بدهید',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'هیچ موردی در خوراک تاریخ قابل خواندن ندارد؛ تاریخ‌هایی مانند 2025-01-14T11:00:00Z اضافه کنید',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    '{0} مورد از {1} مورد تاریخ قابل خواندن ندارند و تاریخ قدیمی‌ترین مورد، {2}، به آن‌ها داده می‌شود. تاریخ‌ها را به خوراک اضافه کنید',
  'it has more than {0} pages; the rest of the feed is left out': 'خوراک بیش از {0} صفحه دارد؛ بقیهٔ خوراک کنار گذاشته شد',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'حجم کل صفحه‌های خوراک بیش از {0} بایت است؛ بقیهٔ خوراک کنار گذاشته شد',
  'the feed cannot be loaded: {0}': 'خوراک را نمی‌توان بارگذاری کرد: {0}',
  'the feed has no items; name another feed, or leave this one out':
    'خوراک هیچ موردی ندارد؛ خوراک دیگری بدهید، یا این را کنار بگذارید',
  'the field "{0}" is not read; did you mean "{1}"?': 'فیلد «{0}» خوانده نمی‌شود؛ آیا منظورتان «{1}» بود؟',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '«{0}» خوانده نمی‌شود، چون کد است؛ در front matter نوشته‌شده با JavaScript فقط ثابت‌ها خوانده می‌شوند',
  'the front matter has more than {0} levels; use fewer': 'front matter بیش از {0} سطح دارد؛ سطح‌ها را کمتر کنید',
  'the front matter is not valid JSON ({0}); correct it': 'front matter یک JSON معتبر نیست ({0})؛ آن را اصلاح کنید',
  'the front matter cannot be read: {0}; correct this line': 'front matter را نمی‌توان خواند: {0}؛ این خط را اصلاح کنید',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'front matter فهرستی از خط‌های «name: value» نیست؛ پس از هر نام «:» و یک فاصله بگذارید',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '«{0}» دو بار آمده است و آخری به حساب می‌آید؛ نام‌ها باید یکتا باشند، پس یکی از آن‌ها را حذف کنید',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '«{0}» نادیده گرفته شد، چون در YAML توضیح (comment) است؛ کل مقدار را میان علامت‌های نقل‌قول بگذارید',
  'aliases ("*name") are not supported; write the value instead':
    'نام‌های مستعار («*name») پشتیبانی نمی‌شوند؛ به جای آن مقدار را بنویسید',
  'the front matter is not closed; end it with a line of "{0}"': 'front matter بسته نشده است؛ آن را با خط «{0}» پایان دهید',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'فایل front matter ندارد؛ آن را با خط‌های «---»، «title: …»، «date: …» و «---» آغاز کنید',
  'symbolic links are not followed; replace it with the file or folder itself':
    'پیوندهای نمادین دنبال نمی‌شوند؛ خود فایل یا پوشه را جایگزین پیوند کنید',
  'the folder cannot be read ({0}); check its permissions': 'پوشه را نمی‌توان خواند ({0})؛ مجوزهای آن را بررسی کنید',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'همهٔ فایل‌های Markdown این پوشه کنار گذاشته شده‌اند ({0})؛ برای --exclude یا در تنظیمات الگوهای محدودتری بنویسید',
  'this folder has no Markdown files; add files that end in .md':
    'این پوشه فایل Markdown ندارد؛ فایل‌هایی با پسوند .md اضافه کنید',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '«{0}» تاریخ نیست؛ تاریخ را به این شکل بنویسید: 2025-01-14 یا 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '«{0}» تاریخ نیست، بنابراین «updated» نادیده گرفته شد؛ تاریخ را به این شکل بنویسید: 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'مقاله عنوان ندارد و «{0}» از نام فایل به کار رفت. «title: …» را به front matter اضافه کنید',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'مقاله عنوان ندارد و «{0}» از متن آن به کار رفت. «title: …» را به front matter اضافه کنید',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'مقدار «pinned» باید true یا false باشد، بنابراین نادیده گرفته شد؛ «pinned: true» بنویسید',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'نوع مقدار «{0}» نادرست است، بنابراین نادیده گرفته شد؛ آن را به این شکل بنویسید: «{1}»',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '«{0}» کد زبان نیست و نادیده گرفته شد؛ کدی مانند «en» یا «zh-Hans» بنویسید',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'تاریخ وجود ندارد؛ «date: 2025-01-14» را به front matter اضافه کنید، یا نام فایل را با تاریخ آغاز کنید',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'حجم فایل {0} بایت است، بیش از {1} بایت مجاز؛ آن را به چند فایل تقسیم کنید',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'فایل UTF-8 نیست؛ آن را در ویرایشگر باز کنید و با کدگذاری UTF-8 ذخیره کنید',
  'the file cannot be read ({0}); check its permissions': 'فایل را نمی‌توان خواند ({0})؛ مجوزهای آن را بررسی کنید',
  'the name is not UTF-8; rename it': 'نام UTF-8 نیست؛ آن را تغییر دهید',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '«{0}» متن UTF-8 است که با Windows-1252 خوانده شده بود و به «{1}» ترمیم شد؛ فایل را اصلاح کنید',
  '{0} control characters were removed; delete them from the file': '{0} نویسهٔ کنترلی حذف شد؛ آن‌ها را از فایل پاک کنید',
  'a control character was removed; delete it from the file': 'یک نویسهٔ کنترلی حذف شد؛ آن را از فایل پاک کنید',
  'the value is not closed; add the missing {0}': 'مقدار بسته نشده است؛ {0} جاافتاده را بیفزایید',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '«{0}» نمی‌تواند میان علامت‌های نقل‌قول راست (") باشد؛ از نقل‌قول تکی استفاده کنید یا دو بک‌اسلش بنویسید',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'تورفتگی این سطر با سطرهای هم‌گروهش فرق دارد؛ همان تعداد فاصله را به کار ببرید',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'این سطر YAML معتبر نیست؛ تورفتگی آن را بررسی کنید و مقداری را که «:»، «#»، «@» یا علامت نقل‌قول دارد میان علامت‌های نقل‌قول راست (") بگذارید',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'بیشتر عنوان‌ها به انگلیسی، زبان فید، نیستند؛ زبان آن‌ها را با ‎--language مشخص کنید، مانند ‎--language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'این مقدار YAML معتبر نیست و به صورت متن خوانده شد؛ آن را میان علامت‌های نقل‌قول بگذارید',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'در YAML تورفتگی با تب مجاز نیست، بنابراین تب‌ها فاصله خوانده شدند؛ از فاصله استفاده کنید',
  'the front matter has no date; {0} from the file name is used': 'front matter تاریخ ندارد؛ {0} از نام فایل به کار رفت',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '«{0}» تاریخ نیست، بنابراین تاریخ درون نام فایل به کار رفت؛ تاریخ را به این شکل بنویسید: 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used': 'front matter تاریخ ندارد؛ {0} از مسیر فایل به کار رفت',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '«{0}» تاریخ نیست، بنابراین تاریخ درون مسیر فایل به کار رفت؛ تاریخ را به این شکل بنویسید: 2025-01-14',
  'the front matter has no date; {0} from the permalink is used': 'front matter تاریخ ندارد؛ {0} از پیوند یکتا به کار رفت',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '«{0}» تاریخ نیست، بنابراین تاریخ درون پیوند یکتا به کار رفت؛ تاریخ را به این شکل بنویسید: 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'کارتی با این تصویر {0} بارگذاری می‌کند، و با نسخه‌های کوچک‌تر حدود {1}؛ برای ساختن این نسخه‌ها «npm install --save-dev sharp» را اجرا کنید و دوباره build بگیرید',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'کارت‌هایی با همهٔ {0} تصویر {1} بارگذاری می‌کنند، و با نسخه‌های کوچک‌تر حدود {2}؛ برای ساختن این نسخه‌ها «npm install --save-dev sharp» را اجرا کنید و دوباره build بگیرید',
  '{0} (item "{1}")': '{0} (مورد «{1}»)',

  '"{0}" must be a string': 'مقدار «{0}» باید رشته باشد',
  '"{0}" must be an array': 'مقدار «{0}» باید آرایه باشد',
  '"{0}" must be a number': 'مقدار «{0}» باید عدد باشد',
  '"{0}" must be true or false': 'مقدار «{0}» باید true یا false باشد',
  '"{0}" is not an absolute URL: "{1}"': 'مقدار «{0}» نشانی مطلق نیست: «{1}»',
  '"{0}" has a scheme that feed readers do not open: "{1}"': 'در «{0}» پروتکلی آمده است که خبرخوان‌ها باز نمی‌کنند: «{1}»',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': 'مقدار «{0}» باید تاریخی مانند «2025-01-14T11:00:00Z» باشد',
  '"id" should be a string': 'بهتر است مقدار «id» رشته باشد',
  '"language" must be a language tag such as "en" or "zh-Hans"': 'مقدار «language» باید کد زبانی مانند «en» یا «zh-Hans» باشد',
  '"next_url" must not be the same as "feed_url"': 'مقدار «next_url» نباید با «feed_url» یکسان باشد',
  'an author must be an object with "name", "url" or "avatar"': 'نویسنده باید شیئی با «name»، «url» یا «avatar» باشد',
  'an author needs at least one of "name", "url" and "avatar"':
    'نویسنده باید دست‌کم یکی از «name»، «url» و «avatar» را داشته باشد',
  'an item must be an object': 'هر مورد باید شیء باشد',
  'a tag must be a string': 'برچسب باید رشته باشد',
  'an attachment must be an object': 'پیوست باید شیء باشد',
  'the attachment has no "{0}"': 'پیوست «{0}» ندارد',
  'a hub must be an object with "type" and "url"': 'hub باید شیئی با «type» و «url» باشد',
  'the hub has no "{0}"': 'hub فیلد «{0}» ندارد',
  'the JSON is not an object, so it is not a feed': 'این JSON شیء نیست، بنابراین خوراک نیست',
  'the feed has no "title"': 'خوراک «title» ندارد',
  'this is not JSON: {0}': 'این JSON نیست: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'پاسخ نه JSON است و نه XML. بررسی کنید که نشانی به خوراک برسد، نه به صفحهٔ وب؛ ممکن است صفحه خوراک خود را در <link rel="alternate"> معرفی کرده باشد.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'پاسخ خوراک نیست. JSON Feed به آرایهٔ «items» نیاز دارد؛ XML باید RSS یا Atom با ساختار درست باشد.',
  'The feed has no usable items. Give each item an "id".': 'خوراک هیچ مورد قابل استفاده‌ای ندارد. به هر مورد «id» اضافه کنید.',
  'the link is not an absolute URL: "{0}"': 'پیوند نشانی مطلق نیست: «{0}»',
  'the Markdown cannot be converted to HTML: {0}': 'Markdown به HTML تبدیل نمی‌شود: {0}',
  'the Markdown cannot be read: {0}': 'Markdown خوانده نمی‌شود: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'حجم تصویر «{0}» {1} MB است؛ هنگام build نسخه‌های کوچک‌تری برای کارت‌ها و مقاله‌ها ساخته می‌شود',
  'its date {0} is in the future, so it is not in the feed yet':
    'تاریخ مقاله، {0}، در آینده است، بنابراین مقاله هنوز در خوراک نیست',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'مقالهٔ دیگری هم slug «{0}» دارد، بنابراین slug این مقاله «{1}» می‌شود',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'مقالهٔ دیگری هم slug «{0}» دارد، بنابراین تاریخ در slug این مقاله می‌ماند: «{1}»',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'فایل در پوشهٔ «{0}» است که مخصوص قالب‌ها (template) است، بنابراین صفحه به شمار می‌آید و در خوراک نیست',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'فایل در پوشهٔ «pages» است، بنابراین صفحه به شمار می‌آید و در خوراک نیست',
  'it is a section page, so it counts as a page and is not in the feed':
    'فایل صفحهٔ بخش (section) است، بنابراین صفحه به شمار می‌آید و در خوراک نیست',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'فایل کنار پوشهٔ «_posts» است، نه درون آن، بنابراین صفحه به شمار می‌آید و در خوراک نیست',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'نام فایل از نام‌هایی است که برای صفحه‌ها به کار می‌رود، بنابراین فایل صفحه به شمار می‌آید و در خوراک نیست',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'فایل از مجموعه‌ها (collections) مستثنا شده است، بنابراین صفحه به شمار می‌آید و در خوراک نیست',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'پیوند یکتای فایل «false» است، بنابراین فایل صفحه به شمار می‌آید و در خوراک نیست',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'فایل front matter ندارد، بنابراین صفحه به شمار می‌آید و در خوراک نیست',
  'the file has no date, so it counts as a page and is not in the feed':
    'فایل تاریخ ندارد، بنابراین صفحه به شمار می‌آید و در خوراک نیست',
  'this is a draft, so it is not in the feed': 'این پیش‌نویس است، بنابراین در خوراک نیست',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    '{0} پیام دیگر از نوع {1} در یک فایل وجود دارد؛ برای دیدن فهرست آن‌ها از --format json استفاده کنید',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '{0} پیام دیگر از نوع {1} در {2} فایل وجود دارد؛ برای دیدن فهرست آن‌ها از --format json استفاده کنید',
  '{0} (item {1}, "{2}")': '{0} (مورد شمارهٔ {1}، «{2}»)',
  '{0} (item {1})': '{0} (مورد شمارهٔ {1})',
};
