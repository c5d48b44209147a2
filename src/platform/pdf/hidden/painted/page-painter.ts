import { combined, type Box, type Matrix } from '../../pack/page-geometry.js';
import { areaOf, cornersOf, type Point } from './areas.js';
import { initialState, type GraphicsState } from './graphics-state.js';
import { LayerStack, type Layers } from './layer-stack.js';
import { setGlyphs } from './letters.js';
import type { Colour } from './ink.js';
import type { Cover, PaintedPage, Words } from './painted-page.js';
import { linesOf, placed, strokesOf } from './paths.js';

/** What shows more of what is below it than this is no cover. */
const OPAQUE = 0.95;
/** Thinner lines are drawn to be lines, not to fill an area. */
const THICK = 1.5;
/** Far beyond any page of text or plan; what goes on and on is not looked at to its end. */
const MOST_LETTERS = 200_000;
const MOST_COVERS = 400_000;
const UNIT: Box = { x: 0, y: 0, width: 1, height: 1 };

/** Follows what is painted on a page, an operator at a time, and keeps where words and what may cover them stand. */
export class PagePainter {
  readonly layers: LayerStack;
  private readonly words: Words[] = [];
  private readonly covers: Cover[] = [];
  private readonly saved: GraphicsState[] = [];
  private state = initialState();
  private order = 0;
  private letters = 0;
  private textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  private line: Point = { x: 0, y: 0 };
  private pen: Point = { x: 0, y: 0 };
  private cutsToText = false;
  /** The next path becomes a clip: how it is filled, or null. */
  private clipRule: 'winding' | 'even-odd' | null = null;

  constructor(
    private readonly view: Box,
    layers: Layers,
  ) {
    this.layers = new LayerStack(layers);
  }

  page(): PaintedPage {
    const { view, words, covers } = this;
    return { view, words, covers, hasHiddenLayer: this.layers.hasHidden };
  }

  set(values: Partial<GraphicsState>): void {
    Object.assign(this.state, values);
  }

  save(): void {
    this.saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  transform(matrix: Matrix): void {
    this.state.matrix = combined(matrix, this.state.matrix);
  }

  /** An annotation is painted from a clean state, into its own rectangle. */
  beginAnnotation(rect: Box | null, matrices: readonly Matrix[]): void {
    this.save();
    this.state = initialState();
    if (rect) this.clipTo(cornersOf(rect));
    matrices.forEach((matrix) => this.transform(matrix));
  }

  beginForm(matrix: Matrix | null, bounds: Box | null): void {
    this.save();
    if (matrix) this.transform(matrix);
    if (bounds) this.clipTo(cornersOf(bounds).map((corner) => placed(corner, this.state.matrix)));
  }

  /** What is in a group is as opaque, and blended, as the group is. */
  beginGroup(matrix: Matrix | null, bounds: Box | null): void {
    this.save();
    const inGroup = matrix ? combined(matrix, this.state.matrix) : this.state.matrix;
    if (bounds) this.clipTo(cornersOf(bounds).map((corner) => placed(corner, inGroup)));
    this.set({ groupAlpha: this.state.groupAlpha * this.state.fillAlpha, fillAlpha: 1, strokeAlpha: 1 });
  }

  beginText(): void {
    this.textMatrix = [1, 0, 0, 1, 0, 0];
    this.line = this.pen = { x: 0, y: 0 };
  }

  endText(): void {
    if (this.cutsToText) this.state.isCutToText = true;
    this.cutsToText = false;
  }

  setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.line = this.pen = { x: 0, y: 0 };
  }

  moveText(x: number, y: number): void {
    this.line = this.pen = { x: this.line.x + x, y: this.line.y + y };
  }

  nextLine(): void {
    this.moveText(0, this.state.leading);
  }

