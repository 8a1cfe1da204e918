import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array': '「author」自 1.1 版起已淘汰；請改用陣列「authors」',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    '項目沒有可用的「id」；請加上，否則訂閱閱讀器會忽略此項目',
  'the id "{0}" is also used by {1}; change one of them': 'id「{0}」也被 {1} 使用；請修改其中一個',
  'the item has no "content_html" and no "content_text"; add one of them':
    '項目既沒有「content_html」也沒有「content_text」；請加上其中一個',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'feed 沒有「version」；請加上「https://jsonfeed.org/version/1.1」',
  '"version" should be "https://jsonfeed.org/version/1.1"': '「version」應為「https://jsonfeed.org/version/1.1」',
  'the feed has no "items"; add an array': 'feed 沒有「items」；請加上一個陣列',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '「{0}」不是日期；請寫成 Tue, 14 Jan 2025 11:00:00 GMT 這樣的格式',
  'the item has no date; add one, such as a "pubDate" or "published"': '項目沒有日期；請加上，例如「pubDate」或「published」',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    '項目既沒有「guid」也沒有「id」；請加上其中一個，否則訂閱閱讀器會忽略此項目',
  'the id "{0}" is also used by item {1}; change one of them': 'id「{0}」也被第 {1} 個項目使用；請修改其中一個',
  'the item has no content and no description; add one of them': '項目既沒有內文也沒有描述；請加上其中一個',
  'the feed has no title; add one': 'feed 沒有標題；請加上',
  'the feed is in {0}; save it as UTF-8': 'feed 的編碼是 {0}；請存成 UTF-8',
  'the server returned {0} for {1}; correct or remove the link': '伺服器對 {1} 回應狀態碼 {0}；請更正或移除此連結',
  'there is no response from {0}; correct or remove the link': '{0} 沒有回應；請更正或移除此連結',
  'the server returned {0} for {1}; open it in a browser': '伺服器對 {1} 回應狀態碼 {0}；請在瀏覽器中開啟看看',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    '圖片沒有替代文字；請在「![」和「]」之間或 alt 中說明圖片內容',
  'a heading of level {0} follows one of level {1}; use level {2}': '第 {1} 級標題之後是第 {0} 級標題；請使用第 {2} 級',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    '程式碼區塊沒有結束，之後的內容都成了程式碼；請用相同的標記結束它',
  'the article has no text; write some, or mark it with "draft: true"': '文章沒有內文；請寫一些，或用「draft: true」標為草稿',
  'the file "{0}" was not found; check the path': '找不到檔案「{0}」；請檢查路徑',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    '標籤「{0}」在其他文章中寫作「{1}」；請統一寫法，或使用 --fix',
  'the tag "{0}" has spaces around it; delete them': '標籤「{0}」首尾有空格；請刪除',
  '{0} has the same title; change one of them': '與 {0} 的標題相同；請修改其中一個',
  '{0} is in the future; check the date': '{0} 是未來的日期；請檢查日期',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    '連結「{0}」指向文章中不存在的部分；請檢查「#」之後的內容',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    '未關閉的 HTML 標籤會隱藏其後的內容，因此以文字顯示；請用反引號寫成程式碼',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    '公式「{0}」無法以 TeX 解析，已以程式碼顯示；請更正',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    '顯示文章時會移除指令碼、事件處理常式和「javascript:」網址；請刪除',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    '元素巢狀過深或沒有關閉，頁面只顯示文字；請關閉它們，或減少層級',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    '圖片「{0}」既不是檔案也不是網址；請把檔案放到文章所在的資料夾',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    '無法為圖片「{0}」產生較小的副本（{1}）；將照原樣發布',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    '圖片「{0}」是格式有誤的 SVG（{1}），已略去；請更正或重新匯出',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    '無法將「{0}」當作圖片讀取；請使用不超過 30 MB 的 JPEG、PNG、GIF、WebP、AVIF 或 SVG',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    '在輸入資料夾中找不到圖片「{0}」，已略去；請把檔案放到那裡，或用 --site 指定網站網址',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    '在輸入資料夾中找不到圖片「{0}」，已略去；請把檔案放到那裡，或改正路徑',
  'the image "{0}" was not found in the input folder; {1} is used instead': '在輸入資料夾中找不到圖片「{0}」；改用 {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    '複製圖片「{0}」時去掉了 {1}，因為開啟圖片時它們可能執行或載入內容',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    '圖片「{0}」有 {1} MB；每位讀者都要全部載入；請匯出較小的檔案，或改用其他格式',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    '圖片「{0}」有 {1} MB；每位讀者都要全部載入；請執行「npm install --save-dev sharp」以產生較小的副本，或匯出較小的檔案',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    '圖片「{0}」沒有網址，已略去；請在 feed 中使用絕對網址',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} 在文章頁和小工具中不會顯示，最多顯示其中的文字；請改用其他 HTML，或連結到它',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    '連結「{0}」指向 feed 之外的頁面；請使用含 https:// 的完整網址',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    '讀者無法開啟「{0}」，因為它在您自己的電腦上；請使用網路上的網址',
  'the link "{0}" does not lead to a post of this build; check the path': '連結「{0}」指向的不是這次建置中的文章；請檢查路徑',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    '沒有任何一行定義連結「{0}」，因此讀者會看到方括號；請單獨新增一行「[name]: URL」，或更正名稱',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    '連結「{0}」的寫法不是連結，因此讀者會看到括號；請寫成 [文字](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    '讀者會看到標記「{0}」；請緊貼第一個詞之前和最後一個詞之後書寫，或在前面加反斜線',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    '讀者會看到標籤「{0}」，因為它格式不正確或過長；請更正',
  'readers see "{0}", because there is no such character; correct the name': '讀者會看到「{0}」，因為沒有這個字元；請更正名稱',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    '沒有名為「{0}」的表情符號，因此讀者會看到它的名稱；是否應為「{1}」？',
  'the character "\ufffd" stands for one that was lost; write it again': '字元「\ufffd」代替了一個遺失的字元；請重新輸入',
  '{0} is not closed, so all that follows is in it; close it with {1}': '{0} 沒有關閉，後面的所有內容都在其中；請用 {1} 關閉',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} 沒有開頭，因此被省略；請在它之前寫上 {1}，或將其刪除',
  '{0} is not closed, so it is left out; close it with {1}': '{0} 沒有關閉，因此被略去；請用 {1} 關閉',
  'this line is left from a merge; keep one of the versions and delete the marks':
    '這一行是合併時留下的；請保留其中一個版本並刪除標記',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    '這段沒有被讀作表格，讀者會看到直線；請在第一行下面寫一行「| --- | --- |」',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    '這一列的儲存格比表格的欄多，讀者看不到最後的儲存格；儲存格中的「|」請寫作「\\|」',
  'the heading has no text; write some, or delete it': '標題沒有文字；請寫上文字，或刪除標題',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    '連結沒有文字，沒有人能開啟它；請在「[」和「]」之間寫上文字',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    '替代文字「{0}」沒有說明圖片的內容；請描述圖片',
  'the post was updated on {0}, before its date, {1}; correct one of them': '文章更新於 {0}，早於它的日期 {1}；請更正其中一個',
  'the link "{0}" does not lead to a post of this build; check the name': '連結「{0}」指向的不是這次建置中的文章；請檢查名稱',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    '檔案「{0}」因其類型或大小而不會被複製；請使用含 https:// 的完整網址',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    '圖片「{0}」沒有複製（{1}），讀者仍從原處載入；請檢查網址，或把圖片存到文章所在的資料夾',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '「tips」中的標題「{0}」在本文中不存在；本文的標題有：{1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    '註腳 {0} 沒有內容，其標記已略去；請單獨用一行寫「{1}: …」',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    '正文沒有引用註腳 {0}，因此已略去；請在相應位置寫上 {1}，或刪除該註腳',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '不支援 {0}，已略去（在此檔案中出現 {1} 次）；請改用 Markdown 或 HTML，或寫成程式碼',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '不支援 {0}，已略去；請改用 Markdown 或 HTML，或寫成程式碼',
  'the permalink "{0}" is also used by {1}; change one of them': '固定連結「{0}」也被 {1} 使用；請修改其中一個',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    '固定連結「{0}」被忽略；請寫成 /2025/01/name/ 這樣的路徑，或由以下變數組成的路徑：{1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    '{0} 個 Markdown 檔案中沒有文章；請在文章的 front matter 中加上「date」',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    '唯一的 Markdown 檔案不是文章；如果它是文章，請在其 front matter 中加上「date」',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug「{0}」已改為「{1}」；請只使用字母、數字、「-」和「_」',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'slug「{0}」也被 {1} 使用；請用「slug: …」修改其中一個',
  'no other post has the slug "{0}"; use the original’s slug': '沒有其他文章的 slug 是「{0}」；請使用原文的 slug',
  '"{0}" is itself a translation; use the slug of its original': '「{0}」本身就是譯文；請使用其原文的 slug',
  'a translation needs a language; add "language: …"': '譯文需要註明語言；請加上「language: …」',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '「{0}」本身的語言就是「{1}」；請把「language」設為此譯文的語言',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them': '「{0}」已是「{2}」的「{1}」譯文；請修改其中一個',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    '只讀取了 feed 的這一頁；要讀取所有頁，請指定 feed 的網址，而不是檔案',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'feed 中沒有任何項目帶有可辨識的日期；請加上日期，例如 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    '{1} 個項目中有 {0} 個沒有可辨識的日期，已採用最早項目的日期 {2}；請在 feed 中加上日期',
  'it has more than {0} pages; the rest of the feed is left out': 'feed 超過 {0} 頁；其餘部分已略去',
  'its pages have more than {0} bytes; the rest of the feed is left out': 'feed 各頁總計超過 {0} 位元組；其餘部分已略去',
  'the feed cannot be loaded: {0}': '無法載入 feed：{0}',
  'the feed has no items; name another feed, or leave this one out': 'feed 沒有項目；請指定其他 feed，或拿掉這個',
  'the field "{0}" is not read; did you mean "{1}"?': '欄位「{0}」不會被讀取；是否應為「{1}」？',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '「{0}」是程式碼，因此不會被讀取；JavaScript 的 front matter 中只讀取常數',
  'the front matter has more than {0} levels; use fewer': 'front matter 超過 {0} 層；請減少層級',
  'the front matter is not valid JSON ({0}); correct it': 'front matter 不是有效的 JSON（{0}）；請更正',
  'the front matter cannot be read: {0}; correct this line': '無法讀取 front matter：{0}；請更正這一行',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'front matter 不是由「name: value」各行組成的；請在每個名稱後寫「:」和一個空格',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '「{0}」出現了兩次，以最後一個為準；名稱必須唯一，請刪除其中一個',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '「{0}」在 YAML 中是註解，因此被忽略；請把整個值放在引號中',
  'aliases ("*name") are not supported; write the value instead': '不支援別名（「*name」）；請直接寫出值',
  'the front matter is not closed; end it with a line of "{0}"': 'front matter 沒有結束；請用一行「{0}」結束它',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    '檔案沒有 front matter；請以「---」、「title: …」、「date: …」和「---」各一行開頭',
  'symbolic links are not followed; replace it with the file or folder itself': '不會跟隨符號連結；請換成檔案或資料夾本身',
  'the folder cannot be read ({0}); check its permissions': '無法讀取資料夾（{0}）；請檢查其權限',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    '此資料夾中的所有 Markdown 檔案都被排除（{0}）；請在 --exclude 或設定中使用範圍較小的模式',
  'this folder has no Markdown files; add files that end in .md': '此資料夾中沒有 Markdown 檔案；請加入以 .md 結尾的檔案',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '「{0}」不是日期；請寫成 2025-01-14 或 2025-01-14T11:00:00Z 這樣的格式',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '「{0}」不是日期，因此「updated」被忽略；請寫成 2025-01-14 這樣的格式',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    '文章沒有標題，採用檔名中的「{0}」；請在 front matter 中加上「title: …」',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    '文章沒有標題，採用內文中的「{0}」；請在 front matter 中加上「title: …」',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    '「pinned」必須是 true 或 false，因此被忽略；請寫「pinned: true」',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    '「{0}」的值類型不對，因此被忽略；請寫成「{1}」這樣的格式',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '「{0}」不是語言標籤，因此被忽略；請使用「en」或「zh-Hans」之類的標籤',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    '缺少日期；請在 front matter 中加上「date: 2025-01-14」，或讓檔名以日期開頭',
  'the file has {0} bytes, more than the {1} allowed; split it': '檔案有 {0} 位元組，超過允許的 {1} 位元組；請分割',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    '檔案不是 UTF-8；請在編輯器中開啟並以 UTF-8 編碼儲存',
  'the file cannot be read ({0}); check its permissions': '無法讀取檔案（{0}）；請檢查其權限',
  'the name is not UTF-8; rename it': '名稱不是 UTF-8；請重新命名',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '「{0}」是被當作 Windows-1252 讀取的 UTF-8，已修復為「{1}」；請更正檔案',
  '{0} control characters were removed; delete them from the file': '已移除 {0} 個控制字元；請從檔案中刪除它們',
  'a control character was removed; delete it from the file': '已移除一個控制字元；請從檔案中刪除它',
  'the value is not closed; add the missing {0}': '此值沒有結束；請補上缺少的 {0}',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '「{0}」不能放在直引號（"）中；請改用單引號，或寫兩個反斜線',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    '此行的縮排與同組的行不同；請使用相同數量的空格',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    '此行不是有效的 YAML；請檢查縮排，並把含有「:」、「#」、「@」或引號的值放在直引號（"）中',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    '大多數標題不是英語，而 feed 的語言是英語；請用 --language 指定標題的語言，例如 --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes': '此值不是有效的 YAML，已以文字讀取；請把它放在引號中',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces': 'YAML 不能用 Tab 縮排，已以空格讀取；請使用空格',
  'the front matter has no date; {0} from the file name is used': 'front matter 沒有日期；採用檔名中的 {0}',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '「{0}」不是日期，改用檔名中的日期；請寫成 2025-01-14 這樣的格式',
  'the front matter has no date; {0} from the path of the file is used': 'front matter 沒有日期；採用檔案路徑中的 {0}',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '「{0}」不是日期，改用檔案路徑中的日期；請寫成 2025-01-14 這樣的格式',
  'the front matter has no date; {0} from the permalink is used': 'front matter 沒有日期；採用固定連結中的 {0}',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '「{0}」不是日期，改用固定連結中的日期；請寫成 2025-01-14 這樣的格式',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    '帶此圖片的卡片要載入 {0}，使用較小的副本約為 {1}；要產生副本，請執行「npm install --save-dev sharp」後重新建置',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    '帶全部 {0} 張圖片的卡片要載入 {1}，使用較小的副本約為 {2}；要產生副本，請執行「npm install --save-dev sharp」後重新建置',
  '{0} (item "{1}")': '{0}（項目「{1}」）',

  '"{0}" must be a string': '「{0}」必須是字串',
  '"{0}" must be an array': '「{0}」必須是陣列',
  '"{0}" must be a number': '「{0}」必須是數字',
  '"{0}" must be true or false': '「{0}」必須是 true 或 false',
  '"{0}" is not an absolute URL: "{1}"': '「{0}」不是絕對網址：「{1}」',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '「{0}」使用了訂閱閱讀器不會開啟的網址協定：「{1}」',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '「{0}」必須是日期，例如「2025-01-14T11:00:00Z」',
  '"id" should be a string': '「id」應為字串',
  '"language" must be a language tag such as "en" or "zh-Hans"': '「language」必須是語言標籤，例如「en」或「zh-Hans」',
  '"next_url" must not be the same as "feed_url"': '「next_url」不得與「feed_url」相同',
  'an author must be an object with "name", "url" or "avatar"': '作者必須是含有「name」、「url」或「avatar」的物件',
  'an author needs at least one of "name", "url" and "avatar"': '作者至少需要「name」、「url」和「avatar」其中之一',
  'an item must be an object': '項目必須是物件',
  'a tag must be a string': '標籤必須是字串',
  'an attachment must be an object': '附件必須是物件',
  'the attachment has no "{0}"': '附件沒有「{0}」',
  'a hub must be an object with "type" and "url"': 'hub 必須是含有「type」和「url」的物件',
  'the hub has no "{0}"': 'hub 沒有「{0}」',
  'the JSON is not an object, so it is not a feed': '這個 JSON 不是物件，因此不是 feed',
  'the feed has no "title"': 'feed 沒有「title」',
  'this is not JSON: {0}': '這不是 JSON：{0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    '回應既不是 JSON 也不是 XML。請確認網址指向 feed，而不是網頁；網頁可能在 <link rel="alternate"> 中標明其 feed。',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    '回應不是 feed。JSON Feed 需要陣列「items」；XML 必須是格式正確的 RSS 或 Atom。',
  'The feed has no usable items. Give each item an "id".': 'feed 沒有可用的項目。請為每個項目加上「id」。',
  'the link is not an absolute URL: "{0}"': '連結不是絕對網址：「{0}」',
  'the Markdown cannot be converted to HTML: {0}': '無法將 Markdown 轉換為 HTML：{0}',
  'the Markdown cannot be read: {0}': '無法讀取 Markdown：{0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    '圖片「{0}」有 {1} MB；建置時會為卡片和文章產生較小的副本',
  'its date {0} is in the future, so it is not in the feed yet': '文章日期 {0} 是未來的日期，因此尚未出現在 feed 中',
  'another post also has the slug "{0}", so this one becomes "{1}"': '另一篇文章的 slug 也是「{0}」，因此這篇的 slug 改為「{1}」',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    '另一篇文章的 slug 也是「{0}」，因此這篇的 slug 保留日期，成為「{1}」',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    '檔案位於存放範本的資料夾「{0}」中，因此視為頁面，不會出現在 feed 中',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    '檔案位於資料夾「pages」中，因此視為頁面，不會出現在 feed 中',
  'it is a section page, so it counts as a page and is not in the feed':
    '檔案是章節頁（section page），因此視為頁面，不會出現在 feed 中',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    '檔案在資料夾「_posts」旁，而不在其中，因此視為頁面，不會出現在 feed 中',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    '檔名是頁面常用的名稱，因此視為頁面，不會出現在 feed 中',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    '檔案已從 collections 中排除，因此視為頁面，不會出現在 feed 中',
  'its permalink is "false", so it counts as a page and is not in the feed':
    '檔案的固定連結為「false」，因此視為頁面，不會出現在 feed 中',
  'the file has no front matter, so it counts as a page and is not in the feed':
    '檔案沒有 front matter，因此視為頁面，不會出現在 feed 中',
  'the file has no date, so it counts as a page and is not in the feed': '檔案沒有日期，因此視為頁面，不會出現在 feed 中',
  'this is a draft, so it is not in the feed': '這是草稿，因此不會出現在 feed 中',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    '一個檔案中另有 {0} 則類型為 {1} 的訊息；請使用 --format json 列出',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '{2} 個檔案中另有 {0} 則類型為 {1} 的訊息；請使用 --format json 列出',
  '{0} (item {1}, "{2}")': '{0}（第 {1} 個項目「{2}」）',
  '{0} (item {1})': '{0}（第 {1} 個項目）',
};
