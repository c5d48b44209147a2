/**
 * The paragraphs of an item in order: narrative, asides, and resolutions with their clauses. What is open when a
 * paragraph comes, and how the paragraph begins, decides what it is.
 */
import { type ListEntry, listEntry } from '../lines/list-entry.js';
import { type Passage, placeOf, slicePassage } from '../lines/passage.js';
import type { ParagraphKind, ReadBlock, ReadResolution } from '../read-document.js';
import { asideAt } from './asides.js';
import { ClauseList } from './clause-list.js';
import { type DraftResolution, draftEntry, finished } from './draft.js';
import { readLostMarker } from './lost-markers.js';
import { type Marker, readMarker } from './markers.js';
import { type CarriedMotion, carriedMotion } from './motions.js';

export interface ReadBody {
  readonly blocks: readonly ReadBlock[];
  readonly resolutions: readonly ReadResolution[];
}

/** As many paragraphs behind a motion may say that it was carried. */
const AFTER_MOTION = 3;

/** `decides` is false for agendas, which have no resolutions. */
export function readBody(passages: readonly Passage[], decides: boolean): ReadBody {
  const reading = new BodyReading(passages, decides);
  passages.forEach((passage, index) => reading.take(passage, index));
  return reading.result();
}

type DraftBlock = ReadBlock | { readonly draft: DraftResolution };

class BodyReading {
  private blocks: DraftBlock[] = [];
  private open: ClauseList | null = null;

  constructor(
    private readonly all: readonly Passage[],
    private readonly decides: boolean,
  ) {}

  take(passage: Passage, index: number): void {
    const entry = listEntry(indented(passage));
    if (!this.decides) return this.tell(passage, entry ? 'entry' : 'narrative');
    const words = entry ? slicePassage(passage, passage.text.length - entry.text.trimEnd().length) : passage;
    const marker = this.markerOf(words, entry);
    if (marker) return this.openResolution(words, marker, entry);
    const after = this.all.slice(index + 1, index + 1 + AFTER_MOTION).map(({ text }) => text);
    const motion = carriedMotion(passage.text, after);
    if (motion) return this.takeMotion(passage, motion);
    if (this.takeAside(passage) || this.takeClause(passage, words, entry)) return;
    const lost = this.open ? null : readLostMarker(passage, entry, this.all, index);
    if (lost !== null) return this.openLost(words, entry, lost);
    this.open = null;
    this.tell(passage, entry ? 'entry' : 'narrative');
  }

  result(): ReadBody {
    const resolutions: ReadResolution[] = [];
    const blocks = this.blocks.flatMap((block): ReadBlock[] => {
      if (!('draft' in block)) return [block];
      const { draft } = block;
      if (draft.clauses.length === 0 && ONE_WORD.test(draft.marker)) {
        draft.clauses.push({ ...draftEntry(draft.markerPassage, null), subs: [] });
      }
      if (draft.clauses.length === 0) return toldMarker(draft);
      const resolution = finished(draft);
      resolutions.push(resolution);
      return [{ kind: 'resolution', resolution: resolutions.length - 1, place: resolution.found.place }];
    });
    return { blocks, resolutions };
  }

  /** Inside a list only a verb of decision opens another resolution: `(a) NOTED …`, `(b) AGREED:-`. */
  private markerOf(words: Passage, entry: ListEntry | null): Marker | null {
    const marker = readMarker(words.text);
    if (!marker) return null;
    const isInSentence = marker.start > 0;
    const waits = this.open !== null && this.open.draft.clauses.length === 0 && !this.isHeading();
    if (waits && (isInSentence || marker.rule === 'decision in one word') && this.open?.draft.isBare) return null;
    if (entry === null) return marker;
    const isPlainEntry = /^(?:decision in one word|marker with that or to)$/.test(marker.rule) && this.open !== null;
    const isInList = isInSentence && (entry.label === null || (this.open?.draft.clauses.length ?? 0) > 0);
    return isPlainEntry || isInList ? null : marker;
  }

  private isHeading(): boolean {
    return this.open?.draft.rule === HEADING;
  }

