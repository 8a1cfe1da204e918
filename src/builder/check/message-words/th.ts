import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '“author” เลิกใช้แล้วตั้งแต่เวอร์ชัน 1.1 โปรดใช้ “authors” ซึ่งเป็นอาร์เรย์',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'รายการไม่มี “id” ที่ใช้ได้ โปรดเพิ่ม มิฉะนั้นโปรแกรมอ่านฟีดจะข้ามรายการนี้',
  'the id "{0}" is also used by {1}; change one of them': '{1} ใช้ id “{0}” เช่นกัน โปรดเปลี่ยนที่ใดที่หนึ่ง',
  'the item has no "content_html" and no "content_text"; add one of them':
    'รายการไม่มีทั้ง “content_html” และ “content_text” โปรดเพิ่มอย่างใดอย่างหนึ่ง',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'ฟีดไม่มี “version” โปรดเพิ่ม “https://jsonfeed.org/version/1.1”',
  '"version" should be "https://jsonfeed.org/version/1.1"': '“version” ควรเป็น “https://jsonfeed.org/version/1.1”',
  'the feed has no "items"; add an array': 'ฟีดไม่มี “items” โปรดเพิ่มอาร์เรย์',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '“{0}” ไม่ใช่วันที่ โปรดเขียนในรูปแบบ Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"': 'รายการไม่มีวันที่ โปรดเพิ่ม เช่น “pubDate” หรือ “published”',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'รายการไม่มีทั้ง “guid” และ “id” โปรดเพิ่มอย่างใดอย่างหนึ่ง มิฉะนั้นโปรแกรมอ่านฟีดจะข้ามรายการนี้',
  'the id "{0}" is also used by item {1}; change one of them': 'รายการที่ {1} ใช้ id “{0}” เช่นกัน โปรดเปลี่ยนที่ใดที่หนึ่ง',
  'the item has no content and no description; add one of them': 'รายการไม่มีทั้งเนื้อหาและคำอธิบาย โปรดเพิ่มอย่างใดอย่างหนึ่ง',
  'the feed has no title; add one': 'ฟีดไม่มีชื่อเรื่อง โปรดเพิ่มชื่อเรื่อง',
  'the feed is in {0}; save it as UTF-8': 'ฟีดเข้ารหัสเป็น {0} โปรดบันทึกเป็น UTF-8',
  'the server returned {0} for {1}; correct or remove the link': 'เซิร์ฟเวอร์ตอบกลับ {0} สำหรับ {1} โปรดแก้ไขหรือลบลิงก์',
  'there is no response from {0}; correct or remove the link': 'ไม่มีการตอบกลับจาก {0} โปรดแก้ไขหรือลบลิงก์',
  'the server returned {0} for {1}; open it in a browser': 'เซิร์ฟเวอร์ตอบกลับ {0} สำหรับ {1} โปรดลองเปิดในเบราว์เซอร์',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'รูปภาพไม่มีข้อความแสดงแทน โปรดอธิบายรูปภาพไว้ระหว่าง “![” กับ “]” หรือใน alt',
  'a heading of level {0} follows one of level {1}; use level {2}': 'หัวข้อระดับ {0} ตามหลังหัวข้อระดับ {1} โปรดใช้ระดับ {2}',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'บล็อกโค้ดไม่ได้ปิด ทุกอย่างหลังจากนั้นจึงกลายเป็นโค้ด โปรดปิดด้วยเครื่องหมายเดียวกับที่เปิด',
  'the article has no text; write some, or mark it with "draft: true"':
    'บทความไม่มีเนื้อหา โปรดเขียนเนื้อหา หรือกำหนดเป็นฉบับร่างด้วย “draft: true”',
  'the file "{0}" was not found; check the path': 'ไม่พบไฟล์ “{0}” โปรดตรวจสอบพาธ',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'แท็ก “{0}” เขียนเป็น “{1}” ในบทความอื่น โปรดใช้แบบเดียวกันทั้งหมด หรือใช้ --fix',
  'the tag "{0}" has spaces around it; delete them': 'แท็ก “{0}” มีช่องว่างข้างหน้าหรือข้างหลัง โปรดลบช่องว่าง',
  '{0} has the same title; change one of them': '{0} มีชื่อเรื่องเดียวกัน โปรดเปลี่ยนที่ใดที่หนึ่ง',
  '{0} is in the future; check the date': '{0} เป็นวันที่ในอนาคต โปรดตรวจสอบวันที่',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'ลิงก์ “{0}” ชี้ไปยังส่วนที่ไม่มีในบทความ โปรดตรวจสอบส่วนที่อยู่หลัง “#”',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'แท็ก HTML ที่ไม่ได้ปิดจะซ่อนข้อความที่ตามมา จึงแสดงแท็กเป็นข้อความ โปรดเขียนเป็นโค้ดโดยครอบด้วยเครื่องหมายแบ็กทิก',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it': 'สูตร “{0}” อ่านเป็น TeX ไม่ได้ จึงแสดงเป็นโค้ด โปรดแก้ไข',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'สคริปต์ ตัวจัดการเหตุการณ์ และ URL แบบ “javascript:” จะถูกนำออกเมื่อแสดงบทความ โปรดลบออก',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'องค์ประกอบ HTML ซ้อนกันลึกเกินไปหรือไม่ได้ปิด หน้าจึงแสดงเฉพาะข้อความ โปรดปิดองค์ประกอบ หรือลดจำนวนระดับ',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'รูปภาพ “{0}” ไม่ใช่ไฟล์หรือ URL บนเว็บ โปรดวางไฟล์ไว้ในโฟลเดอร์เดียวกับบทความ',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'สร้างสำเนาขนาดเล็กของรูปภาพ “{0}” ไม่ได้ ({1}) จึงเผยแพร่รูปภาพตามเดิม',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'รูปภาพ “{0}” เป็น SVG ที่มีรูปแบบไม่ถูกต้อง ({1}) จึงถูกตัดออก โปรดแก้ไขหรือส่งออกใหม่',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    'อ่าน “{0}” เป็นรูปภาพไม่ได้ โปรดใช้ JPEG, PNG, GIF, WebP, AVIF หรือ SVG ขนาดไม่เกิน 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'ไม่พบรูปภาพ “{0}” ในโฟลเดอร์อินพุต จึงตัดรูปภาพออก โปรดวางไฟล์ไว้ที่นั่น หรือระบุ URL ของเว็บไซต์ด้วย --site',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'ไม่พบรูปภาพ “{0}” ในโฟลเดอร์อินพุต จึงตัดรูปภาพออก โปรดวางไฟล์ไว้ที่นั่น หรือแก้ไขพาธ',
  'the image "{0}" was not found in the input folder; {1} is used instead': 'ไม่พบรูปภาพ “{0}” ในโฟลเดอร์อินพุต จึงใช้ {1} แทน',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'รูปภาพ “{0}” ถูกคัดลอกโดยตัด {1} ออก เพราะอาจรันหรือโหลดบางสิ่งเมื่อเปิดรูปภาพ',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'รูปภาพ “{0}” มีขนาด {1} MB และผู้อ่านทุกคนต้องโหลดทั้งหมด โปรดส่งออกให้เล็กลง หรือใช้รูปแบบอื่น',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'รูปภาพ “{0}” มีขนาด {1} MB และผู้อ่านทุกคนต้องโหลดทั้งหมด โปรดรัน “npm install --save-dev sharp” เพื่อให้มีสำเนาขนาดเล็ก หรือส่งออกให้เล็กลง',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'รูปภาพ “{0}” ไม่มี URL บนเว็บ จึงถูกตัดออก โปรดใช้ URL แบบสัมบูรณ์ในฟีด',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} จะไม่แสดงบนหน้าบทความหรือในวิดเจ็ต อย่างมากจะแสดงเพียงข้อความข้างใน โปรดใช้ HTML แบบอื่น หรือใส่ลิงก์แทน',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'ลิงก์ “{0}” ชี้ไปยังหน้าที่ไม่มีในฟีด โปรดใช้ URL แบบเต็มที่ขึ้นต้นด้วย https://',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'ผู้อ่านเปิด “{0}” ไม่ได้ เพราะอยู่ในคอมพิวเตอร์ของคุณเอง โปรดใช้ URL บนเว็บ',
  'the link "{0}" does not lead to a post of this build; check the path': 'ลิงก์ “{0}” ไม่ได้ชี้ไปยังบทความในบิลด์นี้ โปรดตรวจสอบพาธ',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'ไม่มีบรรทัดใดกำหนดลิงก์ “{0}” ผู้อ่านจึงเห็นวงเล็บ โปรดเพิ่ม “[name]: URL” ในบรรทัดแยก หรือแก้ไขชื่อ',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'ลิงก์ “{0}” ไม่ได้เขียนในรูปแบบลิงก์ ผู้อ่านจึงเห็นวงเล็บ โปรดเขียนเป็น [ข้อความ](URL)',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'ผู้อ่านเห็นเครื่องหมาย “{0}” โปรดเขียนให้ติดหน้าคำแรกและติดท้ายคำสุดท้าย หรือใส่แบ็กสแลชไว้ข้างหน้า',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'ผู้อ่านเห็นแท็ก “{0}” เพราะรูปแบบไม่ถูกต้องหรือยาวเกินไป โปรดแก้ไข',
  'readers see "{0}", because there is no such character; correct the name': 'ผู้อ่านเห็น “{0}” เพราะไม่มีอักขระนี้ โปรดแก้ไขชื่อ',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?': 'ไม่มีอิโมจิ “{0}” ผู้อ่านจึงเห็นชื่อแทน คุณหมายถึง “{1}” ใช่ไหม',
  'the character "\ufffd" stands for one that was lost; write it again': 'อักขระ “\ufffd” แทนอักขระที่สูญหาย โปรดเขียนใหม่',
  '{0} is not closed, so all that follows is in it; close it with {1}': '{0} ไม่ได้ปิด ทุกอย่างที่ตามมาจึงอยู่ข้างใน โปรดปิดด้วย {1}',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} ไม่มีจุดเริ่มต้น จึงถูกตัดออก โปรดเขียน {1} ไว้ก่อนหน้า หรือลบออก',
  '{0} is not closed, so it is left out; close it with {1}': '{0} ไม่ได้ปิด จึงตัดออก โปรดปิดด้วย {1}',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'บรรทัดนี้ค้างมาจากการผสาน โปรดเก็บไว้รุ่นเดียวและลบเครื่องหมาย',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'ส่วนนี้ไม่ถูกอ่านเป็นตาราง ผู้อ่านจึงเห็นเส้น โปรดเขียนบรรทัดอย่าง “| --- | --- |” ใต้บรรทัดแรก',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'แถวนี้มีเซลล์มากกว่าคอลัมน์ของตาราง ผู้อ่านจึงไม่เห็นเซลล์ท้าย ๆ โปรดเขียน “\\|” แทน “|” ในเซลล์',
  'the heading has no text; write some, or delete it': 'หัวเรื่องไม่มีข้อความ โปรดเขียนข้อความหรือลบหัวเรื่อง',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'ลิงก์ไม่มีข้อความ จึงไม่มีใครเปิดได้ โปรดเขียนข้อความระหว่าง “[” กับ “]”',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'ข้อความแทนภาพ “{0}” ไม่ได้บอกว่าภาพแสดงอะไร โปรดบรรยายภาพ',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'โพสต์ถูกปรับปรุงเมื่อ {0} ก่อนวันที่ของโพสต์ {1} โปรดแก้ไขอย่างใดอย่างหนึ่ง',
  'the link "{0}" does not lead to a post of this build; check the name': 'ลิงก์ “{0}” ไม่ได้ชี้ไปยังบทความในบิลด์นี้ โปรดตรวจสอบชื่อ',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'ไฟล์ “{0}” ไม่ถูกคัดลอก เนื่องจากชนิดหรือขนาดของไฟล์ โปรดใช้ URL แบบเต็มที่ขึ้นต้นด้วย https://',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'รูปภาพ “{0}” ไม่ถูกคัดลอก ({1}) ผู้อ่านจึงโหลดจากที่อยู่เดิม โปรดตรวจสอบ URL หรือบันทึกรูปภาพไว้ในโฟลเดอร์เดียวกับบทความ',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '“tips” ระบุหัวข้อที่ไม่มีในบทความนี้: “{0}” หัวข้อในบทความนี้ได้แก่ {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'เชิงอรรถ {0} ไม่มีข้อความ เครื่องหมายเชิงอรรถจึงถูกตัดออก โปรดเขียน “{1}: …” แยกไว้หนึ่งบรรทัด',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'ไม่มีข้อความใดอ้างถึงเชิงอรรถ {0} เชิงอรรถนี้จึงถูกตัดออก โปรดเขียน {1} ในตำแหน่งที่ต้องการ หรือลบเชิงอรรถนี้',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    'ไม่รองรับ {0} จึงตัดออก (พบ {1} ครั้งในไฟล์นี้) โปรดใช้ Markdown หรือ HTML แทน หรือเขียนเป็นโค้ด',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    'ไม่รองรับ {0} จึงตัดออก โปรดใช้ Markdown หรือ HTML แทน หรือเขียนเป็นโค้ด',
  'the permalink "{0}" is also used by {1}; change one of them': '{1} ใช้ลิงก์ถาวร “{0}” เช่นกัน โปรดเปลี่ยนที่ใดที่หนึ่ง',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'ลิงก์ถาวร “{0}” ถูกละเว้น โปรดเขียนพาธ เช่น /2025/01/name/ หรือพาธที่ใช้ {1}',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    'ไม่มีบทความในไฟล์ Markdown {0} ไฟล์ โปรดเพิ่ม “date” ใน front matter ของไฟล์ที่เป็นบทความ',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'ไฟล์ Markdown เพียงไฟล์เดียวไม่ใช่บทความ โปรดเพิ่ม “date” ใน front matter ของไฟล์หากเป็นบทความ',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug “{0}” ถูกเปลี่ยนเป็น “{1}” โปรดใช้เฉพาะตัวอักษร ตัวเลข “-” และ “_”',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    '{1} ใช้ slug “{0}” เช่นกัน โปรดเปลี่ยนที่ใดที่หนึ่งด้วย “slug: …”',
  'no other post has the slug "{0}"; use the original’s slug': 'ไม่มีบทความอื่นที่ใช้ slug “{0}” โปรดใช้ slug ของบทความต้นฉบับ',
  '"{0}" is itself a translation; use the slug of its original': '“{0}” เองก็เป็นฉบับแปล โปรดใช้ slug ของบทความต้นฉบับ',
  'a translation needs a language; add "language: …"': 'ฉบับแปลต้องระบุภาษา โปรดเพิ่ม “language: …”',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '“{0}” เป็นภาษา “{1}” อยู่แล้ว โปรดกำหนด “language” เป็นภาษาของฉบับแปลนี้',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '“{0}” เป็นฉบับแปลภาษา “{1}” ของ “{2}” อยู่แล้ว โปรดเปลี่ยนที่ใดที่หนึ่ง',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'อ่านเฉพาะหน้านี้ของฟีด หากต้องการอ่านทุกหน้า โปรดระบุ URL ของฟีดแทนไฟล์',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'ไม่มีรายการใดในฟีดที่มีวันที่ซึ่งอ่านได้ โปรดเพิ่มวันที่ เช่น 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    '{0} จาก {1} รายการไม่มีวันที่ซึ่งอ่านได้ จึงใช้วันที่ของรายการเก่าที่สุดคือ {2} โปรดเพิ่มวันที่ในฟีด',
  'it has more than {0} pages; the rest of the feed is left out': 'ฟีดมีมากกว่า {0} หน้า ส่วนที่เหลือถูกตัดออก',
  'its pages have more than {0} bytes; the rest of the feed is left out': 'หน้าของฟีดรวมกันเกิน {0} ไบต์ ส่วนที่เหลือถูกตัดออก',
  'the feed cannot be loaded: {0}': 'โหลดฟีดไม่ได้: {0}',
  'the feed has no items; name another feed, or leave this one out': 'ฟีดไม่มีรายการ โปรดระบุฟีดอื่น หรือนำฟีดนี้ออก',
  'the field "{0}" is not read; did you mean "{1}"?': 'ฟิลด์ “{0}” จะไม่ถูกอ่าน คุณหมายถึง “{1}” ใช่ไหม',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '“{0}” จะไม่ถูกอ่านเพราะเป็นโค้ด ใน front matter แบบ JavaScript จะอ่านเฉพาะค่าคงที่',
  'the front matter has more than {0} levels; use fewer': 'front matter มีมากกว่า {0} ระดับ โปรดลดจำนวนระดับ',
  'the front matter is not valid JSON ({0}); correct it': 'front matter ไม่ใช่ JSON ที่ถูกต้อง ({0}) โปรดแก้ไข',
  'the front matter cannot be read: {0}; correct this line': 'อ่าน front matter ไม่ได้ ({0}) โปรดแก้ไขบรรทัดนี้',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'front matter ไม่ได้เขียนเป็นบรรทัดแบบ “name: value” โปรดใส่ “:” และช่องว่างหลังทุกชื่อ',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    'มี “{0}” สองครั้ง โดยจะใช้ค่าสุดท้าย ชื่อต้องไม่ซ้ำกัน โปรดลบออกหนึ่งที่',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '“{0}” ถูกละเว้นเพราะเป็นคอมเมนต์ใน YAML โปรดครอบค่าทั้งหมดด้วยเครื่องหมายคำพูด',
  'aliases ("*name") are not supported; write the value instead': 'ไม่รองรับนามแฝง (“*name”) โปรดเขียนค่าแทน',
  'the front matter is not closed; end it with a line of "{0}"': 'front matter ไม่ได้ปิด โปรดจบด้วยบรรทัด “{0}”',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'ไฟล์ไม่มี front matter โปรดเริ่มไฟล์ด้วยบรรทัด “---”, “title: …”, “date: …” และ “---”',
  'symbolic links are not followed; replace it with the file or folder itself':
    'ระบบจะไม่ตามลิงก์สัญลักษณ์ โปรดแทนที่ด้วยไฟล์หรือโฟลเดอร์จริง',
  'the folder cannot be read ({0}); check its permissions': 'อ่านโฟลเดอร์ไม่ได้ ({0}) โปรดตรวจสอบสิทธิ์',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'ไฟล์ Markdown ทั้งหมดในโฟลเดอร์นี้ถูกยกเว้น ({0}) โปรดใช้รูปแบบที่แคบลงกับ --exclude หรือในการตั้งค่า',
  'this folder has no Markdown files; add files that end in .md': 'โฟลเดอร์นี้ไม่มีไฟล์ Markdown โปรดเพิ่มไฟล์ที่ลงท้ายด้วย .md',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '“{0}” ไม่ใช่วันที่ โปรดเขียนในรูปแบบ 2025-01-14 หรือ 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '“{0}” ไม่ใช่วันที่ จึงละเว้น “updated” โปรดเขียนในรูปแบบ 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'บทความไม่มีชื่อเรื่อง จึงใช้ “{0}” จากชื่อไฟล์ โปรดเพิ่ม “title: …” ใน front matter',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'บทความไม่มีชื่อเรื่อง จึงใช้ “{0}” จากเนื้อหา โปรดเพิ่ม “title: …” ใน front matter',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    'ค่าของ “pinned” ไม่ใช่ true หรือ false จึงถูกละเว้น โปรดเขียน “pinned: true”',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    'ค่าของ “{0}” เป็นชนิดที่ไม่ถูกต้อง จึงถูกละเว้น โปรดเขียนในรูปแบบ “{1}”',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '“{0}” ไม่ใช่แท็กภาษา จึงถูกละเว้น โปรดใช้แท็กภาษา เช่น “en” หรือ “zh-Hans”',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'ไม่มีวันที่ โปรดเพิ่ม “date: 2025-01-14” ใน front matter หรือขึ้นต้นชื่อไฟล์ด้วยวันที่',
  'the file has {0} bytes, more than the {1} allowed; split it': 'ไฟล์มีขนาด {0} ไบต์ เกินขีดจำกัด {1} ไบต์ โปรดแบ่งไฟล์',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'ไฟล์ไม่ใช่ UTF-8 โปรดเปิดในโปรแกรมแก้ไขข้อความแล้วบันทึกด้วยการเข้ารหัส UTF-8',
  'the file cannot be read ({0}); check its permissions': 'อ่านไฟล์ไม่ได้ ({0}) โปรดตรวจสอบสิทธิ์',
  'the name is not UTF-8; rename it': 'ชื่อไม่ใช่ UTF-8 โปรดเปลี่ยนชื่อ',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '“{0}” คือ UTF-8 ที่ถูกอ่านเป็น Windows-1252 และซ่อมแซมเป็น “{1}” แล้ว โปรดแก้ไขไฟล์',
  '{0} control characters were removed; delete them from the file': 'นำอักขระควบคุม {0} ตัวออกแล้ว โปรดลบออกจากไฟล์',
  'a control character was removed; delete it from the file': 'นำอักขระควบคุมหนึ่งตัวออกแล้ว โปรดลบออกจากไฟล์',
  'the value is not closed; add the missing {0}': 'ค่านี้ยังไม่ได้ปิด โปรดเพิ่ม {0} ที่ขาดไป',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '“{0}” อยู่ในเครื่องหมายคำพูดตรง (") ไม่ได้ โปรดใช้เครื่องหมายคำพูดเดี่ยว หรือเขียนแบ็กสแลชสองตัว',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'บรรทัดนี้เยื้องต่างจากบรรทัดที่อยู่ด้วยกัน โปรดใช้ช่องว่างจำนวนเท่ากัน',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'บรรทัดนี้ไม่ใช่ YAML ที่ถูกต้อง โปรดตรวจการเยื้อง และครอบค่าที่มี “:” “#” “@” หรือเครื่องหมายคำพูดด้วยเครื่องหมายคำพูดตรง (")',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'ชื่อเรื่องส่วนใหญ่ไม่ใช่ภาษาอังกฤษซึ่งเป็นภาษาของฟีด โปรดระบุภาษาด้วย --language เช่น --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'ค่านี้ไม่ใช่ YAML ที่ถูกต้อง จึงอ่านเป็นข้อความ โปรดครอบด้วยเครื่องหมายคำพูด',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML เยื้องด้วยแท็บไม่ได้ จึงอ่านแท็บเป็นช่องว่าง โปรดใช้ช่องว่าง',
  'the front matter has no date; {0} from the file name is used': 'front matter ไม่มีวันที่ จึงใช้ {0} จากชื่อไฟล์',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '“{0}” ไม่ใช่วันที่ จึงใช้วันที่ในชื่อไฟล์ โปรดเขียนในรูปแบบ 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used': 'front matter ไม่มีวันที่ จึงใช้ {0} จากพาธของไฟล์',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '“{0}” ไม่ใช่วันที่ จึงใช้วันที่ในพาธของไฟล์ โปรดเขียนในรูปแบบ 2025-01-14',
  'the front matter has no date; {0} from the permalink is used': 'front matter ไม่มีวันที่ จึงใช้ {0} จากลิงก์ถาวร',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '“{0}” ไม่ใช่วันที่ จึงใช้วันที่ในลิงก์ถาวร โปรดเขียนในรูปแบบ 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'การ์ดที่มีรูปภาพนี้จะโหลด {0} หรือประมาณ {1} หากใช้สำเนาขนาดเล็ก หากต้องการสร้างสำเนา โปรดรัน “npm install --save-dev sharp” แล้วบิลด์ใหม่',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'การ์ดที่มีรูปภาพทั้ง {0} รูปจะโหลด {1} หรือประมาณ {2} หากใช้สำเนาขนาดเล็ก หากต้องการสร้างสำเนา โปรดรัน “npm install --save-dev sharp” แล้วบิลด์ใหม่',
  '{0} (item "{1}")': '{0} (รายการ “{1}”)',

  '"{0}" must be a string': '“{0}” ต้องเป็นสตริง',
  '"{0}" must be an array': '“{0}” ต้องเป็นอาร์เรย์',
  '"{0}" must be a number': '“{0}” ต้องเป็นตัวเลข',
  '"{0}" must be true or false': '“{0}” ต้องเป็น true หรือ false',
  '"{0}" is not an absolute URL: "{1}"': '“{0}” ไม่ใช่ URL แบบสัมบูรณ์: “{1}”',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '“{0}” มี scheme ที่โปรแกรมอ่านฟีดไม่เปิด: “{1}”',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '“{0}” ต้องเป็นวันที่ เช่น “2025-01-14T11:00:00Z”',
  '"id" should be a string': '“id” ควรเป็นสตริง',
  '"language" must be a language tag such as "en" or "zh-Hans"': '“language” ต้องเป็นแท็กภาษา เช่น “en” หรือ “zh-Hans”',
  '"next_url" must not be the same as "feed_url"': '“next_url” ต้องไม่ซ้ำกับ “feed_url”',
  'an author must be an object with "name", "url" or "avatar"': 'ผู้เขียนต้องเป็นออบเจ็กต์ที่มี “name”, “url” หรือ “avatar”',
  'an author needs at least one of "name", "url" and "avatar"': 'ผู้เขียนต้องมี “name”, “url” หรือ “avatar” อย่างน้อยหนึ่งอย่าง',
  'an item must be an object': 'รายการต้องเป็นออบเจ็กต์',
  'a tag must be a string': 'แท็กต้องเป็นสตริง',
  'an attachment must be an object': 'ไฟล์แนบต้องเป็นออบเจ็กต์',
  'the attachment has no "{0}"': 'ไฟล์แนบไม่มี “{0}”',
  'a hub must be an object with "type" and "url"': 'ฮับต้องเป็นออบเจ็กต์ที่มี “type” และ “url”',
  'the hub has no "{0}"': 'ฮับไม่มี “{0}”',
  'the JSON is not an object, so it is not a feed': 'JSON นี้ไม่ใช่ออบเจ็กต์ จึงไม่ใช่ฟีด',
  'the feed has no "title"': 'ฟีดไม่มี “title”',
  'this is not JSON: {0}': 'นี่ไม่ใช่ JSON: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'การตอบกลับไม่ใช่ทั้ง JSON และ XML โปรดตรวจสอบว่า URL ชี้ไปยังฟีด ไม่ใช่หน้าเว็บ โดยหน้าเว็บอาจระบุฟีดไว้ใน <link rel="alternate">',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'การตอบกลับไม่ใช่ฟีด หากเป็น JSON Feed ต้องมีอาร์เรย์ “items” หากเป็น XML ต้องเป็น RSS หรือ Atom ที่มีรูปแบบถูกต้อง',
  'The feed has no usable items. Give each item an "id".': 'ฟีดไม่มีรายการที่ใช้ได้ โปรดเพิ่ม “id” ให้ทุกรายการ',
  'the link is not an absolute URL: "{0}"': 'ลิงก์ไม่ใช่ URL แบบสัมบูรณ์: “{0}”',
  'the Markdown cannot be converted to HTML: {0}': 'แปลง Markdown เป็น HTML ไม่ได้: {0}',
  'the Markdown cannot be read: {0}': 'อ่าน Markdown ไม่ได้: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'รูปภาพ “{0}” มีขนาด {1} MB เมื่อบิลด์จะมีการสร้างสำเนาขนาดเล็กสำหรับการ์ดและบทความ',
  'its date {0} is in the future, so it is not in the feed yet': 'วันที่ {0} ของบทความเป็นวันที่ในอนาคต บทความจึงยังไม่อยู่ในฟีด',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'บทความอื่นใช้ slug “{0}” เช่นกัน slug ของบทความนี้จึงเปลี่ยนเป็น “{1}”',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'บทความอื่นใช้ slug “{0}” เช่นกัน slug ของบทความนี้จึงคงวันที่ไว้เป็น “{1}”',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'ไฟล์อยู่ในโฟลเดอร์ “{0}” ซึ่งมีไว้สำหรับเทมเพลต จึงถือเป็นหน้า ไม่ใช่บทความ และไม่อยู่ในฟีด',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'ไฟล์อยู่ในโฟลเดอร์ “pages” จึงถือเป็นหน้า ไม่ใช่บทความ และไม่อยู่ในฟีด',
  'it is a section page, so it counts as a page and is not in the feed':
    'ไฟล์เป็นหน้าหมวด (section page) จึงถือเป็นหน้า ไม่ใช่บทความ และไม่อยู่ในฟีด',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'ไฟล์อยู่ข้างโฟลเดอร์ “_posts” ไม่ได้อยู่ข้างใน จึงถือเป็นหน้า ไม่ใช่บทความ และไม่อยู่ในฟีด',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'ชื่อไฟล์เป็นชื่อที่ใช้กับหน้า จึงถือเป็นหน้า ไม่ใช่บทความ และไม่อยู่ในฟีด',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'ไฟล์ถูกยกเว้นจากคอลเลกชัน จึงถือเป็นหน้า ไม่ใช่บทความ และไม่อยู่ในฟีด',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'ลิงก์ถาวรของไฟล์เป็น “false” จึงถือเป็นหน้า ไม่ใช่บทความ และไม่อยู่ในฟีด',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'ไฟล์ไม่มี front matter จึงถือเป็นหน้า ไม่ใช่บทความ และไม่อยู่ในฟีด',
  'the file has no date, so it counts as a page and is not in the feed': 'ไฟล์ไม่มีวันที่ จึงถือเป็นหน้า ไม่ใช่บทความ และไม่อยู่ในฟีด',
  'this is a draft, so it is not in the feed': 'บทความนี้เป็นฉบับร่าง จึงไม่อยู่ในฟีด',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'มีข้อความประเภท {1} อีก {0} ข้อความในไฟล์เดียว โปรดใช้ --format json เพื่อแสดงทั้งหมด',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    'มีข้อความประเภท {1} อีก {0} ข้อความใน {2} ไฟล์ โปรดใช้ --format json เพื่อแสดงทั้งหมด',
  '{0} (item {1}, "{2}")': '{0} (รายการที่ {1} “{2}”)',
  '{0} (item {1})': '{0} (รายการที่ {1})',
};
