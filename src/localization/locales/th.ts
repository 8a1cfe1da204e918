
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'articles': `บทความ`,
'clear-tags': `ล้าง`,
'clear-tags-label': `ล้างแท็กที่เลือก`,
'empty': `ยังไม่มีอะไรที่นี่`,
'error-network': `โหลดบทความไม่ได้ โปรดตรวจสอบการเชื่อมต่อ`,
'error-post-not-found': `ไม่พบบทความนี้`,
'error-unavailable': `บทความไม่พร้อมใช้งานในขณะนี้`,
'error-unreadable': `แสดงบทความไม่ได้`,
'found': `พบ # บทความ`,
'link-copied': `คัดลอกลิงก์แล้ว`,
'loads-from': str`${0} โหลดจาก ${1}`,
'more-tags': str`แท็กอื่น: ${0}`,
'next-tip': `เคล็ดลับถัดไป`,
'no-match': `ไม่มีบทความที่ตรงกัน`,
'no-tip-matches': `ไม่มีเคล็ดลับที่ตรงกัน`,
'play-frame': `เล่น`,
'position': str`${0} จาก ${1}`,
'previous-tip': `เคล็ดลับก่อนหน้า`,
'read-on': `อ่านต่อ`,
'reading-time': `# นาที`,
'remove-tag': str`นำแท็ก ${0} ออก`,
'retry': `ลองอีกครั้ง`,
'scroll-area': `พื้นที่ที่เลื่อนได้`,
'search': `ค้นหา`,
'selected-tags': `แท็กที่เลือก`,
'share': str`แชร์: ${0}`,
'show-frame': `แสดง`,
'show-image': `แสดงรูปภาพ`,
'show-more': `แสดงเพิ่มเติม`,
'stale': `บทความเหล่านี้อาจไม่ใช่ฉบับล่าสุด`,
'tag-count': `, # บทความ`,
'tags': `แท็ก`,
'tips': `เคล็ดลับ`,
'tips-found': `พบเคล็ดลับ # ข้อ`,
    };
  