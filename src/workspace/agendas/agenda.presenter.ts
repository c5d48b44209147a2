import { enumerated } from '../../domain/enumeration.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../platform/web/forms/form-model.js';
import type { Button } from '../../platform/web/pages/list-page.js';
import { shortNoticeIn } from '../meetings/meeting.entity.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import type { AgendaInHand } from './agenda-in-hand.js';
import { presentFindings } from './agenda-finding.presenter.js';
import { presentRow } from './agenda-row.presenter.js';
import { pagesCounted } from './agenda-words.js';
import { agendaPaths } from './agenda.paths.js';
import { dayAndTime, meetingInWords } from './meeting-in-words.js';

/** The page on which an agenda is prepared. */
export function presentAgenda(inHand: AgendaInHand, typed?: object, errors?: FormErrors) {
  const { agenda, clearDays, isEditable } = inHand;
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
    badge: clearDays,
    shortNotice: shortNoticeIn(agenda.meeting),
    pack: state === 'draft' ? `Pack: ${pagesCounted(lastPage)} so far` : `Pack: ${pagesCounted(lastPage)}`,
    links: linksOf(inHand),
    rows: agenda.entries.map((entry) => presentRow(entry, inHand)),
    additions: isEditable ? additionsTo(inHand) : [],
    missing: missingFrom(inHand),
    note: agenda.note,
    checks: state === 'draft' ? presentFindings(inHand) : null,
    details: isEditable ? { action: agendaPaths.details(id) } : null,
    ...presentEdit(agenda, typed, errors),
    drop: isEditable ? { proposals: agendaPaths.paperPlaces(id) } : null,
  };
}

function linksOf({ agenda: { id, state }, isEditable }: AgendaInHand): Button[] {
  const preview: Button = { text: 'Preview PDF', href: agendaPaths.sheet(id), kind: 'secondary' };
  const views: Button = { text: 'View as…', href: agendaPaths.views(id), kind: 'secondary' };
  const packs: Button = { text: 'Packs', href: agendaPaths.packs(id), kind: 'secondary' };
  const publication: Button = { text: isEditable ? 'Publish…' : 'Publication', href: agendaPaths.publication(id) };
  return [...(state === 'draft' ? [preview] : []), packs, views, publication];
}

function additionsTo({ agenda: { id }, planned }: AgendaInHand): Button[] {
  const adding = (text: string, kind: string): Button => ({
    text,
    href: agendaPaths.newEntry(id, kind),
    kind: 'secondary',
  });
  return [
    adding('+ Item', 'business'),
    adding('+ Sub-heading', 'heading'),
    adding('+ Exclusion', 'exclusion'),
    adding('+ Next meetings', 'next-meetings'),
    adding('+ Minutes to approve', 'minutes'),
    { text: `+ From work programme (${planned} planned)`, href: agendaPaths.fromProgramme(id), kind: 'secondary' },
    { text: '+ From another meeting', href: agendaPaths.fromMeeting(id), kind: 'secondary' },
  ];
}

/** What the panel's template has and this agenda has not. */
function missingFrom({ agenda, missing }: AgendaInHand) {
  if (missing.length === 0) return null;
  const these = missing.length === 1 ? 'standing item' : `${missing.length} standing items`;
  const titles = enumerated(missing.map((title) => `“${title}”`));
  return {
    text: `The panel’s standing items have changed, or were taken off: ${titles} ${missing.length === 1 ? 'is' : 'are'} not on this agenda.`,
    button: {
      text: `Bring in the ${these}`,
      action: agendaPaths.standingItems(agenda.id),
      kind: 'secondary' as const,
    },
  };
}
