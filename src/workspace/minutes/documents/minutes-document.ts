import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { MinutesRecord } from '../../../domain/minutes/minutes-record.js';
import type { PrintedCorrection } from '../../../domain/minutes/public-corrections.js';

/** Minutes to be drawn as a document, with what stands around them. */
export interface MinutesDocument {
  /** In full or as the public may read them: drawn as it is. */
  readonly record: MinutesRecord;
  /** `colour` is `#rrggbb`. */
  readonly council: { readonly name: string; readonly colour: string };
  readonly status: 'draft' | 'approved' | 'signed';
  /** Of the panel's sequence of loose leaves, 1 where it has none (LGA 1972, Sch 12 para 41(2)). */
  readonly firstLeaf: number;
  readonly withInitials: boolean;
  /** The meeting that approved them; null while they are a draft. */
  readonly approvedOn: CalendarDate | null;
  /** Who presided there and signed; null until then. */
  readonly signed: { readonly by: string; readonly on: CalendarDate } | null;
  /** Made when they were approved, and applied already in the record. */
  readonly corrections: readonly PrintedCorrection[];
  /** The instant of making, ISO UTC text. */
  readonly madeAt: string;
}

/** Said at the top of drafts, and behind the text of every page. */
export const DRAFT_WORDS = {
  watermark: 'DRAFT',
  sentence: 'Draft: these minutes have not been approved yet.',
} as const;

export const CORRECTIONS_HEADING = 'Corrections made when the minutes were approved';

export function isDraft({ status }: MinutesDocument): boolean {
  return status === 'draft';
}

export function hasPrivateMatter({ record }: MinutesDocument): boolean {
  return record.items.some(({ blocks }) => blocks.some(({ isPrivate }) => isPrivate));
}

export function documentTitle({ record, status }: MinutesDocument): string {
  return `${status === 'draft' ? 'Draft minutes' : 'Minutes'}: ${record.panel}, ${plainDate(record.meetingOn)}`;
}

/** `Corporate Parenting Panel · 22 August 2017 · Draft · Not for publication` */
export function footerOf(document: MinutesDocument): string {
  const { record } = document;
  return [
    record.panel,
    plainDate(record.meetingOn),
    ...(isDraft(document) ? ['Draft'] : []),
    ...(hasPrivateMatter(document) ? ['Holds matter not for publication'] : []),
  ].join(' · ');
}

/** What stands above the minutes, below the names of the panel and of the day. */
export function standingOf(document: MinutesDocument): string | null {
  if (isDraft(document)) return DRAFT_WORDS.sentence;
  const { approvedOn, corrections } = document;
  if (approvedOn === null) return null;
  return `Approved at the meeting of ${plainDate(approvedOn)}${corrections.length > 0 ? ', with corrections' : ''}.`;
}

/** `Signed by Councillor Watson, Chair, on 24 October 2017.` */
export function signatureInWords({ record, signed }: MinutesDocument): string | null {
  return signed && `Signed by ${signed.by}, ${record.chairWord}, on ${plainDate(signed.on)}.`;
}
