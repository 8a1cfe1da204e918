
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `文章`,
'clear-tags': `清除`,
'clear-tags-label': `清除所选标签`,
'empty': `这里还没有内容。`,
'error-network': `无法加载文章，请检查网络连接。`,
'error-post-not-found': `找不到这篇文章。`,
'error-unavailable': `文章暂时无法显示，请稍后再试。`,
'error-unreadable': `文章无法显示。`,
'found': `找到 # 篇文章`,
'link-copied': `链接已复制`,
'loads-from': str`${0}，从 ${1} 加载`,
'more-tags': str`个其他标签：${0}`,
'next-tip': `下一条小贴士`,
'no-match': `没有符合条件的文章。`,
'no-tip-matches': `没有符合条件的小贴士。`,
'play-frame': `播放`,
'position': str`第 ${0}/${1} 条`,
'previous-tip': `上一条小贴士`,
'read-on': `继续阅读`,
'reading-time': `# 分钟`,
'remove-tag': str`移除标签“${0}”`,
'retry': `重试`,
'scroll-area': `可滚动区域`,
'search': `搜索`,
'selected-tags': `所选标签`,
'share': str`分享：${0}`,
'show-frame': `显示`,
'show-image': `显示图片`,
'show-more': `显示更多`,
'stale': `这些文章可能不是最新的。`,
'tag-count': `，# 篇文章`,
'tags': `标签`,
'tips': `小贴士`,
'tips-found': `找到 # 条小贴士`,
    };
  