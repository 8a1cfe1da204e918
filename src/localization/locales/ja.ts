
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `記事`,
'clear-tags': `クリア`,
'clear-tags-label': `選択したタグをクリア`,
'empty': `まだ何もありません。`,
'error-network': `記事を読み込めませんでした。接続を確認してください。`,
'error-post-not-found': `この記事は見つかりませんでした。`,
'error-unavailable': `記事は現在利用できません。`,
'error-unreadable': `記事を表示できません。`,
'found': `#件の記事が見つかりました`,
'link-copied': `リンクをコピーしました`,
'loads-from': str`${0}（${1} から読み込みます）`,
'more-tags': str`件の他のタグ：${0}`,
'next-tip': `次のヒント`,
'no-match': `一致する記事はありません。`,
'no-tip-matches': `一致するヒントはありません。`,
'play-frame': `再生`,
'position': str`${0}/${1}`,
'previous-tip': `前のヒント`,
'read-on': `続きを読む`,
'reading-time': `#分`,
'remove-tag': str`タグ「${0}」を外す`,
'retry': `再試行`,
'scroll-area': `スクロール可能な領域`,
'search': `検索`,
'selected-tags': `選択中のタグ`,
'share': str`共有：${0}`,
'show-frame': `表示`,
'show-image': `画像を表示`,
'show-more': `もっと見る`,
'stale': `記事が最新ではない可能性があります。`,
'tag-count': `、記事#件`,
'tags': `タグ`,
'tips': `ヒント`,
'tips-found': `#件のヒントが見つかりました`,
    };
  