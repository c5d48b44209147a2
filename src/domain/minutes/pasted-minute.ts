/**
 * One minute as pasted from Word: what was said, and each resolution with its clauses. A resolution begins at its
 * marker and ends with its list, or where it has none with its paragraph: in real minutes narrative follows it. No word
 * is lost but the markers and the labels, which are the panel's habit and are printed from its settings.
 */
import { ClauseOutline } from './clause-outline.js';
import { CLAUSE_LEVELS, type ClauseText } from './clause.js';
import { type ListLabel, readListLabel } from './list-label.js';
import { pastedParagraphs, type PastedParagraph } from './pasted-paragraphs.js';
import { readResolutionMarker, type ResolutionMarker } from './resolution-marker.js';
import type { ResolutionKind } from './resolution-kinds.js';
import { runOnEntries } from './run-on-entries.js';

export interface PastedNarrative {
  readonly kind: 'narrative';
  /** Markdown. */
  readonly text: string;
}

export interface PastedResolution {
  readonly kind: 'resolution';
  readonly resolutionKind: ResolutionKind;
  readonly recommendedTo: string | null;
  /** What its marker says of the vote: `unanimously`. */
  readonly vote: string | null;
  readonly clauses: readonly ClauseText[];
}

export type PastedBlock = PastedNarrative | PastedResolution;

export function readPastedMinute(text: string): PastedBlock[] {
  const reader = new MinuteReader();
  for (const paragraph of pastedParagraphs(text)) reader.take(paragraph);
  return reader.blocks();
}

class MinuteReader {
  /** Narrative in pieces, with what parts them. */
  private readonly found: (string[] | OpenResolution)[] = [];
  private open: OpenResolution | null = null;

  take(paragraph: PastedParagraph): void {
    const marker = readResolutionMarker(paragraph.text);
    if (marker) this.begin(marker);
    else if (this.open?.takes(paragraph)) this.addTo(this.open, paragraph.text);
    else if (this.open?.beginsAnew(paragraph.text)) this.resume(this.open, paragraph.text);
    else this.tell(paragraph);
  }

  blocks(): PastedBlock[] {
    return this.found.map((each) =>
      each instanceof OpenResolution ? each.closed() : { kind: 'narrative', text: each.join('') },
    );
  }

  private begin(marker: ResolutionMarker): void {
    if (marker.before !== '') this.tell({ text: marker.before, isApart: true });
    // `DECISION` on a line of its own above `AGREED that …` says nothing that the second does not say better.
    if (this.open?.isEmpty()) this.found.pop();
    this.open = new OpenResolution(marker);
    this.found.push(this.open);
    if (marker.after !== '') this.addTo(this.open, marker.after);
  }

  private addTo(resolution: OpenResolution, text: string): void {
    for (const entry of runOnEntries(text)) resolution.add(entry);
  }

  private resume({ marker }: OpenResolution, text: string): void {
    this.open = new OpenResolution(marker);
    this.found.push(this.open);
    this.addTo(this.open, text);
  }

  private tell({ text, isApart }: PastedParagraph): void {
    this.open = null;
    const told = inMarkdown(text);
    const before = this.found.at(-1);
    if (before === undefined || before instanceof OpenResolution) this.found.push([told]);
    else {
      const isList = !isApart && isMarkdownItem(told) && isMarkdownItem(before.at(-1) ?? '');
      before.push(isList ? '\n' : '\n\n', told);
    }
  }
}

class OpenResolution {
  private readonly clauses: ClauseText[] = [];
  private outline: ClauseOutline | null = null;
  private recommendedTo: string | null;
  private kind: ResolutionKind;

  constructor(readonly marker: ResolutionMarker) {
    this.kind = marker.kind;
    this.recommendedTo = marker.recommendedTo;
  }

  isEmpty(): boolean {
    return this.clauses.length === 0;
  }

  takes({ text }: PastedParagraph): boolean {
    const label = readListLabel(text);
    if (this.isEmpty()) return true;
    if (label) return this.opens() || (this.outline !== null && !this.outline.restarts(label)) || isNextClause(label);
    return this.opens() || isUnlabelledClause(text);
  }

  /** `(1)` once more, after a list that was complete: another resolution of the same kind. */
  beginsAnew(text: string): boolean {
    const label = readListLabel(text);
    return label?.label === '1' && isClause(label.text);
  }

  add(text: string): void {
    const label = readListLabel(text);
    if (this.isLeadWithoutSubstance()) this.dropLead();
    if (!label) this.put(this.opens() ? this.depthBeneath() : 0, text);
    else this.put(this.outlineFor(label).depthOf(label, this.opens()), label.text);
  }

  closed(): PastedResolution {
    const { kind, recommendedTo, clauses } = this;
    return { kind: 'resolution', resolutionKind: kind, recommendedTo, vote: this.marker.vote, clauses };
  }

  private opens(): boolean {
    return /:\s?[-–—]?\**$/.test(this.last().slice(-8));
  }

  private last(): string {
    return this.clauses.at(-1)?.text ?? '';
  }

  private depthBeneath(): number {
    return (this.clauses.at(-1)?.level ?? 0) + 1;
  }

  private put(depth: number, text: string): void {
    this.clauses.push({ level: CLAUSE_LEVELS[depth] ?? 2, text: text.trim().replace(/ {2,}/g, ' ') });
  }

  /** `That:`, `The Committee:` or `That it be recommended to Council:-` above a list only lead to it. */
  private isLeadWithoutSubstance(): boolean {
    return this.clauses.length === 1 && this.outline === null && LEAD.test(this.last());
  }

  private dropLead(): void {
    const body = LEAD.exec(this.last())
      ?.slice(1)
      .find((part) => part !== undefined);
    if (body !== undefined) [this.kind, this.recommendedTo] = ['recommended', body];
    this.clauses.pop();
  }

  private outlineFor(label: ListLabel): ClauseOutline {
    const isBeneath = this.outline === null && this.opens() && !isNextClause(label);
    this.outline ??= isBeneath ? ClauseOutline.beneathLead() : new ClauseOutline();
    return this.outline;
  }
}

const LEAD =
  /^(?:that|to|that it be recommended to (?:the )?([A-Z][\w ,&’']*?)|to recommend to (?:the )?([A-Z][\w ,&’']*?)|(?:that )?the (?:panel|committee|council|cabinet|board|commission|sub-committee|forum))\s?(?::\s?[-–—]?)?$/i;

/** `(2) That …` after a first clause without a label. */
function isNextClause({ label, text }: ListLabel): boolean {
  return Number(label) > 1 && isClause(text);
}

function isClause(text: string): boolean {
  return /^\**(?:That|that)\b/.test(text);
}

/** Indented or bulletless lists: each line "That … be …". */
function isUnlabelledClause(text: string): boolean {
  return isClause(text.trim()) && /\bbe\b/.test(text);
}

function isMarkdownItem(line: string): boolean {
  return /^\s*(?:[-*+]|\d{1,9}[.)]) /.test(line);
}

/** A bullet of Word becomes one of Markdown; other lines lose the blanks before them, which Markdown would read as code. */
function inMarkdown(line: string): string {
  const bullet = line.replace(/^(\s*)(?:[•▪●◦·\uf0b7\uf0a7]\s*|o\s{2,})/, '$1- ');
  const text = isMarkdownItem(bullet) ? bullet : bullet.trim();
  return text.replace(/(\S) {2,}/g, '$1 ');
}