  showText(glyphs: readonly unknown[]): void {
    const { letters, advance, size } = setGlyphs(glyphs, this.textMatrix, this.pen, this.state);
    this.pen = { x: this.pen.x + advance.x, y: this.pen.y + advance.y };
    const { textMode, clip, font } = this.state;
    if (textMode >= 4) this.cutsToText = true;
    if (letters.length === 0 || !this.layers.paint()) return;
    this.letters += letters.length;
    if (this.letters > MOST_LETTERS) throw new RangeError('The page has too many letters to look through');
    const { colour, opacity } = this.inkOfText();
    this.words.push({ order: this.order++, letters, clip, colour: font?.isDrawn ? null : colour, opacity, size });
  }

  path(data: ArrayLike<number>, how: PathUse): void {
    const lines = linesOf(data, this.state.matrix);
    if (how.fill) this.cover(areaOf(lines, how.fill === 'even-odd'), this.state.fillColour, this.state.fillAlpha);
    if (how.stroke) this.stroke(lines);
    if (this.clipRule) this.state.clip = { area: areaOf(lines, this.clipRule === 'even-odd'), above: this.state.clip };
    this.clipRule = null;
  }

  clipByNextPath(rule: 'winding' | 'even-odd'): void {
    this.clipRule = rule;
  }

  /** A run of colours over all that the clip leaves. */
  shade(): void {
    this.cover(areaOf([cornersOf(this.view)]), null, this.state.fillAlpha);
  }

  /** The unit square, into which the matrix has placed it. */
  picture({ seeThrough }: { seeThrough: boolean }): void {
    this.cover(this.unitSquare(), null, seeThrough ? 0.5 : this.state.fillAlpha, true);
  }

  /** A mask of one dot, by which some programs fill a box. */
  dot(): void {
    this.cover(this.unitSquare(), this.state.fillColour, this.state.fillAlpha);
  }

  private unitSquare() {
    return areaOf([cornersOf(UNIT).map((corner) => placed(corner, this.state.matrix))]);
  }

  private stroke(lines: readonly (readonly Point[])[]): void {
    const [a, b, c, d] = this.state.matrix;
    const width = this.state.lineWidth * Math.sqrt(Math.abs(a * d - b * c));
    if (width < THICK) this.layers.paint();
    else this.cover(areaOf(strokesOf(lines, width)), this.state.strokeColour, this.state.strokeAlpha);
  }

  private cover(area: Cover['area'], colour: Colour | null, alpha: number, isPicture = false): void {
    if (!this.layers.paint()) return;
    if (this.covers.length >= MOST_COVERS) throw new RangeError('The page has too many shapes to look through');
    const { clip, groupAlpha, isBlended, isMasked, isCutToText } = this.state;
    const isOpaque = alpha * groupAlpha >= OPAQUE && !isBlended && !isMasked && !isCutToText;
    // Ink through a mask shows shapes that only the mask knows, as a picture does.
    const showsPicture = isPicture || isMasked;
    const order = this.order++;
    this.covers.push({ order, area, clip, isOpaque, isPicture: showsPicture, colour: isOpaque ? colour : null });
  }

  private clipTo(corners: readonly Point[]): void {
    this.state.clip = { area: areaOf([corners]), above: this.state.clip };
  }

  /** Modes of rendering: 0 fill, 1 stroke, 2 both, 3 neither; from 4 on the same, and a clip (ISO 32000-1, 9.3.6). */
  private inkOfText(): Pick<Words, 'colour' | 'opacity'> {
    const { textMode, fillColour, strokeColour, fillAlpha, strokeAlpha, groupAlpha, isMasked } = this.state;
    switch (textMode) {
      case 0:
      case 4:
        return { colour: isMasked ? null : fillColour, opacity: fillAlpha * groupAlpha };
      case 1:
      case 5:
        return { colour: isMasked ? null : strokeColour, opacity: strokeAlpha * groupAlpha };
      case 3:
        return { colour: null, opacity: 0 };
      // As a clip alone it is filled by what is painted next.
      default:
        return { colour: null, opacity: Math.max(fillAlpha, strokeAlpha) * groupAlpha };
    }
  }
}

export interface PathUse {
  readonly fill: 'winding' | 'even-odd' | null;
  readonly stroke: boolean;
}
