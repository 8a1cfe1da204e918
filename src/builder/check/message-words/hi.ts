import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    'फ़ील्ड “author” संस्करण 1.1 से अप्रचलित है; “authors” ऐरे का उपयोग करें',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'आइटम में कोई मान्य “id” नहीं है; इसे जोड़ें, वरना फ़ीड रीडर आइटम को अनदेखा कर देंगे',
  'the id "{0}" is also used by {1}; change one of them': 'id “{0}” का उपयोग {1} में भी हुआ है; किसी एक को बदलें',
  'the item has no "content_html" and no "content_text"; add one of them':
    'आइटम में न “content_html” है, न “content_text”; इनमें से एक जोड़ें',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'फ़ीड में “version” नहीं है; “https://jsonfeed.org/version/1.1” जोड़ें',
  '"version" should be "https://jsonfeed.org/version/1.1"': '“version” का मान “https://jsonfeed.org/version/1.1” होना चाहिए',
  'the feed has no "items"; add an array': 'फ़ीड में “items” नहीं है; इस नाम का ऐरे जोड़ें',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '“{0}” तारीख नहीं है; इसे इस तरह लिखें: Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'आइटम में तारीख नहीं है; तारीख जोड़ें, जैसे “pubDate” या “published”',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'आइटम में न “guid” है, न “id”; इनमें से एक जोड़ें, वरना फ़ीड रीडर आइटम को अनदेखा कर देंगे',
  'the id "{0}" is also used by item {1}; change one of them': 'id “{0}” का उपयोग आइटम {1} में भी हुआ है; किसी एक को बदलें',
  'the item has no content and no description; add one of them': 'आइटम में न सामग्री है, न विवरण; इनमें से एक जोड़ें',
  'the feed has no title; add one': 'फ़ीड में शीर्षक नहीं है; शीर्षक जोड़ें',
  'the feed is in {0}; save it as UTF-8': 'फ़ीड की एन्कोडिंग {0} है; इसे UTF-8 में सहेजें',
  'the server returned {0} for {1}; correct or remove the link': 'सर्वर ने {1} के लिए स्टेटस {0} लौटाया; लिंक सुधारें या हटाएँ',
  'there is no response from {0}; correct or remove the link': '{0} से कोई जवाब नहीं मिला; लिंक सुधारें या हटाएँ',
  'the server returned {0} for {1}; open it in a browser': 'सर्वर ने {1} के लिए स्टेटस {0} लौटाया; इसे ब्राउज़र में खोलकर देखें',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'इमेज में वैकल्पिक टेक्स्ट नहीं है; “![” और “]” के बीच या alt में लिखें कि इमेज क्या दिखाती है',
  'a heading of level {0} follows one of level {1}; use level {2}':
    'स्तर {1} की हेडिंग के बाद स्तर {0} की हेडिंग है; स्तर {2} का उपयोग करें',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'कोड ब्लॉक बंद नहीं किया गया है, इसलिए उसके बाद का सब कुछ कोड बन गया है; उसे उन्हीं चिह्नों से बंद करें',
  'the article has no text; write some, or mark it with "draft: true"':
    'लेख में टेक्स्ट नहीं है; कुछ लिखें, या “draft: true” से इसे ड्राफ़्ट बनाएँ',
  'the file "{0}" was not found; check the path': 'फ़ाइल “{0}” नहीं मिली; पाथ जाँचें',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    'टैग “{0}” दूसरे लेखों में “{1}” लिखा गया है; हर जगह एक ही रूप लिखें, या --fix का उपयोग करें',
  'the tag "{0}" has spaces around it; delete them': 'टैग “{0}” के आगे या पीछे स्पेस है; उसे हटाएँ',
  '{0} has the same title; change one of them': '{0} का शीर्षक भी यही है; किसी एक को बदलें',
  '{0} is in the future; check the date': '{0} भविष्य की तारीख है; तारीख जाँचें',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    'लिंक “{0}” ऐसे हिस्से पर जाता है जो लेख में नहीं है; “#” के बाद का हिस्सा जाँचें',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'बंद न किया गया HTML टैग अपने बाद का टेक्स्ट छिपा देता, इसलिए उसे टेक्स्ट के रूप में दिखाया जाता है; उसे बैकटिक (`) के बीच कोड के रूप में लिखें',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    'सूत्र “{0}” को TeX के रूप में नहीं पढ़ा जा सका और उसे कोड के रूप में दिखाया जाता है; उसे सुधारें',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'लेख दिखाते समय स्क्रिप्ट, इवेंट हैंडलर और “javascript:” URL हटा दिए जाते हैं; उन्हें मिटाएँ',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'एलिमेंट बहुत गहराई तक नेस्ट हैं या बंद नहीं किए गए हैं, इसलिए पेज पर केवल टेक्स्ट दिखता है; उन्हें बंद करें, या कम स्तर रखें',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    'इमेज “{0}” न फ़ाइल है, न वेब URL; फ़ाइल को लेख वाले फ़ोल्डर में रखें',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    'इमेज “{0}” की छोटी प्रतियाँ नहीं बन सकतीं ({1}); उसे जैसी है वैसी ही प्रकाशित किया जाएगा',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    'इमेज “{0}” ऐसी SVG है जिसकी संरचना सही नहीं है ({1}), इसलिए उसे छोड़ दिया गया; उसे सुधारें या फिर से एक्सपोर्ट करें',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    '“{0}” को इमेज के रूप में नहीं पढ़ा जा सका; 30 MB तक की JPEG, PNG, GIF, WebP, AVIF या SVG का उपयोग करें',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    'इमेज “{0}” इनपुट फ़ोल्डर में नहीं मिली और छोड़ दी गई; फ़ाइल वहाँ रखें या --site से साइट का URL दें',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    'इमेज “{0}” इनपुट फ़ोल्डर में नहीं मिली और छोड़ दी गई; फ़ाइल वहाँ रखें या पथ ठीक करें',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    'इमेज “{0}” इनपुट फ़ोल्डर में नहीं मिली; उसकी जगह {1} का उपयोग किया गया',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    'इमेज “{0}” को {1} के बिना कॉपी किया गया, क्योंकि इमेज खुलने पर इससे कुछ चल या लोड हो सकता था',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    'इमेज “{0}” {1} MB की है; हर पाठक को पूरी इमेज लोड करनी पड़ती है; उसे छोटे आकार में एक्सपोर्ट करें, या दूसरे फ़ॉर्मैट का उपयोग करें',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    'इमेज “{0}” {1} MB की है; हर पाठक को पूरी इमेज लोड करनी पड़ती है; छोटी प्रतियों के लिए “npm install --save-dev sharp” चलाएँ, या उसे छोटे आकार में एक्सपोर्ट करें',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    'इमेज “{0}” का वेब पर कोई URL नहीं है और उसे छोड़ दिया गया; फ़ीड में पूर्ण (absolute) URL का उपयोग करें',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} लेख के पेज पर या विजेट में नहीं दिखेगा, वहाँ अधिक से अधिक उसके भीतर का टेक्स्ट दिखता है; दूसरे HTML का उपयोग करें, या उसका लिंक दें',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    'लिंक “{0}” ऐसे पेज पर जाता है जो फ़ीड में नहीं है; उसका https:// वाला पूरा URL लिखें',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'पाठक “{0}” नहीं खोल सकते, क्योंकि वह आपके अपने कंप्यूटर पर है; वेब का कोई URL उपयोग करें',
  'the link "{0}" does not lead to a post of this build; check the path': 'लिंक “{0}” इस बिल्ड के किसी लेख पर नहीं जाता; पाथ जाँचें',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'किसी पंक्ति में लिंक “{0}” परिभाषित नहीं है, इसलिए पाठकों को कोष्ठक दिखते हैं; एक अलग पंक्ति में “[name]: URL” जोड़ें, या नाम ठीक करें',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    'लिंक “{0}” लिंक की तरह नहीं लिखा गया है, इसलिए पाठकों को कोष्ठक दिखते हैं; [शब्द](URL) लिखें',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'पाठकों को चिह्न “{0}” दिखता है; इसे पहले शब्द से ठीक पहले और आख़िरी शब्द के ठीक बाद लिखें, या इसके पहले बैकस्लैश लगाएँ',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'पाठकों को टैग “{0}” दिखता है, क्योंकि वह सही ढंग से बना नहीं है या बहुत लंबा है; उसे ठीक करें',
  'readers see "{0}", because there is no such character; correct the name':
    'पाठकों को “{0}” दिखता है, क्योंकि ऐसा कोई वर्ण नहीं है; नाम ठीक करें',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    '“{0}” नाम का कोई इमोजी नहीं है, इसलिए पाठकों को उसका नाम दिखता है; क्या आपका मतलब “{1}” था?',
  'the character "\ufffd" stands for one that was lost; write it again': 'वर्ण “\ufffd” किसी खोए हुए वर्ण की जगह है; उसे फिर से लिखें',
  '{0} is not closed, so all that follows is in it; close it with {1}': '{0} बंद नहीं है, इसलिए आगे का सब कुछ उसी में है; उसे {1} से बंद करें',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} की कोई शुरुआत नहीं है, इसलिए उसे छोड़ दिया जाता है; उससे पहले {1} लिखें, या उसे हटा दें',
  '{0} is not closed, so it is left out; close it with {1}': '{0} बंद नहीं है, इसलिए छोड़ दिया गया; उसे {1} से बंद करें',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'यह पंक्ति किसी मर्ज से बची है; एक संस्करण रखें और चिह्न हटाएँ',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'इसे तालिका नहीं माना जाता, इसलिए पाठकों को इसकी रेखाएँ दिखती हैं; पहली पंक्ति के नीचे “| --- | --- |” जैसी पंक्ति लिखें',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'पंक्ति में तालिका के स्तंभों से ज़्यादा खाने हैं, इसलिए पाठकों को आख़िरी वाले नहीं दिखते; खाने में “|” के लिए “\\|” लिखें',
  'the heading has no text; write some, or delete it': 'शीर्षक में कोई पाठ नहीं है; कुछ लिखें, या उसे हटाएँ',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'लिंक में कोई पाठ नहीं है, इसलिए उसे कोई नहीं खोल सकता; “[” और “]” के बीच कुछ लिखें',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'वैकल्पिक पाठ “{0}” नहीं बताता कि चित्र में क्या है; चित्र का वर्णन करें',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'पोस्ट {0} को अपडेट हुई, अपनी तारीख़ {1} से पहले; दोनों में से एक ठीक करें',
  'the link "{0}" does not lead to a post of this build; check the name': 'लिंक “{0}” इस बिल्ड के किसी लेख पर नहीं जाता; नाम जाँचें',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    'फ़ाइल “{0}” अपने प्रकार या आकार के कारण कॉपी नहीं की जाती; उसका https:// वाला पूरा URL लिखें',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    'इमेज “{0}” कॉपी नहीं हुई ({1}), इसलिए पाठक उसे मूल जगह से लोड करते हैं; URL जाँचें, या इमेज को लेख वाले फ़ोल्डर में सहेजें',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '“tips” में ऐसी हेडिंग है जो इस लेख में नहीं है: “{0}”; इस लेख की हेडिंग: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    'फ़ुटनोट {0} में टेक्स्ट नहीं है, इसलिए उसका चिह्न छोड़ दिया गया; “{1}: …” अलग पंक्ति में लिखें',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'कोई टेक्स्ट फ़ुटनोट {0} का हवाला नहीं देता, इसलिए उसे छोड़ दिया गया; सही जगह पर {1} लिखें, या उसे हटा दें',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} समर्थित नहीं है और छोड़ दिया गया (इस फ़ाइल में {1} बार); उसकी जगह Markdown या HTML का उपयोग करें, या उसे कोड के रूप में लिखें',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} समर्थित नहीं है और छोड़ दिया गया; उसकी जगह Markdown या HTML का उपयोग करें, या उसे कोड के रूप में लिखें',
  'the permalink "{0}" is also used by {1}; change one of them': 'पर्मालिंक “{0}” का उपयोग {1} में भी हुआ है; किसी एक को बदलें',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    'पर्मालिंक “{0}” को अनदेखा किया गया; /2025/01/name/ जैसा पाथ लिखें, या ऐसा जिसमें {1} हो',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    '{0} Markdown फ़ाइलों में से कोई भी लेख नहीं है; जो फ़ाइलें लेख हैं, उनके front matter में “date” जोड़ें',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'एकमात्र Markdown फ़ाइल लेख नहीं है; यदि वह लेख है, तो उसके front matter में “date” जोड़ें',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug “{0}” को बदलकर “{1}” किया गया; केवल अक्षर, अंक, “-” और “_” का उपयोग करें',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'slug “{0}” का उपयोग {1} में भी हुआ है; “slug: …” से किसी एक को बदलें',
  'no other post has the slug "{0}"; use the original’s slug': 'किसी दूसरे लेख का slug “{0}” नहीं है; मूल लेख का slug लिखें',
  '"{0}" is itself a translation; use the slug of its original': '“{0}” खुद एक अनुवाद है; उसके मूल लेख का slug लिखें',
  'a translation needs a language; add "language: …"': 'अनुवाद के लिए भाषा ज़रूरी है; “language: …” जोड़ें',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '“{0}” खुद “{1}” भाषा में है; “language” में इस अनुवाद की भाषा लिखें',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '“{0}” पहले से “{2}” का “{1}” भाषा में अनुवाद है; किसी एक को बदलें',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'फ़ीड का केवल यह पेज पढ़ा जाता है; सभी पेज पढ़ने के लिए, फ़ाइल की जगह फ़ीड का URL दें',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'फ़ीड के किसी आइटम में पढ़ने योग्य तारीख नहीं है; तारीखें जोड़ें, जैसे 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    '{1} में से {0} आइटम में पढ़ने योग्य तारीख नहीं है; उन्हें सबसे पुराने आइटम की तारीख, {2}, दी जाती है। फ़ीड में तारीखें जोड़ें',
  'it has more than {0} pages; the rest of the feed is left out': 'फ़ीड में {0} से ज़्यादा पेज हैं; फ़ीड का बाकी हिस्सा छोड़ दिया गया',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'फ़ीड के सभी पेज मिलाकर {0} बाइट से बड़े हैं; फ़ीड का बाकी हिस्सा छोड़ दिया गया',
  'the feed cannot be loaded: {0}': 'फ़ीड लोड नहीं हो सकी: {0}',
  'the feed has no items; name another feed, or leave this one out': 'फ़ीड में कोई आइटम नहीं है; कोई दूसरी फ़ीड दें, या इसे छोड़ दें',
  'the field "{0}" is not read; did you mean "{1}"?': 'फ़ील्ड “{0}” नहीं पढ़ी जाती; क्या आपका मतलब “{1}” था?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '“{0}” नहीं पढ़ा जाता, क्योंकि यह कोड है; JavaScript के front matter में केवल कॉन्स्टेंट पढ़े जाते हैं',
  'the front matter has more than {0} levels; use fewer': 'front matter में {0} से ज़्यादा स्तर हैं; कम स्तर रखें',
  'the front matter is not valid JSON ({0}); correct it': 'front matter मान्य JSON नहीं है ({0}); उसे सुधारें',
  'the front matter cannot be read: {0}; correct this line': 'front matter नहीं पढ़ा जा सका: {0}; यह पंक्ति सुधारें',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'front matter “name: value” पंक्तियों की सूची नहीं है; हर नाम के बाद “:” और एक स्पेस लिखें',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '“{0}” दो बार दिया गया है और आखिरी वाला मान्य है; नाम दोहराए नहीं जा सकते, इसलिए एक को हटाएँ',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '“{0}” को अनदेखा किया गया, क्योंकि यह YAML में टिप्पणी है; पूरे मान को उद्धरण चिह्नों में रखें',
  'aliases ("*name") are not supported; write the value instead': 'alias (“*name”) समर्थित नहीं हैं; उसकी जगह मान लिखें',
  'the front matter is not closed; end it with a line of "{0}"': 'front matter बंद नहीं किया गया है; उसे “{0}” की पंक्ति से समाप्त करें',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'फ़ाइल में front matter नहीं है; उसे “---”, “title: …”, “date: …” और “---” की पंक्तियों से शुरू करें',
  'symbolic links are not followed; replace it with the file or folder itself':
    'सिंबॉलिक लिंक फ़ॉलो नहीं किए जाते; उसकी जगह असली फ़ाइल या फ़ोल्डर रखें',
  'the folder cannot be read ({0}); check its permissions': 'फ़ोल्डर नहीं पढ़ा जा सका ({0}); उसकी अनुमतियाँ जाँचें',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'इस फ़ोल्डर की सभी Markdown फ़ाइलें छोड़ दी गई हैं ({0}); --exclude के लिए या सेटिंग में ज़्यादा सटीक पैटर्न लिखें',
  'this folder has no Markdown files; add files that end in .md': 'इस फ़ोल्डर में Markdown फ़ाइलें नहीं हैं; .md पर खत्म होने वाली फ़ाइलें जोड़ें',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '“{0}” तारीख नहीं है; इसे 2025-01-14 या 2025-01-14T11:00:00Z की तरह लिखें',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '“{0}” तारीख नहीं है, इसलिए “updated” को अनदेखा किया गया; तारीख 2025-01-14 की तरह लिखें',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'लेख में शीर्षक नहीं है; फ़ाइल के नाम से “{0}” लिया गया। front matter में “title: …” जोड़ें',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'लेख में शीर्षक नहीं है; उसके पाठ से “{0}” लिया गया। front matter में “title: …” जोड़ें',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    '“pinned” का मान true या false होना चाहिए, इसलिए उसे अनदेखा किया गया; “pinned: true” लिखें',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    '“{0}” का मान गलत प्रकार का है, इसलिए उसे अनदेखा किया गया; उसे “{1}” की तरह लिखें',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '“{0}” भाषा का कोड नहीं है और उसे अनदेखा किया गया; “en” या “zh-Hans” जैसा कोड लिखें',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'तारीख नहीं है; front matter में “date: 2025-01-14” जोड़ें, या फ़ाइल का नाम तारीख से शुरू करें',
  'the file has {0} bytes, more than the {1} allowed; split it': 'फ़ाइल {0} बाइट की है, जबकि सीमा {1} बाइट है; उसे छोटी फ़ाइलों में बाँटें',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'फ़ाइल UTF-8 में नहीं है; उसे एडिटर में खोलें और UTF-8 एन्कोडिंग में सहेजें',
  'the file cannot be read ({0}); check its permissions': 'फ़ाइल नहीं पढ़ी जा सकी ({0}); उसकी अनुमतियाँ जाँचें',
  'the name is not UTF-8; rename it': 'नाम UTF-8 में नहीं है; उसे बदलें',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '“{0}” ऐसा UTF-8 टेक्स्ट है जिसे Windows-1252 मानकर पढ़ा गया था; इसे सुधारकर “{1}” किया गया; फ़ाइल ठीक करें',
  '{0} control characters were removed; delete them from the file': '{0} कंट्रोल वर्ण हटाए गए; उन्हें फ़ाइल से मिटाएँ',
  'a control character was removed; delete it from the file': 'एक कंट्रोल वर्ण हटाया गया; उसे फ़ाइल से मिटाएँ',
  'the value is not closed; add the missing {0}': 'मान बंद नहीं है; छूटा हुआ {0} जोड़ें',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '“{0}” सीधे उद्धरण चिह्नों (") में नहीं हो सकता; एकल उद्धरण चिह्न इस्तेमाल करें, या दो बैकस्लैश लिखें',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'यह पंक्ति अपने साथ की पंक्तियों से अलग इंडेंट की गई है; उतने ही स्पेस इस्तेमाल करें',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'यह पंक्ति मान्य YAML नहीं है; इसका इंडेंट जाँचें, और जिस मान में “:”, “#”, “@” या उद्धरण चिह्न हों उसे सीधे उद्धरण चिह्नों (") में रखें',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'ज़्यादातर शीर्षक अंग्रेज़ी में नहीं हैं, जो फ़ीड की भाषा है; उनकी भाषा --language से बताएँ, जैसे --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'यह मान मान्य YAML नहीं है और टेक्स्ट के रूप में पढ़ा गया; इसे उद्धरण चिह्नों में रखें',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML में टैब से इंडेंट नहीं किया जा सकता, इसलिए टैब स्पेस के रूप में पढ़े गए; स्पेस का उपयोग करें',
  'the front matter has no date; {0} from the file name is used': 'front matter में तारीख नहीं है; फ़ाइल के नाम से {0} ली गई',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '“{0}” तारीख नहीं है, इसलिए फ़ाइल के नाम वाली तारीख ली गई; तारीख 2025-01-14 की तरह लिखें',
  'the front matter has no date; {0} from the path of the file is used': 'front matter में तारीख नहीं है; फ़ाइल के पाथ से {0} ली गई',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '“{0}” तारीख नहीं है, इसलिए फ़ाइल के पाथ वाली तारीख ली गई; तारीख 2025-01-14 की तरह लिखें',
  'the front matter has no date; {0} from the permalink is used': 'front matter में तारीख नहीं है; पर्मालिंक से {0} ली गई',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '“{0}” तारीख नहीं है, इसलिए पर्मालिंक वाली तारीख ली गई; तारीख 2025-01-14 की तरह लिखें',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'इस इमेज वाला कार्ड {0} लोड करता है, और छोटी प्रतियों के साथ लगभग {1}; छोटी प्रतियाँ बनाने के लिए “npm install --save-dev sharp” चलाएँ और फिर से बिल्ड करें',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'सभी {0} इमेज वाले कार्ड {1} लोड करते हैं, और छोटी प्रतियों के साथ लगभग {2}; छोटी प्रतियाँ बनाने के लिए “npm install --save-dev sharp” चलाएँ और फिर से बिल्ड करें',
  '{0} (item "{1}")': '{0} (आइटम “{1}”)',

  '"{0}" must be a string': '“{0}” का मान स्ट्रिंग होना चाहिए',
  '"{0}" must be an array': '“{0}” का मान ऐरे होना चाहिए',
  '"{0}" must be a number': '“{0}” का मान संख्या होना चाहिए',
  '"{0}" must be true or false': '“{0}” का मान true या false होना चाहिए',
  '"{0}" is not an absolute URL: "{1}"': '“{0}” का मान पूर्ण (absolute) URL नहीं है: “{1}”',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '“{0}” में ऐसी स्कीम है जिसे फ़ीड रीडर नहीं खोलते: “{1}”',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '“{0}” का मान तारीख होना चाहिए, जैसे “2025-01-14T11:00:00Z”',
  '"id" should be a string': '“id” का मान स्ट्रिंग हो तो बेहतर है',
  '"language" must be a language tag such as "en" or "zh-Hans"': '“language” का मान भाषा का कोड होना चाहिए, जैसे “en” या “zh-Hans”',
  '"next_url" must not be the same as "feed_url"': '“next_url” और “feed_url” एक जैसे नहीं होने चाहिए',
  'an author must be an object with "name", "url" or "avatar"': 'लेखक ऐसा ऑब्जेक्ट होना चाहिए जिसमें “name”, “url” या “avatar” हो',
  'an author needs at least one of "name", "url" and "avatar"': 'लेखक में “name”, “url” और “avatar” में से कम से कम एक होना चाहिए',
  'an item must be an object': 'आइटम ऑब्जेक्ट होना चाहिए',
  'a tag must be a string': 'टैग स्ट्रिंग होना चाहिए',
  'an attachment must be an object': 'अटैचमेंट ऑब्जेक्ट होना चाहिए',
  'the attachment has no "{0}"': 'अटैचमेंट में “{0}” नहीं है',
  'a hub must be an object with "type" and "url"': 'हब ऐसा ऑब्जेक्ट होना चाहिए जिसमें “type” और “url” हों',
  'the hub has no "{0}"': 'हब में “{0}” नहीं है',
  'the JSON is not an object, so it is not a feed': 'यह JSON ऑब्जेक्ट नहीं है, इसलिए यह फ़ीड नहीं है',
  'the feed has no "title"': 'फ़ीड में “title” नहीं है',
  'this is not JSON: {0}': 'यह JSON नहीं है: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'जवाब न JSON है, न XML। जाँचें कि URL किसी फ़ीड पर जाता है, वेब पेज पर नहीं; हो सकता है कि पेज ने अपनी फ़ीड <link rel="alternate"> में बताई हो।',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'जवाब फ़ीड नहीं है। JSON Feed में “items” ऐरे होना चाहिए; XML सही संरचना वाला RSS या Atom होना चाहिए।',
  'The feed has no usable items. Give each item an "id".': 'फ़ीड में उपयोग करने योग्य कोई आइटम नहीं है। हर आइटम में “id” जोड़ें।',
  'the link is not an absolute URL: "{0}"': 'लिंक पूर्ण (absolute) URL नहीं है: “{0}”',
  'the Markdown cannot be converted to HTML: {0}': 'Markdown को HTML में नहीं बदला जा सका: {0}',
  'the Markdown cannot be read: {0}': 'Markdown नहीं पढ़ा जा सका: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    'इमेज “{0}” {1} MB की है; बिल्ड करते समय कार्ड और लेखों के लिए छोटी प्रतियाँ बनती हैं',
  'its date {0} is in the future, so it is not in the feed yet': 'लेख की तारीख {0} भविष्य की है, इसलिए लेख अभी फ़ीड में नहीं है',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'किसी दूसरे लेख का slug भी “{0}” है, इसलिए इस लेख का slug “{1}” होगा',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'किसी दूसरे लेख का slug भी “{0}” है, इसलिए इस लेख के slug में तारीख बनी रहेगी और वह “{1}” होगा',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'फ़ाइल टेम्पलेट वाले फ़ोल्डर “{0}” में है, इसलिए उसे पेज माना गया और वह फ़ीड में नहीं है',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'फ़ाइल फ़ोल्डर “pages” में है, इसलिए उसे पेज माना गया और वह फ़ीड में नहीं है',
  'it is a section page, so it counts as a page and is not in the feed': 'फ़ाइल सेक्शन पेज है, इसलिए उसे पेज माना गया और वह फ़ीड में नहीं है',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'फ़ाइल “_posts” फ़ोल्डर के बगल में है, उसके अंदर नहीं, इसलिए उसे पेज माना गया और वह फ़ीड में नहीं है',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'फ़ाइल का नाम ऐसा है जो पेजों का होता है, इसलिए उसे पेज माना गया और वह फ़ीड में नहीं है',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'फ़ाइल को कलेक्शन से बाहर रखा गया है, इसलिए उसे पेज माना गया और वह फ़ीड में नहीं है',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'फ़ाइल का पर्मालिंक “false” है, इसलिए उसे पेज माना गया और वह फ़ीड में नहीं है',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'फ़ाइल में front matter नहीं है, इसलिए उसे पेज माना गया और वह फ़ीड में नहीं है',
  'the file has no date, so it counts as a page and is not in the feed':
    'फ़ाइल में तारीख नहीं है, इसलिए उसे पेज माना गया और वह फ़ीड में नहीं है',
  'this is a draft, so it is not in the feed': 'यह ड्राफ़्ट है, इसलिए फ़ीड में नहीं है',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'एक फ़ाइल में {1} प्रकार के अन्य संदेश: {0}; उनकी सूची के लिए --format json का उपयोग करें',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '{2} फ़ाइलों में {1} प्रकार के अन्य संदेश: {0}; उनकी सूची के लिए --format json का उपयोग करें',
  '{0} (item {1}, "{2}")': '{0} (आइटम {1}, “{2}”)',
  '{0} (item {1})': '{0} (आइटम {1})',
};
