import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '“author” đã lỗi thời từ phiên bản 1.1; hãy dùng mảng “authors”',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'mục không có “id” dùng được; hãy thêm, nếu không trình đọc feed sẽ bỏ qua mục này',
  'the id "{0}" is also used by {1}; change one of them': 'id “{0}” cũng được dùng ở {1}; hãy đổi một trong hai',
  'the item has no "content_html" and no "content_text"; add one of them':
    'mục không có “content_html” lẫn “content_text”; hãy thêm một trong hai',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'feed không có “version”; hãy thêm “https://jsonfeed.org/version/1.1”',
  '"version" should be "https://jsonfeed.org/version/1.1"': '“version” phải là “https://jsonfeed.org/version/1.1”',
  'the feed has no "items"; add an array': 'feed không có “items”; hãy thêm một mảng',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '“{0}” không phải là ngày; hãy viết theo dạng Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'mục không có ngày; hãy thêm, chẳng hạn “pubDate” hoặc “published”',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'mục không có “guid” hay “id”; hãy thêm một trong hai, nếu không trình đọc feed sẽ bỏ qua mục này',
  'the id "{0}" is also used by item {1}; change one of them': 'id “{0}” cũng được dùng ở mục thứ {1}; hãy đổi một trong hai',
  'the item has no content and no description; add one of them': 'mục không có nội dung lẫn mô tả; hãy thêm một trong hai',
  'the feed has no title; add one': 'feed không có tiêu đề; hãy thêm tiêu đề',
  'the feed is in {0}; save it as UTF-8': 'feed dùng bảng mã {0}; hãy lưu bằng UTF-8',
  'the server returned {0} for {1}; correct or remove the link': 'máy chủ trả về {0} cho {1}; hãy sửa hoặc xóa liên kết',
  'there is no response from {0}; correct or remove the link': 'không có phản hồi từ {0}; hãy sửa hoặc xóa liên kết',
  'the server returned {0} for {1}; open it in a browser': 'máy chủ trả về {0} cho {1}; hãy mở thử trong trình duyệt',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'hình ảnh không có văn bản thay thế; hãy mô tả hình ảnh giữa “![” và “]” hoặc trong alt',
  'a heading of level {0} follows one of level {1}; use level {2}': 'sau đề mục cấp {1} là đề mục cấp {0}; hãy dùng cấp {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'khối mã chưa được đóng nên mọi thứ phía sau đều thành mã; hãy đóng bằng chính dấu đã mở',
  'the article has no text; write some, or mark it with "draft: true"':
    'bài viết không có nội dung; hãy viết nội dung, hoặc đánh dấu là bản nháp bằng “draft: true”',
  'the file "{0}" was not found; check the path': 'không tìm thấy tệp “{0}”; hãy kiểm tra đường dẫn',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'thẻ “{0}” được viết là “{1}” trong các bài viết khác; hãy thống nhất một cách viết, hoặc dùng --fix',
  'the tag "{0}" has spaces around it; delete them': 'thẻ “{0}” có khoảng trắng ở đầu hoặc cuối; hãy xóa đi',
  '{0} has the same title; change one of them': 'tệp {0} có cùng tiêu đề; hãy đổi một trong hai',
  '{0} is in the future; check the date': '{0} là ngày trong tương lai; hãy kiểm tra ngày',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'liên kết “{0}” dẫn đến phần không có trong bài viết; hãy kiểm tra phần sau dấu “#”',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'thẻ HTML chưa đóng sẽ che mất phần văn bản phía sau nên được hiển thị như văn bản; hãy viết thành mã, đặt giữa hai dấu backtick',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'không đọc được công thức “{0}” dưới dạng TeX nên công thức được hiển thị như mã; hãy sửa lại',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'script, trình xử lý sự kiện và URL “javascript:” bị loại bỏ khi hiển thị bài viết; hãy xóa chúng',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'các phần tử HTML lồng nhau quá sâu hoặc chưa được đóng nên trang chỉ hiển thị phần văn bản; hãy đóng chúng, hoặc giảm số cấp',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'hình ảnh “{0}” không phải là tệp cũng không phải là URL web; hãy đặt tệp vào cùng thư mục với bài viết',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'không thể tạo bản nhỏ hơn của hình ảnh “{0}” ({1}); hình ảnh được xuất bản nguyên trạng',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'hình ảnh “{0}” là SVG sai cấu trúc ({1}) nên bị lược bỏ; hãy sửa hoặc xuất lại',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'không đọc được “{0}” dưới dạng hình ảnh; hãy dùng JPEG, PNG, GIF, WebP, AVIF hoặc SVG, tối đa 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'không tìm thấy hình ảnh “{0}” trong thư mục đầu vào nên hình ảnh bị lược bỏ; hãy đặt tệp vào đó hoặc chỉ định URL của trang web bằng --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'không tìm thấy hình ảnh “{0}” trong thư mục đầu vào nên hình ảnh bị lược bỏ; hãy đặt tệp vào đó hoặc sửa đường dẫn',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'không tìm thấy hình ảnh “{0}” trong thư mục đầu vào; {1} được dùng thay thế',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'hình ảnh “{0}” được sao chép nhưng lược bỏ {1}, vì những phần này có thể chạy hoặc tải thứ gì đó khi mở hình ảnh',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'hình ảnh “{0}” nặng {1} MB; người đọc nào cũng phải tải toàn bộ; hãy xuất với dung lượng nhỏ hơn, hoặc dùng định dạng khác',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'hình ảnh “{0}” nặng {1} MB; người đọc nào cũng phải tải toàn bộ; hãy chạy “npm install --save-dev sharp” để có bản nhỏ hơn, hoặc xuất với dung lượng nhỏ hơn',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'hình ảnh “{0}” không có URL trên web nên bị lược bỏ; hãy dùng URL tuyệt đối trong feed',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} sẽ không hiển thị trên trang bài viết hay trong widget, ở đó nhiều nhất cũng chỉ hiện phần văn bản bên trong; hãy dùng HTML khác, hoặc đặt liên kết đến đó',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'liên kết “{0}” dẫn đến trang không có trong feed; hãy dùng URL đầy đủ, bắt đầu bằng https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'người đọc không mở được “{0}” vì nó nằm trên máy tính của bạn; hãy dùng URL trên web',
  'the link "{0}" does not lead to a post of this build; check the path':
    'liên kết “{0}” không dẫn đến bài viết nào trong bản build này; hãy kiểm tra đường dẫn',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'không có dòng nào định nghĩa liên kết "{0}", nên người đọc thấy dấu ngoặc; hãy thêm "[name]: URL" trên một dòng riêng, hoặc sửa lại tên',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'liên kết “{0}” không được viết đúng dạng liên kết nên độc giả thấy dấu ngoặc; hãy viết [chữ](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'người đọc thấy dấu “{0}”; hãy viết nó ngay trước từ đầu và ngay sau từ cuối, hoặc đặt dấu gạch chéo ngược trước nó',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'người đọc thấy thẻ “{0}” vì nó sai cú pháp hoặc quá dài; hãy sửa lại',
  'readers see "{0}", because there is no such character; correct the name':
    'người đọc thấy “{0}” vì không có ký tự như vậy; hãy sửa lại tên',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    'không có biểu tượng cảm xúc “{0}” nên người đọc thấy tên của nó; có phải ý bạn là “{1}”?',
  'the character "\ufffd" stands for one that was lost; write it again': 'ký tự “\ufffd” thay cho một ký tự đã mất; hãy viết lại',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} chưa được đóng, nên mọi thứ phía sau đều nằm trong đó; hãy đóng bằng {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} không có phần mở đầu nên bị bỏ qua; hãy viết {1} trước đó, hoặc xóa nó',
  '{0} is not closed, so it is left out; close it with {1}': '{0} chưa được đóng nên bị lược bỏ; hãy đóng bằng {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'dòng này còn sót lại từ một lần hợp nhất; hãy giữ một phiên bản và xóa các dấu',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'phần này không được đọc là bảng, nên người đọc thấy các nét kẻ; hãy viết một dòng như “| --- | --- |” dưới dòng đầu',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'hàng có nhiều ô hơn số cột của bảng, nên người đọc không thấy các ô cuối; hãy viết “\\|” thay cho “|” trong ô',
  'the heading has no text; write some, or delete it': 'tiêu đề không có chữ; hãy viết chữ, hoặc xóa tiêu đề',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'liên kết không có chữ, nên không ai mở được; hãy viết chữ giữa “[” và “]”',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'văn bản thay thế “{0}” không cho biết hình ảnh thể hiện gì; hãy mô tả hình ảnh',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'bài viết được cập nhật ngày {0}, trước ngày của bài, {1}; hãy sửa một trong hai',
  'the link "{0}" does not lead to a post of this build; check the name':
    'liên kết “{0}” không dẫn đến bài viết nào trong bản build này; hãy kiểm tra tên',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'tệp “{0}” không được sao chép do loại hoặc kích thước của nó; hãy dùng URL đầy đủ, bắt đầu bằng https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'hình ảnh “{0}” không được sao chép ({1}) nên người đọc tải từ địa chỉ gốc; hãy kiểm tra URL, hoặc lưu hình ảnh vào cùng thư mục với bài viết',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '“tips” nêu một đề mục không có trong bài viết này: “{0}”; các đề mục của bài: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'cước chú {0} không có nội dung nên dấu cước chú bị lược bỏ; hãy viết “{1}: …” trên một dòng riêng',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'không có chỗ nào trong bài dẫn đến cước chú {0} nên cước chú bị lược bỏ; hãy viết {1} vào đúng chỗ, hoặc xóa cước chú',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} không được hỗ trợ nên bị lược bỏ ({1} lần trong tệp này); hãy thay bằng Markdown hoặc HTML, hoặc viết thành mã',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} không được hỗ trợ nên bị lược bỏ; hãy thay bằng Markdown hoặc HTML, hoặc viết thành mã',
  'the permalink "{0}" is also used by {1}; change one of them': 'permalink “{0}” cũng được dùng ở {1}; hãy đổi một trong hai',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'permalink “{0}” bị bỏ qua; hãy viết một đường dẫn như /2025/01/name/, hoặc đường dẫn có dùng {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'không có bài viết nào trong {0} tệp Markdown; hãy thêm “date” vào front matter của những tệp là bài viết',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'tệp Markdown duy nhất không phải là bài viết; hãy thêm “date” vào front matter của tệp nếu đó là bài viết',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug “{0}” đã được đổi thành “{1}”; hãy chỉ dùng chữ cái, chữ số, “-” và “_”',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'slug “{0}” cũng được dùng ở {1}; hãy đổi một trong số đó bằng “slug: …”',
  'no other post has the slug "{0}"; use the original’s slug':
    'không có bài viết nào khác có slug “{0}”; hãy dùng slug của bài gốc',
  '"{0}" is itself a translation; use the slug of its original': 'bản thân “{0}” đã là bản dịch; hãy dùng slug của bài gốc',
  'a translation needs a language; add "language: …"': 'bản dịch cần có ngôn ngữ; hãy thêm “language: …”',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    'ngôn ngữ của chính “{0}” đã là “{1}”; hãy đặt “language” thành ngôn ngữ của bản dịch này',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '“{0}” đã là bản dịch sang ngôn ngữ “{1}” của “{2}”; hãy đổi một trong hai',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'chỉ trang này của feed được đọc; để đọc tất cả các trang, hãy chỉ định URL của feed thay vì tệp',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'không đọc được ngày của mục nào trong feed; hãy thêm ngày, chẳng hạn 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    'không đọc được ngày của {0} trong số {1} mục nên các mục này nhận ngày của mục cũ nhất, {2}. Hãy thêm ngày vào feed',
  'it has more than {0} pages; the rest of the feed is left out': 'feed có hơn {0} trang; phần còn lại bị lược bỏ',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'các trang của feed có tổng cộng hơn {0} byte; phần còn lại bị lược bỏ',
  'the feed cannot be loaded: {0}': 'không thể tải feed: {0}',
  'the feed has no items; name another feed, or leave this one out':
    'feed không có mục nào; hãy chọn feed khác, hoặc bỏ feed này',
  'the field "{0}" is not read; did you mean "{1}"?': 'trường “{0}” không được đọc; có phải ý bạn là “{1}”?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '“{0}” không được đọc vì là mã; trong front matter JavaScript, chỉ các hằng số được đọc',
  'the front matter has more than {0} levels; use fewer': 'front matter có hơn {0} cấp; hãy giảm số cấp',
  'the front matter is not valid JSON ({0}); correct it': 'front matter không phải là JSON hợp lệ ({0}); hãy sửa lại',
  'the front matter cannot be read: {0}; correct this line': 'không đọc được front matter: {0}; hãy sửa dòng này',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'front matter không gồm các dòng “name: value”; hãy đặt “:” và một dấu cách sau mỗi tên',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '“{0}” xuất hiện hai lần, lần cuối cùng có hiệu lực; tên không được trùng lặp, vì vậy hãy xóa một trong hai',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '“{0}” bị bỏ qua vì là chú thích trong YAML; hãy đặt toàn bộ giá trị trong dấu nháy',
  'aliases ("*name") are not supported; write the value instead':
    'bí danh (“*name”) không được hỗ trợ; hãy viết trực tiếp giá trị',
  'the front matter is not closed; end it with a line of "{0}"': 'front matter chưa được đóng; hãy kết thúc bằng một dòng “{0}”',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'tệp không có front matter; hãy bắt đầu tệp bằng các dòng “---”, “title: …”, “date: …” và “---”',
  'symbolic links are not followed; replace it with the file or folder itself':
    'không đi theo liên kết tượng trưng; hãy thay bằng chính tệp hoặc thư mục đó',
  'the folder cannot be read ({0}); check its permissions': 'không đọc được thư mục ({0}); hãy kiểm tra quyền truy cập',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'mọi tệp Markdown trong thư mục này đều bị loại trừ ({0}); hãy dùng mẫu hẹp hơn cho --exclude, hoặc trong phần cài đặt',
  'this folder has no Markdown files; add files that end in .md':
    'thư mục này không có tệp Markdown; hãy thêm các tệp có đuôi .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '“{0}” không phải là ngày; hãy viết theo dạng 2025-01-14 hoặc 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '“{0}” không phải là ngày nên “updated” bị bỏ qua; hãy viết theo dạng 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'bài viết không có tiêu đề; đã dùng “{0}” lấy từ tên tệp. Hãy thêm “title: …” vào front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'bài viết không có tiêu đề; đã dùng “{0}” lấy từ nội dung. Hãy thêm “title: …” vào front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'giá trị của “pinned” không phải là true hay false nên bị bỏ qua; hãy viết “pinned: true”',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'giá trị của “{0}” sai kiểu nên bị bỏ qua; hãy viết theo dạng “{1}”',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '“{0}” không phải là thẻ ngôn ngữ nên bị bỏ qua; hãy dùng thẻ như “en” hoặc “zh-Hans”',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'thiếu ngày; hãy thêm “date: 2025-01-14” vào front matter, hoặc đặt ngày ở đầu tên tệp',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'tệp có {0} byte, vượt quá mức cho phép là {1} byte; hãy chia nhỏ tệp',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'tệp không phải là UTF-8; hãy mở bằng trình soạn thảo và lưu với bảng mã UTF-8',
  'the file cannot be read ({0}); check its permissions': 'không đọc được tệp ({0}); hãy kiểm tra quyền truy cập',
  'the name is not UTF-8; rename it': 'tên không phải là UTF-8; hãy đổi tên',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '“{0}” là UTF-8 bị đọc nhầm thành Windows-1252 và đã được sửa thành “{1}”; hãy sửa lại tệp',
  '{0} control characters were removed; delete them from the file': 'đã loại bỏ {0} ký tự điều khiển; hãy xóa chúng khỏi tệp',
  'a control character was removed; delete it from the file': 'đã loại bỏ một ký tự điều khiển; hãy xóa nó khỏi tệp',
  'the value is not closed; add the missing {0}': 'giá trị chưa được đóng; hãy thêm dấu {0} còn thiếu',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '“{0}” không được nằm trong dấu nháy kép thẳng ("); hãy dùng dấu nháy đơn hoặc viết hai dấu gạch chéo ngược',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'dòng này thụt khác với các dòng đi cùng nó; hãy dùng cùng số dấu cách',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'dòng này không phải là YAML hợp lệ; hãy kiểm tra độ thụt dòng và đặt giá trị có “:”, “#”, “@” hoặc dấu nháy trong dấu nháy kép thẳng (")',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'hầu hết tiêu đề không phải tiếng Anh, là ngôn ngữ của feed; hãy nêu ngôn ngữ của chúng bằng --language, chẳng hạn --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'giá trị này không phải là YAML hợp lệ nên được đọc như văn bản; hãy đặt trong dấu nháy',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML không cho phép thụt dòng bằng tab nên tab được đọc thành dấu cách; hãy dùng dấu cách',
  'the front matter has no date; {0} from the file name is used': 'front matter không có ngày; đã dùng {0} lấy từ tên tệp',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '“{0}” không phải là ngày nên ngày trong tên tệp được dùng; hãy viết theo dạng 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'front matter không có ngày; đã dùng {0} lấy từ đường dẫn của tệp',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '“{0}” không phải là ngày nên ngày trong đường dẫn của tệp được dùng; hãy viết theo dạng 2025-01-14',
  'the front matter has no date; {0} from the permalink is used': 'front matter không có ngày; đã dùng {0} lấy từ permalink',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '“{0}” không phải là ngày nên ngày trong permalink được dùng; hãy viết theo dạng 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'card có hình ảnh này tải {0}, hoặc chỉ khoảng {1} nếu dùng bản nhỏ hơn; để tạo bản nhỏ hơn, hãy chạy “npm install --save-dev sharp” rồi build lại',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'các card có cả {0} hình ảnh tải {1}, hoặc chỉ khoảng {2} nếu dùng bản nhỏ hơn; để tạo bản nhỏ hơn, hãy chạy “npm install --save-dev sharp” rồi build lại',
  '{0} (item "{1}")': '{0} (mục “{1}”)',

  '"{0}" must be a string': '“{0}” phải là chuỗi',
  '"{0}" must be an array': '“{0}” phải là mảng',
  '"{0}" must be a number': '“{0}” phải là số',
  '"{0}" must be true or false': '“{0}” phải là true hoặc false',
  '"{0}" is not an absolute URL: "{1}"': '“{0}” không phải là URL tuyệt đối: “{1}”',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '“{0}” dùng giao thức mà trình đọc feed không mở: “{1}”',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '“{0}” phải là ngày, chẳng hạn “2025-01-14T11:00:00Z”',
  '"id" should be a string': '“id” nên là chuỗi',
  '"language" must be a language tag such as "en" or "zh-Hans"': '“language” phải là thẻ ngôn ngữ như “en” hoặc “zh-Hans”',
  '"next_url" must not be the same as "feed_url"': '“next_url” không được trùng với “feed_url”',
  'an author must be an object with "name", "url" or "avatar"': 'tác giả phải là đối tượng có “name”, “url” hoặc “avatar”',
  'an author needs at least one of "name", "url" and "avatar"': 'tác giả cần có ít nhất một trong “name”, “url” và “avatar”',
  'an item must be an object': 'mục phải là đối tượng',
  'a tag must be a string': 'thẻ phải là chuỗi',
  'an attachment must be an object': 'tệp đính kèm phải là đối tượng',
  'the attachment has no "{0}"': 'tệp đính kèm không có “{0}”',
  'a hub must be an object with "type" and "url"': 'hub phải là đối tượng có “type” và “url”',
  'the hub has no "{0}"': 'hub không có “{0}”',
  'the JSON is not an object, so it is not a feed': 'JSON này không phải là đối tượng nên không phải là feed',
  'the feed has no "title"': 'feed không có “title”',
  'this is not JSON: {0}': 'đây không phải là JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'Phản hồi không phải là JSON cũng không phải là XML. Hãy kiểm tra để chắc chắn URL dẫn đến feed, không phải trang web; trang web có thể nêu feed của mình trong <link rel="alternate">.',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'Phản hồi không phải là feed. JSON Feed cần có mảng “items”; XML phải là RSS hoặc Atom đúng cấu trúc.',
  'The feed has no usable items. Give each item an "id".': 'Feed không có mục nào dùng được. Hãy thêm “id” cho từng mục.',
  'the link is not an absolute URL: "{0}"': 'liên kết không phải là URL tuyệt đối: “{0}”',
  'the Markdown cannot be converted to HTML: {0}': 'không thể chuyển Markdown thành HTML: {0}',
  'the Markdown cannot be read: {0}': 'không đọc được Markdown: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'hình ảnh “{0}” nặng {1} MB; khi build, các bản nhỏ hơn được tạo cho card và bài viết',
  'its date {0} is in the future, so it is not in the feed yet':
    'ngày {0} của bài viết nằm trong tương lai nên bài viết chưa có trong feed',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'một bài viết khác cũng có slug “{0}” nên slug của bài này trở thành “{1}”',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'một bài viết khác cũng có slug “{0}” nên slug của bài này giữ lại ngày và trở thành “{1}”',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'tệp nằm trong thư mục “{0}” dành cho mẫu (template) nên được coi là trang và không có trong feed',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'tệp nằm trong thư mục “pages” nên được coi là trang và không có trong feed',
  'it is a section page, so it counts as a page and is not in the feed':
    'tệp là trang phân mục (section) nên được coi là trang và không có trong feed',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'tệp nằm cạnh chứ không nằm trong thư mục “_posts” nên được coi là trang và không có trong feed',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'tên tệp là tên thường dùng cho trang nên tệp được coi là trang và không có trong feed',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'tệp bị loại khỏi các bộ sưu tập (collections) nên được coi là trang và không có trong feed',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'permalink của tệp là “false” nên tệp được coi là trang và không có trong feed',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'tệp không có front matter nên được coi là trang và không có trong feed',
  'the file has no date, so it counts as a page and is not in the feed':
    'tệp không có ngày nên được coi là trang và không có trong feed',
  'this is a draft, so it is not in the feed': 'đây là bản nháp nên không có trong feed',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'còn {0} thông báo khác thuộc loại {1} trong một tệp; hãy dùng --format json để liệt kê',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'còn {0} thông báo khác thuộc loại {1} trong {2} tệp; hãy dùng --format json để liệt kê',
  '{0} (item {1}, "{2}")': '{0} (mục thứ {1}, “{2}”)',
  '{0} (item {1})': '{0} (mục thứ {1})',
};
