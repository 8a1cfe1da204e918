
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'empty': `هنوز چیزی اینجا نیست.`,
'error-network': `مقاله‌ها بارگیری نشدند. اتصال خود را بررسی کنید.`,
'error-post-not-found': `این مقاله پیدا نشد.`,
'error-unavailable': `مقاله‌ها در حال حاضر در دسترس نیستند.`,
'error-unreadable': `نمایش مقاله‌ها ممکن نیست.`,
'found': `مقاله‌های یافت‌شده: #`,
'link-copied': `پیوند کپی شد`,
'next-tip': `نکتهٔ بعدی`,
'no-match': `هیچ مقاله‌ای مطابقت ندارد.`,
'no-tip-matches': `هیچ نکته‌ای مطابقت ندارد.`,
'position': str`${0} از ${1}`,
'previous-tip': `نکتهٔ قبلی`,
'read-on': `ادامهٔ مطلب`,
'reading-time': `# دقیقه مطالعه`,
'retry': `تلاش دوباره`,
'search': `جستجو`,
'share': `اشتراک‌گذاری`,
'show-image': `نمایش تصویر`,
'show-more': `نمایش بیشتر`,
'tag-count': `، # مقاله`,
'tags': `برچسب‌ها`,
'tips-found': `نکته‌های یافت‌شده: #`,
    };
  