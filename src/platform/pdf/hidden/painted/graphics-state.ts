import type { Matrix } from '../../pack/page-geometry.js';
import type { Clip } from './areas.js';
import type { Colour, TextFont } from './ink.js';

/** What later operators of a content stream depend on (ISO 32000-1, 8.4), as far as hiding is concerned. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Clip | null;
  /** Text was made a clip: what is painted now shows only in the shapes of its letters. */
  isCutToText: boolean;
  /** Null for a pattern. */
  fillColour: Colour | null;
  strokeColour: Colour | null;
  fillAlpha: number;
  strokeAlpha: number;
  /** Of the groups that it is painted into. */
  groupAlpha: number;
  /** Painted through a mask, or blended with what is below. */
  isBlended: boolean;
  isMasked: boolean;
  lineWidth: number;
  textMode: number;
  font: TextFont | null;
  /** As set, so that a negative one turns the letters over. */
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 for letters as wide as they are. */
  widening: number;
  leading: number;
  rise: number;
}

export const BLACK: Colour = [0, 0, 0];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function initialState(): GraphicsState {
  return {
    matrix: IDENTITY,
    clip: null,
    isCutToText: false,
    fillColour: BLACK,
    strokeColour: BLACK,
    fillAlpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    isBlended: false,
    isMasked: false,
    lineWidth: 1,
    textMode: 0,
    font: null,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    widening: 1,
    leading: 0,
    rise: 0,
  };
}
