import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array': '“author”自 1.1 版起已弃用；请改用数组“authors”',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    '条目没有可用的“id”；请添加，否则订阅阅读器会忽略该条目',
  'the id "{0}" is also used by {1}; change one of them': 'id“{0}”也被 {1} 使用；请修改其中一个',
  'the item has no "content_html" and no "content_text"; add one of them':
    '条目既没有“content_html”也没有“content_text”；请添加其中一个',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'feed 没有“version”；请添加“https://jsonfeed.org/version/1.1”',
  '"version" should be "https://jsonfeed.org/version/1.1"': '“version”应为“https://jsonfeed.org/version/1.1”',
  'the feed has no "items"; add an array': 'feed 没有“items”；请添加一个数组',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '“{0}”不是日期；请写成 Tue, 14 Jan 2025 11:00:00 GMT 这样的格式',
  'the item has no date; add one, such as a "pubDate" or "published"': '条目没有日期；请添加，例如“pubDate”或“published”',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    '条目既没有“guid”也没有“id”；请添加其中一个，否则订阅阅读器会忽略该条目',
  'the id "{0}" is also used by item {1}; change one of them': 'id“{0}”也被第 {1} 个条目使用；请修改其中一个',
  'the item has no content and no description; add one of them': '条目既没有正文也没有描述；请添加其中一个',
  'the feed has no title; add one': 'feed 没有标题；请添加',
  'the feed is in {0}; save it as UTF-8': 'feed 的编码是 {0}；请保存为 UTF-8',
  'the server returned {0} for {1}; correct or remove the link': '服务器对 {1} 返回状态码 {0}；请更正或删除该链接',
  'there is no response from {0}; correct or remove the link': '{0} 没有响应；请更正或删除该链接',
  'the server returned {0} for {1}; open it in a browser': '服务器对 {1} 返回状态码 {0}；请在浏览器中打开看看',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    '图片没有替代文字；请在“![”和“]”之间或 alt 中说明图片内容',
  'a heading of level {0} follows one of level {1}; use level {2}': '{1} 级标题之后是 {0} 级标题；请使用 {2} 级',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    '代码块没有结束，之后的内容都成了代码；请用相同的标记结束它',
  'the article has no text; write some, or mark it with "draft: true"': '文章没有正文；请写一些，或用“draft: true”标为草稿',
  'the file "{0}" was not found; check the path': '找不到文件“{0}”；请检查路径',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    '标签“{0}”在其他文章中写作“{1}”；请统一写法，或使用 --fix',
  'the tag "{0}" has spaces around it; delete them': '标签“{0}”首尾有空格；请删除',
  '{0} has the same title; change one of them': '与 {0} 的标题相同；请修改其中一个',
  '{0} is in the future; check the date': '{0} 是未来的日期；请检查日期',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    '链接“{0}”指向文章中不存在的部分；请检查“#”之后的内容',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    '未闭合的 HTML 标签会隐藏其后的内容，因此按文本显示；请用反引号写成代码',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it': '公式“{0}”无法按 TeX 解析，已按代码显示；请更正',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    '显示文章时会移除脚本、事件处理程序和“javascript:”网址；请删除它们',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    '元素嵌套过深或没有闭合，页面只显示文字；请闭合它们，或减少层级',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    '图片“{0}”既不是文件也不是网址；请把文件放到文章所在的文件夹',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    '无法为图片“{0}”生成较小的副本（{1}）；将按原样发布',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    '图片“{0}”是格式有误的 SVG（{1}），已略去；请更正或重新导出',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    '无法将“{0}”作为图片读取；请使用不超过 30 MB 的 JPEG、PNG、GIF、WebP、AVIF 或 SVG',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    '在输入文件夹中找不到图片“{0}”，已略去；请把文件放到那里，或用 --site 给出网站网址',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    '在输入文件夹中找不到图片“{0}”，已略去；请把文件放到那里，或改正路径',
  'the image "{0}" was not found in the input folder; {1} is used instead': '在输入文件夹中找不到图片“{0}”；改用 {1}',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    '复制图片“{0}”时去掉了 {1}，因为打开图片时它们可能运行或加载内容',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    '图片“{0}”有 {1} MB；每位读者都要全部加载；请导出较小的文件，或改用其他格式',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    '图片“{0}”有 {1} MB；每位读者都要全部加载；请运行“npm install --save-dev sharp”以生成较小的副本，或导出较小的文件',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    '图片“{0}”没有网址，已略去；请在 feed 中使用绝对网址',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} 在文章页和小组件中不会显示，最多显示其中的文字；请改用其他 HTML，或链接到它',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    '链接“{0}”指向 feed 之外的页面；请使用带 https:// 的完整网址',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    '读者无法打开“{0}”，因为它在您自己的电脑上；请使用网络上的网址',
  'the link "{0}" does not lead to a post of this build; check the path': '链接“{0}”指向的不是本次构建中的文章；请检查路径',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    '没有任何一行定义链接“{0}”，因此读者会看到方括号；请单独添加一行“[name]: URL”，或更正名称',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    '链接“{0}”的写法不是链接，因此读者会看到括号；请写成 [文字](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    '读者会看到标记“{0}”；请紧贴第一个词之前和最后一个词之后书写，或在前面加反斜杠',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    '读者会看到标签“{0}”，因为它格式不正确或过长；请更正',
  'readers see "{0}", because there is no such character; correct the name': '读者会看到“{0}”，因为没有这个字符；请更正名称',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    '没有名为“{0}”的表情符号，因此读者会看到它的名称；是否应为“{1}”？',
  'the character "\ufffd" stands for one that was lost; write it again': '字符“\ufffd”代替了一个丢失的字符；请重新输入',
  '{0} is not closed, so all that follows is in it; close it with {1}': '{0} 没有关闭，后面的所有内容都在其中；请用 {1} 关闭',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} 没有开头，因此被省略；请在它之前写上 {1}，或将其删除',
  '{0} is not closed, so it is left out; close it with {1}': '{0} 没有关闭，因此被略去；请用 {1} 关闭',
  'this line is left from a merge; keep one of the versions and delete the marks':
    '这一行是合并时留下的；请保留其中一个版本并删除标记',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    '这段没有被读作表格，读者会看到竖线；请在第一行下面写一行“| --- | --- |”',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    '这一行的单元格比表格的列多，读者看不到最后的单元格；单元格中的“|”请写作“\\|”',
  'the heading has no text; write some, or delete it': '标题没有文字；请写上文字，或删除标题',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    '链接没有文字，没有人能打开它；请在“[”和“]”之间写上文字',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    '替代文字“{0}”没有说明图片的内容；请描述图片',
  'the post was updated on {0}, before its date, {1}; correct one of them': '文章更新于 {0}，早于它的日期 {1}；请更正其中一个',
  'the link "{0}" does not lead to a post of this build; check the name': '链接“{0}”指向的不是本次构建中的文章；请检查名称',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    '文件“{0}”因其类型或大小而不会被复制；请使用带 https:// 的完整网址',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    '图片“{0}”没有复制（{1}），读者仍从原处加载；请检查网址，或把图片保存到文章所在的文件夹',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '“tips”中的标题“{0}”在本文中不存在；本文的标题有：{1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    '脚注 {0} 没有内容，其标记已略去；请单独用一行写“{1}: …”',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    '正文没有引用脚注 {0}，因此已略去；请在相应位置写上 {1}，或删除该脚注',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '不支持 {0}，已略去（在此文件中出现 {1} 次）；请改用 Markdown 或 HTML，或写成代码',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '不支持 {0}，已略去；请改用 Markdown 或 HTML，或写成代码',
  'the permalink "{0}" is also used by {1}; change one of them': '固定链接“{0}”也被 {1} 使用；请修改其中一个',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    '固定链接“{0}”被忽略；请写成 /2025/01/name/ 这样的路径，或由以下变量组成的路径：{1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    '{0} 个 Markdown 文件中没有文章；请在文章的 front matter 中添加“date”',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    '唯一的 Markdown 文件不是文章；如果它是文章，请在其 front matter 中添加“date”',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug“{0}”已改为“{1}”；请只使用字母、数字、“-”和“_”',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"': 'slug“{0}”也被 {1} 使用；请用“slug: …”修改其中一个',
  'no other post has the slug "{0}"; use the original’s slug': '没有其他文章的 slug 是“{0}”；请使用原文的 slug',
  '"{0}" is itself a translation; use the slug of its original': '“{0}”本身就是译文；请使用其原文的 slug',
  'a translation needs a language; add "language: …"': '译文需要注明语言；请添加“language: …”',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '“{0}”本身的语言就是“{1}”；请把“language”设为此译文的语言',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them': '“{0}”已是“{2}”的“{1}”译文；请修改其中一个',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    '只读取了 feed 的这一页；要读取所有页，请指定 feed 的网址，而不是文件',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'feed 中没有任何条目带有可识别的日期；请添加日期，例如 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    '{1} 个条目中有 {0} 个没有可识别的日期，已采用最早条目的日期 {2}；请在 feed 中添加日期',
  'it has more than {0} pages; the rest of the feed is left out': 'feed 超过 {0} 页；其余部分已略去',
  'its pages have more than {0} bytes; the rest of the feed is left out': 'feed 各页总计超过 {0} 字节；其余部分已略去',
  'the feed cannot be loaded: {0}': '无法加载 feed：{0}',
  'the feed has no items; name another feed, or leave this one out': 'feed 没有条目；请指定其他 feed，或去掉这个',
  'the field "{0}" is not read; did you mean "{1}"?': '字段“{0}”不会被读取；是否应为“{1}”？',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '“{0}”是代码，因此不会被读取；JavaScript 的 front matter 中只读取常量',
  'the front matter has more than {0} levels; use fewer': 'front matter 超过 {0} 层；请减少层级',
  'the front matter is not valid JSON ({0}); correct it': 'front matter 不是有效的 JSON（{0}）；请更正',
  'the front matter cannot be read: {0}; correct this line': '无法读取 front matter：{0}；请更正这一行',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'front matter 不是由“name: value”行组成的；请在每个名称后写“:”和一个空格',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '“{0}”出现了两次，以最后一个为准；名称必须唯一，请删除其中一个',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '“{0}”在 YAML 中是注释，因此被忽略；请把整个值放在引号中',
  'aliases ("*name") are not supported; write the value instead': '不支持别名（“*name”）；请直接写出值',
  'the front matter is not closed; end it with a line of "{0}"': 'front matter 没有结束；请用一行“{0}”结束它',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    '文件没有 front matter；请以“---”、“title: …”、“date: …”和“---”各一行开头',
  'symbolic links are not followed; replace it with the file or folder itself': '不跟随符号链接；请换成文件或文件夹本身',
  'the folder cannot be read ({0}); check its permissions': '无法读取文件夹（{0}）；请检查其权限',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    '此文件夹中的所有 Markdown 文件都被排除（{0}）；请在 --exclude 或设置中使用更小范围的模式',
  'this folder has no Markdown files; add files that end in .md': '此文件夹中没有 Markdown 文件；请添加以 .md 结尾的文件',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '“{0}”不是日期；请写成 2025-01-14 或 2025-01-14T11:00:00Z 这样的格式',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '“{0}”不是日期，因此“updated”被忽略；请写成 2025-01-14 这样的格式',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    '文章没有标题，采用文件名中的“{0}”；请在 front matter 中添加“title: …”',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    '文章没有标题，采用正文中的“{0}”；请在 front matter 中添加“title: …”',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    '“pinned”必须是 true 或 false，因此被忽略；请写“pinned: true”',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    '“{0}”的值类型不对，因此被忽略；请写成“{1}”这样的格式',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '“{0}”不是语言标签，因此被忽略；请使用“en”或“zh-Hans”之类的标签',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    '缺少日期；请在 front matter 中添加“date: 2025-01-14”，或让文件名以日期开头',
  'the file has {0} bytes, more than the {1} allowed; split it': '文件有 {0} 字节，超过允许的 {1} 字节；请拆分',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    '文件不是 UTF-8；请在编辑器中打开并以 UTF-8 编码保存',
  'the file cannot be read ({0}); check its permissions': '无法读取文件（{0}）；请检查其权限',
  'the name is not UTF-8; rename it': '名称不是 UTF-8；请重命名',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '“{0}”是被当作 Windows-1252 读取的 UTF-8，已修复为“{1}”；请更正文件',
  '{0} control characters were removed; delete them from the file': '已移除 {0} 个控制字符；请从文件中删除它们',
  'a control character was removed; delete it from the file': '已移除一个控制字符；请从文件中删除它',
  'the value is not closed; add the missing {0}': '此值没有结束；请补上缺少的 {0}',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '“{0}”不能放在直引号（"）中；请改用单引号，或写两个反斜杠',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    '此行的缩进与同组的行不同；请使用相同数量的空格',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    '此行不是有效的 YAML；请检查缩进，并把含有“:”、“#”、“@”或引号的值放在直引号（"）中',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    '大多数标题不是英语，而 feed 的语言是英语；请用 --language 指定标题的语言，例如 --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes': '此值不是有效的 YAML，已按文本读取；请把它放在引号中',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces': 'YAML 不能用制表符缩进，已按空格读取；请使用空格',
  'the front matter has no date; {0} from the file name is used': 'front matter 没有日期；采用文件名中的 {0}',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '“{0}”不是日期，改用文件名中的日期；请写成 2025-01-14 这样的格式',
  'the front matter has no date; {0} from the path of the file is used': 'front matter 没有日期；采用文件路径中的 {0}',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '“{0}”不是日期，改用文件路径中的日期；请写成 2025-01-14 这样的格式',
  'the front matter has no date; {0} from the permalink is used': 'front matter 没有日期；采用固定链接中的 {0}',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '“{0}”不是日期，改用固定链接中的日期；请写成 2025-01-14 这样的格式',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    '带此图片的卡片要加载 {0}，使用较小的副本约为 {1}；要生成副本，请运行“npm install --save-dev sharp”后重新构建',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    '带全部 {0} 张图片的卡片要加载 {1}，使用较小的副本约为 {2}；要生成副本，请运行“npm install --save-dev sharp”后重新构建',
  '{0} (item "{1}")': '{0}（条目“{1}”）',

  '"{0}" must be a string': '“{0}”必须是字符串',
  '"{0}" must be an array': '“{0}”必须是数组',
  '"{0}" must be a number': '“{0}”必须是数字',
  '"{0}" must be true or false': '“{0}”必须是 true 或 false',
  '"{0}" is not an absolute URL: "{1}"': '“{0}”不是绝对网址：“{1}”',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '“{0}”使用了阅读器不会打开的协议：“{1}”',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '“{0}”必须是“2025-01-14T11:00:00Z”这样的日期',
  '"id" should be a string': '“id”应为字符串',
  '"language" must be a language tag such as "en" or "zh-Hans"': '“language”必须是“en”或“zh-Hans”之类的语言标签',
  '"next_url" must not be the same as "feed_url"': '“next_url”不能与“feed_url”相同',
  'an author must be an object with "name", "url" or "avatar"': '作者必须是带有“name”、“url”或“avatar”的对象',
  'an author needs at least one of "name", "url" and "avatar"': '作者至少需要“name”、“url”和“avatar”中的一个',
  'an item must be an object': '条目必须是对象',
  'a tag must be a string': '标签必须是字符串',
  'an attachment must be an object': '附件必须是对象',
  'the attachment has no "{0}"': '附件没有“{0}”',
  'a hub must be an object with "type" and "url"': 'hub 必须是带有“type”和“url”的对象',
  'the hub has no "{0}"': 'hub 没有“{0}”',
  'the JSON is not an object, so it is not a feed': '该 JSON 不是对象，因此不是 feed',
  'the feed has no "title"': 'feed 没有“title”',
  'this is not JSON: {0}': '这不是 JSON：{0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    '响应既不是 JSON 也不是 XML。请确认网址指向 feed 而不是网页；网页可能在 <link rel="alternate"> 中给出其 feed。',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    '响应不是 feed。JSON Feed 需要数组“items”；XML 必须是格式正确的 RSS 或 Atom。',
  'The feed has no usable items. Give each item an "id".': 'feed 没有可用的条目。请为每个条目添加“id”。',
  'the link is not an absolute URL: "{0}"': '链接不是绝对网址：“{0}”',
  'the Markdown cannot be converted to HTML: {0}': '无法把 Markdown 转换为 HTML：{0}',
  'the Markdown cannot be read: {0}': '无法读取 Markdown：{0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    '图片“{0}”有 {1} MB；构建时会为卡片和文章生成较小的副本',
  'its date {0} is in the future, so it is not in the feed yet': '文章的日期 {0} 尚未到来，因此暂不收入 feed',
  'another post also has the slug "{0}", so this one becomes "{1}"': '另一篇文章的 slug 也是“{0}”，因此本文的 slug 改为“{1}”',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    '另一篇文章的 slug 也是“{0}”，因此本文的 slug 保留日期，即“{1}”',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    '文件位于存放模板的文件夹“{0}”中，因此算作页面，不收入 feed',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    '文件位于文件夹“pages”中，因此算作页面，不收入 feed',
  'it is a section page, so it counts as a page and is not in the feed': '文件是栏目页，因此算作页面，不收入 feed',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    '文件与文件夹“_posts”并列，因此算作页面，不收入 feed',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    '文件名是页面常用的名称，因此文件算作页面，不收入 feed',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    '文件被排除在集合之外，因此算作页面，不收入 feed',
  'its permalink is "false", so it counts as a page and is not in the feed':
    '文件的固定链接为“false”，因此文件算作页面，不收入 feed',
  'the file has no front matter, so it counts as a page and is not in the feed':
    '文件没有 front matter，因此算作页面，不收入 feed',
  'the file has no date, so it counts as a page and is not in the feed': '文件没有日期，因此算作页面，不收入 feed',
  'this is a draft, so it is not in the feed': '这是草稿，因此不收入 feed',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    '一个文件中还有 {0} 条 {1} 类消息；请使用 --format json 逐条列出',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '{2} 个文件中还有 {0} 条 {1} 类消息；请使用 --format json 逐条列出',
  '{0} (item {1}, "{2}")': '{0}（第 {1} 个条目，“{2}”）',
  '{0} (item {1})': '{0}（第 {1} 个条目）',
};
