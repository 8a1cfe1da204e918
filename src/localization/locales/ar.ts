
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `المقالات`,
'clear-tags': `مسح`,
'clear-tags-label': `مسح الوسوم المحددة`,
'empty': `لا يوجد شيء هنا بعد.`,
'error-network': `تعذّر تحميل المقالات. تحقّق من اتصالك.`,
'error-post-not-found': `تعذّر العثور على هذه المقالة.`,
'error-unavailable': `المقالات غير متاحة حاليًا.`,
'error-unreadable': `تعذّر عرض المقالات.`,
'found': `المقالات المطابقة: #`,
'link-copied': `تم نسخ الرابط`,
'loads-from': str`${0}، يُحمَّل من ${1}`,
'more-tags': str`وسوم أخرى: ${0}`,
'next-tip': `النصيحة التالية`,
'no-match': `لا توجد مقالات مطابقة.`,
'no-tip-matches': `لا توجد نصائح مطابقة.`,
'play-frame': `تشغيل`,
'position': str`${0} من ${1}`,
'previous-tip': `النصيحة السابقة`,
'read-on': `متابعة القراءة`,
'reading-time': `one:دقيقة|two:دقيقتان|few:# دقائق|# دقيقة`,
'remove-tag': str`إزالة الوسم ${0}`,
'retry': `إعادة المحاولة`,
'scroll-area': `منطقة قابلة للتمرير`,
'search': `بحث`,
'selected-tags': `الوسوم المحددة`,
'share': str`مشاركة: ${0}`,
'show-frame': `عرض`,
'show-image': `عرض الصورة`,
'show-more': `عرض المزيد`,
'stale': `قد لا تكون هذه المقالات محدّثة.`,
'tag-count': `one:، مقالة واحدة|two:، مقالتان|few:، # مقالات|، # مقالة`,
'tags': `الوسوم`,
'tips': `النصائح`,
'tips-found': `النصائح المطابقة: #`,
    };
  