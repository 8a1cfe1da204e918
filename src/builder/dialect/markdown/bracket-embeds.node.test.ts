import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDialect } from '../dialect.js';

const read = (text: string): string => readDialect(text, { file: 'a.md', idPrefix: 'fn' }).text;
const PLAYER = '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"></iframe>\n';

const cases: [name: string, from: string, to: string][] = [
  ['an image of Hashnode', '![A](https://x.example/a.png align="left")', '![A](https://x.example/a.png)'],
  ['several attributes', '![](b.png align="center" fullwidth="true")', '![](b.png)'],
  ['a URL with parentheses', "![](b_(1).png width='9')", '![](b_(1).png)'],
  ['a size of Zenn', '![A](https://x.example/a.png =250x)', '![A](https://x.example/a.png)'],
  ['a width and a height', '![A](a.png =300x200 "Title")', '![A](a.png "Title")'],
  ['a size after a title', '![A](a.png "Title" =x200)', '![A](a.png "Title")'],
  ['a link', '[A](https://x.example/ target="_blank")', '[A](https://x.example/)'],
  ['parentheses with an equation', '[A] (a =2) and [b](c) (d =3x)', '[A] (a =2) and [b](c) (d =3x)'],
  ['attributes in code', '`![A](a.png align="left")`', '`![A](a.png align="left")`'],
  ['a video of Hashnode', 'a\n\n%[https://www.youtube.com/watch?v=dQw4w9WgXcQ]\n\nb', `a\n\n${PLAYER}\n\nb`],
  ['a page of Hashnode', '%[https://x.example/a_b]', '[https://x.example/a_b](<https://x.example/a_b>)'],
  ['a page within a line', 'See %[https://x.example/].', 'See [https://x.example/](<https://x.example/>).'],
  ['a percentage', 'At 50%[https://x.example/]', 'At 50%[https://x.example/]'],
  ['a video of Zenn', '@[youtube](dQw4w9WgXcQ)', PLAYER],
  ['a card of Zenn', '@[card](https://x.example/a)', '[https://x.example/a](<https://x.example/a>)'],
  ['slides of Zenn', '@[speakerdeck](abc)', '[https://speakerdeck.com/player/abc](<https://speakerdeck.com/player/abc>)'],
  ['a person with a link', '@[maria](about)', '@[maria](about)'],
  ['a person in a line', 'By @[card](https://x.example/a) here', 'By @[card](https://x.example/a) here'],
  ['a message of Zenn', ':::message\na\n:::', '\n<aside>\n\na\n\n</aside>\n'],
  ['an alert of Zenn', ':::message alert\na\n:::', '\n<aside>\n\n**Alert**\n\na\n\n</aside>\n'],
  ['a warning of Qiita', ':::note warn\na\n:::', '\n<aside>\n\n**Warning**\n\na\n\n</aside>\n'],
  ['a note with a title', ':::note Tips\na\n:::', '\n<aside>\n\n**Tips**\n\na\n\n</aside>\n'],
];
for (const [name, from, to] of cases) test(`reads ${name}`, () => assert.equal(read(from), to));