  private openResolution(words: Passage, marker: Marker, entry: ListEntry | null): void {
    const { kind, start, end, confidence } = marker;
    if (start > 0) this.tell(slicePassage(words, 0, start), 'narrative');
    if (this.isHeading() && this.open?.draft.clauses.length === 0) this.forget(this.open.draft);
    const rule = marker.isHeading ? HEADING : marker.rule;
    const list = this.start({ kind, passage: words, from: start, to: end, confidence, rule });
    list.addAfterMarker(slicePassage(words, end), entry);
    this.tellTails();
  }

  private openLost(words: Passage, entry: ListEntry | null, rule: string): void {
    const list = this.start({ kind: 'resolved', passage: words, from: 0, to: 0, confidence: 0.6, rule });
    list.addClause(words, entry);
    this.tellTails();
  }

  private takeMotion(passage: Passage, { start, end }: CarriedMotion): void {
    if (start > 0) this.tell(slicePassage(passage, 0, start), 'mover');
    const list = this.start({
      kind: 'resolved',
      passage,
      from: start,
      to: start,
      confidence: 0.75,
      rule: 'motion carried',
    });
    list.addClause(slicePassage(passage, start, end), null);
    this.open = null;
    if (end < passage.text.length) this.tell(slicePassage(passage, end), 'vote');
  }

  private takeAside(passage: Passage): boolean {
    const aside = asideAt(passage.text);
    if (!aside) return false;
    const interrupts = aside.interrupts || saysMore(passage.text, aside.form);
    if (!interrupts) this.open = null;
    else if (this.open) this.open.draft.isInterrupted = true;
    this.tell(passage, aside.kind);
    return true;
  }

  private takeClause(passage: Passage, words: Passage, entry: ListEntry | null): boolean {
    if (!this.open) return false;
    const taken = entry ? this.open.addEntry(words, entry) : this.open.addParagraph(passage) ? 'taken' : 'none';
    if (taken === 'anew') {
      const { kind, rule } = this.open.draft;
      const list = this.start({
        kind,
        passage: words,
        from: 0,
        to: 0,
        confidence: 0.7,
        rule: `${rule}, from (1) again`,
      });
      list.addClause(words, entry);
    }
    this.tellTails();
    return taken !== 'none';
  }

  private start({ kind, passage, from, to, confidence, rule }: Begun): ClauseList {
    const marker = passage.text.slice(from, to).trim();
    const draft: DraftResolution = {
      ...{ kind, marker, confidence, rule },
      markerPassage: slicePassage(passage, from, to),
      markerPlace: placeOf(passage, from, Math.max(to, from + 1)),
      clauses: [],
      isBare: marker === '',
      isLeadIn: false,
      isInterrupted: false,
    };
    this.blocks.push({ draft });
    this.open = new ClauseList(draft);
    return this.open;
  }

  /** `DECISION` above `AGREED` is a heading and no resolution of its own. */
  private forget(heading: DraftResolution): void {
    this.blocks = this.blocks.flatMap((block) =>
      'draft' in block && block.draft === heading ? toldMarker(heading) : [block],
    );
  }

  private tellTails(): void {
    for (const tail of this.open?.takeTails() ?? []) {
      const aside = asideAt(tail.text);
      this.tell(tail, aside?.kind ?? 'note');
      if (this.open && aside?.interrupts) this.open.draft.isInterrupted = true;
    }
  }

  private tell(passage: Passage, kind: ParagraphKind): void {
    if (passage.text !== '') this.blocks.push({ kind, text: passage.text, place: placeOf(passage) });
  }
}

interface Begun {
  readonly kind: DraftResolution['kind'];
  readonly passage: Passage;
  /** Where the marker stands. */
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly rule: string;
}

/** `Reason: it had funds of its own.` stands between two clauses; `Reasons for decision` heads a list of its own. */
function saysMore(text: string, label: RegExp): boolean {
  return text.slice(label.exec(text)?.[0].length ?? text.length).trim().length > 3;
}

const HEADING = 'heading';
/** `Noted` with nothing behind it is the decision itself. */
const ONE_WORD = /^(?:noted|agreed|approved)\.?$/i;

/** A marker that nothing followed stays as it was printed. */
function toldMarker({ marker, markerPlace }: DraftResolution): ReadBlock[] {
  return marker === '' ? [] : [{ kind: 'narrative', text: marker, place: markerPlace }];
}

/** With its indent, as `listEntry` reads levels from it. */
function indented({ text, indent }: Passage): string {
  return `${' '.repeat(Math.min(indent, 60))}${text}`;
}
