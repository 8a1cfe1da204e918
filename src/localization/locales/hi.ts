
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `लेख`,
'clear-tags': `हटाएँ`,
'clear-tags-label': `चुने गए टैग हटाएँ`,
'empty': `यहाँ अभी कुछ नहीं है।`,
'error-network': `लेख लोड नहीं हो सके। अपना कनेक्शन जाँचें।`,
'error-post-not-found': `यह लेख नहीं मिला।`,
'error-unavailable': `लेख अभी उपलब्ध नहीं हैं।`,
'error-unreadable': `लेख दिखाए नहीं जा सकते।`,
'found': `मिले लेख: #`,
'link-copied': `लिंक कॉपी हो गया`,
'loads-from': str`${0}, ${1} से लोड होता है`,
'more-tags': str`और टैग: ${0}`,
'next-tip': `अगला सुझाव`,
'no-match': `कोई मेल खाता लेख नहीं मिला।`,
'no-tip-matches': `कोई मेल खाता सुझाव नहीं मिला।`,
'play-frame': `चलाएँ`,
'position': str`${1} में से ${0}`,
'previous-tip': `पिछला सुझाव`,
'read-on': `आगे पढ़ें`,
'reading-time': `# मिनट`,
'remove-tag': str`टैग ${0} हटाएँ`,
'retry': `फिर से कोशिश करें`,
'scroll-area': `स्क्रॉल करने योग्य क्षेत्र`,
'search': `खोजें`,
'selected-tags': `चुने गए टैग`,
'share': str`शेयर करें: ${0}`,
'show-frame': `दिखाएँ`,
'show-image': `चित्र दिखाएँ`,
'show-more': `और दिखाएँ`,
'stale': `ये लेख पुराने हो सकते हैं।`,
'tag-count': `, # लेख`,
'tags': `टैग`,
'tips': `सुझाव`,
'tips-found': `मिले सुझाव: #`,
    };
  