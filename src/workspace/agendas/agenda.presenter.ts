import { daysByName } from '../../domain/calendar/printed-meetings.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../platform/web/forms/form-model.js';
import type { Button } from '../../platform/web/pages/list-page.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import type { AgendaInHand } from './agenda-in-hand.js';
import { presentFindings } from './agenda-finding.presenter.js';
import { presentRow } from './agenda-row.presenter.js';
import { pagesCounted } from './agenda-words.js';
import { agendaPaths } from './agenda.paths.js';
import { dayAndTime, meetingInWords } from './meeting-in-words.js';

/** The page on which an agenda is prepared. */
export function presentAgenda(inHand: AgendaInHand, typed?: object, errors?: FormErrors) {
  const { agenda, deadline, isEditable } = inHand;
  const { id, state, lastPage } = agenda;
  return {
    title: `Agenda: ${meetingInWords(agenda)}`,
    breadcrumbs: [
      { text: 'Meetings', href: meetingPaths.index() },
      { text: meetingInWords(agenda), href: meetingPaths.show(agenda.meeting.id) },
      { text: 'Agenda' },
    ],
    panel: agenda.panel.name,
    when: dayAndTime(agenda),
    version: agenda.version,
    status: { status: state },
    publishBy: state === 'draft' ? publishBy(deadline) : null,
    pack: state === 'draft' ? `Pack: ${pagesCounted(lastPage)} so far` : `Pack: ${pagesCounted(lastPage)}`,
    links: linksOf(inHand),
    rows: agenda.entries.map((entry) => presentRow(entry, inHand)),
    additions: isEditable ? additionsTo(id) : [],
    note: agenda.note,
    checks: state === 'draft' ? presentFindings(inHand) : null,
    details: isEditable ? { action: agendaPaths.details(id) } : null,
    ...presentEdit(agenda, typed, errors),
  };
}

function publishBy(deadline: AgendaInHand['deadline']): string {
  if (deadline === null)
    return 'No law sets a last day to publish: this body is outside the access-to-information rules.';
  const { publishBy: last, required, days } = deadline;
  return `Publish by ${daysByName([last])} (${required} clear days: ${daysByName(days)})`;
}

function linksOf({ agenda: { id, state }, isEditable }: AgendaInHand): Button[] {
  const preview: Button = { text: 'Preview PDF', href: agendaPaths.sheet(id), kind: 'secondary' };
  const packs: Button = { text: 'Packs', href: agendaPaths.packs(id), kind: 'secondary' };
  const publication: Button = { text: isEditable ? 'Publish…' : 'Publication', href: agendaPaths.publication(id) };
  return [...(state === 'draft' ? [preview] : []), packs, publication];
}

function additionsTo(id: string): Button[] {
  return [
    { text: 'Add an item', href: agendaPaths.newEntry(id, 'business'), kind: 'secondary' },
    { text: 'Add an exclusion of the public', href: agendaPaths.newEntry(id, 'exclusion'), kind: 'secondary' },
    { text: 'Add the next meetings', href: agendaPaths.newEntry(id, 'next-meetings'), kind: 'secondary' },
  ];
}
