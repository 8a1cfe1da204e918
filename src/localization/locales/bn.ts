
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `নিবন্ধ`,
'clear-tags': `মুছুন`,
'clear-tags-label': `নির্বাচিত ট্যাগগুলো মুছুন`,
'empty': `এখানে এখনও কিছু নেই।`,
'error-network': `নিবন্ধগুলো লোড করা যায়নি। আপনার সংযোগ পরীক্ষা করুন।`,
'error-post-not-found': `এই নিবন্ধটি পাওয়া যায়নি।`,
'error-unavailable': `নিবন্ধগুলো এই মুহূর্তে উপলভ্য নয়।`,
'error-unreadable': `নিবন্ধগুলো দেখানো যাচ্ছে না।`,
'found': `পাওয়া নিবন্ধ: #`,
'link-copied': `লিংক কপি হয়েছে`,
'loads-from': str`${0}, ${1} থেকে লোড হয়`,
'more-tags': str`আরও ট্যাগ: ${0}`,
'next-tip': `পরের পরামর্শ`,
'no-match': `মিলে যায় এমন কোনো নিবন্ধ নেই।`,
'no-tip-matches': `মিলে যায় এমন কোনো পরামর্শ নেই।`,
'play-frame': `চালান`,
'position': str`${1}টির মধ্যে ${0}`,
'previous-tip': `আগের পরামর্শ`,
'read-on': `বাকি অংশ পড়ুন`,
'reading-time': `# মিনিট`,
'remove-tag': str`${0} ট্যাগটি সরান`,
'retry': `আবার চেষ্টা করুন`,
'scroll-area': `স্ক্রোলযোগ্য অংশ`,
'search': `খুঁজুন`,
'selected-tags': `নির্বাচিত ট্যাগ`,
'share': str`শেয়ার করুন: ${0}`,
'show-frame': `দেখান`,
'show-image': `ছবি দেখান`,
'show-more': `আরও দেখান`,
'stale': `এই নিবন্ধগুলো হালনাগাদ নাও হতে পারে।`,
'tag-count': `, #টি নিবন্ধ`,
'tags': `ট্যাগ`,
'tips': `পরামর্শ`,
'tips-found': `পাওয়া পরামর্শ: #`,
    };
  