import type { Reader } from '../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../platform/web/forms/form-model.js';
import type { ChampionAppointment } from '../champions/champion-appointment.entity.js';
import type { StrandOfPanel } from '../champions/champion-strand.entity.js';
import { championPaths } from '../champions/champion.paths.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { programmePaths } from '../work-programme/programme.paths.js';
import type { ChampionReportInFull } from './champion-report.entity.js';
import { championReportPaths } from './champion-report.paths.js';
import { mayReport } from './report-rights.js';

interface Writing {
  readonly strand: StrandOfPanel;
  readonly appointment: ChampionAppointment;
  /** In the words this reader may read. */
  readonly champion: string;
  /** The days of the reports that are to be written. */
  readonly toWrite: readonly CalendarDate[];
  readonly meetings: readonly Meeting[];
}

export function presentWriting(writing: Writing, typed: object, errors?: FormErrors) {
  const { strand, appointment, champion, toWrite, meetings } = writing;
  return {
    ...surroundings(strand),
    title: 'Write a report',
    champion,
    action: championReportPaths.new(strand.id, appointment.id),
    reports: [
      ...toWrite.map((day) => ({ value: day, text: `The report due on ${plainDate(day)}` })),
      { value: '', text: 'One more report' },
    ],
    meetings: [
      ...meetings.map(({ id, day }) => ({ value: id, text: plainDate(day) })),
      { value: '', text: 'The clerk is to find a meeting' },
    ],
    ...presentForm(typed, errors),
  };
}

export function presentRewriting(
  strand: StrandOfPanel,
  report: ChampionReportInFull,
  typed?: object,
  errors?: FormErrors,
) {
  const { id, title, text, version } = report;
  return {
    ...surroundings(strand),
    title: `Change the report: ${title}`,
    action: championReportPaths.edit(strand.id, id),
    ...presentEdit({ text, version }, typed, errors),
  };
}

export function presentReport(strand: StrandOfPanel, report: ChampionReportInFull, champion: string, reader: Reader) {
  const { id, title, text, writtenOn, answersOn, appointment, programmeItem } = report;
  const { panelId, state } = programmeItem;
  const isOpen = state === 'planned' && mayReport(reader, appointment, panelId);
  return {
    ...surroundings(strand),
    title,
    facts: {
      rows: [
        { key: 'From', value: { text: champion } },
        { key: 'Written', value: { date: writtenOn } },
        ...(answersOn === null ? [] : [{ key: 'Was due', value: { date: answersOn } }]),
        {
          key: 'Where it stands',
          value: { link: { text: report.standing, href: programmePaths.item(panelId, programmeItem.id) } },
        },
      ],
    },
    text,
    edit: isOpen ? championReportPaths.edit(strand.id, id) : null,
  };
}

function surroundings({ id, name, panel }: StrandOfPanel) {
  return {
    caption: `${name}, ${panel.name}`,
    breadcrumbs: [
      { text: 'Champions', href: championPaths.index(panel.id) },
      { text: name, href: championPaths.page(id) },
    ],
  };
}
