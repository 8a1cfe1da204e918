
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `מאמרים`,
'clear-tags': `ניקוי`,
'clear-tags-label': `ניקוי התגיות שנבחרו`,
'empty': `עדיין אין כאן כלום.`,
'error-network': `לא ניתן לטעון את המאמרים. כדאי לבדוק את החיבור.`,
'error-post-not-found': `המאמר לא נמצא.`,
'error-unavailable': `המאמרים אינם זמינים כרגע.`,
'error-unreadable': `לא ניתן להציג את המאמרים.`,
'found': `מאמרים שנמצאו: #`,
'link-copied': `הקישור הועתק`,
'loads-from': str`${0}, נטען מ־${1}`,
'more-tags': str`תגיות נוספות: ${0}`,
'next-tip': `הטיפ הבא`,
'no-match': `אין מאמרים תואמים.`,
'no-tip-matches': `אין טיפים תואמים.`,
'play-frame': `הפעלה`,
'position': str`${0} מתוך ${1}`,
'previous-tip': `הטיפ הקודם`,
'read-on': `להמשך קריאה`,
'reading-time': `# דק׳`,
'remove-tag': str`הסרת התגית ${0}`,
'retry': `ניסיון חוזר`,
'scroll-area': `אזור נגלל`,
'search': `חיפוש`,
'selected-tags': `התגיות שנבחרו`,
'share': str`שיתוף: ${0}`,
'show-frame': `הצגה`,
'show-image': `הצגת התמונה`,
'show-more': `הצגת עוד`,
'stale': `ייתכן שהמאמרים אינם עדכניים.`,
'tag-count': `one:, מאמר אחד|two:, שני מאמרים|, # מאמרים`,
'tags': `תגיות`,
'tips': `טיפים`,
'tips-found': `טיפים שנמצאו: #`,
    };
  