import { baselineOf } from './line-writer.js';
import { setWords } from './set-words.js';
import { FOOT, FOOT_BASELINE, PAGE, QUIET, type TextStyle } from './theme.js';
import type { UaPdf } from './ua-pdf.js';

export type PageLabels = 'roman' | 'decimal' | 'none';

const BLANK = 'This page is intentionally left blank';
const ROMAN: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** What stands at the foot of each page, outside the structure. */
export class FootLine {
  readonly missing = new Set<string>();

  constructor(
    private readonly pdf: UaPdf,
    private readonly words: string,
    labels: PageLabels,
    first = 1,
  ) {
    if (labels !== 'none') pdf.labelPages(labels === 'roman' ? 'r' : 'D', first);
  }

  write(label: string): void {
    const baseline = PAGE.height - FOOT_BASELINE;
    const room = PAGE.width - PAGE.left - PAGE.right;
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    this.print(this.words, FOOT, room - 40, () => PAGE.left, baseline);
    this.print(label, FOOT, room, (width) => PAGE.width - PAGE.right - width, baseline);
    this.pdf.endMarkedContent();
  }

  /** In the middle of a page that holds nothing else. */
  sayBlank(): void {
    const style = { size: 11, leading: 15, colour: QUIET };
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    this.print(BLANK, style, PAGE.width, (width) => (PAGE.width - width) / 2, baselineOf(style, PAGE.height / 2));
    this.pdf.endMarkedContent();
  }

  private print(text: string, style: TextStyle, room: number, left: (width: number) => number, baseline: number): void {
    const { lines, missing } = setWords(text, { size: style.size, width: room });
    missing.forEach((character) => this.missing.add(character));
    const line = lines[0];
    if (!line) return;
    this.pdf.fillColor(style.colour);
    for (const piece of line.pieces) {
      this.pdf.print(piece.text, piece.face, style.size, { x: left(line.width) + piece.x, baseline });
    }
  }
}

/** `iv` or `4` for the fourth page. */
export function labelOf(page: number, labels: PageLabels): string {
  if (labels === 'none') return '';
  return labels === 'roman' ? roman(page) : String(page);
}

export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
