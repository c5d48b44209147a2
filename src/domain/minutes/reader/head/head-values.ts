/** What the head says so far: rules come in the order of their certainty, so the first value of each kind stays. */
import { type Passage, placeOf } from '../lines/passage.js';
import type { Finding, HeadKey } from '../read-document.js';

export type HeadValue = 'panel' | 'date' | 'time' | 'venue';

interface Origin {
  readonly passage: Passage;
  /** The part of the passage that says it; all of it where none is named. */
  readonly part?: { readonly start: number; readonly end: number } | null | undefined;
  readonly rule: string;
  readonly confidence: number;
}

export class HeadValues {
  private readonly values = new Map<HeadValue, { readonly text: string; readonly found: Finding }>();

  put(key: HeadValue, text: string | null | undefined, { passage, part, rule, confidence }: Origin): void {
    if (!text || this.values.has(key)) return;
    this.values.set(key, { text, found: { place: placeOf(passage, part?.start, part?.end), confidence, rule } });
  }

  has(key: HeadValue): boolean {
    return this.values.has(key);
  }

  textOf(key: HeadValue): string | null {
    return this.values.get(key)?.text ?? null;
  }

  findings(): Partial<Record<HeadKey, Finding>> {
    return Object.fromEntries([...this.values].map(([key, { found }]) => [key, found]));
  }
}
