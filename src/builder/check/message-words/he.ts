import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    'השדה "author" הוצא משימוש החל מגרסה 1.1; יש להשתמש במערך "authors"',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'לפריט אין "id" תקין; יש להוסיף אותו, אחרת קוראי פידים יתעלמו מהפריט',
  'the id "{0}" is also used by {1}; change one of them': 'המזהה "{0}" בשימוש גם כאן: {1}; יש לשנות את אחד המזהים',
  'the item has no "content_html" and no "content_text"; add one of them':
    'לפריט אין "content_html" ואין "content_text"; יש להוסיף אחד מהם',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'לפיד אין "version"; יש להוסיף "https://jsonfeed.org/version/1.1"',
  '"version" should be "https://jsonfeed.org/version/1.1"': 'הערך של "version" צריך להיות "https://jsonfeed.org/version/1.1"',
  'the feed has no "items"; add an array': 'לפיד אין "items"; יש להוסיף מערך בשם זה',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '"{0}" אינו תאריך; יש לכתוב תאריך בצורה Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'לפריט אין תאריך; יש להוסיף תאריך, למשל "pubDate" או "published"',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'לפריט אין "guid" ואין "id"; יש להוסיף אחד מהם, אחרת קוראי פידים יתעלמו מהפריט',
  'the id "{0}" is also used by item {1}; change one of them': 'המזהה "{0}" בשימוש גם בפריט {1}; יש לשנות את אחד המזהים',
  'the item has no content and no description; add one of them': 'לפריט אין תוכן ואין תיאור; יש להוסיף אחד מהם',
  'the feed has no title; add one': 'לפיד אין כותרת; יש להוסיף כותרת',
  'the feed is in {0}; save it as UTF-8': 'הפיד בקידוד {0}; יש לשמור אותו בקידוד UTF-8',
  'the server returned {0} for {1}; correct or remove the link': 'השרת החזיר קוד {0} עבור {1}; יש לתקן את הקישור או להסיר אותו',
  'there is no response from {0}; correct or remove the link': 'אין תגובה מהכתובת {0}; יש לתקן את הקישור או להסיר אותו',
  'the server returned {0} for {1}; open it in a browser': 'השרת החזיר קוד {0} עבור {1}; יש לפתוח את הקישור בדפדפן',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'לתמונה אין טקסט חלופי; יש לתאר מה רואים בה, בין "![" ל־"]" או ב־alt',
  'a heading of level {0} follows one of level {1}; use level {2}': 'כותרת ברמה {0} באה אחרי כותרת ברמה {1}; יש להשתמש ברמה {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'בלוק הקוד אינו סגור, ולכן כל מה שאחריו הוא קוד; יש לסגור אותו באותם סימנים',
  'the article has no text; write some, or mark it with "draft: true"':
    'במאמר אין טקסט; יש לכתוב טקסט, או לסמן את המאמר ב־"draft: true"',
  'the file "{0}" was not found; check the path': 'הקובץ "{0}" לא נמצא; יש לבדוק את הנתיב',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'התגית "{0}" כתובה "{1}" במאמרים אחרים; יש להשתמש בצורה אחת בכל המאמרים, או באפשרות --fix',
  'the tag "{0}" has spaces around it; delete them': 'יש רווחים בתחילת התגית "{0}" או בסופה; יש למחוק אותם',
  '{0} has the same title; change one of them': 'גם למאמר {0} יש אותה כותרת; יש לשנות את אחת הכותרות',
  '{0} is in the future; check the date': 'התאריך {0} עתידי; יש לבדוק אותו',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'הקישור "{0}" מוביל לחלק שאינו קיים במאמר; יש לבדוק את מה שאחרי ה־"#"',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'תג HTML לא סגור היה מסתיר את הטקסט שאחריו, ולכן הוא מוצג כטקסט; יש לכתוב אותו כקוד, בין תווי backtick (`)',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'אי אפשר לקרוא את הנוסחה "{0}" כ־TeX, והיא מוצגת כקוד; יש לתקן אותה',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'סקריפטים, מטפלי אירועים וכתובות "javascript:" מוסרים בעת הצגת המאמר; יש למחוק אותם',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'הרכיבים מקוננים עמוק מדי או אינם סגורים, ולכן הדף מציג רק את הטקסט; יש לסגור אותם או להשתמש בפחות רמות',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'התמונה "{0}" אינה קובץ ואינה כתובת באינטרנט; יש לשים את הקובץ בתיקייה של המאמר',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'אי אפשר ליצור עותקים קטנים יותר של התמונה "{0}" ({1}); היא תפורסם כמות שהיא',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'התמונה "{0}" היא קובץ SVG במבנה לא תקין ({1}) והושמטה; יש לתקן אותה או לייצא אותה שוב',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'אי אפשר לקרוא את "{0}" כתמונה; יש להשתמש ב־JPEG, PNG, GIF, WebP, AVIF או SVG, עד 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'התמונה "{0}" לא נמצאה בתיקיית הקלט והושמטה; יש לשים שם את הקובץ או לציין את כתובת האתר עם --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'התמונה "{0}" לא נמצאה בתיקיית הקלט והושמטה; יש לשים שם את הקובץ או לתקן את הנתיב',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'התמונה "{0}" לא נמצאה בתיקיית הקלט; במקומה נעשה שימוש בכתובת {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'התמונה "{0}" הועתקה בלי {1}, כי הדבר עלול להריץ או לטעון משהו כשהתמונה נפתחת',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'התמונה "{0}" בגודל {1} MB; כל קורא טוען את כולה; יש לייצא אותה בגודל קטן יותר, או להשתמש בפורמט אחר',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'התמונה "{0}" בגודל {1} MB; כל קורא טוען את כולה; יש להריץ "npm install --save-dev sharp" כדי ליצור עותקים קטנים יותר, או לייצא אותה בגודל קטן יותר',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'לתמונה "{0}" אין כתובת באינטרנט והיא הושמטה; יש להשתמש בכתובות URL מוחלטות בפיד',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} לא יוצג בדף המאמר ולא בווידג׳טים, שמציגים לכל היותר את הטקסט שבפנים; יש להשתמש ב־HTML אחר, או לקשר אליו',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'הקישור "{0}" מוביל לדף שאינו בפיד; יש להשתמש בכתובת המלאה שלו, עם https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'הקוראים אינם יכולים לפתוח את "{0}", משום שהוא נמצא במחשב שלך; יש להשתמש בכתובת URL ברשת',
  'the link "{0}" does not lead to a post of this build; check the path':
    'הקישור "{0}" אינו מוביל למאמר שנכלל בבנייה הזאת; יש לבדוק את הנתיב',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'אף שורה אינה מגדירה את הקישור "{0}", ולכן הקוראים רואים את הסוגריים; הוסיפו "[name]: URL" בשורה נפרדת, או תקנו את השם',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'הקישור "{0}" אינו כתוב כקישור, ולכן הקוראים רואים את הסוגריים; יש לכתוב [מילים](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'הקוראים רואים את הסימן "{0}"; כתבו אותו מיד לפני המילה הראשונה ומיד אחרי האחרונה, או הוסיפו לוכסן הפוך לפניו',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'הקוראים רואים את התג "{0}", כי אינו בנוי היטב או שהוא ארוך מדי; תקנו אותו',
  'readers see "{0}", because there is no such character; correct the name': 'הקוראים רואים "{0}", כי אין תו כזה; תקנו את השם',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'אין אמוג\'י בשם "{0}", ולכן הקוראים רואים את שמו; האם הכוונה ל־"{1}"?',
  'the character "\ufffd" stands for one that was lost; write it again': 'התו "\ufffd" בא במקום תו שאבד; כתבו אותו מחדש',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} לא נסגר, ולכן כל מה שאחריו נמצא בתוכו; סגרו אותו באמצעות {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    'ל־{0} אין התחלה, ולכן הוא מושמט; יש לכתוב {1} לפניו או למחוק אותו',
  '{0} is not closed, so it is left out; close it with {1}': '{0} לא נסגר, ולכן הושמט; יש לסגור אותו באמצעות {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'שורה זו נותרה ממיזוג; השאירו אחת מהגרסאות ומחקו את הסימנים',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'זה אינו נקרא כטבלה, ולכן הקוראים רואים את הקווים; כתבו שורה כגון "| --- | --- |" מתחת לראשונה',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'בשורה יש יותר תאים מעמודות הטבלה, ולכן הקוראים אינם רואים את האחרונים; כתבו "\\|" במקום "|" בתוך תא',
  'the heading has no text; write some, or delete it': 'לכותרת אין טקסט; כתבו טקסט או מחקו אותה',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'לקישור אין טקסט, ולכן איש אינו יכול לפתוח אותו; כתבו טקסט בין "[" ל-"]"',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'הטקסט החלופי "{0}" אינו אומר מה רואים בתמונה; תארו את התמונה',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'הפוסט עודכן ב-{0}, לפני התאריך שלו, {1}; תקנו אחד מהם',
  'the link "{0}" does not lead to a post of this build; check the name':
    'הקישור "{0}" אינו מוביל למאמר שנכלל בבנייה הזאת; יש לבדוק את השם',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'הקובץ "{0}" אינו מועתק בגלל סוגו או גודלו; יש להשתמש בכתובת המלאה שלו, עם https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'התמונה "{0}" לא הועתקה ({1}), ולכן הקוראים טוענים אותה מהמקור; יש לבדוק את הכתובת, או לשמור את התמונה בתיקייה של המאמר',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    'השדה "tips" מציין כותרת שאינה קיימת במאמר הזה: "{0}"; הכותרות שבו: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'להערת השוליים {0} אין טקסט, ולכן הסימן שלה הושמט; יש לכתוב "{1}: …" בשורה נפרדת',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'שום טקסט אינו מפנה להערת השוליים {0}, ולכן היא הושמטה; יש לכתוב {1} במקום המתאים, או למחוק אותה',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    'אין תמיכה ב־{0}, והוא הושמט (מספר הפעמים בקובץ זה: {1}); יש להשתמש במקומו ב־Markdown או ב־HTML, או לכתוב אותו כקוד',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    'אין תמיכה ב־{0}, והוא הושמט; יש להשתמש במקומו ב־Markdown או ב־HTML, או לכתוב אותו כקוד',
  'the permalink "{0}" is also used by {1}; change one of them':
    'הקישור הקבוע "{0}" בשימוש גם כאן: {1}; יש לשנות את אחד הקישורים',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'הקישור הקבוע "{0}" אינו תקין ואינו בשימוש; יש לכתוב נתיב כמו /2025/01/name/, או נתיב עם {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'אין אף מאמר בין קובצי ה־Markdown (מספרם: {0}); יש להוסיף "date" ל־front matter של הקבצים שהם מאמרים',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'קובץ ה־Markdown היחיד אינו מאמר; אם הוא מאמר, יש להוסיף "date" ל־front matter שלו',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'ה־slug "{0}" הוחלף ב־"{1}"; יש להשתמש רק באותיות, בספרות, ב־"-" וב־"_"',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'ה־slug "{0}" בשימוש גם כאן: {1}; יש לשנות אחד מהם בעזרת "slug: …"',
  'no other post has the slug "{0}"; use the original’s slug': 'אין מאמר אחר עם ה־slug "{0}"; יש להשתמש ב־slug של המקור',
  '"{0}" is itself a translation; use the slug of its original': '"{0}" הוא בעצמו תרגום; יש להשתמש ב־slug של המקור שלו',
  'a translation needs a language; add "language: …"': 'צריך לציין את שפת התרגום; יש להוסיף "language: …"',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'השפה של "{0}" עצמו היא "{1}"; יש לקבוע ב־"language" את השפה של התרגום הזה',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '"{0}" הוא כבר התרגום של "{2}" לשפה "{1}"; יש לשנות אחד מהם',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'רק הדף הזה של הפיד נקרא; כדי לקרוא את כל הדפים, יש לציין את הכתובת של הפיד במקום את הקובץ',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'לאף פריט בפיד אין תאריך קריא; יש להוסיף תאריכים, למשל 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'פריטים בלי תאריך קריא: {0} מתוך {1}; הם יקבלו את התאריך של הפריט הישן ביותר, {2}. יש להוסיף תאריכים לפיד',
  'it has more than {0} pages; the rest of the feed is left out': 'מספר הדפים בפיד גדול מ־{0}; שאר הפיד הושמט',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'הגודל הכולל של דפי הפיד עולה על {0} בתים; שאר הפיד הושמט',
  'the feed cannot be loaded: {0}': 'אי אפשר לטעון את הפיד: {0}',
  'the feed has no items; name another feed, or leave this one out': 'בפיד אין פריטים; יש לציין פיד אחר, או לוותר על הפיד הזה',
  'the field "{0}" is not read; did you mean "{1}"?': 'השדה "{0}" אינו נקרא; האם הכוונה ל־"{1}"?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '"{0}" אינו נקרא, כי הוא קוד; ב־front matter של JavaScript נקראים רק קבועים',
  'the front matter has more than {0} levels; use fewer': 'מספר הרמות ב־front matter גדול מ־{0}; יש להשתמש בפחות רמות',
  'the front matter is not valid JSON ({0}); correct it': 'ה־front matter אינו JSON תקין ({0}); יש לתקן אותו',
  'the front matter cannot be read: {0}; correct this line': 'אי אפשר לקרוא את ה־front matter: {0}; יש לתקן את השורה הזאת',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'ה־front matter אינו רשימה של שורות "name: value"; יש לשים ":" ורווח אחרי כל שם',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '"{0}" מופיע פעמיים, והאחרון קובע; אסור ששמות יחזרו על עצמם, ולכן יש להסיר אחד מהם',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '"{0}" אינו נקרא, כי זו הערה ב־YAML; יש לשים את כל הערך במירכאות',
  'aliases ("*name") are not supported; write the value instead': 'אין תמיכה בכינויים ("*name"); יש לכתוב את הערך במקומם',
  'the front matter is not closed; end it with a line of "{0}"': 'ה־front matter אינו סגור; יש לסיים אותו בשורה "{0}"',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'לקובץ אין front matter; יש להתחיל אותו בשורות "---", "title: …", "date: …" ו־"---"',
  'symbolic links are not followed; replace it with the file or folder itself':
    'הכלי אינו עוקב אחרי קישורים סמליים; יש להחליף את הקישור בקובץ או בתיקייה עצמם',
  'the folder cannot be read ({0}); check its permissions': 'אי אפשר לקרוא את התיקייה ({0}); יש לבדוק את ההרשאות שלה',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'כל קובצי Markdown בתיקייה זו אינם נכללים ({0}); יש להשתמש בתבניות צרות יותר עם --exclude או בהגדרות',
  'this folder has no Markdown files; add files that end in .md':
    'בתיקייה זו אין קובצי Markdown; יש להוסיף קבצים ששמם מסתיים ב־.md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '"{0}" אינו תאריך; יש לכתוב תאריך בצורה 2025-01-14 או 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '"{0}" אינו תאריך, ולכן "updated" אינו בשימוש; יש לכתוב תאריך בצורה 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'למאמר אין כותרת, ולכן נעשה שימוש ב־"{0}" משם הקובץ. יש להוסיף "title: …" ל־front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'למאמר אין כותרת, ולכן נעשה שימוש ב־"{0}" מהטקסט שלו. יש להוסיף "title: …" ל־front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'הערך של "pinned" חייב להיות true או false, ולכן הוא אינו בשימוש; יש לכתוב "pinned: true"',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'הערך של "{0}" הוא מסוג שגוי, ולכן אינו בשימוש; יש לכתוב אותו בצורה "{1}"',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '"{0}" אינו קוד שפה, ולכן אינו בשימוש; יש להשתמש בקוד כמו "en" או "zh-Hans"',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'התאריך חסר; יש להוסיף "date: 2025-01-14" ל־front matter, או לפתוח את שם הקובץ בתאריך',
  'the file has {0} bytes, more than the {1} allowed; split it': 'הקובץ בגודל {0} בתים, והגודל המותר הוא עד {1}; יש לפצל אותו',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'הקובץ אינו בקידוד UTF-8; יש לפתוח אותו בעורך ולשמור אותו בקידוד UTF-8',
  'the file cannot be read ({0}); check its permissions': 'אי אפשר לקרוא את הקובץ ({0}); יש לבדוק את ההרשאות שלו',
  'the name is not UTF-8; rename it': 'השם אינו בקידוד UTF-8; יש לשנות אותו',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '"{0}" הוא טקסט UTF-8 שנקרא כ־Windows-1252 ותוקן ל־"{1}"; יש לתקן את הקובץ',
  '{0} control characters were removed; delete them from the file': 'מספר תווי הבקרה שהוסרו: {0}; יש למחוק אותם מהקובץ',
  'a control character was removed; delete it from the file': 'תו בקרה אחד הוסר; יש למחוק אותו מהקובץ',
  'the value is not closed; add the missing {0}': 'הערך אינו סגור; יש להוסיף את ה־{0} החסר',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '‏"{0}" לא יכול להופיע בתוך מירכאות ישרות ("); יש להשתמש במירכאות יחידות, או לכתוב שני לוכסנים הפוכים',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'ההזחה של שורה זו שונה מזו של השורות השייכות אליה; יש להשתמש באותו מספר רווחים',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'שורה זו אינה YAML תקין; יש לבדוק את ההזחה שלה, ולשים ערך שיש בו ":", ‏"#", ‏"@" או מירכאות בתוך מירכאות ישרות (")',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'רוב הכותרות אינן באנגלית, שפת הפיד; יש לציין את שפתן עם ‎--language, למשל ‎--language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'ערך זה אינו YAML תקין ונקרא כטקסט; יש לשים אותו במירכאות',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'אי אפשר להזיח YAML בטאבים, ולכן הם נקראו כרווחים; יש להשתמש ברווחים',
  'the front matter has no date; {0} from the file name is used': 'ב־front matter אין תאריך; נעשה שימוש בתאריך {0} משם הקובץ',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '"{0}" אינו תאריך, ולכן נעשה שימוש בתאריך שבשם הקובץ; יש לכתוב תאריך בצורה 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'ב־front matter אין תאריך; נעשה שימוש בתאריך {0} מנתיב הקובץ',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '"{0}" אינו תאריך, ולכן נעשה שימוש בתאריך שבנתיב הקובץ; יש לכתוב תאריך בצורה 2025-01-14',
  'the front matter has no date; {0} from the permalink is used': 'ב־front matter אין תאריך; נעשה שימוש בתאריך {0} מהקישור הקבוע',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '"{0}" אינו תאריך, ולכן נעשה שימוש בתאריך שבקישור הקבוע; יש לכתוב תאריך בצורה 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'כרטיס עם התמונה טוען {0}, ועם עותקים קטנים יותר בערך {1}; כדי ליצור עותקים כאלה יש להריץ "npm install --save-dev sharp" ולבנות שוב',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'כרטיסים עם כל התמונות (מספרן: {0}) טוענים {1}, ועם עותקים קטנים יותר בערך {2}; כדי ליצור עותקים כאלה יש להריץ "npm install --save-dev sharp" ולבנות שוב',
  '{0} (item "{1}")': '{0} (הפריט "{1}")',

  '"{0}" must be a string': 'הערך של "{0}" חייב להיות מחרוזת',
  '"{0}" must be an array': 'הערך של "{0}" חייב להיות מערך',
  '"{0}" must be a number': 'הערך של "{0}" חייב להיות מספר',
  '"{0}" must be true or false': 'הערך של "{0}" חייב להיות true או false',
  '"{0}" is not an absolute URL: "{1}"': 'הערך של "{0}" אינו כתובת URL מוחלטת: "{1}"',
  '"{0}" has a scheme that feed readers do not open: "{1}"': 'הכתובת בשדה "{0}" היא בפרוטוקול שקוראי פידים אינם פותחים: "{1}"',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': 'הערך של "{0}" חייב להיות תאריך, למשל "2025-01-14T11:00:00Z"',
  '"id" should be a string': 'הערך של "id" צריך להיות מחרוזת',
  '"language" must be a language tag such as "en" or "zh-Hans"': 'הערך של "language" חייב להיות קוד שפה כמו "en" או "zh-Hans"',
  '"next_url" must not be the same as "feed_url"': 'הערך של "next_url" חייב להיות שונה מזה של "feed_url"',
  'an author must be an object with "name", "url" or "avatar"': 'מחבר חייב להיות אובייקט עם "name", "url" או "avatar"',
  'an author needs at least one of "name", "url" and "avatar"': 'למחבר דרוש לפחות אחד מאלה: "name", "url" ו־"avatar"',
  'an item must be an object': 'פריט חייב להיות אובייקט',
  'a tag must be a string': 'תגית חייבת להיות מחרוזת',
  'an attachment must be an object': 'קובץ מצורף חייב להיות אובייקט',
  'the attachment has no "{0}"': 'לקובץ המצורף אין "{0}"',
  'a hub must be an object with "type" and "url"': 'hub חייב להיות אובייקט עם "type" ו־"url"',
  'the hub has no "{0}"': 'ל־hub אין "{0}"',
  'the JSON is not an object, so it is not a feed': 'ה־JSON אינו אובייקט, ולכן אינו פיד',
  'the feed has no "title"': 'לפיד אין "title"',
  'this is not JSON: {0}': 'זה אינו JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'התגובה אינה JSON ואינה XML. יש לוודא שהכתובת מובילה לפיד ולא לדף אינטרנט; ייתכן שהדף מציין את הפיד שלו ב־<link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'התגובה אינה פיד. ב־JSON Feed חייב להיות מערך "items"; XML חייב להיות RSS או Atom במבנה תקין.',
  'The feed has no usable items. Give each item an "id".': 'בפיד אין פריטים שאפשר להשתמש בהם. יש להוסיף "id" לכל פריט.',
  'the link is not an absolute URL: "{0}"': 'הקישור אינו כתובת URL מוחלטת: "{0}"',
  'the Markdown cannot be converted to HTML: {0}': 'אי אפשר להמיר את ה־Markdown ל־HTML: {0}',
  'the Markdown cannot be read: {0}': 'אי אפשר לקרוא את ה־Markdown: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'התמונה "{0}" בגודל {1} MB; בעת הבנייה נוצרים עותקים קטנים יותר לכרטיסים ולמאמרים',
  'its date {0} is in the future, so it is not in the feed yet': 'תאריך המאמר ({0}) עתידי, ולכן המאמר עדיין אינו בפיד',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'גם למאמר אחר יש ה־slug "{0}", ולכן ה־slug של המאמר הזה יהיה "{1}"',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'גם למאמר אחר יש ה־slug "{0}", ולכן התאריך נשאר ב־slug של המאמר הזה: "{1}"',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'הקובץ נמצא בתיקייה "{0}", המיועדת לתבניות, ולכן הוא נחשב לדף ואינו בפיד',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'הקובץ נמצא בתיקייה "pages", ולכן הוא נחשב לדף ואינו בפיד',
  'it is a section page, so it counts as a page and is not in the feed':
    'הקובץ הוא דף מדור (section), ולכן הוא נחשב לדף ואינו בפיד',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'הקובץ נמצא ליד התיקייה "_posts" ולא בתוכה, ולכן הוא נחשב לדף ואינו בפיד',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'שם הקובץ הוא שם המשמש לדפים, ולכן הקובץ נחשב לדף ואינו בפיד',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'הקובץ הוחרג מהאוספים (collections), ולכן הוא נחשב לדף ואינו בפיד',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'הקישור הקבוע של הקובץ הוא "false", ולכן הקובץ נחשב לדף ואינו בפיד',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'לקובץ אין front matter, ולכן הוא נחשב לדף ואינו בפיד',
  'the file has no date, so it counts as a page and is not in the feed': 'לקובץ אין תאריך, ולכן הוא נחשב לדף ואינו בפיד',
  'this is a draft, so it is not in the feed': 'זו טיוטה, ולכן היא אינה בפיד',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'מספר ההודעות הנוספות מסוג {1} בקובץ אחד: {0}; כדי להציג אותן יש להשתמש באפשרות --format json',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'מספר ההודעות הנוספות מסוג {1}: {0} (מספר הקבצים: {2}); כדי להציג אותן יש להשתמש באפשרות --format json',
  '{0} (item {1}, "{2}")': '{0} (פריט {1}, "{2}")',
  '{0} (item {1})': '{0} (פריט {1})',
};
