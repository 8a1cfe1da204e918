import type { MessageWords } from './english.js';

export const words: MessageWords = {
  '"author" is deprecated since version 1.1; use "authors", an array':
    '“author” ফিল্ডটি সংস্করণ 1.1 থেকে অপ্রচলিত; “authors” নামের অ্যারে ব্যবহার করুন',
  'the item has no usable "id"; add one, or feed readers will ignore the item':
    'আইটেমটিতে ব্যবহারযোগ্য “id” নেই; যোগ করুন, নইলে ফিড রিডার আইটেমটি উপেক্ষা করবে',
  'the id "{0}" is also used by {1}; change one of them': 'id “{0}” এখানেও ব্যবহার করা হয়েছে: {1}; যেকোনো একটি বদলান',
  'the item has no "content_html" and no "content_text"; add one of them':
    'আইটেমটিতে “content_html” বা “content_text” কোনোটিই নেই; একটি যোগ করুন',
  'the feed has no "version"; add "https://jsonfeed.org/version/1.1"':
    'ফিডে “version” নেই; “https://jsonfeed.org/version/1.1” যোগ করুন',
  '"version" should be "https://jsonfeed.org/version/1.1"': '“version”-এর মান হওয়া উচিত “https://jsonfeed.org/version/1.1”',
  'the feed has no "items"; add an array': 'ফিডে “items” নেই; এই নামে একটি অ্যারে যোগ করুন',
  '"{0}" is not a date; write it like Tue, 14 Jan 2025 11:00:00 GMT':
    '“{0}” কোনো তারিখ নয়; এভাবে লিখুন: Tue, 14 Jan 2025 11:00:00 GMT',
  'the item has no date; add one, such as a "pubDate" or "published"':
    'আইটেমটিতে তারিখ নেই; একটি যোগ করুন, যেমন “pubDate” বা “published”',
  'the item has no "guid" or "id"; add one, or feed readers will ignore the item':
    'আইটেমটিতে “guid” বা “id” কোনোটিই নেই; একটি যোগ করুন, নইলে ফিড রিডার আইটেমটি উপেক্ষা করবে',
  'the id "{0}" is also used by item {1}; change one of them': 'id “{0}” {1} নম্বর আইটেমেও ব্যবহার করা হয়েছে; যেকোনো একটি বদলান',
  'the item has no content and no description; add one of them': 'আইটেমটিতে বিষয়বস্তু বা বিবরণ কোনোটিই নেই; একটি যোগ করুন',
  'the feed has no title; add one': 'ফিডের শিরোনাম নেই; শিরোনাম যোগ করুন',
  'the feed is in {0}; save it as UTF-8': 'ফিডের এনকোডিং {0}; UTF-8-এ সেভ করুন',
  'the server returned {0} for {1}; correct or remove the link':
    '{1} ঠিকানার জন্য সার্ভার {0} স্ট্যাটাস দিয়েছে; লিংকটি ঠিক করুন বা বাদ দিন',
  'there is no response from {0}; correct or remove the link': '{0} থেকে কোনো সাড়া নেই; লিংকটি ঠিক করুন বা বাদ দিন',
  'the server returned {0} for {1}; open it in a browser': '{1} ঠিকানার জন্য সার্ভার {0} স্ট্যাটাস দিয়েছে; ব্রাউজারে খুলে দেখুন',
  'the image has no alternative text; say what it shows, between "![" and "]" or in alt':
    'ছবিটির বিকল্প টেক্সট নেই; “![” ও “]”-এর মাঝে বা alt-এ লিখুন ছবিতে কী আছে',
  'a heading of level {0} follows one of level {1}; use level {2}':
    '{1} স্তরের হেডিংয়ের পরে {0} স্তরের হেডিং এসেছে; {2} স্তর ব্যবহার করুন',
  'the code block is not closed, so everything after it is code; close it with the same marks':
    'কোড ব্লকটি বন্ধ করা হয়নি, তাই এর পরের সবকিছুই কোড হয়ে গেছে; একই চিহ্ন দিয়ে বন্ধ করুন',
  'the article has no text; write some, or mark it with "draft: true"':
    'নিবন্ধে কোনো লেখা নেই; কিছু লিখুন, বা “draft: true” দিয়ে খসড়া হিসেবে চিহ্নিত করুন',
  'the file "{0}" was not found; check the path': '“{0}” ফাইলটি পাওয়া যায়নি; পাথ যাচাই করুন',
  'the tag "{0}" is "{1}" in other articles; use one form everywhere, or --fix':
    '“{0}” ট্যাগটি অন্য নিবন্ধে “{1}” লেখা হয়েছে; সব জায়গায় একই রূপ লিখুন, বা --fix ব্যবহার করুন',
  'the tag "{0}" has spaces around it; delete them': '“{0}” ট্যাগের আগে বা পরে স্পেস আছে; মুছে ফেলুন',
  '{0} has the same title; change one of them': '{0} ফাইলের শিরোনামও একই; যেকোনো একটি বদলান',
  '{0} is in the future; check the date': '{0} ভবিষ্যতের তারিখ; তারিখটি যাচাই করুন',
  'the link "{0}" leads to a part that the article does not have; check what follows the "#"':
    '“{0}” লিংকটি এমন অংশে যায় যা নিবন্ধে নেই; “#”-এর পরের অংশ যাচাই করুন',
  'an unclosed tag would hide the text after it, so it is shown as text; write it as code, in backticks':
    'বন্ধ না করা HTML ট্যাগ তার পরের লেখা আড়াল করে দিত, তাই সেটি টেক্সট হিসেবে দেখানো হয়; ব্যাকটিকের (`) মাঝে কোড হিসেবে লিখুন',
  'the formula "{0}" cannot be read as TeX and is shown as code; correct it':
    '“{0}” সূত্রটি TeX হিসেবে পড়া যায়নি, তাই কোড হিসেবে দেখানো হয়; সূত্রটি ঠিক করুন',
  'scripts, event handlers and "javascript:" URLs are removed when the post is shown; delete them':
    'নিবন্ধ দেখানোর সময় স্ক্রিপ্ট, ইভেন্ট হ্যান্ডলার ও “javascript:” URL সরিয়ে ফেলা হয়; এগুলো মুছে ফেলুন',
  'elements are nested too deeply or not closed, so the page shows only the text; close them, or use fewer levels':
    'এলিমেন্টগুলো খুব বেশি স্তরে নেস্ট করা বা বন্ধ করা হয়নি, তাই পাতায় শুধু টেক্সট দেখানো হয়; সেগুলো বন্ধ করুন, বা স্তর কমান',
  'the image "{0}" is not a file or a web URL; put the file next to the post':
    '“{0}” ছবিটি ফাইলও নয়, ওয়েব URL-ও নয়; ফাইলটি নিবন্ধের ফোল্ডারেই রাখুন',
  'no smaller copies of the image "{0}" can be made ({1}); it is published as it is':
    '“{0}” ছবির ছোট কপি তৈরি করা যায় না ({1}); ছবিটি যেমন আছে তেমনই প্রকাশ করা হবে',
  'the image "{0}" is an SVG that is not well-formed ({1}) and is left out; correct it or export it again':
    '“{0}” ছবিটি এমন একটি SVG যার গঠন ঠিক নয় ({1}), তাই বাদ দেওয়া হয়েছে; ঠিক করুন বা আবার এক্সপোর্ট করুন',
  'the image "{0}" cannot be read as an image; use JPEG, PNG, GIF, WebP, AVIF or SVG, up to 30 MB':
    '“{0}” ফাইলটি ছবি হিসেবে পড়া যায়নি; JPEG, PNG, GIF, WebP, AVIF বা SVG ব্যবহার করুন, সর্বোচ্চ 30 MB',
  'the image "{0}" was not found in the input folder and is left out; put the file there or give the site’s URL with --site':
    '“{0}” ছবিটি ইনপুট ফোল্ডারে পাওয়া যায়নি, তাই বাদ দেওয়া হয়েছে; ফাইলটি সেখানে রাখুন বা --site দিয়ে সাইটের URL দিন',
  'the image "{0}" was not found in the input folder and is left out; put the file there or correct the path':
    '“{0}” ছবিটি ইনপুট ফোল্ডারে পাওয়া যায়নি, তাই বাদ দেওয়া হয়েছে; ফাইলটি সেখানে রাখুন বা পাথটি ঠিক করুন',
  'the image "{0}" was not found in the input folder; {1} is used instead':
    '“{0}” ছবিটি ইনপুট ফোল্ডারে পাওয়া যায়নি; তার বদলে {1} ব্যবহার করা হয়েছে',
  'the image "{0}" is copied without {1}, which could run or load something when the image is opened':
    '“{0}” ছবিটি {1} ছাড়া কপি করা হয়েছে, কারণ ছবিটি খুললে এর মাধ্যমে কিছু চালু বা লোড হতে পারত',
  'the image "{0}" has {1} MB; every reader loads all of it; export it smaller, or use another format':
    '“{0}” ছবিটির আকার {1} MB; প্রত্যেক পাঠককে পুরোটা লোড করতে হয়; আরও ছোট করে এক্সপোর্ট করুন, বা অন্য ফরম্যাট ব্যবহার করুন',
  'the image "{0}" has {1} MB; every reader loads all of it; run "npm install --save-dev sharp" for smaller copies, or export it smaller':
    '“{0}” ছবিটির আকার {1} MB; প্রত্যেক পাঠককে পুরোটা লোড করতে হয়; ছোট কপির জন্য “npm install --save-dev sharp” চালান, বা আরও ছোট করে এক্সপোর্ট করুন',
  'the image "{0}" has no URL on the web and is left out; use absolute URLs in the feed':
    '“{0}” ছবিটির ওয়েবে কোনো URL নেই, তাই বাদ দেওয়া হয়েছে; ফিডে পূর্ণাঙ্গ (absolute) URL ব্যবহার করুন',
  '{0} will not show on the article’s page or in widgets, which show at most the text inside; use other HTML, or link to it':
    '{0} নিবন্ধের পাতায় বা উইজেটে দেখা যাবে না, বড়জোর এর ভেতরের লেখা দেখানো হয়; অন্য HTML ব্যবহার করুন, বা এর লিংক দিন',
  'the link "{0}" leads to a page that is not in the feed; use its full URL, with https://':
    '“{0}” লিংকটি এমন পাতায় যায় যা ফিডে নেই; https:// সহ পুরো URL লিখুন',
  'readers cannot open "{0}", which is on your own computer; use a URL on the web':
    'পাঠকেরা “{0}” খুলতে পারেন না, কারণ এটি আপনার নিজের কম্পিউটারে; ওয়েবের একটি URL ব্যবহার করুন',
  'the link "{0}" does not lead to a post of this build; check the path':
    '“{0}” লিংকটি এই বিল্ডের কোনো নিবন্ধে যায় না; পাথ যাচাই করুন',
  'no line defines the link "{0}", so readers see the brackets; add a line such as "[name]: URL", or correct the name':
    'কোনো লাইনে “{0}” লিঙ্কটি সংজ্ঞায়িত নেই, তাই পাঠকেরা বন্ধনী দেখেন; আলাদা একটি লাইনে “[name]: URL” যোগ করুন, অথবা নামটি ঠিক করুন',
  'the link "{0}" is not written as one, so readers see its brackets; write [words](URL)':
    '“{0}” লিঙ্ক হিসেবে লেখা হয়নি, তাই পাঠকেরা বন্ধনীগুলো দেখেন; [লেখা](URL) লিখুন',
  'readers see the mark "{0}"; write it right before the first word and right after the last one, or put a backslash before it':
    'পাঠকেরা “{0}” চিহ্নটি দেখেন; এটি প্রথম শব্দের ঠিক আগে ও শেষ শব্দের ঠিক পরে লিখুন, অথবা এর আগে একটি ব্যাকস্ল্যাশ দিন',
  'readers see the tag "{0}", because it is not well-formed or too long; correct it':
    'পাঠকেরা “{0}” ট্যাগটি দেখেন, কারণ এটি সুগঠিত নয় বা বেশি লম্বা; এটি ঠিক করুন',
  'readers see "{0}", because there is no such character; correct the name':
    'পাঠকেরা “{0}” দেখেন, কারণ এমন কোনো অক্ষর নেই; নামটি ঠিক করুন',
  'there is no emoji "{0}", so readers see its name; did you mean "{1}"?':
    '“{0}” নামে কোনো ইমোজি নেই, তাই পাঠকেরা নামটিই দেখেন; আপনি কি “{1}” বোঝাতে চেয়েছেন?',
  'the character "\ufffd" stands for one that was lost; write it again':
    '“\ufffd” অক্ষরটি একটি হারিয়ে যাওয়া অক্ষরের জায়গায় আছে; সেটি আবার লিখুন',
  '{0} is not closed, so all that follows is in it; close it with {1}':
    '{0} বন্ধ করা হয়নি, তাই পরের সবকিছু এর ভেতরে; {1} দিয়ে বন্ধ করুন',
  '{0} has no beginning, so it is left out; write {1} before it, or delete it':
    '{0} এর কোনো শুরু নেই, তাই এটি বাদ দেওয়া হয়েছে; এর আগে {1} লিখুন, অথবা এটি মুছে ফেলুন',
  '{0} is not closed, so it is left out; close it with {1}': '{0} বন্ধ করা হয়নি, তাই বাদ দেওয়া হয়েছে; {1} দিয়ে বন্ধ করুন',
  'this line is left from a merge; keep one of the versions and delete the marks':
    'এই লাইনটি একটি মার্জ থেকে রয়ে গেছে; একটি সংস্করণ রেখে চিহ্নগুলো মুছুন',
  'this is not read as a table, so readers see its lines; write a line such as "| --- | --- |" below the first one':
    'এটি সারণি হিসেবে পড়া হয় না, তাই পাঠকেরা এর দাগ দেখেন; প্রথম লাইনের নিচে “| --- | --- |”-এর মতো একটি লাইন লিখুন',
  'the row has more cells than the table has columns, so readers do not see the last ones; write "\\|" for a "|" in a cell':
    'সারিতে সারণির কলামের চেয়ে বেশি ঘর আছে, তাই পাঠকেরা শেষেরগুলো দেখেন না; ঘরের ভেতরে “|”-এর জায়গায় “\\|” লিখুন',
  'the heading has no text; write some, or delete it': 'শিরোনামে কোনো লেখা নেই; কিছু লিখুন, অথবা এটি মুছুন',
  'the link has no text, so nobody can follow it; write some between "[" and "]"':
    'লিঙ্কে কোনো লেখা নেই, তাই কেউ এটি খুলতে পারে না; “[” ও “]”-এর মাঝে কিছু লিখুন',
  'the alternative text "{0}" does not say what the image shows; describe the image':
    'বিকল্প লেখা “{0}” ছবিতে কী আছে তা বলে না; ছবিটি বর্ণনা করুন',
  'the post was updated on {0}, before its date, {1}; correct one of them':
    'পোস্টটি {0} তারিখে হালনাগাদ হয়েছে, এর তারিখ {1}-এর আগে; একটি ঠিক করুন',
  'the link "{0}" does not lead to a post of this build; check the name':
    '“{0}” লিংকটি এই বিল্ডের কোনো নিবন্ধে যায় না; নাম যাচাই করুন',
  'the file "{0}" is not copied, because of its type or size; use its full URL, with https://':
    '“{0}” ফাইলটি এর ধরন বা আকারের কারণে কপি করা হয় না; https:// সহ পুরো URL লিখুন',
  'the image "{0}" is not copied ({1}), so readers load it from there; check the URL, or save it next to the post':
    '“{0}” ছবিটি কপি করা হয়নি ({1}), তাই পাঠকেরা মূল জায়গা থেকেই লোড করেন; URL যাচাই করুন, বা ছবিটি নিবন্ধের ফোল্ডারেই সেভ করুন',
  '"tips" names a heading that this post does not have: "{0}"; its headings are: {1}':
    '“tips”-এ এমন হেডিংয়ের নাম আছে যা এই নিবন্ধে নেই: “{0}”; এই নিবন্ধের হেডিং: {1}',
  'the footnote {0} has no text, so its mark is left out; write "{1}: …" on a line of its own':
    '{0} পাদটীকার কোনো লেখা নেই, তাই এর চিহ্ন বাদ দেওয়া হয়েছে; আলাদা লাইনে “{1}: …” লিখুন',
  'no text refers to the footnote {0}, so it is left out; write {1} where it belongs, or delete it':
    'কোনো লেখা {0} পাদটীকাকে নির্দেশ করে না, তাই এটি বাদ দেওয়া হয়েছে; যথাস্থানে {1} লিখুন, অথবা এটি মুছে দিন',
  '{0} is not supported and is left out, {1} times in this file; use Markdown or HTML instead, or write it as code':
    '{0} সমর্থিত নয়, তাই বাদ দেওয়া হয়েছে (এই ফাইলে {1} বার); তার বদলে Markdown বা HTML ব্যবহার করুন, বা কোড হিসেবে লিখুন',
  '{0} is not supported and is left out; use Markdown or HTML instead, or write it as code':
    '{0} সমর্থিত নয়, তাই বাদ দেওয়া হয়েছে; তার বদলে Markdown বা HTML ব্যবহার করুন, বা কোড হিসেবে লিখুন',
  'the permalink "{0}" is also used by {1}; change one of them':
    '“{0}” পার্মালিংকটি এখানেও ব্যবহার করা হয়েছে: {1}; যেকোনো একটি বদলান',
  'the permalink "{0}" is ignored; write a path such as /2025/01/name/, or one with {1}':
    '“{0}” পার্মালিংকটি উপেক্ষা করা হয়েছে; পাথ লিখুন, যেমন /2025/01/name/, বা এমন পাথ যাতে {1} আছে',
  'none of the {0} Markdown files is a post; add a "date" to the front matter of those that are':
    '{0}টি Markdown ফাইলের কোনোটিই নিবন্ধ নয়; যেগুলো নিবন্ধ, সেগুলোর front matter-এ “date” যোগ করুন',
  'the only Markdown file is not a post; add a "date" to its front matter if it is one':
    'একমাত্র Markdown ফাইলটি নিবন্ধ নয়; এটি নিবন্ধ হলে এর front matter-এ “date” যোগ করুন',
  'the slug "{0}" was changed to "{1}"; use only letters, digits, "-" and "_"':
    'slug “{0}” বদলে “{1}” করা হয়েছে; শুধু অক্ষর, সংখ্যা, “-” ও “_” ব্যবহার করুন',
  'the slug "{0}" is also used by {1}; change one of them with "slug: …"':
    'slug “{0}” এখানেও ব্যবহার করা হয়েছে: {1}; “slug: …” দিয়ে যেকোনো একটি বদলান',
  'no other post has the slug "{0}"; use the original’s slug': 'অন্য কোনো নিবন্ধের slug “{0}” নয়; মূল নিবন্ধের slug লিখুন',
  '"{0}" is itself a translation; use the slug of its original': '“{0}” নিজেই একটি অনুবাদ; এর মূল নিবন্ধের slug লিখুন',
  'a translation needs a language; add "language: …"': 'অনুবাদের ভাষা জানানো দরকার; “language: …” যোগ করুন',
  '"{0}" is in "{1}" itself; set "language" to the language of this translation':
    '“{0}”-এর নিজের ভাষাই “{1}”; “language”-এ এই অনুবাদের ভাষা লিখুন',
  '"{0}" is already the "{1}" translation of "{2}"; change one of them':
    '“{0}” আগে থেকেই “{2}”-এর “{1}” ভাষার অনুবাদ; যেকোনো একটি বদলান',
  'only this page of the feed is read; to read all pages, name its URL instead of the file':
    'ফিডের শুধু এই পাতাটি পড়া হয়; সব পাতা পড়তে ফাইলের বদলে ফিডের URL দিন',
  'no item of the feed has a readable date; add dates, such as 2025-01-14T11:00:00Z':
    'ফিডের কোনো আইটেমে পাঠযোগ্য তারিখ নেই; তারিখ যোগ করুন, যেমন 2025-01-14T11:00:00Z',
  'items without a readable date: {0} of {1}; each gets the date of the oldest one, {2}. Add dates to the feed':
    '{1}টির মধ্যে {0}টি আইটেমে পাঠযোগ্য তারিখ নেই; সেগুলোতে সবচেয়ে পুরোনো আইটেমের তারিখ {2} বসানো হয়েছে। ফিডে তারিখ যোগ করুন',
  'it has more than {0} pages; the rest of the feed is left out': 'ফিডে {0}টির বেশি পাতা আছে; ফিডের বাকি অংশ বাদ দেওয়া হয়েছে',
  'its pages have more than {0} bytes; the rest of the feed is left out':
    'ফিডের সব পাতা মিলিয়ে {0} বাইটের বেশি; ফিডের বাকি অংশ বাদ দেওয়া হয়েছে',
  'the feed cannot be loaded: {0}': 'ফিড লোড করা যায়নি: {0}',
  'the feed has no items; name another feed, or leave this one out': 'ফিডে কোনো আইটেম নেই; অন্য ফিড দিন, বা এটি বাদ দিন',
  'the field "{0}" is not read; did you mean "{1}"?': '“{0}” ফিল্ডটি পড়া হয় না; আপনি কি “{1}” বোঝাতে চেয়েছেন?',
  '"{0}" is not read, because it is code; in JavaScript front matter, only constants are read':
    '“{0}” পড়া হয় না, কারণ এটি কোড; JavaScript front matter-এ শুধু কনস্ট্যান্ট পড়া হয়',
  'the front matter has more than {0} levels; use fewer': 'front matter-এ {0}টির বেশি স্তর আছে; স্তর কমান',
  'the front matter is not valid JSON ({0}); correct it': 'front matter বৈধ JSON নয় ({0}); ঠিক করুন',
  'the front matter cannot be read: {0}; correct this line': 'front matter পড়া যায়নি: {0}; এই লাইনটি ঠিক করুন',
  'the front matter is not a list of "name: value" lines; put a ":" and a space after each name':
    'front matter “name: value” লাইনের তালিকা নয়; প্রতিটি নামের পরে “:” ও একটি স্পেস দিন',
  '"{0}" is given twice, and the last one counts; names must be unique, so remove one of them':
    '“{0}” দুবার দেওয়া হয়েছে, শেষেরটি ধরা হয়েছে; একই নাম দুবার থাকতে পারে না, তাই একটি মুছে ফেলুন',
  '"{0}" is ignored, because it is a comment in YAML; put the whole value in quotes':
    '“{0}” উপেক্ষা করা হয়েছে, কারণ YAML-এ এটি মন্তব্য; পুরো মানটি উদ্ধৃতি চিহ্নের ভেতরে রাখুন',
  'aliases ("*name") are not supported; write the value instead': 'alias (“*name”) সমর্থিত নয়; তার বদলে মানটি লিখুন',
  'the front matter is not closed; end it with a line of "{0}"': 'front matter বন্ধ করা হয়নি; “{0}” লাইন দিয়ে শেষ করুন',
  'the file has no front matter; begin it with a line of "---", "title: …", "date: …" and "---"':
    'ফাইলটিতে front matter নেই; “---”, “title: …”, “date: …” ও “---” লাইন দিয়ে শুরু করুন',
  'symbolic links are not followed; replace it with the file or folder itself':
    'সিম্বলিক লিংক অনুসরণ করা হয় না; তার বদলে আসল ফাইল বা ফোল্ডারটি রাখুন',
  'the folder cannot be read ({0}); check its permissions': 'ফোল্ডারটি পড়া যায়নি ({0}); এর অনুমতি যাচাই করুন',
  'all Markdown files of this folder are excluded ({0}); use narrower patterns for --exclude, or in the settings':
    'এই ফোল্ডারের সব Markdown ফাইল বাদ দেওয়া হয়েছে ({0}); --exclude বা সেটিংসে আরও নির্দিষ্ট প্যাটার্ন দিন',
  'this folder has no Markdown files; add files that end in .md':
    'এই ফোল্ডারে কোনো Markdown ফাইল নেই; নামের শেষে .md আছে এমন ফাইল যোগ করুন',
  '"{0}" is not a date; write it like 2025-01-14 or 2025-01-14T11:00:00Z':
    '“{0}” কোনো তারিখ নয়; এভাবে লিখুন: 2025-01-14 বা 2025-01-14T11:00:00Z',
  '"{0}" is not a date, so "updated" is ignored; write it like 2025-01-14':
    '“{0}” কোনো তারিখ নয়, তাই “updated” উপেক্ষা করা হয়েছে; তারিখ এভাবে লিখুন: 2025-01-14',
  'the post has no title; "{0}" from the file name is used. Add "title: …" to the front matter':
    'নিবন্ধের শিরোনাম নেই; ফাইলের নাম থেকে “{0}” নেওয়া হয়েছে। front matter-এ “title: …” যোগ করুন',
  'the post has no title; "{0}" from its text is used. Add "title: …" to the front matter':
    'নিবন্ধের শিরোনাম নেই; তার লেখা থেকে “{0}” নেওয়া হয়েছে। front matter-এ “title: …” যোগ করুন',
  '"pinned" must be true or false, so it is ignored; write "pinned: true"':
    '“pinned”-এর মান true বা false হতে হবে, তাই উপেক্ষা করা হয়েছে; “pinned: true” লিখুন',
  '"{0}" has a value of the wrong type, so it is ignored; write it like "{1}"':
    '“{0}”-এর মান ভুল ধরনের, তাই উপেক্ষা করা হয়েছে; এভাবে লিখুন: “{1}”',
  '"{0}" is not a language tag and is ignored; use one such as "en" or "zh-Hans"':
    '“{0}” কোনো ভাষার কোড নয়, তাই উপেক্ষা করা হয়েছে; “en” বা “zh-Hans”-এর মতো কোড লিখুন',
  'the date is missing; add "date: 2025-01-14" to the front matter, or begin the file name with the date':
    'তারিখ নেই; front matter-এ “date: 2025-01-14” যোগ করুন, বা ফাইলের নাম তারিখ দিয়ে শুরু করুন',
  'the file has {0} bytes, more than the {1} allowed; split it':
    'ফাইলটির আকার {0} বাইট, অনুমোদিত সীমা {1} বাইট; ছোট ছোট ফাইলে ভাগ করুন',
  'the file is not UTF-8; open it in an editor and save it with the encoding UTF-8':
    'ফাইলটি UTF-8 নয়; এডিটরে খুলে UTF-8 এনকোডিংয়ে সেভ করুন',
  'the file cannot be read ({0}); check its permissions': 'ফাইলটি পড়া যায়নি ({0}); এর অনুমতি যাচাই করুন',
  'the name is not UTF-8; rename it': 'নামটি UTF-8 নয়; নাম বদলান',
  '"{0}" is UTF-8 read as Windows-1252 and was repaired to "{1}"; correct the file':
    '“{0}” হলো Windows-1252 হিসেবে পড়া UTF-8, একে ঠিক করে “{1}” করা হয়েছে; ফাইলটি ঠিক করুন',
  '{0} control characters were removed; delete them from the file': '{0}টি কন্ট্রোল ক্যারেক্টার সরানো হয়েছে; ফাইল থেকে মুছে ফেলুন',
  'a control character was removed; delete it from the file': 'একটি কন্ট্রোল ক্যারেক্টার সরানো হয়েছে; ফাইল থেকে এটি মুছে ফেলুন',
  'the value is not closed; add the missing {0}': 'মানটি বন্ধ করা হয়নি; বাদ পড়া {0} যোগ করুন',
  '"{0}" cannot be in straight quotes ("); use single quotes, or write two backslashes':
    '“{0}” সোজা উদ্ধৃতি চিহ্নের (") ভেতরে থাকতে পারে না; একক উদ্ধৃতি চিহ্ন ব্যবহার করুন, বা দুটি ব্যাকস্ল্যাশ লিখুন',
  'this line is indented differently from those that belong with it; use the same number of spaces':
    'এই লাইনের ইনডেন্ট তার সঙ্গের লাইনগুলোর থেকে আলাদা; সমান সংখ্যক স্পেস ব্যবহার করুন',
  'this line is not valid YAML; check its indent, and put a value with ":", "#", "@" or quotes in it in straight quotes (")':
    'এই লাইনটি বৈধ YAML নয়; এর ইনডেন্ট দেখুন, আর যে মানে “:”, “#”, “@” বা উদ্ধৃতি চিহ্ন আছে সেটি সোজা উদ্ধৃতি চিহ্নের (") ভেতরে রাখুন',
  'most titles are not in English, the language of the feed; give theirs with --language, such as --language {0}':
    'বেশির ভাগ শিরোনাম ফিডের ভাষা ইংরেজিতে নয়; সেগুলোর ভাষা --language দিয়ে দিন, যেমন --language {0}',
  'this value is not valid YAML and was read as text; put it in quotes':
    'এই মানটি বৈধ YAML নয়, তাই টেক্সট হিসেবে পড়া হয়েছে; উদ্ধৃতি চিহ্নের ভেতরে রাখুন',
  'YAML cannot be indented with tabs, so they were read as spaces; use spaces':
    'YAML-এ ট্যাব দিয়ে ইনডেন্ট করা যায় না, তাই ট্যাবগুলো স্পেস হিসেবে পড়া হয়েছে; স্পেস ব্যবহার করুন',
  'the front matter has no date; {0} from the file name is used': 'front matter-এ তারিখ নেই; ফাইলের নাম থেকে {0} নেওয়া হয়েছে',
  '"{0}" is not a date, so the one in the file name is used; write it like 2025-01-14':
    '“{0}” কোনো তারিখ নয়, তাই ফাইলের নামের তারিখটি নেওয়া হয়েছে; তারিখ এভাবে লিখুন: 2025-01-14',
  'the front matter has no date; {0} from the path of the file is used':
    'front matter-এ তারিখ নেই; ফাইলের পাথ থেকে {0} নেওয়া হয়েছে',
  '"{0}" is not a date, so the one in the path of the file is used; write it like 2025-01-14':
    '“{0}” কোনো তারিখ নয়, তাই ফাইলের পাথের তারিখটি নেওয়া হয়েছে; তারিখ এভাবে লিখুন: 2025-01-14',
  'the front matter has no date; {0} from the permalink is used': 'front matter-এ তারিখ নেই; পার্মালিংক থেকে {0} নেওয়া হয়েছে',
  '"{0}" is not a date, so the one in the permalink is used; write it like 2025-01-14':
    '“{0}” কোনো তারিখ নয়, তাই পার্মালিংকের তারিখটি নেওয়া হয়েছে; তারিখ এভাবে লিখুন: 2025-01-14',
  'a card with the image loads {0}, and about {1} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    'এই ছবিসহ একটি কার্ড {0} লোড করে, আর ছোট কপি থাকলে প্রায় {1}; ছোট কপির জন্য “npm install --save-dev sharp” চালিয়ে আবার বিল্ড করুন',
  'cards with all {0} images load {1}, and about {2} with smaller copies; for these, run "npm install --save-dev sharp" and build again':
    '{0}টি ছবির সবগুলোসহ কার্ডগুলো {1} লোড করে, আর ছোট কপি থাকলে প্রায় {2}; ছোট কপির জন্য “npm install --save-dev sharp” চালিয়ে আবার বিল্ড করুন',
  '{0} (item "{1}")': '{0} (আইটেম “{1}”)',

  '"{0}" must be a string': '“{0}”-এর মান স্ট্রিং হতে হবে',
  '"{0}" must be an array': '“{0}”-এর মান অ্যারে হতে হবে',
  '"{0}" must be a number': '“{0}”-এর মান সংখ্যা হতে হবে',
  '"{0}" must be true or false': '“{0}”-এর মান true বা false হতে হবে',
  '"{0}" is not an absolute URL: "{1}"': '“{0}”-এর মান পূর্ণাঙ্গ (absolute) URL নয়: “{1}”',
  '"{0}" has a scheme that feed readers do not open: "{1}"': '“{0}”-এর URL-এ এমন স্কিম আছে যা ফিড রিডার খোলে না: “{1}”',
  '"{0}" must be a date such as "2025-01-14T11:00:00Z"': '“{0}”-এর মান তারিখ হতে হবে, যেমন “2025-01-14T11:00:00Z”',
  '"id" should be a string': '“id”-এর মান স্ট্রিং হওয়া উচিত',
  '"language" must be a language tag such as "en" or "zh-Hans"': '“language”-এর মান ভাষার কোড হতে হবে, যেমন “en” বা “zh-Hans”',
  '"next_url" must not be the same as "feed_url"': '“next_url” ও “feed_url” একই হতে পারবে না',
  'an author must be an object with "name", "url" or "avatar"':
    'লেখককে এমন অবজেক্ট হিসেবে দিতে হবে যাতে “name”, “url” বা “avatar” আছে',
  'an author needs at least one of "name", "url" and "avatar"': 'লেখকের “name”, “url” ও “avatar”-এর অন্তত একটি থাকতে হবে',
  'an item must be an object': 'আইটেম অবজেক্ট হতে হবে',
  'a tag must be a string': 'ট্যাগ স্ট্রিং হতে হবে',
  'an attachment must be an object': 'অ্যাটাচমেন্ট অবজেক্ট হতে হবে',
  'the attachment has no "{0}"': 'অ্যাটাচমেন্টে “{0}” নেই',
  'a hub must be an object with "type" and "url"': 'হাব এমন অবজেক্ট হতে হবে যাতে “type” ও “url” আছে',
  'the hub has no "{0}"': 'হাবে “{0}” নেই',
  'the JSON is not an object, so it is not a feed': 'JSON-টি অবজেক্ট নয়, তাই এটি ফিড নয়',
  'the feed has no "title"': 'ফিডে “title” নেই',
  'this is not JSON: {0}': 'এটি JSON নয়: {0}',
  'The response is neither JSON nor XML. Check that the URL leads to a feed, not to a web page; a page may name its feed in a <link rel="alternate">.':
    'সার্ভারের উত্তর JSON-ও নয়, XML-ও নয়। URL-টি ওয়েব পাতায় নয়, ফিডে যায় কি না যাচাই করুন; পাতার <link rel="alternate">-এ তার ফিডের ঠিকানা থাকতে পারে।',
  'The response is not a feed. A JSON Feed needs an "items" array; XML must be well-formed RSS or Atom.':
    'সার্ভারের উত্তর ফিড নয়। JSON Feed-এ “items” অ্যারে থাকতে হবে; XML হতে হবে সঠিক গঠনের RSS বা Atom।',
  'The feed has no usable items. Give each item an "id".': 'ফিডে ব্যবহারযোগ্য কোনো আইটেম নেই। প্রতিটি আইটেমে “id” যোগ করুন।',
  'the link is not an absolute URL: "{0}"': 'লিংকটি পূর্ণাঙ্গ (absolute) URL নয়: “{0}”',
  'the Markdown cannot be converted to HTML: {0}': 'Markdown থেকে HTML তৈরি করা যায়নি: {0}',
  'the Markdown cannot be read: {0}': 'Markdown পড়া যায়নি: {0}',
  'the image "{0}" has {1} MB; build makes smaller copies for cards and articles':
    '“{0}” ছবিটির আকার {1} MB; বিল্ডের সময় কার্ড ও নিবন্ধের জন্য ছোট কপি তৈরি করা হয়',
  'its date {0} is in the future, so it is not in the feed yet': 'নিবন্ধের তারিখ {0} ভবিষ্যতের, তাই নিবন্ধটি এখনো ফিডে নেই',
  'another post also has the slug "{0}", so this one becomes "{1}"':
    'অন্য একটি নিবন্ধের slug-ও “{0}”, তাই এই নিবন্ধের slug হবে “{1}”',
  'another post also has the slug "{0}", so this one keeps its date and becomes "{1}"':
    'অন্য একটি নিবন্ধের slug-ও “{0}”, তাই এই নিবন্ধের slug-এ তারিখ থেকে যাবে এবং তা হবে “{1}”',
  'it is in the folder "{0}", which is for templates, so it counts as a page and is not in the feed':
    'ফাইলটি “{0}” ফোল্ডারে আছে, যা টেমপ্লেটের জন্য, তাই এটি পাতা হিসেবে গণ্য এবং ফিডে নেই',
  'it is in the folder "pages", so it counts as a page and is not in the feed':
    'ফাইলটি “pages” ফোল্ডারে আছে, তাই এটি পাতা হিসেবে গণ্য এবং ফিডে নেই',
  'it is a section page, so it counts as a page and is not in the feed':
    'ফাইলটি সেকশনের পাতা, তাই এটি পাতা হিসেবে গণ্য এবং ফিডে নেই',
  'it is next to the folder "_posts", so it counts as a page and is not in the feed':
    'ফাইলটি “_posts” ফোল্ডারের ভেতরে নয়, পাশে আছে, তাই এটি পাতা হিসেবে গণ্য এবং ফিডে নেই',
  'its name is one that pages have, so it counts as a page and is not in the feed':
    'ফাইলের নামটি এমন যা পাতার জন্য ব্যবহার করা হয়, তাই এটি পাতা হিসেবে গণ্য এবং ফিডে নেই',
  'it is excluded from collections, so it counts as a page and is not in the feed':
    'ফাইলটি কালেকশন থেকে বাদ দেওয়া আছে, তাই এটি পাতা হিসেবে গণ্য এবং ফিডে নেই',
  'its permalink is "false", so it counts as a page and is not in the feed':
    'ফাইলটির পার্মালিংক “false”, তাই এটি পাতা হিসেবে গণ্য এবং ফিডে নেই',
  'the file has no front matter, so it counts as a page and is not in the feed':
    'ফাইলটিতে front matter নেই, তাই এটি পাতা হিসেবে গণ্য এবং ফিডে নেই',
  'the file has no date, so it counts as a page and is not in the feed':
    'ফাইলটিতে তারিখ নেই, তাই এটি পাতা হিসেবে গণ্য এবং ফিডে নেই',
  'this is a draft, so it is not in the feed': 'এটি খসড়া, তাই ফিডে নেই',
  '{0} more of kind {1} in 1 file; use --format json to list them':
    'একটি ফাইলে {1} ধরনের আরও {0}টি বার্তা আছে; তালিকা দেখতে --format json ব্যবহার করুন',
  '{0} more of kind {1} in {2} files; use --format json to list them':
    '{2}টি ফাইলে {1} ধরনের আরও {0}টি বার্তা আছে; তালিকা দেখতে --format json ব্যবহার করুন',
  '{0} (item {1}, "{2}")': '{0} ({1} নম্বর আইটেম, “{2}”)',
  '{0} (item {1})': '{0} ({1} নম্বর আইটেম)',
};
