/**
 * The paragraphs of an item in order: narrative, asides, and resolutions with their clauses. What is open when a
 * paragraph comes, and how the paragraph begins, decides what it is.
 */
import { type Passage, placeOf, slicePassage } from '../lines/passage.js';
import { type ListEntry, listEntry } from '../lines/list-entry.js';
import type { ParagraphKind, ReadBlock, ReadResolution } from '../read-document.js';
import { isClosed } from '../lines/passages.js';
import { asideAt, startOfTail } from './asides.js';
import { type DraftClause, draftEntry, type DraftResolution, finished } from './draft.js';
import { isBareLeadIn, isRecommendingLeadIn, leadsToList } from './lead-in.js';
import { levelOf } from './levels.js';
import { readLostMarker } from './lost-markers.js';
import { type Marker, readMarker } from './markers.js';
import { carriedMotion } from './motions.js';
import { runOnAfterColon, runOnParts } from './run-on.js';

export interface ReadBody {
  readonly blocks: readonly ReadBlock[];
  readonly resolutions: readonly ReadResolution[];
}

const ONE_WORD = /^(?:noted|agreed|approved)\.?$/i;
/** A short paragraph after a colon belongs to it; a longer one is narrative. */
const SHORT = 320;

/** `decides` is false for agendas, which have no resolutions. */
export function readBody(passages: readonly Passage[], decides: boolean): ReadBody {
  const reading = new BodyReading(decides);
  passages.forEach((passage, index) => reading.take(passage, passages, index));
  return reading.result();
}

class BodyReading {
  private readonly blocks: ReadBlock[] = [];
  private readonly drafts: DraftResolution[] = [];
  private open: DraftResolution | null = null;

  constructor(private readonly decides: boolean) {}

  result(): ReadBody {
    const resolutions: ReadResolution[] = [];
    const places = new Map<number, number>();
    for (const [index, draft] of this.drafts.entries()) {
      if (draft.clauses.length === 0 && ONE_WORD.test(draft.marker)) draft.clauses.push(oneWord(draft));
      if (draft.clauses.length === 0) continue;
      places.set(index, resolutions.length);
      resolutions.push(finished(draft));
    }
    const blocks = this.blocks.flatMap((block): ReadBlock[] => {
      if (block.kind !== 'resolution') return [block];
      const at = places.get(block.resolution);
      const made = at === undefined ? undefined : resolutions[at];
      if (at !== undefined && made) return [{ kind: 'resolution', resolution: at, place: made.found.place }];
      const marker = this.drafts[block.resolution]?.marker ?? '';
      return marker === '' ? [] : [{ kind: 'narrative', text: marker, place: block.place }];
    });
    return { blocks, resolutions };
  }

  take(passage: Passage, all: readonly Passage[], index: number): void {
    if (!this.decides) return this.tell(passage, listEntry(indented(passage)) ? 'entry' : 'narrative');
    const entry = listEntry(indented(passage));
    const inner = entry ? slicePassage(passage, passage.text.length - entry.text.trimEnd().length) : passage;
    const marker = this.markerOf(inner, entry);
    if (marker) return this.openResolution(inner, marker, entry);
    const motion = carriedMotion(
      passage.text,
      all.slice(index + 1, index + 4).map(({ text }) => text),
    );
    if (motion) return this.takeMotion(passage, motion.start, motion.end, motion.marker);
    const aside = asideAt(passage.text);
    if (aside && !this.isClauseAfterAll(passage)) {
      if (this.open && aside.interrupts) this.open.isInterrupted = true;
      else this.open = null;
      return this.tell(passage, aside.kind);
    }
    if (entry && this.open && this.addEntry(inner, entry)) return;
    if (!entry && this.open && this.addParagraph(passage)) return;
    const lost = this.open ? null : readLostMarker(passage, entry, all, index);
    if (lost) {
      this.start({ kind: 'resolved', marker: '', passage, from: 0, to: 0, confidence: 0.6, rule: lost });
      if (entry) this.addEntry(inner, entry);
      else this.addClause(passage, null);
      return;
    }
    this.open = null;
    this.tell(passage, entry ? 'entry' : 'narrative');
  }

  /** Inside a list only a verb of decision opens another resolution: `(a) NOTED …`, `(b) AGREED:-`. */
  private markerOf(passage: Passage, entry: ListEntry | null): Marker | null {
    const marker = readMarker(passage.text);
    if (!marker) return null;
    if (entry && entry.label === null && marker.start > 0) return null;
    if (entry && this.open && this.open.clauses.length > 0 && marker.start > 0) return null;
    if (entry && /^(?:decision in one word|marker with that or to)$/.test(marker.rule) && this.open) return null;
    if (this.open?.isBare && this.open.clauses.length === 0 && marker.start > 0 && !this.isHeading()) return null;
    if (
      marker.rule === 'decision in one word' &&
      this.open?.isBare &&
      this.open.clauses.length === 0 &&
      !this.isHeading()
    )
      return null;
    return marker;
  }

