import type { Reader } from '../../../domain/access/roles.js';
import { MONTH_NAMES, plainDate } from '../../../domain/calendar/calendar-date.js';
import { yearLabel } from '../../../domain/calendar/municipal-year.js';
import type { YearlyDuty } from '../../../domain/work-programme/yearly-duty.js';
import { enumerated } from '../../../domain/enumeration.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../../platform/web/forms/form-model.js';
import type { Cell, Field } from '../../../platform/web/pages/list-page.js';
import type { Panel } from '../../panels/panel.entity.js';
import { itemSurroundings } from '../programme-item.presenter.js';
import { authorField, type FormAround, PURPOSE_FIELD, VERSION } from '../programme-forms.presenter.js';
import { mayKeepProgramme } from '../programme-rights.js';
import { authorAsSent, authorInWords } from '../programme-words.js';
import { programmePaths } from '../programme.paths.js';
import type { AnnualReport } from './annual-report.entity.js';
import type { ReportInView } from './report-in-view.js';
import type { YearToFill } from './year-to-fill.js';

interface CycleToShow {
  readonly panel: Panel;
  readonly reports: readonly ReportInView[];
  readonly years: readonly YearToFill[];
  readonly reader: Reader;
}

/** The reports that come each year, and what each year still lacks of them. */
export function presentCycle({ panel, reports, years, reader }: CycleToShow) {
  const mayKeep = mayKeepProgramme(reader, panel.id);
  return {
    ...itemSurroundings(panel, reader),
    title: 'Reports that come each year',
    newReport: mayKeep ? programmePaths.newReport(panel.id) : null,
    reports: {
      caption: 'Yearly reports by month',
      columns: ['Report', 'Due from', 'Statute or guidance', 'Last came', 'Report author'].map((heading) => ({
        heading,
      })),
      rows: reports.map((report) => ({ cells: cellsOf(report, reader, mayKeep) })),
    },
    years: mayKeep ? years.filter(({ toAdd }) => toAdd.length > 0).map((year) => presentYear(panel.id, year)) : [],
  };
}

export function presentNewReport(around: FormAround, values: object, errors?: FormErrors) {
  const { panel, reader } = around;
  return {
    ...reportForm(around),
    ...itemSurroundings(panel, reader),
    title: 'Add a yearly report',
    action: programmePaths.newReport(panel.id),
    submit: { text: 'Add the report' },
    ...presentForm(values, errors),
  };
}

export function presentReport(around: FormAround, report: AnnualReport, typed?: object, errors?: FormErrors) {
  const { panel, reader } = around;
  const { id, title, month, purpose, statute, version } = report;
  return {
    ...reportForm(around),
    ...itemSurroundings(panel, reader),
    title: 'Change a yearly report',
    action: programmePaths.yearlyReport(panel.id, id),
    submit: { text: 'Save the report' },
    other: {
      text: 'It no longer comes each year',
      action: programmePaths.reportEnding(panel.id, id),
      kind: 'secondary' as const,
      fields: { version },
    },
    ...presentEdit({ title, month, purpose, statute, version, author: authorAsSent(report) }, typed, errors),
  };
}

function reportForm({ panel, authors }: FormAround) {
  return {
    fields: [TITLE, MONTH, STATUTE, authorField(authors), PURPOSE_FIELD, VERSION],
    back: programmePaths.cycle(panel.id),
  };
}

function cellsOf({ report, lastOn, duty }: ReportInView, reader: Reader, mayKeep: boolean): Cell[] {
  const { id, panelId, title, month, statute } = report;
  const named: Cell = mayKeep
    ? { link: { text: title, href: programmePaths.yearlyReport(panelId, id) } }
    : { text: title };
  return [
    named,
    { text: MONTH_NAMES[month - 1] ?? '' },
    { text: statute ?? 'None: the council’s own' },
    lastOn === null ? { text: 'Not yet' } : { list: [{ text: plainDate(lastOn) }, ...dutyOf(duty)] },
    { text: authorInWords(report, reader) },
  ];
}

/** Police and Justice Act 2006, s.19, and its like: at least once every twelve months. */
function dutyOf(duty: YearlyDuty | null): Cell[] {
  if (duty === null) return [];
  const text = `Due again by ${plainDate(duty.by)}`;
  return [duty.isPressing ? { tag: { status: 'last-day', text } } : { text }];
}

function presentYear(panelId: string, { year, toAdd }: YearToFill) {
  const label = yearLabel(year);
  return {
    heading: `Municipal year ${label}`,
    text: `Not on the work programme of ${label} yet: ${enumerated(toAdd.map(({ report }) => report.title))}.`,
    button: {
      text: `Add the reports of ${label}`,
      action: programmePaths.cycleYear(panelId),
      fields: { from: year.from },
    },
  };
}

const TITLE: Field = { name: 'title', label: 'Title of the report' };
const MONTH: Field = {
  name: 'month',
  label: 'Due from',
  kind: 'select',
  hint: 'It is planned for the first meeting from this month on.',
  options: [
    { value: '', text: 'Select a month' },
    ...MONTH_NAMES.map((text, index) => ({ value: String(index + 1), text })),
  ],
};
const STATUTE: Field = {
  name: 'statute',
  label: 'Statute or guidance that asks for it',
  hint: 'For example Children Act 1989, s.25B',
  isOptional: true,
};
