import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '「author」はバージョン 1.1 から非推奨です。配列の「authors」を使ってください。',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'アイテムに使用できる「id」がありません。追加してください。ないとフィードリーダーに無視されます。',
  'the id "{0}" is also used by {1}; change one of them': 'id「{0}」は {1} でも使われています。どちらかを変更してください。',
  'the item has no "content_html" and no "content_text"; add one of them':
    'アイテムに「content_html」も「content_text」もありません。どちらかを追加してください。',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'フィードに「version」がありません。「https://jsonfeed.org/version/1.1」を追加してください。',
  '"version" should be "https://jsonfeed.org/version/1.1"': '「version」は「https://jsonfeed.org/version/1.1」にしてください。',
  'the feed has no "items"; add an array': 'フィードに「items」がありません。配列を追加してください。',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '「{0}」は日付ではありません。Tue, 14 Jan 2025 11:00:00 GMT のように書いてください。',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'アイテムに日付がありません。「pubDate」や「published」などを追加してください。',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'アイテムに「guid」も「id」もありません。どちらかを追加してください。ないとフィードリーダーに無視されます。',
  'the id "{0}" is also used by item {1}; change one of them':
    'id「{0}」は {1} 番目のアイテムでも使われています。どちらかを変更してください。',
  'the item has no content and no description; add one of them': 'アイテムに本文も説明もありません。どちらかを追加してください。',
  'the feed has no title; add one': 'フィードにタイトルがありません。追加してください。',
  'the feed is in {0}; save it as UTF-8': 'フィードの文字コードが {0} です。UTF-8 で保存してください。',
  'the server returned {0} for {1}; correct or remove the link':
    'サーバーが {1} に対して {0} を返しました。リンクを修正または削除してください。',
  'there is no response from {0}; correct or remove the link': '{0} から応答がありません。リンクを修正または削除してください。',
  'the server returned {0} for {1}; open it in a browser':
    'サーバーが {1} に対して {0} を返しました。ブラウザーで開いて確認してください。',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    '画像に代替テキストがありません。「![」と「]」の間、または alt に画像の内容を書いてください。',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'レベル {1} の見出しの次にレベル {0} の見出しがあります。レベル {2} にしてください。',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'コードブロックが閉じられていないため、以降がすべてコードになっています。開始と同じ記号で閉じてください。',
  'the article has no text; write some, or mark it with "draft: true"':
    '記事に本文がありません。本文を書くか、「draft: true」で下書きにしてください。',
  'the file "{0}" was not found; check the path': 'ファイル「{0}」が見つかりません。パスを確認してください。',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'タグ「{0}」は、ほかの記事では「{1}」と書かれています。表記を統一するか、--fix を使ってください。',
  'the tag "{0}" has spaces around it; delete them': 'タグ「{0}」の前後に空白があります。削除してください。',
  '{0} has the same title; change one of them': '{0} とタイトルが同じです。どちらかを変更してください。',
  '{0} is in the future; check the date': '{0} は未来の日付です。日付を確認してください。',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'リンク「{0}」の移動先が記事内にありません。「#」の後を確認してください。',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    '閉じられていない HTML タグは後のテキストを隠してしまうため、そのままテキストとして表示されます。バッククォートで囲み、コードとして書いてください。',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    '数式「{0}」は TeX として読み取れないため、コードとして表示されます。修正してください。',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'スクリプト、イベントハンドラー、「javascript:」の URL は、記事の表示時に取り除かれます。削除してください。',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    '要素の入れ子が深すぎるか、閉じられていないため、ページにはテキストだけが表示されます。要素を閉じるか、階層を減らしてください。',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    '画像「{0}」はファイルでも Web の URL でもありません。ファイルを記事と同じフォルダーに置いてください。',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    '画像「{0}」の縮小版を作成できません（{1}）。元のまま公開されます。',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    '画像「{0}」は形式に誤りのある SVG のため（{1}）、除外されます。修正するか、書き出し直してください。',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    '「{0}」を画像として読み取れません。30 MB 以下の JPEG、PNG、GIF、WebP、AVIF、SVG のいずれかを使ってください。',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    '画像「{0}」が入力フォルダーに見つからないため、除外されます。画像をそのフォルダーに置くか、--site でサイトの URL を指定してください。',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    '画像「{0}」が入力フォルダーに見つからないため、除外されます。画像をそのフォルダーに置くか、パスを修正してください。',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    '画像「{0}」が入力フォルダーに見つかりません。代わりに {1} を使います。',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    '画像「{0}」は、開いたときに何かを実行または読み込むおそれのある {1} を除いてコピーされます。',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    '画像「{0}」は {1} MB あり、読者全員がその全体を読み込むことになります。小さく書き出し直すか、別の形式にしてください。',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    '画像「{0}」は {1} MB あり、読者全員がその全体を読み込むことになります。「npm install --save-dev sharp」を実行して縮小版を作れるようにするか、小さく書き出し直してください。',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    '画像「{0}」には Web 上の URL がないため、除外されます。フィードでは絶対 URL を使ってください。',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} は記事のページやウィジェットには表示されません（中のテキストだけが表示される場合はあります）。別の HTML を使うか、リンクを張ってください。',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'リンク「{0}」の先のページはフィードに含まれていません。https:// から始まる完全な URL を使ってください。',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    '「{0}」は執筆者自身のコンピューター上にあるため、読者には開けません。ウェブ上の URL を使ってください。',
  'the link "{0}" does not lead to a post of this build; check the path':
    'リンク「{0}」の先は、このビルドに含まれる記事ではありません。パスを確認してください。',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'リンク「{0}」を定義する行がないため、角括弧がそのまま表示されます。「[name]: URL」を独立した行に追加するか、名前を直してください',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'リンク「{0}」はリンクとして書かれていないため、読者には括弧が見えます。[文字](URL) と書いてください。',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    '記号「{0}」がそのまま表示されます。最初の語の直前と最後の語の直後に書くか、前にバックスラッシュを付けてください',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'タグ「{0}」は正しい形式でないか長すぎるため、そのまま表示されます。直してください',
  'readers see "{0}", because there is no such character; correct the name':
    '「{0}」という文字はないため、そのまま表示されます。名前を直してください',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    '「{0}」という絵文字はないため、読者には名前がそのまま表示されます。「{1}」の間違いではありませんか？',
  'the character "\ufffd" stands for one that was lost; write it again':
    '文字「\ufffd」は失われた文字の代わりです。書き直してください',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} が閉じられていないため、後に続くものがすべてその中に入ります。{1} で閉じてください',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} には始まりがないため、省かれます。その前に {1} を書くか、削除してください。',
  '{0} is not closed, so it is left out; close it with {1}': '{0} が閉じられていないため、除外されます。{1} で閉じてください。',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'この行はマージの残りです。どちらかの版を残し、記号を削除してください',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    '表として読まれないため、縦線がそのまま表示されます。最初の行の下に「| --- | --- |」のような行を書いてください',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'この行のセルが表の列より多いため、最後のものは表示されません。セル内の「|」は「\\|」と書いてください',
  'the heading has no text; write some, or delete it': '見出しに文字がありません。書くか、見出しを削除してください',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'リンクに文字がないため、誰も開けません。「[」と「]」の間に文字を書いてください',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    '代替テキスト「{0}」は画像の内容を表していません。画像を説明してください',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    '更新日 {0} が記事の日付 {1} より前です。どちらかを直してください',
  'the link "{0}" does not lead to a post of this build; check the name':
    'リンク「{0}」の先は、このビルドに含まれる記事ではありません。名前を確認してください。',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'ファイル「{0}」は、種類またはサイズのためコピーされません。https:// から始まる完全な URL を使ってください。',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    '画像「{0}」はコピーされないため（{1}）、読者は元の場所から読み込みます。URL を確認するか、記事と同じフォルダーに保存してください。',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '「tips」で指定された見出し「{0}」はこの記事にありません。この記事の見出し：{1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    '脚注 {0} に内容がないため、脚注の記号は除外されます。「{1}: …」を単独の行に書いてください。',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    '脚注 {0} を参照する本文がないため、脚注は除外されます。参照する場所に {1} と書くか、脚注を削除してください。',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} には対応していないため、除外されます（このファイル内に {1} か所）。Markdown や HTML で書き直すか、コードとして書いてください。',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} には対応していないため、除外されます。Markdown や HTML で書き直すか、コードとして書いてください。',
  'the permalink "{0}" is also used by {1}; change one of them':
    'パーマリンク「{0}」は {1} でも使われています。どちらかを変更してください。',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'パーマリンク「{0}」は無視されます。/2025/01/name/ のようなパスか、次の名前を使ったパスを書いてください：{1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    '{0} 個の Markdown ファイルの中に記事がありません。記事にするファイルのフロントマターに「date」を追加してください。',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    '唯一の Markdown ファイルは記事ではありません。記事にする場合は、フロントマターに「date」を追加してください。',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'スラッグ「{0}」を「{1}」に変更しました。文字、数字、「-」、「_」だけを使ってください。',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'スラッグ「{0}」は {1} でも使われています。「slug: …」でいずれかを変更してください。',
  'no other post has the slug "{0}"; use the original’s slug':
    'スラッグが「{0}」の記事はほかにありません。原文のスラッグを使ってください。',
  '"{0}" is itself a translation; use the slug of its original': '「{0}」自体が翻訳です。その原文のスラッグを使ってください。',
  'a translation needs a language; add "language: …"': '翻訳には言語の指定が必要です。「language: …」を追加してください。',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '「{0}」自体の言語が「{1}」です。「language」にはこの翻訳の言語を指定してください。',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '「{2}」の言語「{1}」の翻訳として、すでに「{0}」があります。どちらかを変更してください。',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'フィードのこのページだけを読み取りました。すべてのページを読み取るには、ファイルの代わりにフィードの URL を指定してください。',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'フィードに、日付を読み取れるアイテムがありません。2025-01-14T11:00:00Z のような日付を追加してください。',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    '{1} 件のアイテムのうち {0} 件は日付を読み取れないため、最も古いアイテムの日付 {2} を使います。フィードに日付を追加してください。',
  'it has more than {0} pages; the rest of the feed is left out': 'フィードが {0} ページを超えています。残りは除外されます。',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'フィードの全ページの合計サイズが {0} バイトを超えています。残りは除外されます。',
  'the feed cannot be loaded: {0}': 'フィードを読み込めません：{0}',
  'the feed has no items; name another feed, or leave this one out':
    'フィードにアイテムがありません。別のフィードを指定するか、このフィードを外してください。',
  'the field "{0}" is not read; did you mean "{1}"?': 'フィールド「{0}」は読み取られません。「{1}」の間違いではありませんか？',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '「{0}」はコードのため読み取られません。JavaScript のフロントマターでは、定数だけが読み取られます。',
  'the front matter has more than {0} levels; use fewer': 'フロントマターが {0} 階層を超えています。階層を減らしてください。',
  'the front matter is not valid JSON ({0}); correct it': 'フロントマターが有効な JSON ではありません（{0}）。修正してください。',
  'the front matter cannot be read: {0}; correct this line': 'フロントマターを読み取れません（{0}）。この行を修正してください。',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'フロントマターが「name: value」形式の行の並びになっていません。各名前の後に「:」とスペースを入れてください。',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '「{0}」が 2 回指定されており、最後のものが有効になります。名前は重複できないため、一方を削除してください。',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '「{0}」は YAML ではコメントになるため、無視されます。値全体を引用符で囲んでください。',
  'aliases ("*name") are not supported; write the value instead':
    'エイリアス（「*name」）には対応していません。代わりに値を書いてください。',
  'the front matter is not closed; end it with a line of "{0}"':
    'フロントマターが閉じられていません。「{0}」だけの行で終えてください。',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'ファイルにフロントマターがありません。先頭に「---」、「title: …」、「date: …」、「---」の各行を書いてください。',
  'symbolic links are not followed; replace it with the file or folder itself':
    'シンボリックリンクはたどりません。ファイルまたはフォルダーそのものに置き換えてください。',
  'the folder cannot be read ({0}); check its permissions': 'フォルダーを読み取れません（{0}）。アクセス権を確認してください。',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'このフォルダーの Markdown ファイルはすべて除外されています({0})。--exclude または設定で、より狭いパターンを使ってください。',
  'this folder has no Markdown files; add files that end in .md':
    'このフォルダーには Markdown ファイルがありません。名前が .md で終わるファイルを追加してください。',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '「{0}」は日付ではありません。2025-01-14 や 2025-01-14T11:00:00Z のように書いてください。',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '「{0}」は日付ではないため、「updated」は無視されます。2025-01-14 のように書いてください。',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    '記事にタイトルがないため、ファイル名から取った「{0}」を使います。フロントマターに「title: …」を追加してください。',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    '記事にタイトルがないため、本文から取った「{0}」を使います。フロントマターに「title: …」を追加してください。',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    '「pinned」の値が true でも false でもないため、無視されます。「pinned: true」と書いてください。',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    '「{0}」の値の型が正しくないため、無視されます。「{1}」のように書いてください。',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '「{0}」は言語タグではないため、無視されます。「en」や「zh-Hans」のような言語タグを使ってください。',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    '日付がありません。フロントマターに「date: 2025-01-14」を追加するか、ファイル名を日付で始めてください。',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'ファイルが {0} バイトあり、上限の {1} バイトを超えています。分割してください。',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'ファイルが UTF-8 ではありません。エディターで開き、文字コードを UTF-8 にして保存してください。',
  'the file cannot be read ({0}); check its permissions': 'ファイルを読み取れません（{0}）。アクセス権を確認してください。',
  'the name is not UTF-8; rename it': '名前が UTF-8 ではありません。名前を変更してください。',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    'UTF-8 が Windows-1252 として読まれて文字化けした「{0}」を、「{1}」に修復しました。ファイルを修正してください。',
  '{0} control characters were removed; delete them from the file':
    '制御文字を {0} 個取り除きました。ファイルから削除してください。',
  'a control character was removed; delete it from the file': '制御文字を 1 個取り除きました。ファイルから削除してください。',
  'the value is not closed; add the missing {0}': '値が閉じられていません。足りない {0} を追加してください。',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '“{0}” は二重引用符 (") の中では使えません。一重引用符を使うか、バックスラッシュを 2 つ書いてください。',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'この行のインデントが、同じまとまりの行と異なります。同じ数のスペースを使ってください。',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'この行は有効な YAML ではありません。インデントを確認し、「:」「#」「@」や引用符を含む値は二重引用符 (") で囲んでください。',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'ほとんどのタイトルが、フィードの言語である英語ではありません。--language {0} のように、--language で言語を指定してください。',
  'this value is not valid YAML and was read as text; put it in quotes':
    'この値は有効な YAML ではないため、文字列として読み取りました。引用符で囲んでください。',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML のインデントにタブは使えないため、スペースとして読み取りました。スペースを使ってください。',
  'the front matter has no date; {0} from the file name is used': 'フロントマターに日付がないため、ファイル名の {0} を使います。',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '「{0}」は日付ではないため、ファイル名の日付を使います。2025-01-14 のように書いてください。',
  'the front matter has no date; {0} from the path of the file is used':
    'フロントマターに日付がないため、ファイルのパスの {0} を使います。',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '「{0}」は日付ではないため、ファイルのパスの日付を使います。2025-01-14 のように書いてください。',
  'the front matter has no date; {0} from the permalink is used':
    'フロントマターに日付がないため、パーマリンクの {0} を使います。',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '「{0}」は日付ではないため、パーマリンクの日付を使います。2025-01-14 のように書いてください。',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'この画像を使ったカードの読み込み量は {0} ですが、縮小版なら約 {1} です。縮小版を作るには、「npm install --save-dev sharp」を実行してビルドし直してください。',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    '{0} 枚の画像をすべて使ったカードの読み込み量は {1} ですが、縮小版なら約 {2} です。縮小版を作るには、「npm install --save-dev sharp」を実行してビルドし直してください。',
  '{0} (item "{1}")': '{0}（アイテム「{1}」）',

  '"{0}" must be a string': '「{0}」は文字列にしてください。',
  '"{0}" must be an array': '「{0}」は配列にしてください。',
  '"{0}" must be a number': '「{0}」は数値にしてください。',
  '"{0}" must be true or false': '「{0}」は true または false にしてください。',
  '"{0}" is not an absolute URL: "{1}"': '「{0}」が絶対 URL ではありません：「{1}」',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '「{0}」のスキームはフィードリーダーで開けないものです：「{1}」',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '「{0}」は「2025-01-14T11:00:00Z」のような日付にしてください。',
  '"id" should be a string': '「id」は文字列にしてください。',
  '"language" must be a language tag such as "en" or "zh-Hans"':
    '「language」は「en」や「zh-Hans」のような言語タグにしてください。',
  '"next_url" must not be the same as "feed_url"': '「next_url」には「feed_url」とは別の URL を指定してください。',
  'an author must be an object with "name", "url" or "avatar"':
    '著者は「name」、「url」、「avatar」のいずれかを持つオブジェクトにしてください。',
  'an author needs at least one of "name", "url" and "avatar"':
    '著者には「name」、「url」、「avatar」のうち少なくとも 1 つが必要です。',
  'an item must be an object': '各アイテムはオブジェクトにしてください。',
  'a tag must be a string': 'タグは文字列にしてください。',
  'an attachment must be an object': '添付ファイルはオブジェクトにしてください。',
  'the attachment has no "{0}"': '添付ファイルに「{0}」がありません。',
  'a hub must be an object with "type" and "url"': 'ハブは「type」と「url」を持つオブジェクトにしてください。',
  'the hub has no "{0}"': 'ハブに「{0}」がありません。',
  'the JSON is not an object, so it is not a feed': 'JSON がオブジェクトではないため、フィードではありません。',
  'the feed has no "title"': 'フィードに「title」がありません。',
  'this is not JSON: {0}': 'JSON ではありません：{0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    '応答が JSON でも XML でもありません。URL の先が Web ページではなくフィードであることを確認してください。ページの <link rel="alternate"> にフィードの URL が書かれていることがあります。',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    '応答がフィードではありません。JSON Feed には配列「items」が必要です。XML は整形式の RSS または Atom でなければなりません。',
  'The feed has no usable items. Give each item an "id".':
    'フィードに使用できるアイテムがありません。各アイテムに「id」を追加してください。',
  'the link is not an absolute URL: "{0}"': 'リンクが絶対 URL ではありません：「{0}」',
  'the Markdown cannot be converted to HTML: {0}': 'Markdown を HTML に変換できません：{0}',
  'the Markdown cannot be read: {0}': 'Markdown を読み取れません：{0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    '画像「{0}」は {1} MB あります。ビルド時に、カード用と記事用の縮小版が作られます。',
  'its date {0} is in the future, so it is not in the feed yet': '記事の日付 {0} が未来のため、まだフィードに含まれません。',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'ほかの記事のスラッグも「{0}」のため、この記事のスラッグは「{1}」になります。',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'ほかの記事のスラッグも「{0}」のため、この記事のスラッグは日付を残して「{1}」になります。',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'テンプレート用のフォルダー「{0}」にあるため、ページとして扱われ、フィードには含まれません。',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'フォルダー「pages」にあるため、ページとして扱われ、フィードには含まれません。',
  'it is a section page, so it counts as a page and is not in the feed':
    'セクションページのため、ページとして扱われ、フィードには含まれません。',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'フォルダー「_posts」の中ではなく隣にあるため、ページとして扱われ、フィードには含まれません。',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'ページによく使われるファイル名のため、ページとして扱われ、フィードには含まれません。',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'コレクションから除外されているため、ページとして扱われ、フィードには含まれません。',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'パーマリンクが「false」のため、ページとして扱われ、フィードには含まれません。',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'ファイルにフロントマターがないため、ページとして扱われ、フィードには含まれません。',
  'the file has no date, so it counts as a page and is not in the feed':
    'ファイルに日付がないため、ページとして扱われ、フィードには含まれません。',
  'this is a draft, so it is not in the feed': '下書きのため、フィードには含まれません。',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    '種類が {1} のメッセージが、1 個のファイルにほかに {0} 件あります。一覧を見るには --format json を使ってください。',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '種類が {1} のメッセージが、{2} 個のファイルにほかに計 {0} 件あります。一覧を見るには --format json を使ってください。',
  '{0} (item {1}, "{2}")': '{0}（{1} 番目のアイテム「{2}」）',
  '{0} (item {1})': '{0}（{1} 番目のアイテム）',
};
