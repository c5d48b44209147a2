import { usuallyMinuted } from '../../../domain/agendas/how-minuted.js';
import { RuleBroken } from '../../../domain/errors.js';
import type { MeetingOfPanel } from '../../meetings/meeting.entity.js';
import type { AgendaEntry } from '../agenda-entry.entity.js';
import type { AgendaInFull, EntryInFull } from '../agenda-in-full.js';
import { minutesTitle } from '../minutes-to-approve.service.js';
import type { EntryChangeForm, NewEntryForm } from './entry.form.js';

type Facts = Pick<
  AgendaEntry,
  | 'title'
  | 'publicTitle'
  | 'purpose'
  | 'presenter'
  | 'officerId'
  | 'paperExpectation'
  | 'wording'
  | 'howMinuted'
  | 'meetingsText'
>;

export interface EntryToWrite {
  readonly kind: AgendaEntry['kind'];
  readonly agenda: AgendaInFull;
  /** Whose minutes it puts to approval. */
  readonly meetings: readonly MeetingOfPanel[];
  /** As it was; absent for a new one. */
  readonly before?: EntryInFull;
}

/** What a form says of an entry; what its kind has no use for is left out. */
export function factsFrom(form: NewEntryForm | EntryChangeForm, entry: EntryToWrite): Facts {
  const { kind, before } = entry;
  const isHeading = kind === 'heading';
  const hasPapers = kind === 'business' || kind === 'minutes';
  const title = titleFrom(form.title, entry);
  // Only the pages of business and of minutes ask for these; elsewhere silence changes nothing.
  const kept = hasPapers ? undefined : before;
  return {
    title,
    publicTitle: form.publicTitle ?? kept?.publicTitle ?? null,
    purpose: isHeading ? null : (form.purpose ?? kept?.purpose ?? null),
    presenter: isHeading ? null : (form.presenter ?? kept?.presenter ?? null),
    officerId: isHeading ? null : (form.officerId ?? kept?.officerId ?? null),
    paperExpectation: hasPapers ? (form.paperExpectation ?? 'none') : 'none',
    wording: isHeading ? null : (form.wording ?? null),
    howMinuted: isHeading ? null : (form.howMinuted ?? before?.howMinuted ?? usuallyMinuted(kind, title)),
    meetingsText: kind === 'next-meetings' ? unlessDrafted(form, entry.agenda.calendarLines) : null,
  };
}

/** A title of minutes that nobody has written follows the meetings that are named. */
function titleFrom(typed: string | undefined, { kind, agenda, meetings, before }: EntryToWrite): string {
  if (kind !== 'minutes') {
    if (typed === undefined) throw new RuleBroken('Enter the title, up to 300 characters', 'title');
    return typed;
  }
  const opening = before && draftOpening(before, agenda.panel.id);
  const isUntouched = typed === undefined || (opening !== undefined && typed === before?.title);
  return isUntouched ? minutesTitle(meetings, agenda.panel.id, opening) : typed;
}

/** What a drafted title begins with; undefined for one that somebody wrote. */
function draftOpening({ title, minutesOf }: EntryInFull, panelId: string): string | undefined {
  const [opening = ''] = title.split(' held on ');
  return [opening, undefined].find((each) => minutesTitle(minutesOf, panelId, each) === title);
}

/** The calendar's own lines, of now or of when the page was opened, are not kept, so that they go on following it. */
function unlessDrafted(
  { meetingsText, meetingsOffered }: Pick<EntryChangeForm, 'meetingsText' | 'meetingsOffered'>,
  calendarLines: readonly string[],
): string | null {
  const text = trimmed(meetingsText);
  return ['', trimmed(meetingsOffered), calendarLines.join('\n')].includes(text) ? null : text;
}

function trimmed(text = ''): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join('\n').trim();
}
