/** The clauses of one resolution while they are being read: what the next entry or paragraph of its list becomes. */
import { type ListEntry, listEntry } from '../lines/list-entry.js';
import { isClosed } from '../lines/passages.js';
import { type Passage, slicePassage } from '../lines/passage.js';
import { startOfTail } from './asides.js';
import { type DraftResolution, draftEntry } from './draft.js';
import { isBareLeadIn, isRecommendingLeadIn, leadsToList } from './lead-in.js';
import { levelOf } from './levels.js';
import { type RunOnPart, runOnAfterColon, runOnParts } from './run-on.js';

/** A short paragraph after a colon belongs to it; a longer one is narrative. */
const SHORT = 320;
/** Words before a list that runs on from the marker's line. */
const BEFORE_RUN_ON = /^(?:that|to|that it|the following)?\s*:?-?\s*(?=\(?(?:1|a|i)\)|1\.\s)/i;

export class ClauseList {
  /** What stood behind a clause in its paragraph, such as a vote, until it is taken. */
  private tails: Passage[] = [];

  constructor(readonly draft: DraftResolution) {}

  takeTails(): Passage[] {
    const taken = this.tails;
    this.tails = [];
    return taken;
  }

  /** What stands on the marker's own line; `entry` is the list entry that the marker itself stands in. */
  addAfterMarker(rest: Passage, entry: ListEntry | null): void {
    const parts = runOnParts(rest.text, BEFORE_RUN_ON.exec(rest.text)?.[0].length ?? 0);
    if (parts.length > 1) return this.addRunOn(rest, parts);
    if (this.leadsIn(rest.text)) {
      this.draft.isBare = true;
      return;
    }
    const listed = listEntry(rest.text);
    const own = entry !== null && entry.label !== null && !entry.label.includes('.') ? entry : null;
    if (listed)
      this.addClause(
        { ...slicePassage(rest, rest.text.length - listed.text.trimEnd().length), indent: rest.indent },
        listed,
      );
    else this.addClause(rest, own);
  }

  /** `none` where the entry belongs to no list of this resolution, `anew` where its count begins again. */
  addEntry(passage: Passage, entry: ListEntry): 'taken' | 'anew' | 'none' {
    const level = levelOf(draftEntry(passage, entry), this.draft);
    if (level === 'none') return 'none';
    if (level === 'new resolution') return 'anew';
    if (level === 'subclause') this.addSub(passage, entry);
    else this.addClause(passage, entry);
    return 'taken';
  }

  /** A paragraph without a label; false where it is none of the list. */
  addParagraph(passage: Passage): boolean {
    const { draft } = this;
    const last = draft.clauses.at(-1);
    if (!last) {
      this.addFirst(passage);
      return true;
    }
    if (/^(?:and|or)[,;:]?$/i.test(passage.text)) return true;
    if (draft.isInterrupted) return false;
    const sub = last.subs.at(-1);
    const end = (sub ?? last).passage.text;
    if (this.isNextLoose(passage, sub === undefined ? end : last.passage.text, end)) this.addClause(passage, null);
    else if (isBeneath(passage, end, sub?.style ?? null)) this.addSub(passage, null);
    else return false;
    return true;
  }

  addClause(passage: Passage, entry: ListEntry | null): void {
    const { draft } = this;
    const clause = this.withoutTail(passage);
    const runOnAt = runOnAfterColon(clause.text);
    const head = runOnAt > 0 ? slicePassage(clause, 0, runOnAt) : clause;
    draft.isInterrupted = false;
    draft.clauses.push({ ...draftEntry({ ...head, indent: passage.indent }, entry), subs: [] });
    draft.isLeadIn = draft.clauses.length === 1 && entry === null && leadsToList(head.text);
    if (runOnAt <= 0) return;
    for (const { part, listed } of partsOf(clause, runOnParts(clause.text, runOnAt))) this.addSub(part, listed);
  }

  private addFirst(passage: Passage): void {
    if (this.leadsIn(passage.text)) return;
    const parts = runOnParts(passage.text, 0);
    if (parts.length > 1) this.addRunOn(passage, parts);
    else this.addClause(passage, null);
  }

  private addRunOn(passage: Passage, parts: readonly RunOnPart[]): void {
    for (const { part, listed } of partsOf(passage, parts)) this.addEntry({ ...part, indent: passage.indent }, listed);
  }

  private addSub(passage: Passage, entry: ListEntry | null): void {
    const clause = this.withoutTail(passage);
    this.draft.clauses.at(-1)?.subs.push({ ...draftEntry(clause, entry), indent: passage.indent });
  }

  /** Bare words before a list; a recipient among them makes the list a recommendation. */
  private leadsIn(words: string): boolean {
    const isRecommending = isRecommendingLeadIn(words);
    if (isRecommending) this.draft.kind = 'recommended';
    return isRecommending || isBareLeadIn(words);
  }

  /** Clauses that are lines or paragraphs without labels, below a bare marker. */
  private isNextLoose(passage: Passage, lastClause: string, end: string): boolean {
    const last = this.draft.clauses.at(-1);
    if (last?.style !== '' || !this.draft.isBare) return false;
    if (/^(?:that|to)\b/i.test(passage.text) && /^(?:that|to)\b/i.test(lastClause)) return true;
    if (last.subs.length > 0 || leadsToList(end)) return false;
    const isListed = !passage.isApart || /;(?: and| or)?$/.test(end);
    return isListed && passage.text.length <= SHORT && !(isClosed(end) && /[.!?]["’”)]*$/.test(end));
  }

  private withoutTail(passage: Passage): Passage {
    const at = startOfTail(passage.text);
    if (at >= passage.text.length || at === 0) return passage;
    this.tails.push(slicePassage(passage, at));
    return slicePassage(passage, 0, at);
  }
}

/** `Tree Forum – Alderman Birch`: such lines belong together, though blank lines part them. */
const ENTRY =
  /^[^.;:]{2,80}\s[–—-]\s(?:Councillors?|Cllrs?\.?|Ald\.?|Alder(?:m[ae]n|wom[ae]n)|Mrs?|Ms|Miss|Dr)\b[^;:]{0,80}$/;

/** `subStyle` is that of the last entry beneath the clause; null where there is none yet. */
function isBeneath(passage: Passage, end: string, subStyle: string | null): boolean {
  const isShort = passage.text.length <= SHORT;
  if (subStyle === null) return leadsToList(end) && (isShort || !passage.isApart);
  const isListed = !passage.isApart || /[;,](?: and| or)?$/.test(end) || (ENTRY.test(passage.text) && ENTRY.test(end));
  return subStyle === '' && isShort && isListed;
}

function partsOf(passage: Passage, parts: readonly RunOnPart[]): { part: Passage; listed: ListEntry }[] {
  return parts.flatMap(({ start, textAt }, index) => {
    const end = parts[index + 1]?.start ?? passage.text.length;
    const listed = listEntry(passage.text.slice(start, end));
    return listed ? [{ part: slicePassage(passage, textAt, end), listed }] : [];
  });
}
