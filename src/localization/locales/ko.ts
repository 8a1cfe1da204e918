
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `글`,
'clear-tags': `지우기`,
'clear-tags-label': `선택한 태그 지우기`,
'empty': `아직 아무것도 없습니다.`,
'error-network': `글을 불러오지 못했습니다. 연결을 확인하세요.`,
'error-post-not-found': `이 글을 찾을 수 없습니다.`,
'error-unavailable': `지금은 글을 볼 수 없습니다.`,
'error-unreadable': `글을 표시할 수 없습니다.`,
'found': `글 #개를 찾았습니다`,
'link-copied': `링크 복사됨`,
'loads-from': str`${0}, ${1}에서 불러옴`,
'more-tags': str`개의 다른 태그: ${0}`,
'next-tip': `다음 팁`,
'no-match': `일치하는 글이 없습니다.`,
'no-tip-matches': `일치하는 팁이 없습니다.`,
'play-frame': `재생`,
'position': str`${0}/${1}`,
'previous-tip': `이전 팁`,
'read-on': `계속 읽기`,
'reading-time': `#분`,
'remove-tag': str`${0} 태그 제거`,
'retry': `다시 시도`,
'scroll-area': `스크롤 가능한 영역`,
'search': `검색`,
'selected-tags': `선택한 태그`,
'share': str`공유: ${0}`,
'show-frame': `표시`,
'show-image': `이미지 보기`,
'show-more': `더 보기`,
'stale': `최신 글이 아닐 수 있습니다.`,
'tag-count': `, 글 #개`,
'tags': `태그`,
'tips': `팁`,
'tips-found': `팁 #개를 찾았습니다`,
    };
  