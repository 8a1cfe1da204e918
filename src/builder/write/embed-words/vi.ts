import type { EmbedWords } from './embed-words.js';

export const words: EmbedWords = {
  lead: 'Vài lựa chọn, rồi chỉ một đoạn mã để dán. Nó theo màu trang của bạn và không đếm ai cả.',
  where: 'Bạn dán vào đâu?',
  what: 'Hiển thị gì?',
  look: 'Trông như thế nào?',
  leftOut: 'Bỏ gì khỏi ô bài viết?',
  sameAsPage: 'Giống trang',
  light: 'Sáng',
  dark: 'Tối',
  ownColour: 'Màu riêng',
  image: 'Hình ảnh',
  author: 'Tác giả',
  date: 'Ngày',
  summary: 'Tóm tắt',
  readingTime: 'Thời gian đọc',
  card: 'Một ô bài viết',
  full: 'Toàn bộ bài viết',
  list: 'Danh sách',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  selected: 'Đã chọn; nhấn Ctrl+C hoặc ⌘C',
  preview: 'Xem trước',
  anyPage: 'Trang HTML bất kỳ',
  noScripts: 'Trang không có script',
  readme: 'README, email',
  notes: {
    html: 'Dán bốn dòng đầu một lần vào phần head của trang, và phần còn lại vào nơi cần hiển thị.',
    frame: 'Khung hiển thị các bài viết mà trang của bạn không cần script nào.',
    wordpress: 'Dán URL trên một dòng riêng; WordPress biến nó thành khung. Dán trích dẫn vào khối “HTML tùy chỉnh”.',
    ghost: 'Dán vào thẻ HTML. Một URL trên dòng riêng trở thành dấu trang có tiêu đề và hình ảnh.',
    discourse:
      'Trước tiên, quản trị viên thêm # vào cài đặt “allowed iframes”. Khi có thành phần giao diện, chỉ cần URL trên một dòng riêng.',
    phpbb:
      'Liên kết hoạt động trong mọi bài đăng. Với định nghĩa của chúng tôi cho “Media Embed”, URL của bài viết trở thành ô bài viết.',
    mybb: 'Liên kết hoạt động trong mọi bài đăng. Với plugin, hoặc với dòng này trước </body> trong mẫu “footer”, URL của bài viết trên một dòng riêng trở thành ô bài viết: #',
    flarum: 'Liên kết hoạt động trong mọi bài đăng. Với các dòng cho extend.php, URL của bài viết trở thành ô bài viết.',
    nodebb:
      'Trong bài đăng, dán URL trên một dòng riêng; dán trích dẫn vào widget HTML. Trước tiên, quản trị viên dán dòng này vào Appearance, Custom Content, Custom Header: #',
    fossil:
      'Cho các trang wiki và bài đăng bằng Markdown. Trước tiên, quản trị viên thêm dòng này vào chân trang của giao diện, và thêm trang web này vào cài đặt “default-csp”: #',
    generator: 'Trích dẫn vẫn đọc được ở nơi script không chạy. Hugo cần “unsafe: true” cho Markdown.',
    markdown: 'Liên kết hoạt động cả ở nơi chỉ cho phép văn bản. Ở nơi cho phép hình ảnh, mỗi bài viết có một hình: #',
  },
};
