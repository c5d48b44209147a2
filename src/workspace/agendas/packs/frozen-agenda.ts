import type { ExemptMarking } from '../../../domain/access/exempt-marking.js';
import type { Urgency } from '../../../domain/agendas/urgency.js';
import type { PageRange, PageStyle } from '../../../domain/agendas/page-numbers.js';
import type { Purpose } from '../../../domain/agendas/purposes.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { ClockTime } from '../../../domain/calendar/clock-time.js';
import type { MembershipContent } from '../../../publications/content/membership-content.js';
import type { ENTRY_KINDS, PAPER_EXPECTATIONS } from '../agenda-entry.entity.js';
import type { PaperKind } from '../paper.entity.js';

/** The shape stored in a pack version; a new shape gets the next number, and versions of the old stay readable. */
export const FROZEN_SCHEMA = 3;

/**
 * Everything an agenda's packs and its public snapshot are made of, as it stood at one moment. What is made from it
 * reads nothing else of the agenda, so later edits change nothing.
 */
export interface FrozenAgenda {
  readonly schema: typeof FROZEN_SCHEMA;
  readonly agendaId: string;
  /** By the council's clock, ISO UTC text. */
  readonly frozenAt: string;
  readonly authority: FrozenAuthority;
  readonly panel: FrozenPanel;
  readonly meeting: FrozenMeeting;
  readonly membership: MembershipContent;
  readonly issuedOn: CalendarDate;
  readonly note: string | null;
  readonly entries: readonly FrozenEntry[];
}

export interface FrozenAuthority {
  readonly name: string;
  /** `#rrggbb` */
  readonly brandColour: string;
  readonly properOfficer: { readonly name: string; readonly post: string } | null;
  readonly team: { readonly name: string; readonly mailbox: string; readonly telephone: string };
  /** The officer named on the agenda. */
  readonly clerk: string | null;
  readonly notices: { readonly filming: string; readonly access: string; readonly formats: string };
}

export interface FrozenPanel {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly reference: string;
  readonly pageStyle: PageStyle;
  /** Whether the access-to-information rules, and so clear days, apply. */
  readonly partVaApplies: boolean;
}

export interface FrozenMeeting {
  readonly id: string;
  readonly kind: 'ordinary' | 'extraordinary' | 'special';
  readonly day: CalendarDate;
  readonly startsAt: ClockTime;
  readonly place: readonly string[];
  readonly slug: string;
  /** `This meeting was called at short notice …`; null for any other. */
  readonly shortNotice: string | null;
}

export interface FrozenEntry {
  readonly id: string;
  readonly number: string;
  readonly kind: (typeof ENTRY_KINDS)[number];
  readonly title: string;
  readonly publicTitle: string | null;
  readonly purpose: Purpose | null;
  readonly presenter: string | null;
  readonly officerId: string | null;
  readonly paperExpectation: (typeof PAPER_EXPECTATIONS)[number];
  /** Paragraphs printed below the title. */
  readonly wording: readonly string[];
  readonly marking: ExemptMarking | null;
  readonly urgency: Urgency | null;
  readonly minutesOf: readonly { readonly panel: string; readonly day: CalendarDate }[];
  readonly pages: PageRange | null;
  /** The number of the blank page at its end, where it has one. */
  readonly blank: number | null;
  readonly papers: readonly FrozenPaper[];
}

export interface FrozenPaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly author: string | null;
  readonly backgroundPapers: string | null;
  /** What it says, for those who cannot see a scan. */
  readonly description: string | null;
  readonly fileHash: string;
  readonly pageCount: number;
  /** Its own pages, without a blank behind it. */
  readonly pages: PageRange | null;
  readonly marking: ExemptMarking | null;
  /** What the public may call it while it is closed. */
  readonly publicName: string | null;
  /** What the redaction policy answered on the day: never in a public file when true. */
  readonly isClosed: boolean;
}

/** Reads the JSON text of a pack version, of whichever schema. */
export function readFrozen(content: string): FrozenAgenda {
  const frozen = JSON.parse(content) as Omit<FrozenAgenda, 'schema'> & { readonly schema: number };
  if (frozen.schema === 1) return fromFrozen2(fromFrozen1(frozen));
  if (frozen.schema === 2) return fromFrozen2(frozen);
  if (frozen.schema === FROZEN_SCHEMA) return { ...frozen, schema: FROZEN_SCHEMA };
  throw new Error(`A frozen agenda of schema ${String(frozen.schema)} is unknown.`);
}

type EarlierFrozen = Omit<FrozenAgenda, 'schema'>;

/** Schema 1 knew no urgency, no minutes to approve, no public names of papers and no descriptions of them. */
function fromFrozen1(frozen: EarlierFrozen): EarlierFrozen {
  const entries = frozen.entries.map((entry) => ({
    ...entry,
    urgency: null,
    minutesOf: [],
    papers: entry.papers.map((paper) => ({ ...paper, publicName: null, description: null })),
  }));
  return { ...frozen, entries };
}

/** Schema 2 knew no meetings called at short notice. */
function fromFrozen2(frozen: EarlierFrozen): FrozenAgenda {
  return { ...frozen, schema: FROZEN_SCHEMA, meeting: { ...frozen.meeting, shortNotice: null } };
}

/** An entry's and its paper's own ground for being closed; empty for what is open. */
export function groundsOf(entry: FrozenEntry, paper?: FrozenPaper): ExemptMarking[] {
  return [entry.marking, paper?.marking ?? null].filter((marking) => marking !== null);
}

/** `papers/6-1.pdf`: the first paper of entry 6 by itself. */
export function paperFileName(entry: FrozenEntry, paper: FrozenPaper): string {
  return `papers/${entry.number}-${entry.papers.indexOf(paper) + 1}.pdf`;
}
