
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `مقاله‌ها`,
'clear-tags': `پاک کردن`,
'clear-tags-label': `پاک کردن برچسب‌های انتخاب‌شده`,
'empty': `هنوز چیزی اینجا نیست.`,
'error-network': `مقاله‌ها بارگیری نشدند. اتصال خود را بررسی کنید.`,
'error-post-not-found': `این مقاله پیدا نشد.`,
'error-unavailable': `مقاله‌ها در حال حاضر در دسترس نیستند.`,
'error-unreadable': `نمایش مقاله‌ها ممکن نیست.`,
'found': `مقاله‌های یافت‌شده: #`,
'link-copied': `پیوند کپی شد`,
'loads-from': str`${0}، از ${1} بارگیری می‌شود`,
'more-tags': str`برچسب دیگر: ${0}`,
'next-tip': `نکتهٔ بعدی`,
'no-match': `هیچ مقاله‌ای مطابقت ندارد.`,
'no-tip-matches': `هیچ نکته‌ای مطابقت ندارد.`,
'play-frame': `پخش`,
'position': str`${0} از ${1}`,
'previous-tip': `نکتهٔ قبلی`,
'read-on': `ادامهٔ مطلب`,
'reading-time': `# دقیقه`,
'remove-tag': str`حذف برچسب ${0}`,
'retry': `تلاش دوباره`,
'scroll-area': `ناحیهٔ پیمایش‌پذیر`,
'search': `جستجو`,
'selected-tags': `برچسب‌های انتخاب‌شده`,
'share': str`اشتراک‌گذاری: ${0}`,
'show-frame': `نمایش`,
'show-image': `نمایش تصویر`,
'show-more': `نمایش بیشتر`,
'stale': `شاید این مقاله‌ها به‌روز نباشند.`,
'tag-count': `، # مقاله`,
'tags': `برچسب‌ها`,
'tips': `نکته‌ها`,
'tips-found': `نکته‌های یافت‌شده: #`,
    };
  