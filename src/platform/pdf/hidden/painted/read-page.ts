import type { OPS as Operators, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Colour } from './ink.js';
import type { PaintedPage } from './painted-page.js';
import type { Layers } from './layer-stack.js';
import type { TextFont } from './ink.js';
import { isNumbers, Values } from './operands.js';
import { PagePainter, type PathUse } from './page-painter.js';

export interface Reading {
  readonly operators: typeof Operators;
  readonly layers: Layers;
  /** Whether what an annotation of this kind draws can hide what is below. */
  readonly canHide: (kind: string) => boolean;
}

type Operator = keyof typeof Operators;
type Act = (painter: PagePainter, values: Values) => void;

/** Reads what a page paints from the operators that pdf.js makes of its content. */
export async function readPage(page: PDFPageProxy, reading: Reading): Promise<PaintedPage> {
  const kinds = await kindsOfAnnotations(page);
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(reading.operators).map(([name, code]) => [code, name as Operator]));
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const painter = new PagePainter({ x: left, y: bottom, width: right - left, height: top - bottom }, reading.layers);
  const acts = actsFor(page, names);
  /** How deep in masks and annotations whose painting is none of ours. */
  let passedOver = 0;
  for (const [index, code] of fnArray.entries()) {
    const name = names.get(code);
    const values = new Values(argsArray[index]);
    if (passedOver > 0 || (name !== undefined && isPassedOver(name, values, kinds, reading))) {
      if (name === 'beginGroup' || name === 'beginAnnotation') passedOver += 1;
      if (name === 'endGroup' || name === 'endAnnotation') passedOver -= 1;
    } else if (name !== undefined) acts[name]?.(painter, values);
  }
  return painter.page();
}

function isPassedOver(name: Operator, values: Values, kinds: Map<string, string>, { canHide }: Reading): boolean {
  if (name === 'beginGroup') return Boolean(values.record(0)['smask']);
  return name === 'beginAnnotation' && !canHide(kinds.get(String(values.at(0))) ?? '');
}

async function kindsOfAnnotations(page: PDFPageProxy): Promise<Map<string, string>> {
  const annotations: { id?: unknown; subtype?: unknown }[] = await page.getAnnotations();
  return new Map(annotations.map(({ id, subtype }) => [String(id), String(subtype)]));
}

