/** The further reports that minutes ask for, in words that everybody may read. */
import type { ClauseToRaise } from '../../actions/action-raising.service.js';
import type { ReportAsked } from '../../work-programme/programme-clauses.service.js';
import type { MinuteInFull, MinutesInFull } from '../minutes-in-full.js';

/** `clauses` are those that set something going, in the order of the minutes. */
export function reportsAsked({ items }: MinutesInFull, clauses: readonly ClauseToRaise[]): ReportAsked[] {
  return clauses.flatMap((clause) => {
    const minute = items.find((each) => asksForReport(each, clause.clauseId));
    return minute ? [reportAsked(minute, clause)] : [];
  });
}

/** The clauses of minutes that ask for one. */
export function askingClauseIds({ items }: MinutesInFull): string[] {
  return items.flatMap(({ blocks }) => blocks.flatMap(({ clauses }) => clauses.filter(asks).map(({ id }) => id)));
}

function asksForReport({ blocks }: MinuteInFull, clauseId: string): boolean {
  return blocks.some(({ clauses }) => clauses.some((clause) => clause.id === clauseId && asks(clause)));
}

function asks({ marks }: { readonly marks: readonly string[] }): boolean {
  return marks.includes('further-report');
}

/** A private clause goes by its label alone: who is to report, when, and on which business tell of it too. */
function reportAsked({ heading, publicHeading, minuted }: MinuteInFull, clause: ClauseToRaise): ReportAsked {
  const { clauseId, minuteNumber, owner: author, dueOn, isPrivate, publicLabel, wording } = clause;
  if (isPrivate) {
    const label = publicLabel ?? '';
    const unsaid = { author: null, dueOn: null, itemId: null };
    return { clauseId, minuteNumber, isPrivate, wording: label, business: label, ...unsaid };
  }
  const business = publicHeading ?? heading;
  return { clauseId, minuteNumber, isPrivate, wording, business, author, dueOn, itemId: minuted?.itemId ?? null };
}
