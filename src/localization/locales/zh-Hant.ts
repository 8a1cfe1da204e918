
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `文章`,
'clear-tags': `清除`,
'clear-tags-label': `清除所選標籤`,
'empty': `這裡還沒有內容。`,
'error-network': `無法載入文章，請檢查網路連線。`,
'error-post-not-found': `找不到這篇文章。`,
'error-unavailable': `文章暫時無法顯示，請稍後再試。`,
'error-unreadable': `無法顯示文章。`,
'found': `找到 # 篇文章`,
'link-copied': `已複製連結`,
'loads-from': str`${0}，從 ${1} 載入`,
'more-tags': str`個其他標籤：${0}`,
'next-tip': `下一則小提示`,
'no-match': `沒有符合條件的文章。`,
'no-tip-matches': `沒有符合條件的小提示。`,
'play-frame': `播放`,
'position': str`第 ${0}/${1} 則`,
'previous-tip': `上一則小提示`,
'read-on': `繼續閱讀`,
'reading-time': `# 分鐘`,
'remove-tag': str`移除標籤「${0}」`,
'retry': `再試一次`,
'scroll-area': `可捲動區域`,
'search': `搜尋`,
'selected-tags': `所選標籤`,
'share': str`分享：${0}`,
'show-frame': `顯示`,
'show-image': `顯示圖片`,
'show-more': `顯示更多`,
'stale': `這些文章可能不是最新的。`,
'tag-count': `，# 篇文章`,
'tags': `標籤`,
'tips': `小提示`,
'tips-found': `找到 # 則小提示`,
    };
  