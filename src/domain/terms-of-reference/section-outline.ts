/** The text of a section as it is read: paragraphs, and lists within lists, each entry under its label as written. */
import { readListLabel } from '../minutes/list-label.js';

export type SectionBlock = SectionParagraph | SectionList;

export interface SectionParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface SectionList {
  readonly kind: 'list';
  readonly entries: readonly SectionEntry[];
}

export interface SectionEntry {
  /** As written, such as `xii)` or `(a)`; `•` for a bullet. */
  readonly label: string;
  readonly text: string;
  readonly blocks: readonly SectionBlock[];
}

interface OpenEntry {
  readonly label: string;
  readonly indent: number;
  readonly lines: string[];
  readonly beneath: OpenEntry[];
}

type OpenBlock = { readonly lines: string[] } | { readonly entries: OpenEntry[] };

export function sectionOutline(text: string): SectionBlock[] {
  const blocks: OpenBlock[] = [];
  let above: OpenEntry[] = [];
  let isApart = true;
  for (const line of text.split('\n')) {
    const found = readListLabel(line);
    if (found) {
      const entry = { label: labelIn(line, found.text), indent: found.indent, lines: [found.text], beneath: [] };
      above = [...above.filter(({ indent }) => indent < entry.indent), entry];
      (above.at(-2)?.beneath ?? openList(blocks)).push(entry);
    } else if (line.trim() !== '') {
      if (isApart && !/^\s/.test(line)) above = [];
      (above.at(-1)?.lines ?? openParagraph(blocks, isApart)).push(line.trim());
    }
    isApart = line.trim() === '';
  }
  return blocks.map((block) => ('lines' in block ? paragraph(block.lines) : list(block.entries)));
}

function openList(blocks: OpenBlock[]): OpenEntry[] {
  const last = blocks.at(-1);
  if (last && 'entries' in last) return last.entries;
  const entries: OpenEntry[] = [];
  blocks.push({ entries });
  return entries;
}

function openParagraph(blocks: OpenBlock[], isApart: boolean): string[] {
  const last = blocks.at(-1);
  if (!isApart && last && 'lines' in last) return last.lines;
  const lines: string[] = [];
  blocks.push({ lines });
  return lines;
}

/** What stands before the words of an entry, without the bullet that Markdown puts there. */
function labelIn(line: string, words: string): string {
  const before = line.trim().slice(0, line.trim().length - words.trimEnd().length);
  return before.replace(/^[^\p{L}\p{N}(]+/u, '').trim() || '•';
}

function paragraph(lines: readonly string[]): SectionParagraph {
  return { kind: 'paragraph', text: lines.join('\n') };
}

function list(entries: readonly OpenEntry[]): SectionList {
  return {
    kind: 'list',
    entries: entries.map(({ label, lines, beneath }) => ({
      label,
      text: lines.join('\n'),
      blocks: beneath.length === 0 ? [] : [list(beneath)],
    })),
  };
}
