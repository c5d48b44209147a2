import type { List, ListItem, Paragraph, Span } from '../../../platform/pdf/document/blocks.js';
import { type MarkdownBlock, markdownBlocks, type MarkdownRun } from '../../../platform/markdown/markdown-blocks.js';

/** Markdown as blocks of a PDF; `first` goes before its first words, such as the marker of a resolution. */
export function printedMarkdown(text: string, first: readonly Span[] = [], isItalic = false): (Paragraph | List)[] {
  const [begin, ...rest] = markdownBlocks(text).map((block) => printedBlock(block, isItalic));
  if (first.length === 0) return begin ? [begin, ...rest] : [];
  if (begin?.kind === 'paragraph') return [{ ...begin, words: [...first, ...wordsOf(begin)] }, ...rest];
  return [{ kind: 'paragraph', words: first }, ...(begin ? [begin, ...rest] : [])];
}

function wordsOf({ words }: Paragraph): readonly (string | Span)[] {
  return typeof words === 'string' ? [words] : words;
}

function printedBlock(block: MarkdownBlock, isItalic: boolean): Paragraph | List {
  if (block.kind === 'paragraph') return { kind: 'paragraph', words: block.runs.map((run) => spanOf(run, isItalic)) };
  return {
    kind: 'list',
    items: block.items.map((item, index): ListItem => ({
      label: block.isOrdered ? `${block.start + index}.` : '\u2022',
      content: item.map((each) => printedBlock(each, isItalic)),
    })),
  };
}

function spanOf(run: MarkdownRun, isItalic: boolean): Span {
  if (run.kind === 'break') return { text: '\n' };
  const { text, isStrong, isEmphasis, href } = run;
  const link = href === null ? {} : { link: { uri: href } };
  return { text, bold: isStrong, italic: isEmphasis !== isItalic, ...link };
}
