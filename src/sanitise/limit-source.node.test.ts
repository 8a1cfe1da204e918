import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { limitSource } from './limit-source.js';

const held = (html: string): number => limitSource(html).length / html.length;

describe('limitSource', () => {
  const whole: Record<string, string> = {
    'ten thousand paragraphs': '<p>a <b>b</b></p>'.repeat(10_000),
    'paragraphs and items without their ends': `<ul>${'<li>a<p>b'.repeat(5_000)}</ul>`,
    'a table without the ends of its cells': `<table>${`<tr>${'<td>a'.repeat(9)}`.repeat(1_000)}</table>`,
    'rubies without the ends of their parts': '<p><ruby>漢<rp>(<rt>かん<rp>)</ruby></p>'.repeat(2_000),
    'void elements': '<br><hr><img alt=a>'.repeat(5_000),
    'paragraphs whose direction is found': '<p dir="auto">a <bdi>b</bdi></p>'.repeat(5_000),
    'an article whose direction is found': `<div dir="auto">${'<p>a</p>'.repeat(1_500)}</div>`,
    'an article whose direction is known': `<div dir="rtl">${'<p>a</p>'.repeat(9_000)}</div>`,
    'a video below formulas': `<math><mi>x</mi></math><svg><title>A</title><path d="M0 0"/></svg><iframe></iframe>${'<p>a</p>'.repeat(5_000)}`,
    'formatting that is open by mistake': '<b>a<p>b</p>'.repeat(30),
  };
  for (const [name, html] of Object.entries(whole)) {
    it(`leaves ${name}`, () => {
      assert.equal(limitSource(html), html);
    });
  }

  const cut: Record<string, string> = {
    'elements inside each other': '<div>'.repeat(20_000),
    'elements whose ends are out of reach': '<div><object></div></object>'.repeat(9_000),
    'elements that others do not let end': '<span><div></span></div>'.repeat(9_000),
    'what is below a style in a formula': `<math><mtext><style></mtext></math>${'<p>a</p>'.repeat(20_000)}`,
    'what is below a video and a formula that is not closed': `<math><mi>x</math><iframe></iframe>${'<p>a</p>'.repeat(20_000)}`,
    'cells in a drawing': `<svg>${'<td>'.repeat(20_000)}`,
    'what is in an element whose direction is found': `<div dir=auto>${'<p>1</p>'.repeat(9_000)}`,
    'what is in one whose direction is written oddly': `<div title="dir=ltr" DIR = '&#97;uto'>${'<p>1</p>'.repeat(9_000)}`,
    'what is in a text that is apart': `<bdi>${'<p>1</p>'.repeat(9_000)}`,
    'formatting that begins again': `<p>${Array.from({ length: 500 }, (_, i) => `<b title=${i}>`).join('')}${'<p>a'.repeat(5_000)}`,
  };
  for (const [name, html] of Object.entries(cut)) {
    it(`cuts ${name}`, () => {
      assert.ok(held(html) < 0.7, `${held(html)} of it is left`);
      assert.ok(html.startsWith(limitSource(html)));
    });
  }
});
