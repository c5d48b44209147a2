/** A section as plain words, for comparing: labels and bullets stand before their entries, the marks of Markdown are gone. */
import { type SectionBlock, sectionOutline } from '../../../domain/terms-of-reference/section-outline.js';
import { markdownBlocks, type MarkdownBlock } from '../../../platform/markdown/markdown-blocks.js';

export function plainSection(text: string): string {
  return sectionOutline(text)
    .map((block) => plainBlock(block))
    .join('\n\n');
}

function plainBlock(block: SectionBlock, depth = 0): string {
  if (block.kind === 'paragraph') return plainWords(block.text);
  const lines = block.entries.flatMap(({ label, text, blocks }) => [
    `${'    '.repeat(depth)}${label} ${plainWords(text)}`,
    ...blocks.map((each) => plainBlock(each, depth + 1)),
  ]);
  return lines.join('\n');
}

function plainWords(text: string): string {
  return markdownBlocks(text).map(wordsOf).join('\n');
}

function wordsOf(block: MarkdownBlock): string {
  if (block.kind === 'list') return block.items.flatMap((item) => item.map(wordsOf)).join('\n');
  return block.runs.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
}
