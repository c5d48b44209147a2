import { descriptionOf, SCHEDULE_12A_PARAGRAPHS } from '../../../domain/access/schedule-12a.js';
import { longDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentForm } from '../../../platform/web/forms/form-model.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import { isPrivate, type ReportWanted } from '../../agendas/submissions/reports-wanted.service.js';
import { fullName, type Person } from '../../people/person.entity.js';

/** Where a report is handed in, and by whom. */
export interface ReportPage {
  readonly wanted: ReportWanted;
  readonly person: Person;
  /** Where the form is posted to. */
  readonly action: string;
  /** Signed in: what the clerk said of a private report may be read. */
  readonly isSignedIn: boolean;
  readonly takesWord: boolean;
}

export function presentReportPage(page: ReportPage, typed: object = {}, errors?: FormErrors) {
  const { wanted, person, action, isSignedIn } = page;
  return {
    ...aboutItem(wanted),
    name: fullName(person),
    isForOneOnly: !isSignedIn,
    isMarked: wanted.isMarked,
    said: saidOf(page),
    action,
    fields: fieldsOf(page, errors !== undefined),
    submit: {
      text: submissionsOf(page).some(({ outcome }) => outcome === null) ? 'Send this version' : 'Send the report',
    },
    ...presentForm(typed, errors),
  };
}

/** Said once it is there. */
export function presentSent({ wanted, action }: Pick<ReportPage, 'wanted' | 'action'>) {
  return { ...aboutItem(wanted), title: 'Your report has been sent', item: wanted.title, again: action };
}

function aboutItem({ title, meeting, dueOn }: ReportWanted) {
  return {
    title,
    caption: `Report for the ${meeting.panel.name}`,
    facts: [
      { key: 'Meeting', value: longDate(meeting.day) },
      { key: 'Report due', value: longDate(dueOn) },
    ],
  };
}

/** The person's own, the latest first; what was overtaken goes without saying. */
function submissionsOf({ wanted, person }: ReportPage) {
  return wanted.submissions.filter(({ personId, outcome }) => personId === person.id && outcome !== 'replaced');
}

/** Neither a title nor the name of a file: nobody has said yet that they are open. */
function saidOf(page: ReportPage): string[] {
  return submissionsOf(page).map((submission) => {
    const { pageCount, submittedOn, settledAt, outcome, reply } = submission;
    const sent = `You sent a report of ${pageCount === 1 ? '1 page' : `${pageCount} pages`} on ${plainDate(submittedOn)}.`;
    if (outcome === null)
      return `${sent} It waits for the clerk. Until it is accepted, you can send another version in its place.`;
    const settledOn = settledAt === null ? '' : ` on ${plainDate(londonTime(settledAt).date)}`;
    if (outcome === 'accepted')
      return `${sent} The clerk accepted it${settledOn}, and has taken it off the agenda since.`;
    const mayTell = page.isSignedIn || !isPrivate(page.wanted, submission);
    return `${sent} The clerk returned it${settledOn}. ${mayTell ? (reply ?? '') : 'Sign in and open “Reports due” to read why, or ask the clerk.'}`;
  });
}

function fieldsOf({ person, takesWord }: ReportPage, isAgain: boolean): Field[] {
  return [
    {
      name: 'file',
      label: takesWord ? 'Report, as PDF or Word file' : 'Report, as PDF',
      kind: 'file',
      accept: takesWord ? 'application/pdf,.pdf,.docx' : 'application/pdf,.pdf',
      hint: isAgain ? 'Choose the file again: browsers forget it when a page is sent back.' : undefined,
    },
    { name: 'title', label: 'Title' },
    {
      name: 'backgroundPapers',
      label: 'Background papers',
      kind: 'textarea',
      rows: 4,
      isOptional: true,
      hint: 'What the report is based on, one paper per line, or “None”. The law asks for this list of every open report.',
    },
    {
      name: 'paragraphs',
      label: 'Should it be kept from the public?',
      kind: 'checkboxes',
      isSmall: true,
      isOptional: true,
      hint: 'Leave this blank for an open report. A report can be exempt only under a paragraph of Schedule 12A to the Local Government Act 1972. The clerk decides.',
      options: SCHEDULE_12A_PARAGRAPHS.map((number) => ({
        value: String(number),
        text: `${number}. ${descriptionOf(number)}`,
      })),
    },
    {
      name: 'reason',
      label: 'Why it falls under this paragraph',
      kind: 'textarea',
      rows: 3,
      hint: 'Only if you have selected a paragraph.',
    },
    { name: 'note', label: 'Note to the clerk', kind: 'textarea', rows: 3, isOptional: true },
    {
      name: 'confirmed',
      label: `You are submitting as ${fullName(person)}`,
      kind: 'checkboxes',
      options: [{ value: 'yes', text: `I am ${fullName(person)}` }],
    },
  ];
}
