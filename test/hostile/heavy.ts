/** Articles that cost more than they look, of about as many pieces as `n`; none that anybody would write. */

export type Generator = (n: number) => string;

const some = (n: number, piece: (i: number) => string): string =>
  Array.from({ length: Math.floor(n) }, (_, i) => piece(i)).join('');
const nested = (n: number, start: string, end: string): string => `${start.repeat(n)}a${end.repeat(n)}`;
const table = (rows: number, cells: number, cell: string): string =>
  `<table>${`<tr>${cell.repeat(cells)}</tr>`.repeat(rows)}</table>`;

/** Formatting that is open, and blocks in which a parser opens it again. */
const reopened = (open: Generator, n: number): string => `<p>${open(n / 4)}${'<p>a'.repeat(n)}`;

const bold: Generator = (n) => reopened((m) => some(m, (i) => `<b title=${i}>`), n);

export const HTML: Readonly<Record<string, Generator>> = {
  'open formatting before paragraphs': bold,
  'open formatting of all kinds': (n) => reopened((m) => some(m, (i) => `<font color=${i}><i lang=${i}><u dir=${i}>`), n),
  'ends of formatting in comments': (n) => reopened((m) => some(m, (i) => `<b title=${i}><!-- </b> -->`), n),
  'ends of formatting in attributes': (n) => reopened((m) => some(m, (i) => `<b title=${i}><img alt="</b>">`), n),
  'ends of formatting in scripts': (n) => `<script><!--<script></script>${'</b>'.repeat(n)}--></script>${bold(n)}`,
  'ends of formatting out of scope': (n) => reopened((m) => some(m, (i) => `<b title=${i}><object></b></object>`), n),
  'ends of formatting around many blocks': (n) =>
    some(n / 20, (i) => `<b title=${i}>${'<div>'.repeat(9)}</b>`) + '<p>a'.repeat(n),
  'formatting in a style within a drawing': (n) =>
    `<svg><p><style><!--</style>${some(n / 4, (i) => `<b title=${i}>`)}-->${'<p>a'.repeat(n)}`,
  'formatting in a template': (n) => `<template><tr>${bold(n)}`,
  'formatting in a list of choices': (n) => `<select><style></select>${bold(n)}`,
  'formatting put in front of a table': (n) => `<table>${some(n / 4, (i) => `<b title=${i}>`)}${'<tr>a'.repeat(n)}`,
  'links and blocks that end each other': (n) => some(n, (i) => `<a href=/${i}><div>`),
  'a long link before paragraphs': (n) => `<p><a href=/${'A'.repeat(20_000)}>${'<p>a'.repeat(n * 2)}`,
  'misnested ends': (n) => '<b><i><div></b></i>'.repeat(n),
  'buttons in paragraphs in formatting': (n) => '<p><b><button>'.repeat(n),
  'elements inside each other': (n) => '<div>'.repeat(n * 20),
  'elements inside each other, with text': (n) => '<div>a'.repeat(n * 20),
  'unknown elements around many others': (n) => `${'<x-a>'.repeat(90)}${'<br>'.repeat(n * 8)}`,
  'tables inside each other': (n) => nested(n, '<table><tr><td>', '</table>'),
  'lists inside each other': (n) => nested(n, '<ul><li>', '</ul>'),
  'quotations inside each other': (n) => nested(n * 4, '<blockquote>', '</blockquote>'),
  'details inside each other': (n) => nested(n, '<details open><summary>a</summary>', '</details>'),
  'sub and sup inside each other': (n) => nested(n, '<sub><sup>', '</sup></sub>'),
  'ruby inside each other': (n) => '<ruby><rt>'.repeat(n),
  'cells over many columns and rows': (n) => table(n / 40, 30, '<td colspan=1000 rowspan=65534>a'),
  'cells over some columns and rows': (n) => table(n / 20, 50, '<td colspan=99 rowspan=99>a'),
  'columns over many': (n) => `<table>${'<col span=1000>'.repeat(n)}<tr><td>a</table>`,
  'a row of many cells': (n) => table(1, n * 5, '<td>a'),
  'a column of many cells': (n) => table(n * 5, 1, '<td>a'),
  'many tables': (n) => '<table><td>a</table>'.repeat(n),
  'many paragraphs': (n) => '<p>a</p>'.repeat(n * 10),
  'many line breaks': (n) => 'a<br>'.repeat(n * 10),
  'many ends without a start': (n) => '</p></br>'.repeat(n * 10),
  'many colours of code': (n) => `<pre><code>${'<span>x</span> '.repeat(n * 5)}</code></pre>`,
  'many numbers of a list': (n) => `<ol>${'<li value=7>a'.repeat(n * 2)}</ol>`,
  'many details': (n) => '<details><summary>a</summary>b</details>'.repeat(n),
  'many quotes': (n) => `<p>${'<q>a</q>'.repeat(n)}`,
  'many isolated texts': (n) => `<p>${'<bdi>a</bdi><span dir=rtl>b</span>'.repeat(n)}`,
  'many films': (n) => '<video src=/a.mp4></video><audio src=/a.mp3></audio>'.repeat(n / 2),
  'many pictures': (n) => '<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw=>'.repeat(n),
  'a picture that is very large': (n) =>
    `<img src=data:image/gif;base64,R0lGODlhAQABAAAAACw= width=${n}000 height=${n}0000>`.repeat(50),
  'headings to be renumbered': (n) => `<div dir=auto>${'<h2>1</h2>'.repeat(n * 4)}`,
  'many attributes': (n) => `<p ${some(n * 5, (i) => `a${i}=1 `)}>a`,
  'attributes of the page': (n) => some(n, (i) => `<html a${i}=1><body b${i}=1>`),
  'a word without end': (n) => `<p>${'x'.repeat(n * 100)}`,
  'text without end': (n) => `<p>${'word '.repeat(n * 100)}`,
  'accents on one letter': (n) => `<p>a${'\u0301'.repeat(n * 10)}`,
  'accents by name': (n) => `<p>a${'&#x301;'.repeat(n * 10)}`,
  'signs of direction': (n) => `<p>${'א a \u2067\u2066x\u2069\u2069'.repeat(n * 2)}`,
  'overrides of direction': (n) => `<p>${'\u202e\u202d'.repeat(n * 5)}x`,
  'brackets of tags': (n) => '<'.repeat(n * 50),
  'beginnings of comments': (n) => '<!--'.repeat(n * 30),
  'beginnings of attributes': (n) => '<a "'.repeat(n * 20),
  'beginnings of raw text': (n) => '<textarea><style>'.repeat(n * 5),
  'drawings and formulas': (n) => '<svg><math><mi>'.repeat(n * 3),
  'choices': (n) => '<select><option><option>'.repeat(n * 3),
};

