/** Markdown as a plain tree, for what draws no HTML: the PDF and the Word document. */
import type { Token } from 'markdown-it';
import { markdownTokens } from './markdown-tokens.js';

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** Where a link leads; null for plain words. */
  readonly href: string | null;
}

export interface LineBreak {
  readonly kind: 'break';
}

export type MarkdownRun = TextRun | LineBreak;

export interface MarkdownParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly MarkdownRun[];
}

export interface MarkdownList {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  /** The number of the first entry; 1 where there are bullets. */
  readonly start: number;
  readonly items: readonly (readonly MarkdownBlock[])[];
}

export type MarkdownBlock = MarkdownParagraph | MarkdownList;

export function markdownBlocks(text: string): MarkdownBlock[] {
  return blocksUntil(new Walk(markdownTokens(text)), null);
}

class Walk {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  take(): Token | undefined {
    const token = this.tokens[this.next];
    this.next += 1;
    return token;
  }
}

function blocksUntil(walk: Walk, end: string | null): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  for (let token = walk.take(); token && token.type !== end; token = walk.take()) {
    if (token.type === 'inline') blocks.push({ kind: 'paragraph', runs: runsOf(token.children ?? []) });
    else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') blocks.push(listIn(walk, token));
  }
  return blocks;
}

function listIn(walk: Walk, opening: Token): MarkdownList {
  const items: MarkdownBlock[][] = [];
  const isOrdered = opening.type === 'ordered_list_open';
  const end = isOrdered ? 'ordered_list_close' : 'bullet_list_close';
  for (let token = walk.take(); token && token.type !== end; token = walk.take()) {
    if (token.type === 'list_item_open') items.push(blocksUntil(walk, 'list_item_close'));
  }
  return { kind: 'list', isOrdered, start: Number(opening.attrGet('start') ?? 1), items };
}

function runsOf(tokens: readonly Token[]): MarkdownRun[] {
  const runs: MarkdownRun[] = [];
  let [strong, emphasis] = [0, 0];
  let href: string | null = null;
  for (const token of tokens) {
    if (token.tag === 'strong') strong += token.nesting;
    else if (token.tag === 'em') emphasis += token.nesting;
    else if (token.tag === 'a') href = token.nesting === 1 ? abroad(String(token.attrGet('href'))) : null;
    else if (token.tag === 'br') runs.push({ kind: 'break' });
    else if (token.content !== '') {
      runs.push({ kind: 'text', text: token.content, isStrong: strong > 0, isEmphasis: emphasis > 0, href });
    }
  }
  return runs;
}

/** On paper a link to a page of this site leads nowhere. */
function abroad(href: string): string | null {
  return href.startsWith('/') ? null : href;
}
