import type { Piece, Line } from './set-words.js';
import type { TextStyle } from './theme.js';
import type { Element, UaPdf } from './ua-pdf.js';

const LINK_COLOUR = '#0b4f8a';

/** Where a column of text stands, in points from the left edge of the page. */
export interface Column {
  x: number;
  width: number;
}

interface Place extends Column {
  /** Top of the row, in points from the top edge of the page. */
  top: number;
  /** Another line of the same text follows. */
  continues: boolean;
}

/** Writes one line as content of its structure element; a linked stretch becomes a Link element of its own. */
export function writeLine(pdf: UaPdf, element: Element, line: Line, style: TextStyle, place: Place): void {
  const left = line.rightToLeft ? place.x + place.width - line.width : place.x;
  const baseline = baselineOf(style, place.top);
  const stretches = linkStretches(line.pieces);
  stretches.forEach((pieces, index) => {
    const isLast = index === stretches.length - 1;
    // The space at which a line was broken is written after it: a screen reader would otherwise join the two words.
    const printed = isLast && place.continues && !line.rightToLeft ? withTrailingSpace(pieces) : pieces;
    const print = () => printed.forEach((piece) => printPiece(pdf, piece, left, baseline, style));
    if (pieces[0]?.span.link) writeLink(pdf, element, pieces, { left, top: place.top, baseline, style, print });
    else element.add(print);
  });
}

/** Prints one line that is no content of the structure. */
export function printLine(pdf: UaPdf, line: Line, style: TextStyle, { x, width, top }: Omit<Place, 'continues'>): void {
  const left = line.rightToLeft ? x + width - line.width : x;
  line.pieces.forEach((piece) => printPiece(pdf, piece, left, baselineOf(style, top), style));
}

export function baselineOf(style: TextStyle, top: number): number {
  const capitalHeight = style.size * 0.66;
  return top + (style.leading + capitalHeight) / 2;
}

function printPiece(pdf: UaPdf, piece: Piece, left: number, baseline: number, style: TextStyle): void {
  pdf.fillColor(piece.span.link ? LINK_COLOUR : style.colour);
  const print = () => pdf.print(piece.text, piece.face, style.size, { x: left + piece.x, baseline });
  if (piece.text.trimEnd() === piece.source.trimEnd()) print();
  else pdf.readAs(piece.source, print);
}

interface LinkDrawing {
  left: number;
  top: number;
  baseline: number;
  style: TextStyle;
  print: () => void;
}

function writeLink(pdf: UaPdf, parent: Element, pieces: readonly Piece[], drawing: LinkDrawing): void {
  const first = pieces[0];
  if (!first?.span.link) return;
  const { left, top, baseline, style, print } = drawing;
  const x = left + Math.min(...pieces.map((piece) => piece.x));
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);

  const link = pdf.struct('Link');
  parent.add(link);
  link.add(() => {
    print();
    const below = baseline + 1.6;
    pdf
      .lineWidth(0.5)
      .moveTo(x, below)
      .lineTo(x + width, below)
      .stroke(LINK_COLOUR);
  });
  const contents = first.span.link.contents ?? first.span.text;
  pdf.linkArea({ x, y: top, width, height: style.leading }, first.span.link, contents, link);
  // Ended at once: pdfkit notes the page of the area when it writes the element.
  link.end();
}

function linkStretches(pieces: readonly Piece[]): Piece[][] {
  const stretches: Piece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last?.[0] && last[0].span.link === piece.span.link) last.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

function withTrailingSpace(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, text: `${piece.text} ` } : piece));
}
