import { parseFragment, type DefaultTreeAdapterTypes as Parsed } from 'parse5';

/** What HTML consists of once a browser has parsed it. */
interface NodeCounts {
  readonly elements: number;
  readonly comments: number;
  readonly characters: number;
}

/** @param html - the content of a `<template>` */
export function countNodes(html: string): NodeCounts {
  const counts = { elements: 0, comments: 0, characters: 0 };
  const rest: Parsed.ChildNode[] = [...parseFragment(html).childNodes];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.nodeName === '#comment') counts.comments += 1;
    else if ('value' in node) counts.characters += node.value.length;
    if ('tagName' in node) counts.elements += 1;
    if ('childNodes' in node) for (const child of node.childNodes) rest.push(child);
  }
  return counts;
}
