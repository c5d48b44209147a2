import { mainFace } from '../fonts/font-faces.js';
import type { Parent } from './block-setter.js';
import type { Row } from './flow.js';
import { baselineOf, type Column, writeLine } from './line-writer.js';
import { setWords } from './set-words.js';
import { FOOT, FOOT_BASELINE, INK, PAGE, PARAGRAPHS, QUIET } from './theme.js';
import type { UaPdf } from './ua-pdf.js';

/** Pale enough to read everything that is printed over it. */
const WATERMARK = { size: 150, colour: '#eceff1' } as const;

/** Drawn first, so that the text lies over it; outside the structure, so that it is not read out on every page. */
export function watermark(pdf: UaPdf, text: string): void {
  const face = mainFace({ bold: true, italic: false });
  const width = (face.font.layout(text).advanceWidth * WATERMARK.size) / face.font.unitsPerEm;
  const centre = { x: PAGE.width / 2, y: PAGE.height / 2 };
  pdf.markContent('Artifact', { type: 'Page' });
  pdf.save();
  pdf.rotate(-45, { origin: [centre.x, centre.y] });
  pdf.fillColor(WATERMARK.colour);
  pdf.print(text, face, WATERMARK.size, { x: centre.x - width / 2, baseline: centre.y + WATERMARK.size / 3 });
  pdf.restore();
  pdf.endMarkedContent();
}

const INITIALS = { width: 84, height: 22, above: 10 } as const;

/** Where whoever signs puts their initials on each leaf (LGA 1972, Sch 12 para 41(2)). */
export function initialsBox(pdf: UaPdf): void {
  const left = PAGE.width - PAGE.right - INITIALS.width;
  const top = PAGE.height - FOOT_BASELINE - INITIALS.above - INITIALS.height;
  const face = mainFace({ bold: false, italic: false });
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf.lineWidth(0.75).rect(left, top, INITIALS.width, INITIALS.height).stroke(QUIET);
  pdf.fillColor(QUIET);
  pdf.print('Initials', face, FOOT.size, { x: left + 4, baseline: top + INITIALS.height - 7 });
  pdf.endMarkedContent();
}

/** A label with room to write behind it; `share` of the width belongs to it, label and all. */
export interface Writing {
  readonly label: string;
  readonly share: number;
  /** False for a word that only says who signs. */
  readonly hasLine: boolean;
}

const SIGNATURE = { height: 64, gap: 8, below: 2 } as const;

/** The labels are one paragraph; the lines say nothing to a screen reader. */
export function signatureRow(pdf: UaPdf, column: Column, writings: readonly Writing[], parent: Parent): Row {
  const style = PARAGRAPHS.body;
  return {
    height: SIGNATURE.height,
    before: 0,
    keepWithNext: false,
    draw: (top) => {
      const element = pdf.struct('P');
      parent().add(element);
      const lineTop = top + SIGNATURE.height - style.leading;
      let x: number = column.x;
      writings.forEach(({ label, share, hasLine }, index) => {
        const right = x + column.width * share;
        const [line] = setWords(label, { size: style.size, width: column.width }).lines;
        const continues = index < writings.length - 1;
        if (line) writeLine(pdf, element, line, style, { x, width: column.width * share, top: lineTop, continues });
        if (hasLine)
          ruled(pdf, x + (line?.width ?? 0) + SIGNATURE.gap, right - SIGNATURE.gap, baselineOf(style, lineTop));
        x = right;
      });
    },
  };
}

function ruled(pdf: UaPdf, from: number, to: number, baseline: number): void {
  if (to <= from) return;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .lineWidth(0.75)
    .moveTo(from, baseline + SIGNATURE.below)
    .lineTo(to, baseline + SIGNATURE.below)
    .stroke(INK);
  pdf.endMarkedContent();
}