function actsFor(page: PDFPageProxy, names: Map<number, Operator>): Partial<Record<Operator, Act>> {
  return {
    save: (painter) => painter.save(),
    restore: (painter) => painter.restore(),
    transform: (painter, values) => painter.transform(values.matrix()),
    setLineWidth: (painter, values) => painter.set({ lineWidth: values.number(0) }),
    setGState: (painter, values) => setStates(painter, values.list(0), page),
    setFillRGBColor: (painter, values) => painter.set({ fillColour: colourOf(values.at(0)) }),
    setFillTransparent: (painter) => painter.set({ fillColour: null, fillAlpha: 0 }),
    setFillColorN: (painter) => painter.set({ fillColour: null }),
    setStrokeRGBColor: (painter, values) => painter.set({ strokeColour: colourOf(values.at(0)) }),
    setStrokeTransparent: (painter) => painter.set({ strokeColour: null, strokeAlpha: 0 }),
    setStrokeColorN: (painter) => painter.set({ strokeColour: null }),
    beginText: (painter) => painter.beginText(),
    endText: (painter) => painter.endText(),
    setTextRenderingMode: (painter, values) => painter.set({ textMode: values.number(0) }),
    setCharSpacing: (painter, values) => painter.set({ characterSpacing: values.number(0) }),
    setWordSpacing: (painter, values) => painter.set({ wordSpacing: values.number(0) }),
    setHScale: (painter, values) => painter.set({ widening: values.number(0) / 100 }),
    setLeading: (painter, values) => painter.set({ leading: -values.number(0) }),
    setTextRise: (painter, values) => painter.set({ rise: values.number(0) }),
    setFont: (painter, values) => painter.set({ font: fontOf(page, values.at(0)), fontSize: values.number(1) }),
    setTextMatrix: (painter, values) => painter.setTextMatrix(values.matrix()),
    moveText: (painter, values) => painter.moveText(values.number(0), values.number(1)),
    setLeadingMoveText: (painter, values) => {
      painter.set({ leading: values.number(1) });
      painter.moveText(values.number(0), values.number(1));
    },
    nextLine: (painter) => painter.nextLine(),
    showText: (painter, values) => painter.showText(values.list(0)),
    clip: (painter) => painter.clipByNextPath('winding'),
    eoClip: (painter) => painter.clipByNextPath('even-odd'),
    constructPath: (painter, values) => {
      const path = values.list(1)[0];
      painter.path(isNumbers(path) ? path : [], useOf(names.get(values.number(0))));
    },
    shadingFill: (painter) => painter.shade(),
    paintFormXObjectBegin: (painter, values) => painter.beginForm(values.matrixAt(0), values.boxAt(1)),
    paintFormXObjectEnd: (painter) => painter.restore(),
    beginGroup: (painter, values) => {
      const { matrix, bbox } = values.record(0);
      const group = new Values([matrix, bbox]);
      painter.beginGroup(group.matrixAt(0), group.boxAt(1));
    },
    endGroup: (painter) => painter.restore(),
    beginAnnotation: (painter, values) => {
      const matrices = [values.matrixAt(2), values.matrixAt(3)].filter((matrix) => matrix !== null);
      painter.beginAnnotation(values.boxAt(1), matrices);
    },
    endAnnotation: (painter) => painter.restore(),
    beginMarkedContent: (painter, values) => painter.layers.begin(values.at(0), null),
    beginMarkedContentProps: (painter, values) => painter.layers.begin(values.at(0), values.at(1)),
    endMarkedContent: (painter) => painter.layers.end(),
    paintImageXObject: (painter) => painter.picture({ seeThrough: false }),
    paintInlineImageXObject: (painter) => painter.picture({ seeThrough: false }),
    paintImageMaskXObject: (painter) => painter.picture({ seeThrough: true }),
    paintSolidColorImageMask: (painter) => painter.dot(),
  };
}

const USES: Partial<Record<Operator, PathUse>> = {
  fill: { fill: 'winding', stroke: false },
  eoFill: { fill: 'even-odd', stroke: false },
  fillStroke: { fill: 'winding', stroke: true },
  eoFillStroke: { fill: 'even-odd', stroke: true },
  closeFillStroke: { fill: 'winding', stroke: true },
  closeEOFillStroke: { fill: 'even-odd', stroke: true },
  stroke: { fill: null, stroke: true },
  closeStroke: { fill: null, stroke: true },
};

function useOf(operator: Operator | undefined): PathUse {
  return (operator && USES[operator]) ?? { fill: null, stroke: false };
}

function setStates(painter: PagePainter, states: readonly unknown[], page: PDFPageProxy): void {
  for (const state of states) {
    const [key, value] = Array.isArray(state) ? (state as unknown[]) : [];
    if (key === 'LW') painter.set({ lineWidth: Number(value) });
    else if (key === 'ca') painter.set({ fillAlpha: Number(value) });
    else if (key === 'CA') painter.set({ strokeAlpha: Number(value) });
    else if (key === 'BM') painter.set({ isBlended: value !== 'source-over' });
    else if (key === 'SMask') painter.set({ isMasked: Boolean(value) });
    else if (key === 'Font') {
      const font = new Values(value);
      painter.set({ font: fontOf(page, font.at(0)), fontSize: font.number(1) });
    }
  }
}

/** Null where the font could not be read: its words cannot be placed. */
function fontOf({ commonObjs }: PDFPageProxy, name: unknown): TextFont | null {
  if (typeof name !== 'string' || !commonObjs.has(name)) return null;
  const font: unknown = commonObjs.get(name);
  if (typeof font !== 'object' || font === null) return null;
  const matrix: unknown = Reflect.get(font, 'fontMatrix');
  const unit = isNumbers(matrix) ? Math.abs(matrix[0] ?? 0) : 0.001;
  return {
    unit,
    isVertical: Reflect.get(font, 'vertical') === true,
    isDrawn: Reflect.get(font, 'isType3Font') === true,
  };
}

function colourOf(value: unknown): Colour | null {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) return null;
  const number = Number.parseInt(value.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
