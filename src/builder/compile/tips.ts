import type { Token, Tokens } from 'marked';
import type { Tip } from '../../core/model.js';
import type { Located } from '../read/fields.js';
import type { Report } from '../shared/messages.js';
import { collapse, comparable, tokensToText } from '../shared/text.js';

/** Headings that a message lists. */
const MAX_LISTED = 20;

interface Section {
  readonly title: string;
  readonly depth: number;
  readonly parent?: Section | undefined;
  /** Opens the body and stands above all others: it speaks of the whole post, not of a section of advice. */
  overall?: boolean;
  readonly lists: Tokens.List[];
}

const ADVICE_EN = new RegExp(
  String.raw`\b(?:tips?|advice|how to|how (?:can|do|should) (?:i|you|we)|navigating|strategies|guide(?:lines?)?|best practices?|` +
    String.raw`stay(?:ing)? safe|safety|recommendations|etiquette|do'?s and don'?t'?s|what (?:\w+ )?(?:can|should) do|` +
    String.raw`actions? to take|things to (?:do|know|remember|keep in mind)|ways to|steps?|getting started|checklist|before you)\b`,
);
const ADVICE_ZH =
  /建议|建議|贴士|貼士|提示|技巧|指南|攻略|须知|須知|注意|如何|怎么|怎麼|怎样|怎樣|方法|步骤|步驟|守则|守則|礼仪|禮儀|窍门|竅門|诀窍|訣竅|安全|忠告/;
const IMPERATIVE_EN = new RegExp(
  String.raw`^(?:please |always |never |first,? )*(?:be|do|don't|avoid|keep|stay|learn|ask|try|check|follow|share|start|set|create|respect|` +
    String.raw`remember|never|always|use|find|make|take|join|read|write|listen|explore|engage|optimi[sz]e|connect|build|choose|` +
    String.raw`consider|protect|verify|download|save|turn|enable|disable|introduce|include|add|think|give|get|let|limit|prepare|` +
    String.raw`familiari[sz]e|begin|know|understand|treat|tell|talk|speak|translate|welcome|expect|embrace|enjoy|wait|put|bring|` +
    String.raw`leave|say|go|pick|skip|stop|show|help|look|watch|mind)\b`,
);
const IMPERATIVE_ZH =
  /^(?:不要|别|別|勿|切勿|请|請|保持|学会|學會|避免|尊重|记得|記得|记住|記住|注意|使用(?!者|体验|體驗)|用(?!户|戶)|设置|設定|先|多|少|从|從|学习|學習|尝试|嘗試|试着|試著|善用|主动|主動|保护|保護|了解|关注|關注|加入|找|分享(?!平台)|让|讓|给|給|永远|永遠|始终|始終)/;

const simple = (text: string): string => text.replace(/[‘’]/g, "'").toLowerCase().trim();
const isAdviceHeading = (title: string): boolean => ADVICE_EN.test(simple(title)) || ADVICE_ZH.test(title);
const isImperative = (title: string): boolean => IMPERATIVE_EN.test(simple(title)) || IMPERATIVE_ZH.test(title);

/** A paragraph that is nothing but strong text serves as a heading in many blogs. */
function headingOf(token: Token): { title: string; depth: number } | undefined {
  const children = (token as Tokens.Generic).tokens?.filter((child) => child.type !== 'text' || child.raw.trim() !== '') ?? [];
  const strong = token.type === 'paragraph' && children.length === 1 && children[0]?.type === 'strong';
  if (token.type !== 'heading' && !strong) return undefined;
  const title = collapse(tokensToText(children)).replace(/[\s:：]+$/u, '');
  return { title, depth: strong ? 7 : (token as Tokens.Heading).depth };
}

function sectionsOf(tokens: readonly Token[], postTitle: string): Section[] {
  const root: Section = { title: postTitle, depth: 0, overall: true, lists: [] };
  const sections = [root];
  let current = root;
  for (const token of tokens) {
    const heading = headingOf(token);
    if (heading) {
      let parent: Section | undefined = current;
      while (parent && parent.depth >= heading.depth) parent = parent.parent;
      current = { ...heading, parent, lists: [] };
      sections.push(current);
    } else if (token.type === 'list') {
      current.lists.push(token as Tokens.List);
    }
  }
  const [, opening, ...others] = sections;
  if (opening && others.length > 0 && others.every(({ depth }) => depth > opening.depth)) opening.overall = true;
  return sections;
}

function tipsOf(list: Tokens.List, section: string): Tip[] {
  return list.items.flatMap((item) => {
    const nested = item.tokens.filter((token): token is Tokens.List => token.type === 'list');
    const blocks = item.tokens.filter((token) => token.type !== 'list' && token.type !== 'checkbox');
    const inner = nested.flatMap((child) => tipsOf(child, section));
    const [first, ...following] = blocks;
    const inline = ((first as Tokens.Generic | undefined)?.tokens ?? []).filter(
      (token, index) => token.type !== 'checkbox' && (index > 0 || token.raw.trim() !== ''),
    );
    const [strong, ...rest] = inline;
    if (strong?.type !== 'strong') return inner;
    const label = collapse(tokensToText([strong]));
    const own = collapse(`${tokensToText(rest)} ${tokensToText(following)} ${inner.length > 0 ? '' : tokensToText(nested)}`);
    if (!/[:：]$/.test(label) && !/^[:：]/.test(own)) return inner;
    const tip = { section, title: label.replace(/[\s:：]+$/u, ''), text: own.replace(/^[:：]\s*/u, '') };
    return /[\p{L}\p{N}]/u.test(tip.title) && /[\p{L}\p{N}]/u.test(tip.text) ? [tip, ...inner] : inner;
  });
}

const allTips = ({ lists, title }: Section): Tip[] => lists.flatMap((list) => tipsOf(list, title));

function isAdvice(section: Section): boolean {
  if (isAdviceHeading(section.title)) return true;
  for (let above = section.parent; above && !above.overall; above = above.parent) if (isAdviceHeading(above.title)) return true;
  const titles = allTips(section).map(({ title }) => title);
  return titles.length > 1 && titles.filter(isImperative).length * 2 >= titles.length;
}

function isNamed(section: Section, names: ReadonlySet<string>): boolean {
  for (let each: Section | undefined = section; each; each = each.parent) if (names.has(comparable(each.title))) return true;
  return false;
}

/**
 * The tips of a post: the labelled list items (`* **Label:** text`) of its advice sections.
 *
 * @param setting Headings of the advice sections; `false` for none; absent: sections are recognised by their heading, in English
 *   or Chinese, or by labels of which at least half are imperatives.
 */
export function findTips(
  tokens: readonly Token[],
  postTitle: string,
  setting: Located<readonly string[] | false> | undefined,
  report: Report,
): Tip[] {
  if (setting?.value === false) return [];
  const sections = sectionsOf(tokens, postTitle);
  if (!setting) return sections.filter(isAdvice).flatMap(allTips);
  const names = new Set(setting.value.map(comparable));
  const titles = sections.map(({ title }) => title);
  const known = new Set(titles.map(comparable));
  const unknown = setting.value.filter((name) => !known.has(comparable(name)));
  const listed = titles.slice(1, MAX_LISTED + 1).map((title) => `"${title}"`);
  const headings = [...listed, ...(titles.length - 1 > listed.length ? ['…'] : [])].join(', ') || 'none';
  for (const name of unknown) {
    const text = `"tips" names a heading that this post does not have: "${name}"; its headings are: ${headings}`;
    report('warning', 'unknown-section', text, setting.offset);
  }
  return sections.filter((section) => isNamed(section, names)).flatMap(allTips);
}
