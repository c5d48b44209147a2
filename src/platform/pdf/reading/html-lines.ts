/**
 * The HTML of a document as lines: a paragraph is a line with a blank one before it, entries of lists have their numbers
 * or bullets, cells of a row stand in columns.
 */
import { clauseLabels } from '../../../domain/minutes/clause-labels.js';

interface List {
  readonly isNumbered: boolean;
  count: number;
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>|([^<]+|<)/gi;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const APART = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'ol', 'ul', 'div', 'section']);
const CELL_GAP = '    ';

export function htmlLines(html: string): string {
  const lines: string[] = [];
  const lists: List[] = [];
  let line = '';
  let skipped = '';
  let isInCell = false;
  const end = (isApart: boolean) => {
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    if (isApart && lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  for (const [, slash, name = '', , text] of html.matchAll(TOKEN)) {
    const tag = name.toLowerCase();
    if (text !== undefined) {
      if (skipped === '') line += plain(text);
    } else if (tag === 'script' || tag === 'style') skipped = slash ? '' : tag;
    else if (tag === 'br') end(false);
    else if (tag === 'td' || tag === 'th') {
      line += slash ? CELL_GAP : '';
      isInCell = slash === '';
    } else if (tag === 'tr') end(false);
    else if (tag === 'li') {
      end(false);
      if (!slash) line = labelOf(lists);
    } else if (tag === 'ol' || tag === 'ul') {
      end(lists.length === 0);
      if (slash) lists.pop();
      else lists.push({ isNumbered: tag === 'ol', count: 0 });
    } else if (APART.has(tag) && !isInCell && line !== '' && !isLabel(line)) end(lists.length === 0);
    else if (APART.has(tag) && !isInCell && line === '' && lists.length === 0) end(true);
  }
  end(false);
  return lines.join('\n');
}

/** The label of an entry whose paragraph begins behind it. */
function isLabel(line: string): boolean {
  return /^\s*(?:\d{1,3}\.|\(\w{1,4}\)|•) $/.test(line);
}

/** `1.`, beneath it `(a)`, beneath that `(i)`; a bullet where the list has no numbers. */
function labelOf(lists: readonly List[]): string {
  const list = lists.at(-1);
  if (!list) return '• ';
  list.count += 1;
  const indent = '  '.repeat(lists.length - 1);
  if (!list.isNumbered) return `${indent}• `;
  if (lists.length === 1) return `${list.count}. `;
  const level = Math.min(lists.length - 1, 2) as 1 | 2;
  const levels = [
    0,
    0,
    ...(level === 2 ? [1 as const] : []),
    ...Array.from({ length: list.count }, () => level),
  ] as const;
  return `${indent}${clauseLabels(levels, 'brackets').at(-1) ?? ''} `;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
      (all, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
      },
    );
}