  private isHeading(): boolean {
    return this.open?.rule === 'heading';
  }

  private openResolution(passage: Passage, marker: Marker, entry: ListEntry | null): void {
    if (marker.start > 0) this.tell(slicePassage(passage, 0, marker.start), 'narrative');
    if (this.isHeading() && this.open?.clauses.length === 0) this.forget();
    const { kind, start, end, confidence } = marker;
    const rule = marker.isHeading ? 'heading' : marker.rule;
    this.start({
      kind,
      marker: passage.text.slice(start, end).trim(),
      passage,
      from: start,
      to: end,
      confidence,
      rule,
    });
    this.afterMarker(slicePassage(passage, end), entry);
  }

  /** What stands on the marker's own line. */
  private afterMarker(rest: Passage, entry: ListEntry | null): void {
    const draft = this.open;
    if (!draft) return;
    const listed = listEntry(rest.text);
    const runOnAt =
      /^(?:that|to|that it|the following)?\s*:?-?\s*(?=\(?(?:1|a|i)\)|1\.\s)/i.exec(rest.text)?.[0].length ?? 0;
    const parts = runOnParts(rest.text, runOnAt);
    if (parts.length > 1) return this.addRunOn(rest, parts);
    if (isRecommendingLeadIn(rest.text)) draft.kind = 'recommended';
    if (isRecommendingLeadIn(rest.text) || isBareLeadIn(rest.text)) {
      draft.isBare = true;
      return;
    }
    if (listed) {
      const inner = slicePassage(rest, rest.text.length - listed.text.trimEnd().length);
      this.addEntry({ ...inner, indent: rest.indent }, listed);
      return;
    }
    this.addClause(rest, entry && entry.label !== null && !entry.label.includes('.') ? entry : null);
  }

  private addRunOn(passage: Passage, parts: readonly { label: string; start: number; textAt: number }[]): void {
    parts.forEach(({ start, textAt }, index) => {
      const end = parts[index + 1]?.start ?? passage.text.length;
      const entry = listEntry(passage.text.slice(start, end));
      if (entry) this.addEntry({ ...slicePassage(passage, textAt, end), indent: passage.indent }, entry);
    });
  }

  /** False where the entry belongs to no list of the open resolution. */
  private addEntry(passage: Passage, entry: ListEntry): boolean {
    const draft = this.open;
    if (!draft) return false;
    const made = draftEntry(passage, entry);
    const level = levelOf(made, draft);
    if (level === 'none') return false;
    if (level === 'subclause') {
      this.addSub(passage, entry);
      return true;
    }
    if (level === 'new resolution') {
      const { kind, rule } = draft;
      this.start({ kind, marker: '', passage, from: 0, to: 0, confidence: 0.7, rule: `${rule}, repeated from (1)` });
    }
    this.addClause(passage, entry);
    return true;
  }

  private addClause(passage: Passage, entry: ListEntry | null): void {
    const draft = this.open;
    if (!draft) return;
    draft.isInterrupted = false;
    const { clause, tail } = parted(passage);
    const runOnAt = runOnAfterColon(clause.text);
    const head = runOnAt > 0 ? slicePassage(clause, 0, runOnAt) : clause;
    draft.clauses.push({ ...draftEntry({ ...head, indent: passage.indent }, entry), subs: [] });
    draft.isLeadIn = draft.clauses.length === 1 && entry === null && leadsToList(head.text);
    if (runOnAt > 0) {
      const parts = runOnParts(clause.text, runOnAt);
      parts.forEach(({ start, textAt }, index) => {
        const end = parts[index + 1]?.start ?? clause.text.length;
        const listed = listEntry(clause.text.slice(start, end));
        if (listed) this.addSub(slicePassage(clause, textAt, end), listed);
      });
    }
    if (tail) this.tellAside(tail);
  }

  private addSub(passage: Passage, entry: ListEntry | null): void {
    const { clause, tail } = parted(passage);
    this.open?.clauses.at(-1)?.subs.push({ ...draftEntry(clause, entry), indent: passage.indent });
    if (tail) this.tellAside(tail);
  }

