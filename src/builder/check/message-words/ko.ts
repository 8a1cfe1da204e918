import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '“author”는 버전 1.1부터 더 이상 권장되지 않습니다. 배열인 “authors”를 사용하세요.',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    '항목에 쓸 수 있는 “id”가 없습니다. 추가하세요. 없으면 피드 리더가 이 항목을 무시합니다.',
  'the id "{0}" is also used by {1}; change one of them': '“{0}” id는 {1}에서도 사용됩니다. 둘 중 하나를 바꾸세요.',
  'the item has no "content_html" and no "content_text"; add one of them':
    '항목에 “content_html”도 “content_text”도 없습니다. 둘 중 하나를 추가하세요.',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    '피드에 “version”이 없습니다. “https://jsonfeed.org/version/1.1”을 추가하세요.',
  '"version" should be "https://jsonfeed.org/version/1.1"': '“version”은 “https://jsonfeed.org/version/1.1”이어야 합니다.',
  'the feed has no "items"; add an array': '피드에 “items”가 없습니다. 배열을 추가하세요.',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '“{0}” 값은 날짜가 아닙니다. Tue, 14 Jan 2025 11:00:00 GMT와 같이 쓰세요.',
  'the item has no date; add one, such as a "pubDate" or "published"':
    '항목에 날짜가 없습니다. “pubDate”나 “published” 등을 추가하세요.',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    '항목에 “guid”도 “id”도 없습니다. 둘 중 하나를 추가하세요. 없으면 피드 리더가 이 항목을 무시합니다.',
  'the id "{0}" is also used by item {1}; change one of them': '“{0}” id는 {1}번째 항목에서도 사용됩니다. 둘 중 하나를 바꾸세요.',
  'the item has no content and no description; add one of them': '항목에 내용도 설명도 없습니다. 둘 중 하나를 추가하세요.',
  'the feed has no title; add one': '피드에 제목이 없습니다. 제목을 추가하세요.',
  'the feed is in {0}; save it as UTF-8': '피드의 인코딩이 {0}입니다. UTF-8로 저장하세요.',
  'the server returned {0} for {1}; correct or remove the link':
    '서버가 {1} 요청에 {0} 응답을 보냈습니다. 링크를 고치거나 삭제하세요.',
  'there is no response from {0}; correct or remove the link': '{0}에서 응답이 없습니다. 링크를 고치거나 삭제하세요.',
  'the server returned {0} for {1}; open it in a browser':
    '서버가 {1} 요청에 {0} 응답을 보냈습니다. 브라우저에서 열어 확인하세요.',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    '이미지에 대체 텍스트가 없습니다. “![”와 “]” 사이나 alt에 이미지의 내용을 쓰세요.',
  'a heading of level {0} follows one of level {1}; use level {2}':
    '{1}단계 소제목 다음에 {0}단계 소제목이 있습니다. {2}단계를 사용하세요.',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    '코드 블록이 닫히지 않아 그 뒤가 모두 코드가 됩니다. 시작과 같은 기호로 닫으세요.',
  'the article has no text; write some, or mark it with "draft: true"':
    '글에 본문이 없습니다. 본문을 쓰거나 “draft: true”로 초안임을 표시하세요.',
  'the file "{0}" was not found; check the path': '“{0}” 파일을 찾을 수 없습니다. 경로를 확인하세요.',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    '“{0}” 태그가 다른 글에는 “{1}” 형태로 쓰여 있습니다. 한 가지 형태로 통일하거나 --fix를 사용하세요.',
  'the tag "{0}" has spaces around it; delete them': '“{0}” 태그 앞뒤에 공백이 있습니다. 공백을 삭제하세요.',
  '{0} has the same title; change one of them': '{0} 파일과 제목이 같습니다. 둘 중 하나를 바꾸세요.',
  '{0} is in the future; check the date': '미래의 날짜입니다({0}). 날짜를 확인하세요.',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    '“{0}” 링크가 가리키는 부분이 글에 없습니다. “#” 뒤를 확인하세요.',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    '닫히지 않은 HTML 태그는 그 뒤의 텍스트를 숨기게 되므로 텍스트로 표시됩니다. 백틱으로 감싸 코드로 쓰세요.',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    '“{0}” 수식은 TeX 형식으로 읽을 수 없어 코드로 표시됩니다. 수식을 고치세요.',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    '스크립트, 이벤트 핸들러, “javascript:” URL은 글을 표시할 때 제거됩니다. 삭제하세요.',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    '요소가 너무 깊이 중첩되었거나 닫히지 않아 페이지에 텍스트만 표시됩니다. 요소를 닫거나 중첩 단계를 줄이세요.',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    '“{0}” 이미지는 파일도 웹 URL도 아닙니다. 파일을 글과 같은 폴더에 두세요.',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    '“{0}” 이미지의 크기를 줄인 사본을 만들 수 없습니다({1}). 원본 그대로 게시됩니다.',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    '“{0}” 이미지는 형식이 올바르지 않은 SVG여서({1}) 제외됩니다. 고치거나 다시 내보내세요.',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    '“{0}” 파일을 이미지로 읽을 수 없습니다. 30MB 이하의 JPEG, PNG, GIF, WebP, AVIF 또는 SVG를 사용하세요.',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    '입력 폴더에서 “{0}” 이미지를 찾을 수 없어 제외됩니다. 이미지를 그 폴더에 넣거나 --site로 사이트 URL을 지정하세요.',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    '입력 폴더에서 “{0}” 이미지를 찾을 수 없어 제외됩니다. 이미지를 그 폴더에 넣거나 경로를 수정하세요.',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    '입력 폴더에서 “{0}” 이미지를 찾을 수 없습니다. 대신 {1} 주소를 사용합니다.',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    '“{0}” 이미지는 열 때 무언가를 실행하거나 불러올 수 있는 부분({1})을 빼고 복사됩니다.',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    '“{0}” 이미지는 {1}MB이며 모든 독자가 전부 불러오게 됩니다. 더 작게 내보내거나 다른 형식을 사용하세요.',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    '“{0}” 이미지는 {1}MB이며 모든 독자가 전부 불러오게 됩니다. “npm install --save-dev sharp”를 실행해 크기를 줄인 사본을 만들 수 있게 하거나 더 작게 내보내세요.',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    '“{0}” 이미지는 웹 URL이 없어 제외됩니다. 피드에는 절대 URL을 사용하세요.',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '글 페이지나 위젯에 표시되지 않거나 안의 텍스트만 표시됩니다: {0}. 다른 HTML을 사용하거나 링크로 바꾸세요.',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    '“{0}” 링크가 가리키는 페이지는 피드에 없습니다. https://로 시작하는 전체 URL을 사용하세요.',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    '“{0}” 주소는 작성자의 컴퓨터에 있어 독자가 열 수 없습니다. 웹에 있는 URL을 사용하세요.',
  'the link "{0}" does not lead to a post of this build; check the path':
    '“{0}” 링크가 가리키는 글이 이 빌드에 없습니다. 경로를 확인하세요.',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    '링크 “{0}”을(를) 정의하는 줄이 없어 독자에게 대괄호가 그대로 보입니다. 별도의 줄에 “[name]: URL”을 추가하거나 이름을 고치세요',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    '링크 “{0}”이(가) 링크 형식으로 쓰이지 않아 독자에게 괄호가 보입니다. [글자](URL) 형식으로 쓰세요.',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    '독자에게 기호 “{0}”이(가) 그대로 보입니다. 첫 단어 바로 앞과 마지막 단어 바로 뒤에 쓰거나, 앞에 역슬래시를 붙이세요',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    '태그 “{0}”의 형식이 올바르지 않거나 너무 길어 독자에게 그대로 보입니다. 고치세요',
  'readers see "{0}", because there is no such character; correct the name':
    '“{0}”(이)라는 문자가 없어 독자에게 그대로 보입니다. 이름을 고치세요',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    '“{0}” 이모지가 없어 독자에게 이름이 그대로 보입니다. 혹시 “{1}”인가요?',
  'the character "\ufffd" stands for one that was lost; write it again':
    '문자 “\ufffd”은(는) 잃어버린 문자를 대신합니다. 다시 쓰세요',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0}이(가) 닫히지 않아 뒤의 모든 내용이 그 안에 들어갑니다. {1}(으)로 닫으세요',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0}에는 시작이 없어 생략됩니다. 그 앞에 {1}을(를) 쓰거나 삭제하세요.',
  '{0} is not closed, so it is left out; close it with {1}': '닫히지 않아 제외됩니다: {0}. {1}(으)로 닫으세요.',
  'this line is left from a merge; keep one of the versions and delete the marks':
    '이 줄은 병합에서 남은 것입니다. 한쪽을 남기고 표시를 지우세요',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    '표로 읽히지 않아 독자에게 세로줄이 보입니다. 첫 줄 아래에 “| --- | --- |” 같은 줄을 쓰세요',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    '이 행의 칸이 표의 열보다 많아 독자에게 마지막 칸이 보이지 않습니다. 칸 안의 “|”는 “\\|”로 쓰세요',
  'the heading has no text; write some, or delete it': '제목에 글이 없습니다. 글을 쓰거나 제목을 지우세요',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    '링크에 글이 없어 아무도 열 수 없습니다. “[”와 “]” 사이에 글을 쓰세요',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    '대체 텍스트 “{0}”은(는) 이미지가 무엇을 보여 주는지 말하지 않습니다. 이미지를 설명하세요',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    '글이 날짜 {1}보다 이른 {0}에 수정되었습니다. 둘 중 하나를 고치세요',
  'the link "{0}" does not lead to a post of this build; check the name':
    '“{0}” 링크가 가리키는 글이 이 빌드에 없습니다. 이름을 확인하세요.',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    '“{0}” 파일은 형식이나 크기 때문에 복사되지 않습니다. https://로 시작하는 전체 URL을 사용하세요.',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    '“{0}” 이미지가 복사되지 않아({1}) 독자는 원래 주소에서 불러옵니다. URL을 확인하거나 이미지를 글과 같은 폴더에 저장하세요.',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '“tips”에 지정된 “{0}” 소제목이 이 글에 없습니다. 이 글의 소제목: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    '각주 {0}에 내용이 없어 각주 표시가 제외됩니다. 별도의 줄에 “{1}: …” 형식으로 내용을 쓰세요.',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    '본문에서 각주 {0}을(를) 참조하지 않아 각주가 제외됩니다. 참조할 곳에 {1}을(를) 쓰거나 각주를 삭제하세요.',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '지원되지 않아 제외됩니다: {0}(이 파일에 {1}번). Markdown이나 HTML로 바꾸거나 코드로 쓰세요.',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '지원되지 않아 제외됩니다: {0}. Markdown이나 HTML로 바꾸거나 코드로 쓰세요.',
  'the permalink "{0}" is also used by {1}; change one of them': '“{0}” 퍼머링크는 {1}에서도 사용됩니다. 둘 중 하나를 바꾸세요.',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    '“{0}” 퍼머링크는 무시됩니다. /2025/01/name/ 같은 경로나 다음 이름을 넣은 경로를 쓰세요: {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'Markdown 파일 {0}개 가운데 글이 없습니다. 글에 해당하는 파일의 프런트 매터에 “date”를 추가하세요.',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    '하나뿐인 Markdown 파일이 글이 아닙니다. 글이라면 프런트 매터에 “date”를 추가하세요.',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    '슬러그가 바뀌었습니다: “{0}” → “{1}”. 글자, 숫자, “-”, “_”만 사용하세요.',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    '“{0}” 슬러그는 {1}에서도 사용됩니다. “slug: …”로 그중 하나를 바꾸세요.',
  'no other post has the slug "{0}"; use the original’s slug': '슬러그가 “{0}”인 다른 글이 없습니다. 원문의 슬러그를 사용하세요.',
  '"{0}" is itself a translation; use the slug of its original':
    '“{0}” 글은 그 자체가 번역입니다. 그 글의 원문 슬러그를 사용하세요.',
  'a translation needs a language; add "language: …"': '번역에는 언어 지정이 필요합니다. “language: …”를 추가하세요.',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '“{0}” 자체의 언어가 “{1}”입니다. “language”를 이 번역의 언어로 설정하세요.',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '“{2}” 글의 “{1}” 번역은 이미 있습니다(“{0}”). 둘 중 하나를 바꾸세요.',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    '피드의 이 페이지만 읽었습니다. 모든 페이지를 읽으려면 파일 대신 피드의 URL을 지정하세요.',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    '피드에 날짜를 읽을 수 있는 항목이 없습니다. 2025-01-14T11:00:00Z와 같은 날짜를 추가하세요.',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    '항목 {1}개 중 {0}개는 날짜를 읽을 수 없어 가장 오래된 항목의 날짜({2})를 사용합니다. 피드에 날짜를 추가하세요.',
  'it has more than {0} pages; the rest of the feed is left out': '피드가 {0}페이지를 넘습니다. 나머지는 제외됩니다.',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    '피드 페이지의 전체 크기가 {0}바이트를 넘습니다. 나머지는 제외됩니다.',
  'the feed cannot be loaded: {0}': '피드를 불러올 수 없습니다: {0}',
  'the feed has no items; name another feed, or leave this one out':
    '피드에 항목이 없습니다. 다른 피드를 지정하거나 이 피드를 빼세요.',
  'the field "{0}" is not read; did you mean "{1}"?': '“{0}” 필드는 읽지 않습니다. 혹시 “{1}”인가요?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '“{0}” 필드는 코드이므로 읽지 않습니다. JavaScript 프런트 매터에서는 상수만 읽습니다.',
  'the front matter has more than {0} levels; use fewer': '프런트 매터가 {0}단계를 넘습니다. 단계를 줄이세요.',
  'the front matter is not valid JSON ({0}); correct it': '프런트 매터가 올바른 JSON이 아닙니다({0}). 고치세요.',
  'the front matter cannot be read: {0}; correct this line': '프런트 매터를 읽을 수 없습니다({0}). 이 줄을 고치세요.',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    '프런트 매터가 “name: value” 형식의 줄로 이루어져 있지 않습니다. 각 이름 뒤에 “:”과 공백을 넣으세요.',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '“{0}” 이름이 두 번 나와 마지막 값이 적용됩니다. 이름은 중복될 수 없으므로 하나를 삭제하세요.',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '“{0}” 부분은 YAML에서 주석이므로 무시됩니다. 값 전체를 따옴표로 묶으세요.',
  'aliases ("*name") are not supported; write the value instead': '별칭(“*name”)은 지원되지 않습니다. 대신 값을 쓰세요.',
  'the front matter is not closed; end it with a line of "{0}"': '프런트 매터가 닫히지 않았습니다. “{0}” 줄로 끝내세요.',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    '파일에 프런트 매터가 없습니다. 파일 맨 앞에 “---”, “title: …”, “date: …”, “---”를 한 줄씩 쓰세요.',
  'symbolic links are not followed; replace it with the file or folder itself':
    '심볼릭 링크는 따라가지 않습니다. 파일이나 폴더 자체로 바꾸세요.',
  'the folder cannot be read ({0}); check its permissions': '폴더를 읽을 수 없습니다({0}). 폴더의 권한을 확인하세요.',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    '이 폴더의 Markdown 파일이 모두 제외되었습니다({0}). --exclude 또는 설정에서 더 좁은 패턴을 사용하세요.',
  'this folder has no Markdown files; add files that end in .md':
    '이 폴더에는 Markdown 파일이 없습니다. .md로 끝나는 파일을 추가하세요.',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '“{0}” 값은 날짜가 아닙니다. 2025-01-14 또는 2025-01-14T11:00:00Z와 같이 쓰세요.',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '“{0}” 값이 날짜가 아니어서 “updated”를 무시합니다. 2025-01-14와 같이 쓰세요.',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    '글에 제목이 없어 파일 이름에서 가져온 “{0}” 제목을 사용합니다. 프런트 매터에 “title: …”을 추가하세요.',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    '글에 제목이 없어 본문에서 가져온 “{0}” 제목을 사용합니다. 프런트 매터에 “title: …”을 추가하세요.',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    '“pinned” 값이 true도 false도 아니어서 무시됩니다. “pinned: true”라고 쓰세요.',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    '“{0}” 값의 형식이 잘못되어 무시합니다. “{1}”처럼 쓰세요.',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '“{0}” 값은 언어 태그가 아니어서 무시됩니다. “en”이나 “zh-Hans” 같은 언어 태그를 사용하세요.',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    '날짜가 없습니다. 프런트 매터에 “date: 2025-01-14”를 추가하거나 파일 이름을 날짜로 시작하세요.',
  'the file has {0} bytes, more than the {1} allowed; split it':
    '파일 크기가 {0}바이트로, 허용된 {1}바이트를 넘습니다. 파일을 나누세요.',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    '파일이 UTF-8이 아닙니다. 편집기에서 열어 UTF-8 인코딩으로 저장하세요.',
  'the file cannot be read ({0}); check its permissions': '파일을 읽을 수 없습니다({0}). 파일의 권한을 확인하세요.',
  'the name is not UTF-8; rename it': '이름이 UTF-8이 아닙니다. 이름을 바꾸세요.',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    'UTF-8이 Windows-1252로 읽혀 깨진 글자를 복구했습니다: “{0}” → “{1}”. 파일을 고치세요.',
  '{0} control characters were removed; delete them from the file': '제어 문자 {0}개를 제거했습니다. 파일에서 삭제하세요.',
  'a control character was removed; delete it from the file': '제어 문자 1개를 제거했습니다. 파일에서 삭제하세요.',
  'the value is not closed; add the missing {0}': '값이 닫히지 않았습니다. 빠진 {0} 기호를 추가하세요.',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '“{0}”은(는) 곧은 큰따옴표(") 안에 쓸 수 없습니다. 작은따옴표를 쓰거나 백슬래시를 두 개 쓰세요.',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    '이 줄의 들여쓰기가 함께 있는 줄들과 다릅니다. 같은 수의 공백을 사용하세요.',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    '이 줄은 올바른 YAML이 아닙니다. 들여쓰기를 확인하고, “:”, “#”, “@” 또는 따옴표가 들어 있는 값은 곧은 큰따옴표(")로 묶으세요.',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    '대부분의 제목이 피드의 언어인 영어가 아닙니다. --language {0}처럼 --language로 언어를 지정하세요.',
  'this value is not valid YAML and was read as text; put it in quotes':
    '이 값은 올바른 YAML이 아니어서 텍스트로 읽었습니다. 따옴표로 묶으세요.',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML에서는 탭으로 들여쓸 수 없어 탭을 공백으로 읽었습니다. 공백을 사용하세요.',
  'the front matter has no date; {0} from the file name is used': '프런트 매터에 날짜가 없어 파일 이름의 날짜({0})를 사용합니다.',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '“{0}” 값이 날짜가 아니어서 파일 이름의 날짜를 사용합니다. 2025-01-14와 같이 쓰세요.',
  'the front matter has no date; {0} from the path of the file is used':
    '프런트 매터에 날짜가 없어 파일 경로의 날짜({0})를 사용합니다.',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '“{0}” 값이 날짜가 아니어서 파일 경로의 날짜를 사용합니다. 2025-01-14와 같이 쓰세요.',
  'the front matter has no date; {0} from the permalink is used': '프런트 매터에 날짜가 없어 퍼머링크의 날짜({0})를 사용합니다.',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '“{0}” 값이 날짜가 아니어서 퍼머링크의 날짜를 사용합니다. 2025-01-14와 같이 쓰세요.',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    '이 이미지가 있는 카드는 {0}를 불러오지만, 크기를 줄인 사본을 쓰면 약 {1}만 불러옵니다. 사본을 만들려면 “npm install --save-dev sharp”를 실행하고 다시 빌드하세요.',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    '이미지 {0}개가 모두 있는 카드는 {1}를 불러오지만, 크기를 줄인 사본을 쓰면 약 {2}만 불러옵니다. 사본을 만들려면 “npm install --save-dev sharp”를 실행하고 다시 빌드하세요.',
  '{0} (item "{1}")': '{0} (항목 “{1}”)',

  '"{0}" must be a string': '“{0}” 값은 문자열이어야 합니다.',
  '"{0}" must be an array': '“{0}” 값은 배열이어야 합니다.',
  '"{0}" must be a number': '“{0}” 값은 숫자여야 합니다.',
  '"{0}" must be true or false': '“{0}” 값은 true 또는 false여야 합니다.',
  '"{0}" is not an absolute URL: "{1}"': '“{0}” 값이 절대 URL이 아닙니다: “{1}”',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '“{0}” 값에 피드 리더가 열지 않는 스킴이 있습니다: “{1}”',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '“{0}” 값은 “2025-01-14T11:00:00Z” 같은 날짜여야 합니다.',
  '"id" should be a string': '“id” 값은 문자열로 쓰세요.',
  '"language" must be a language tag such as "en" or "zh-Hans"': '“language” 값은 “en”이나 “zh-Hans” 같은 언어 태그여야 합니다.',
  '"next_url" must not be the same as "feed_url"': '“next_url”은 “feed_url”과 달라야 합니다.',
  'an author must be an object with "name", "url" or "avatar"':
    '글쓴이는 “name”, “url”, “avatar” 중 하나 이상이 있는 객체여야 합니다.',
  'an author needs at least one of "name", "url" and "avatar"': '글쓴이에는 “name”, “url”, “avatar” 중 하나 이상이 필요합니다.',
  'an item must be an object': '항목은 객체여야 합니다.',
  'a tag must be a string': '태그는 문자열이어야 합니다.',
  'an attachment must be an object': '첨부 파일은 객체여야 합니다.',
  'the attachment has no "{0}"': '첨부 파일에 “{0}” 값이 없습니다.',
  'a hub must be an object with "type" and "url"': '허브는 “type”과 “url”이 있는 객체여야 합니다.',
  'the hub has no "{0}"': '허브에 “{0}” 값이 없습니다.',
  'the JSON is not an object, so it is not a feed': 'JSON이 객체가 아니므로 피드가 아닙니다.',
  'the feed has no "title"': '피드에 “title”이 없습니다.',
  'this is not JSON: {0}': 'JSON이 아닙니다: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    '응답이 JSON도 XML도 아닙니다. URL이 웹페이지가 아니라 피드를 가리키는지 확인하세요. 웹페이지의 <link rel="alternate">에 피드 주소가 있을 수 있습니다.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    '응답이 피드가 아닙니다. JSON Feed에는 “items” 배열이 있어야 하고, XML은 형식이 올바른 RSS 또는 Atom이어야 합니다.',
  'The feed has no usable items. Give each item an "id".': '피드에 쓸 수 있는 항목이 없습니다. 각 항목에 “id”를 추가하세요.',
  'the link is not an absolute URL: "{0}"': '링크가 절대 URL이 아닙니다: “{0}”',
  'the Markdown cannot be converted to HTML: {0}': 'Markdown을 HTML로 변환할 수 없습니다: {0}',
  'the Markdown cannot be read: {0}': 'Markdown을 읽을 수 없습니다: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    '“{0}” 이미지는 {1}MB입니다. 빌드할 때 카드와 글에 쓸 수 있도록 크기를 줄인 사본이 만들어집니다.',
  'its date {0} is in the future, so it is not in the feed yet': '글의 날짜({0})가 미래여서 아직 피드에 포함되지 않습니다.',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    '슬러그가 “{0}”인 다른 글이 있어 이 글의 슬러그를 바꿉니다: “{1}”',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    '슬러그가 “{0}”인 다른 글이 있어 이 글의 슬러그에는 날짜를 남깁니다: “{1}”',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    '템플릿용 폴더인 “{0}” 폴더에 있어 페이지로 취급되며 피드에 포함되지 않습니다.',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    '“pages” 폴더에 있어 페이지로 취급되며 피드에 포함되지 않습니다.',
  'it is a section page, so it counts as a page and is not in the feed':
    '섹션 페이지여서 페이지로 취급되며 피드에 포함되지 않습니다.',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    '“_posts” 폴더 안이 아니라 옆에 있어 페이지로 취급되며 피드에 포함되지 않습니다.',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    '파일 이름이 페이지에 쓰이는 이름이어서 페이지로 취급되며 피드에 포함되지 않습니다.',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    '컬렉션에서 제외되어 있어 페이지로 취급되며 피드에 포함되지 않습니다.',
  'its permalink is "false", so it counts as a page and is not in the feed':
    '퍼머링크가 “false”여서 페이지로 취급되며 피드에 포함되지 않습니다.',
  'the file has no front matter, so it counts as a page and is not in the feed':
    '파일에 프런트 매터가 없어 페이지로 취급되며 피드에 포함되지 않습니다.',
  'the file has no date, so it counts as a page and is not in the feed':
    '파일에 날짜가 없어 페이지로 취급되며 피드에 포함되지 않습니다.',
  'this is a draft, so it is not in the feed': '초안이어서 피드에 포함되지 않습니다.',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    '파일 1개에 {1} 종류의 메시지가 {0}개 더 있습니다. 목록을 보려면 --format json을 사용하세요.',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '파일 {2}개에 {1} 종류의 메시지가 {0}개 더 있습니다. 목록을 보려면 --format json을 사용하세요.',
  '{0} (item {1}, "{2}")': '{0} ({1}번째 항목 “{2}”)',
  '{0} (item {1})': '{0} ({1}번째 항목)',
};
