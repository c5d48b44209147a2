import { longDate } from '../../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../../platform/web/forms/form-errors.js';
import type { Field, Option } from '../../../../platform/web/pages/list-page.js';
import type { MeetingOfPanel } from '../../../meetings/meeting.entity.js';
import type { AgendaInFull, EntryInFull } from '../../agenda-in-full.js';
import { agendaPaths } from '../../agenda.paths.js';
import { formPage, type FormPage } from '../../form-page.js';
import { meetingInWords } from '../../meeting-in-words.js';
import type { Source } from './source.js';

export function presentTransfer(
  agenda: AgendaInFull,
  entry: EntryInFull,
  targets: readonly MeetingOfPanel[],
  typed?: object,
  errors?: FormErrors,
): FormPage {
  const meeting: Field = {
    name: 'meetingId',
    label: 'Meeting it goes to',
    kind: 'select',
    options: chosenFrom(targets.map((each) => ({ value: each.id, text: inWords(each) }))),
    hint: 'Where there is no agenda yet, one is begun from the standing items of the panel.',
  };
  const parts = {
    heading: `Move or copy ${entry.number === '' ? 'the withdrawn item' : `item ${entry.number}`} to another meeting`,
    lede: `“${entry.title}”`,
    action: agendaPaths.entryTransfer(agenda.id, entry.id),
    sections: [{ fields: [...HOW, meeting, ...WITH_PAPERS(entry)] }],
    submit: { text: 'Take it there' },
  };
  return formPage(agenda, parts, { how: 'move', version: entry.version }, typed, errors);
}

export interface FetchPage extends FormPage {
  readonly choose: { readonly action: string; readonly field: Field; readonly form: object };
}

/** First the meeting is chosen, then one of its items. */
export function presentFetch(
  agenda: AgendaInFull,
  { sources, from, items }: { sources: readonly Source[]; from: Source | null; items: readonly Option[] },
  typed?: object,
  errors?: FormErrors,
): FetchPage {
  const how = from?.isDraft ? HOW : [{ name: 'how', label: '', kind: 'hidden' as const }];
  const source: Field = { name: 'from', label: '', kind: 'hidden' };
  const item: Field = { name: 'entryId', label: 'Item', kind: 'radios', isSmall: true, options: items };
  const parts = {
    heading: 'Add an item from another meeting',
    action: agendaPaths.fromMeeting(agenda.id),
    sections:
      from === null || items.length === 0
        ? []
        : [{ heading: inWords(from.meeting), fields: [item, ...how, PAPERS, source] }],
    submit: { text: 'Add to the agenda' },
  };
  const opened = { from: from?.agendaId, how: 'copy' };
  const field: Field = {
    name: 'from',
    label: 'Meeting it comes from',
    kind: 'select',
    options: chosenFrom(sources.map(({ agendaId, meeting }) => ({ value: agendaId, text: inWords(meeting) }))),
  };
  const choose = { action: agendaPaths.fromMeeting(agenda.id), field, form: { from: from?.agendaId ?? '' } };
  return { ...formPage(agenda, parts, opened, typed, errors), choose };
}

/** What can be taken from an agenda, in words this reader may read. */
export function itemsOf({ entries }: AgendaInFull, closed: ReadonlySet<string>): Option[] {
  return entries
    .filter(({ id, kind }) => (kind === 'business' || kind === 'minutes') && !closed.has(id))
    .map(({ id, number, title }) => ({
      value: id,
      text: number === '' ? `${title} (withdrawn)` : `${number}. ${title}`,
    }));
}

export function sentInWords(to: AgendaInFull): string {
  return `The item is on the agenda of the ${meetingInWords(to)}.`;
}

const HOW: readonly Field[] = [
  {
    name: 'how',
    label: 'What to do',
    kind: 'radios',
    isSmall: true,
    options: [
      { value: 'move', text: 'Move it', hint: 'It goes with its papers, markings and interests.' },
      { value: 'copy', text: 'Copy it', hint: 'It stays on the agenda it is on as well.' },
    ],
  },
];

const PAPERS: Field = {
  name: 'withPapers',
  label: 'Papers of a copy',
  kind: 'checkboxes',
  isSmall: true,
  options: [{ value: 'yes', text: 'Copy its papers too' }],
};

const WITH_PAPERS = ({ papers }: EntryInFull): Field[] => (papers.length === 0 ? [] : [PAPERS]);

function chosenFrom(options: readonly Option[]): Option[] {
  return [{ value: '', text: 'Select a meeting' }, ...options];
}

function inWords({ panel, day }: MeetingOfPanel): string {
  return `${panel.name}, ${longDate(day)}`;
}