  /** A paragraph without a label, while a resolution is open. */
  private addParagraph(passage: Passage): boolean {
    const draft = this.open;
    if (!draft) return false;
    const last = draft.clauses.at(-1);
    if (!last) {
      if (isRecommendingLeadIn(passage.text)) draft.kind = 'recommended';
      if (isRecommendingLeadIn(passage.text) || isBareLeadIn(passage.text)) return true;
      const parts = runOnParts(passage.text, 0);
      if (parts.length > 1) this.addRunOn(passage, parts);
      else this.addClause(passage, null);
      return true;
    }
    if (/^(?:and|or)[,;:]?$/i.test(passage.text)) return true;
    if (draft.isInterrupted) return false;
    const sub = last.subs.at(-1);
    const end = (sub ?? last).passage.text;
    const isLoose = last.style === '' && draft.isBare;
    if (isLoose && /^(?:that|to)\b/i.test(passage.text) && /^(?:that|to)\b/i.test(last.passage.text)) {
      this.addClause(passage, null);
      return true;
    }
    if (!sub && leadsToList(end) && (passage.text.length <= SHORT || !passage.isApart)) {
      this.addSub(passage, null);
      return true;
    }
    if (
      sub &&
      sub.style === '' &&
      (!passage.isApart || /[;,](?: and| or)?$/.test(end)) &&
      passage.text.length <= SHORT
    ) {
      this.addSub(passage, null);
      return true;
    }
    const isListed = /;(?: and| or)?$/.test(end);
    if (isLoose && (!passage.isApart || isListed) && !isClosedFully(end) && passage.text.length <= SHORT) {
      this.addClause(passage, null);
      return true;
    }
    return false;
  }

  private takeMotion(passage: Passage, start: number, end: number, marker: string): void {
    if (start > 0) this.tell(slicePassage(passage, 0, start), 'mover');
    this.start({ kind: 'resolved', marker, passage, from: start, to: start, confidence: 0.75, rule: 'motion carried' });
    this.addClause(slicePassage(passage, start, end), null);
    this.open = null;
    if (end < passage.text.length) this.tell(slicePassage(passage, end), 'vote');
  }

  /** A clause may begin with words of an aside after a bare marker: `RESOLVED: Action be taken`. */
  private isClauseAfterAll(passage: Passage): boolean {
    return this.open !== null && this.open.clauses.length === 0 && /^(?:that|to)\b/i.test(passage.text);
  }

  private start(of: {
    readonly kind: DraftResolution['kind'];
    readonly marker: string;
    readonly passage: Passage;
    readonly from: number;
    readonly to: number;
    readonly confidence: number;
    readonly rule: string;
  }): void {
    const markerPlace = placeOf(of.passage, of.from, Math.max(of.to, of.from + 1));
    const { kind, marker, confidence, rule } = of;
    const draft = {
      kind,
      marker,
      markerPassage: slicePassage(of.passage, of.from, of.to),
      markerPlace,
      confidence,
      rule,
      clauses: [],
      isBare: marker === '',
      isLeadIn: false,
      isInterrupted: false,
    };
    this.blocks.push({ kind: 'resolution', resolution: this.drafts.length, place: markerPlace });
    this.drafts.push(draft);
    this.open = draft;
  }

  /** `DECISION` above `AGREED` is a heading and no resolution of its own. */
  private forget(): void {
    const index = this.drafts.length - 1;
    const draft = this.drafts[index];
    const at = this.blocks.findLastIndex((block) => block.kind === 'resolution' && block.resolution === index);
    if (!draft || at < 0) return;
    this.blocks.splice(at, 1, { kind: 'narrative', text: draft.marker, place: draft.markerPlace });
  }

  private tellAside(passage: Passage): void {
    const aside = asideAt(passage.text);
    this.tell(passage, aside?.kind ?? 'note');
    if (this.open && (aside?.interrupts ?? false)) this.open.isInterrupted = true;
  }

  private tell(passage: Passage, kind: ParagraphKind): void {
    if (passage.text !== '') this.blocks.push({ kind, text: passage.text, place: placeOf(passage) });
  }
}

/** `Noted` with nothing behind it is the decision itself. */
function oneWord({ markerPassage }: DraftResolution): DraftClause {
  return { ...draftEntry(markerPassage, null), subs: [] };
}

/** With its indent, as `listEntry` reads levels from it. */
function indented({ text, indent }: Passage): string {
  return `${' '.repeat(Math.min(indent, 60))}${text}`;
}

/** The wording of a clause, and what stands behind it in the same paragraph. */
function parted(passage: Passage): { clause: Passage; tail: Passage | null } {
  const at = startOfTail(passage.text);
  if (at >= passage.text.length || at === 0) return { clause: passage, tail: null };
  return { clause: slicePassage(passage, 0, at), tail: slicePassage(passage, at) };
}

function isClosedFully(text: string): boolean {
  return isClosed(text) && /[.!?]["’”)]*$/.test(text);
}
