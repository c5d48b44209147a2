import type { Box, Matrix } from '../../pack/page-geometry.js';

/** The operands of one operator, which pdf.js types as anything. */
export class Values {
  private readonly values: ArrayLike<unknown>;

  constructor(values: unknown) {
    this.values = Array.isArray(values) || values instanceof Float32Array ? (values as ArrayLike<unknown>) : [];
  }

  at(index: number): unknown {
    return this.values[index];
  }

  number(index: number): number {
    const value = Number(this.values[index]);
    return Number.isFinite(value) ? value : 0;
  }

  list(index: number): readonly unknown[] {
    const value = this.values[index];
    return Array.isArray(value) ? value : [];
  }

  record(index: number): Record<string, unknown> {
    const value = this.values[index];
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  }

  /** The operands themselves, or one of them that holds all six. */
  matrix(): Matrix {
    return this.matrixAt(0) ?? toMatrix(new Values(this.values));
  }

  matrixAt(index: number): Matrix | null {
    const value = this.values[index];
    return isNumbers(value) && value.length >= 6 ? toMatrix(new Values(value)) : null;
  }

  boxAt(index: number): Box | null {
    const value = this.values[index];
    if (!isNumbers(value) || value.length < 4) return null;
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.from(value);
    return { x: left, y: bottom, width: right - left, height: top - bottom };
  }
}

function toMatrix(values: Values): Matrix {
  return [values.number(0), values.number(1), values.number(2), values.number(3), values.number(4), values.number(5)];
}

export function isNumbers(value: unknown): value is ArrayLike<number> {
  return value instanceof Float32Array || (Array.isArray(value) && value.every((each) => typeof each === 'number'));
}
