import type { Reader } from '../../../domain/access/roles.js';
import { mayKnow } from '../../../domain/access/roles.js';
import { mayKeepActions } from '../../../domain/access/action-access.js';
import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { londonDay } from '../../../domain/calendar/london-time.js';
import type { ActionAside, ActionOnPage, AsideEntry } from '../../actions/action-asides.service.js';
import { actionPaths } from '../../actions/action.paths.js';
import { fullName } from '../../people/person.entity.js';
import { requestPaths } from '../reminders.paths.js';
import type { OwnerRequest } from './owner-request.entity.js';
import { maySettle } from './request-rights.js';

/** What owners have asked for and nobody has settled, for those who settle it. */
export function requestAside(
  action: ActionOnPage,
  requests: readonly OwnerRequest[],
  reader: Reader,
  today: CalendarDate,
): ActionAside | null {
  const open = requests.filter(
    ({ settledAt, kind }) => settledAt === null && maySettle(reader, action.panelId, kind, today),
  );
  if (open.length === 0) return null;
  return { place: 'first', title: 'Asked by mail', entries: open.map((request) => entryOf(request, action, reader)) };
}

/** What was asked before and what came of it: a decision that leaves no trace is no decision. */
export function settledAside(
  { opens }: ActionOnPage,
  requests: readonly OwnerRequest[],
  reader: Reader,
): ActionAside | null {
  const settled = requests.filter(({ settledAt }) => settledAt !== null);
  if (settled.length === 0) return null;
  const entries = settled.map((request) => ({
    lines: [askedInWords(request, reader), ...(opens ? [request.text] : []), outcomeInWords(request, opens)],
  }));
  return { place: 'side', title: 'Asked by mail before', entries };
}

function outcomeInWords({ outcome, settledBy, settledAt, reply }: OwnerRequest, opens: boolean): string {
  const when = settledAt === null ? '' : ` on ${plainDate(londonDay(settledAt))}`;
  if (outcome === 'met') return `${settledBy ?? 'Somebody'} did so${when}.`;
  if (outcome !== 'declined') return `The action has moved on since${when}.`;
  return `Declined by ${settledBy ?? 'somebody'}${when}${opens && reply !== null ? `: ${reply}` : '.'}`;
}

function entryOf(request: OwnerRequest, { id, panelId, opens }: ActionOnPage, reader: Reader): AsideEntry {
  const { kind, text, wishedFor } = request;
  const decline = {
    text: kind === 'more-time' ? 'Keep the date' : 'It stays with them',
    href: requestPaths.declining(id, request.id),
  };
  const grant =
    kind === 'more-time'
      ? { text: 'Change the due date', href: actionPaths.dueDate(id, wishedFor) }
      : { text: 'Change the owner', href: actionPaths.act(id, 'owner') };
  return {
    lines: [askedInWords(request, reader), ...(opens ? [text] : ['What they wrote is as private as the action.'])],
    links: [...(kind === 'more-time' || mayKeepActions(reader, panelId) ? [grant] : []), decline],
  };
}

function askedInWords({ kind, person, askedOn, wishedFor }: OwnerRequest, reader: Reader): string {
  const who = person && mayKnow(reader, person) ? fullName(person) : (person?.publicDescription ?? 'Somebody');
  if (kind === 'not-mine') return `${who} said on ${plainDate(askedOn)} that this is somebody else’s:`;
  const until = wishedFor === null ? '' : `, ${plainDate(wishedFor)}`;
  return `${who} asked on ${plainDate(askedOn)} for a new date${until}:`;
}
