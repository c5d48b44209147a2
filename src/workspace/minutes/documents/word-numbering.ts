import { AlignmentType, convertMillimetersToTwip, type ILevelsOptions, LevelFormat } from 'docx';
import type { NestedClause } from '../../../domain/minutes/nested-clauses.js';

export interface NumberingConfig {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

const DEEPEST = 4;
const STEP_MM = 9;

/** The numberings that a Word document needs: one for each way in which its lists are labelled. */
export class WordNumbering {
  private readonly configs = new Map<string, NumberingConfig>();
  private instances = 0;

  /** Each list has an instance of its own, so that it begins at its first label. */
  nextInstance(): number {
    this.instances += 1;
    return this.instances;
  }

  /** For clauses labelled as these are: `(1)`, then `(a)`, then `(i)`. */
  ofClauses(clauses: readonly NestedClause[]): string {
    return this.referenceTo(labelsByDepth(clauses));
  }

  ofList(isOrdered: boolean): string {
    return this.referenceTo(Array.from({ length: DEEPEST }, () => (isOrdered ? '1.' : '\u2022')));
  }

  all(): NumberingConfig[] {
    return [...this.configs.values()];
  }

  private referenceTo(labels: readonly string[]): string {
    const key = labels.join(' ');
    const known = this.configs.get(key);
    if (known) return known.reference;

    // The library reads it as a pattern, so it has nothing but letters and digits.
    const config = { reference: `labels${this.configs.size + 1}`, levels: labels.map(levelOf) };
    this.configs.set(key, config);
    return config.reference;
  }
}

function labelsByDepth(clauses: readonly NestedClause[]): string[] {
  const [first] = clauses;
  if (first === undefined) return [];
  const beneath = labelsByDepth(clauses.flatMap(({ clauses: deeper }) => deeper));
  return [first.label, ...beneath].slice(0, DEEPEST);
}

/** `(a)` becomes letters in brackets; what is no number and no letter is a bullet. */
function levelOf(label: string, level: number): ILevelsOptions {
  const [, before = '', sign = '', after = ''] = /^(\W*)(\d+|[a-z]+)(\W*)$/i.exec(label) ?? [];
  const format = sign === '' ? LevelFormat.BULLET : formatOf(sign, level);
  return {
    level,
    format,
    text: sign === '' ? label || ' ' : `${before}%${level + 1}${after}`,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: {
        indent: { left: convertMillimetersToTwip(STEP_MM * (level + 1)), hanging: convertMillimetersToTwip(STEP_MM) },
      },
    },
  };
}

/** `i` begins a list of Roman numbers where letters are used above it. */
function formatOf(sign: string, level: number) {
  if (/\d/.test(sign)) return LevelFormat.DECIMAL;
  return sign.toLowerCase() === 'i' && level > 0 ? LevelFormat.LOWER_ROMAN : LevelFormat.LOWER_LETTER;
}