export const MARKDOWN: Readonly<Record<string, Generator>> = {
  'names before an at sign': (n) => `${'a.'.repeat(n * 3)}@`,
  'at signs': (n) => 'a@'.repeat(n * 3),
  'underscores in a word': (n) => 'a_'.repeat(n * 3),
  'beginnings of addresses': (n) => 'http://www.'.repeat(n),
  'an address and closing brackets': (n) => `http://a.example/${').'.repeat(n * 3)}`,
  'an address and references': (n) => `http://a.example/${'&a;'.repeat(n * 2)}`,
  'opening brackets': (n) => '['.repeat(n * 5),
  'brackets of pictures': (n) => '![['.repeat(n * 2),
  'brackets in brackets': (n) => nested(n, '[', '](b)'),
  'beginnings of links': (n) => '[a](<b'.repeat(n),
  'asterisks': (n) => '*a '.repeat(n * 2),
  'pairs of underscores': (n) => '__a'.repeat(n * 2),
  'emphasis in emphasis': (n) => '**_a'.repeat(n),
  'emphasis without an end in Chinese': (n) => '**标'.repeat(n * 2),
  'tildes': (n) => '~~a '.repeat(n),
  'ticks': (n) => '`a ``b '.repeat(n),
  'brackets of tags': (n) => '<'.repeat(n * 5),
  'attributes of tags': (n) => 'x <a a="b" '.repeat(n),
  'comments': (n) => 'a <!-- '.repeat(n),
  'backslashes': (n) => '[\\'.repeat(n * 2),
  'quotations in quotations': (n) => '>'.repeat(n * 5),
  'lists in lists': (n) => '- '.repeat(n * 2),
  'numbers in quotations': (n) => '> 1. '.repeat(n),
  'items of a list': (n) => '- [ ] a\n'.repeat(n),
  'lists of two kinds': (n) => '- a\n+ b\n'.repeat(n),
  'a table without its cells': (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n${'|\n'.repeat(n)}`,
  'a table of one column': (n) => `|a|\n|-|\n${'|a|\n'.repeat(n)}`,
  'line breaks': (n) => 'a  \n'.repeat(n * 2),
  'headings': (n) => 'a\n=\n'.repeat(n),
  'definitions': (n) => some(n, (i) => `[a${i}]: b\n`),
  'raw formatting': (n) => bold(n).replaceAll('<p>', '\n\n<p>'),
};
