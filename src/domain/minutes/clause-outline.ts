/**
 * How deep each entry of a list lies, from the run of its labels: `(b)` goes on with the list of `(a)`, `(i)` begins one
 * beneath it, and after `(h)` it is a letter again.
 */
import type { ListLabel } from './list-label.js';

type Family = 'number' | 'decimal' | 'letter' | 'roman' | 'bullet' | 'lead';

interface Reading {
  readonly family: Family;
  readonly value: number;
}

interface OpenList extends Reading {
  readonly indent: number;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi'];

export class ClauseOutline {
  private lists: OpenList[] = [];

  /** Beneath a clause that has no label and ends in a colon. */
  static beneathLead(): ClauseOutline {
    const outline = new ClauseOutline();
    outline.lists = [{ family: 'lead', value: 1, indent: -1 }];
    return outline;
  }

  /** 0 for the outermost list. `opens` says that the entry before ends in a colon, so that a list beneath it is likely. */
  depthOf(label: ListLabel, opens: boolean): number {
    const readings = readingsOf(label.label);
    const newest = opens ? readings.find(({ family, value }) => beginsBeneath(family, value)) : undefined;
    const place = newest ? null : this.continued(readings, label.indent);
    const depth = place?.depth ?? this.lists.length;
    const reading = place?.reading ?? newest ?? readings.find(({ value }) => value === 1) ?? readings[0];
    if (reading) this.lists = [...this.lists.slice(0, depth), { ...reading, indent: label.indent }];
    return depth;
  }

  /** Whether the label begins the outermost list anew. */
  restarts({ label }: ListLabel): boolean {
    const [outermost] = this.lists;
    return label === '1' && outermost?.family === 'number' && outermost.value >= 1;
  }

  private continued(readings: readonly Reading[], indent: number): { depth: number; reading: Reading } | null {
    const deepestFirst = this.lists.map((list, depth) => ({ list, depth })).reverse();
    const isNext = (list: OpenList, reading: Reading) => continues(list, reading, indent);
    const isKin = (list: OpenList, reading: Reading) => resumes(list, reading, indent);
    const isNew = readings.some(({ family, value }) => beginsBeneath(family, value));
    for (const fits of isNew ? [isNext] : [isNext, isKin]) {
      for (const { list, depth } of deepestFirst) {
        const reading = readings.find((each) => fits(list, each));
        if (reading) return { depth, reading };
      }
    }
    return null;
  }
}

function continues(list: OpenList, { family, value }: Reading, indent: number): boolean {
  if (list.family !== family) return false;
  return family === 'bullet' ? indent === list.indent : value === list.value + 1;
}

/** A number left out or said twice is a slip of the pen, and goes on with its list. */
function resumes(list: OpenList, { family, value }: Reading, indent: number): boolean {
  return list.family === family && (family === 'bullet' ? indent < list.indent : value !== 1);
}

/** Of a label that could be both, `(i)` beneath a colon is the first Roman number and no letter. */
function beginsBeneath(family: Family, value: number): boolean {
  return value === 1 && family !== 'bullet';
}

/** What a label may mean; `c` is only a letter, `v` a letter or five. */
function readingsOf(label: string): Reading[] {
  if (label === '') return [{ family: 'bullet', value: 1 }];
  if (/^\d+$/.test(label)) return [{ family: 'number', value: Number(label) }];
  if (/^\d/.test(label)) return [{ family: 'decimal', value: Number(label.split('.')[1]) }];
  const roman = ROMAN.indexOf(label) + 1;
  return [
    ...(new Set(label).size === 1 && !(label.length > 1 && roman > 0)
      ? [{ family: 'letter', value: letter(label) } as const]
      : []),
    ...(roman > 0 ? [{ family: 'roman', value: roman } as const] : []),
  ];
}

/** `a` is 1, `z` 26, `aa` 27. */
function letter(label: string): number {
  return label.charCodeAt(0) - 96 + 26 * (label.length - 1);
}
