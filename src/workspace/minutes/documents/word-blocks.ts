import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { NestedClause } from '../../../domain/minutes/nested-clauses.js';
import { type MarkdownBlock, markdownBlocks, type MarkdownRun } from '../../../platform/markdown/markdown-blocks.js';
import type { WordNumbering } from './word-numbering.js';

/** Where a paragraph stands in a list. */
interface InList {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

/** Paragraphs and lists of a Word document. */
export class WordBlocks {
  constructor(private readonly numbering: WordNumbering) {}

  plain(text: string, options: { readonly bold?: boolean; readonly style?: string } = {}): Paragraph {
    const { bold = false, style = 'Normal' } = options;
    return new Paragraph({ style, children: [new TextRun({ text, bold })] });
  }

  /** `first` goes before the first words, such as the marker of a resolution. */
  markdown(text: string, { first, italics = false }: { first?: string; italics?: boolean } = {}): Paragraph[] {
    const marker = first === undefined ? [] : [new TextRun({ text: first, bold: true })];
    const [begin, ...rest] = markdownBlocks(text);
    if (begin?.kind !== 'paragraph') {
      const alone = marker.length === 0 ? [] : [new Paragraph({ children: marker })];
      return [...alone, ...(begin ? this.blocks([begin, ...rest], italics) : [])];
    }
    const opening = new Paragraph({ children: [...marker, ...runsOf(begin.runs, italics)] });
    return [opening, ...this.blocks(rest, italics)];
  }

  clauses(clauses: readonly NestedClause[]): Paragraph[] {
    const reference = this.numbering.ofClauses(clauses);
    return this.clausesAt(clauses, { reference, level: 0, instance: this.numbering.nextInstance() });
  }

  private clausesAt(clauses: readonly NestedClause[], at: InList): Paragraph[] {
    return clauses.flatMap(({ text, clauses: beneath }) => [
      ...this.item(markdownBlocks(text), at),
      ...this.clausesAt(beneath, { ...at, level: at.level + 1 }),
    ]);
  }

  private blocks(blocks: readonly MarkdownBlock[], italics: boolean, depth = 0): Paragraph[] {
    return blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [new Paragraph({ children: runsOf(block.runs, italics) })];
      const reference = this.numbering.ofList(block.isOrdered);
      const at = { reference, level: Math.min(depth, 3), instance: this.numbering.nextInstance() };
      return block.items.flatMap((item) => this.item(item, at));
    });
  }

  /** Its first paragraph carries the label; what follows stands below it. */
  private item(blocks: readonly MarkdownBlock[], at: InList): Paragraph[] {
    const [first, ...rest] = blocks;
    const runs = first?.kind === 'paragraph' ? runsOf(first.runs, false) : [];
    const below = first?.kind === 'list' ? blocks : rest;
    return [new Paragraph({ numbering: at, children: runs }), ...this.blocks(below, false, at.level + 1)];
  }
}

function runsOf(runs: readonly MarkdownRun[], italics: boolean): ParagraphChild[] {
  return runs.map((run) => {
    if (run.kind === 'break') return new TextRun({ break: 1 });
    const text = new TextRun({
      text: writable(run.text),
      bold: run.isStrong,
      italics: run.isEmphasis !== italics,
      ...(run.href === null ? {} : { style: 'Hyperlink' }),
    });
    return run.href === null ? text : new ExternalHyperlink({ link: run.href, children: [text] });
  });
}

/** Control characters cannot be written in XML 1.0 at all. */
export function writable(text: string): string {
  return text.replace(/[^\P{Cc}\t]|[\ufffe\uffff]/gu, ' ');
}
