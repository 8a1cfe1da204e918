
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'empty': `ยังไม่มีอะไรที่นี่`,
'error-network': `โหลดบทความไม่ได้ โปรดตรวจสอบการเชื่อมต่อ`,
'error-post-not-found': `ไม่พบบทความนี้`,
'error-unavailable': `บทความไม่พร้อมใช้งานในขณะนี้`,
'error-unreadable': `แสดงบทความไม่ได้`,
'found': `พบ # บทความ`,
'link-copied': `คัดลอกลิงก์แล้ว`,
'next-tip': `เคล็ดลับถัดไป`,
'no-match': `ไม่มีบทความที่ตรงกัน`,
'no-tip-matches': `ไม่มีเคล็ดลับที่ตรงกัน`,
'position': str`${0} จาก ${1}`,
'previous-tip': `เคล็ดลับก่อนหน้า`,
'read-on': `อ่านต่อ`,
'reading-time': `อ่าน # นาที`,
'retry': `ลองอีกครั้ง`,
'search': `ค้นหา`,
'share': `แชร์`,
'show-image': `แสดงรูปภาพ`,
'show-more': `แสดงเพิ่มเติม`,
'tag-count': `, # บทความ`,
'tags': `แท็ก`,
'tips-found': `พบเคล็ดลับ # ข้อ`,
    };
  