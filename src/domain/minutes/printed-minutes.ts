/**
 * Minutes in the order and in the words in which every rendering shows them: page, PDF and Word draw this and decide
 * nothing, so that they cannot differ. (Custom; what is private is marked as such, LGA 1972, s.100C(1).)
 */
import { longDate } from '../calendar/calendar-date.js';
import { sentencesOfHead } from './head-of-record.js';
import { nestedClauses, type NestedClause } from './nested-clauses.js';
import type { MinutesRecord, RecordedBlock, RecordedMinute, RecordedResolution } from './minutes-record.js';

export interface PrintedMinutes {
  readonly panel: string;
  /** `Tuesday 22 August 2017` */
  readonly day: string;
  /** Sentences above the first minute: who was present, and so on. */
  readonly head: readonly string[];
  readonly items: readonly PrintedMinute[];
}

export interface PrintedMinute {
  /** Within a page or document: `minute-20`. */
  readonly anchor: string;
  readonly number: string;
  readonly heading: string;
  /** `Not for publication by virtue of …`; null where nothing of it is private. */
  readonly notForPublication: string | null;
  /** The record for the public of what is private; null where there is none. */
  readonly publicSummary: string | null;
  readonly parts: readonly PrintedPart[];
}

export type PrintedPart =
  /** Markdown; an `event` is an arrival, a departure, an exclusion or a return. */
  | { readonly kind: 'narrative' | 'event'; readonly text: string }
  /** Where a private stretch of a minute that is not private as a whole begins and ends. */
  | { readonly kind: 'private-begins' | 'private-ends'; readonly text: string }
  | ({ readonly kind: 'resolution' } & PrintedResolution);

export interface PrintedResolution {
  /** Markdown before the marker; empty as a rule. */
  readonly before: string;
  readonly marker: string;
  /** Markdown of a clause that stands alone and goes on in the line of the marker; null where there is a list. */
  readonly sole: string | null;
  readonly clauses: readonly NestedClause[];
  /** How it came to be: who moved it, the vote, and what was wrong with it. */
  readonly notes: readonly string[];
  readonly votes: readonly { readonly label: string; readonly names: string }[];
}

export function printedMinutes(record: MinutesRecord): PrintedMinutes {
  return {
    panel: record.panel,
    day: longDate(record.meetingOn),
    head: sentencesOfHead(record.head),
    items: record.items.map(printedMinute),
  };
}

/** Letters and digits only, so that it can be followed: `60/18` is `minute-60-18`. */
export function minuteAnchor(number: string): string {
  const word = number
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `minute-${word}`;
}

function printedMinute({ number, heading, notForPublication, publicSummary, blocks }: RecordedMinute): PrintedMinute {
  const isPartlyPrivate = blocks.some((block) => block.isPrivate) && blocks.some((block) => !block.isPrivate);
  return {
    anchor: minuteAnchor(number),
    number,
    heading,
    notForPublication,
    publicSummary,
    parts: isPartlyPrivate ? withPrivateMarks(blocks) : blocks.map(printedPart),
  };
}

function withPrivateMarks(blocks: readonly RecordedBlock[]): PrintedPart[] {
  return blocks.flatMap((block, index) => {
    const begins = block.isPrivate && blocks[index - 1]?.isPrivate !== true;
    const ends = block.isPrivate && blocks[index + 1]?.isPrivate !== true;
    return [...(begins ? [PRIVATE_BEGINS] : []), printedPart(block), ...(ends ? [PRIVATE_ENDS] : [])];
  });
}

const PRIVATE_BEGINS: PrintedPart = { kind: 'private-begins', text: 'What follows is private.' };
const PRIVATE_ENDS: PrintedPart = { kind: 'private-ends', text: 'End of what is private.' };

function printedPart({ kind, text, resolution, clauses }: RecordedBlock): PrintedPart {
  if (resolution === null) return { kind: kind === 'narrative' ? 'narrative' : 'event', text };
  const [first] = clauses;
  const isSole = clauses.length === 1 && first?.label === '';
  return {
    kind: 'resolution',
    before: text,
    marker: resolution.marker,
    sole: isSole ? first.text : null,
    clauses: isSole ? [] : nestedClauses(clauses),
    notes: notesOn(resolution),
    votes: votesBy(resolution),
  };
}

function notesOn({ movedBy, vote, irregularity }: RecordedResolution): string[] {
  const wrong = irregularity === null ? null : `Irregularity: ${irregularity}`;
  return [movedBy, vote, wrong].filter((note) => note !== null).map(asSentence);
}

function votesBy({ names }: RecordedResolution): { label: string; names: string }[] {
  const choices = [
    { label: 'For', names: names.for },
    { label: 'Against', names: names.against },
    { label: 'Abstained', names: names.abstained },
  ];
  return choices.flatMap(({ label, names: voters }) =>
    voters.length === 0 ? [] : [{ label: `${label} (${voters.length})`, names: voters.join(', ') }],
  );
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
