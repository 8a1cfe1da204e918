
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `Bài viết`,
'clear-tags': `Xóa`,
'clear-tags-label': `Xóa các thẻ đã chọn`,
'empty': `Chưa có gì ở đây.`,
'error-network': `Không tải được bài viết. Hãy kiểm tra kết nối.`,
'error-post-not-found': `Không tìm thấy bài viết này.`,
'error-unavailable': `Các bài viết hiện không xem được.`,
'error-unreadable': `Không thể hiển thị bài viết.`,
'found': `Tìm thấy # bài viết`,
'link-copied': `Đã sao chép liên kết`,
'loads-from': str`${0}, tải từ ${1}`,
'more-tags': str`thẻ khác: ${0}`,
'next-tip': `Mẹo tiếp theo`,
'no-match': `Không có bài viết phù hợp.`,
'no-tip-matches': `Không có mẹo phù hợp.`,
'play-frame': `Phát`,
'position': str`${0}/${1}`,
'previous-tip': `Mẹo trước`,
'read-on': `Đọc tiếp`,
'reading-time': `# phút`,
'remove-tag': str`Bỏ thẻ ${0}`,
'retry': `Thử lại`,
'scroll-area': `Vùng cuộn được`,
'search': `Tìm kiếm`,
'selected-tags': `Thẻ đã chọn`,
'share': str`Chia sẻ: ${0}`,
'show-frame': `Hiện`,
'show-image': `Hiện hình ảnh`,
'show-more': `Xem thêm`,
'stale': `Các bài viết này có thể không phải bản mới nhất.`,
'tag-count': `, # bài viết`,
'tags': `Thẻ`,
'tips': `Mẹo`,
'tips-found': `Tìm thấy # mẹo`,
    };
  