import { descriptionOf } from '../../../domain/access/schedule-12a.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { fullName } from '../../people/person.entity.js';
import { optionsOf, pagesCounted, PAPER_KIND_WORDS } from '../agenda-words.js';
import { agendaPaths } from '../agenda.paths.js';
import { type FormPage, formPage, type FormSection } from '../form-page.js';
import { IF_EXEMPT, PUBLIC_NAME } from '../markings/marking.presenter.js';
import { usualKind } from '../papers/usual-kind.js';
import type { ReportSubmission } from './report-submission.entity.js';
import type { SubmissionOnAgenda } from './submission-on-agenda.js';

const PAPER: FormSection = {
  heading: 'The paper as the agenda names it',
  fields: [
    { name: 'kind', label: 'Kind', kind: 'select', options: optionsOf(PAPER_KIND_WORDS) },
    { name: 'title', label: 'Title' },
    { name: 'author', label: 'Author', isOptional: true },
    {
      name: 'backgroundPapers',
      label: 'Background papers',
      kind: 'textarea',
      rows: 4,
      hint: 'One paper per line, or “None”. The law asks for it before the agenda is published.',
    },
  ],
};

const DECISION: FormSection = {
  heading: 'Is it kept from the public?',
  text: 'The author proposes that it be. You decide.',
  fields: [
    {
      name: 'isExempt',
      label: 'Is this paper exempt?',
      kind: 'radios',
      options: [
        { value: 'yes', text: 'Yes, keep it from the public' },
        { value: 'no', text: 'No, it is open' },
      ],
    },
  ],
};

/** One fact of what was handed in. */
interface Fact {
  readonly key: string;
  readonly lines: readonly string[];
}

export interface SubmissionPage extends FormPage {
  readonly facts: readonly Fact[];
  readonly file: { readonly text: string; readonly href: string };
  readonly isReadOnly: boolean;
  /** Null for a reader who may not return it. */
  readonly returning: string | null;
}

/** `isOpen` where the reader may accept and return it. */
export function presentSubmission(
  { agenda, entry, submission, overtaken }: SubmissionOnAgenda,
  isOpen: boolean,
  typed?: object,
  errors?: FormErrors,
): SubmissionPage {
  const { id, title, backgroundPapers, paragraphs, reason } = submission;
  const author = submission.person ? fullName(submission.person) : null;
  const proposed = paragraphs.length > 0 ? [DECISION, IF_EXEMPT, PUBLIC_NAME] : [];
  const parts = {
    heading: `Report for item ${entry.number}`,
    lede: entry.title,
    action: agendaPaths.submission(agenda.id, id),
    sections: isOpen ? [PAPER, ...proposed] : [],
    submit: { text: 'Accept as a paper' },
  };
  const opened = {
    kind: usualKind(entry),
    title,
    author,
    backgroundPapers,
    paragraphs: paragraphs.map(String),
    reason,
  };
  return {
    ...formPage(agenda, parts, opened, typed, errors),
    facts: factsOf(submission, overtaken),
    file: {
      text: `Open the report (PDF, ${pagesCounted(submission.pageCount)})`,
      href: agendaPaths.submissionFile(agenda.id, id),
    },
    isReadOnly: !isOpen,
    returning: isOpen ? agendaPaths.submissionReturn(agenda.id, id) : null,
  };
}

function factsOf(submission: ReportSubmission, overtaken: ReportSubmission | null): Fact[] {
  const { person, submittedOn, title, backgroundPapers, paragraphs, reason, note } = submission;
  return [
    { key: 'From', lines: [person ? fullName(person) : ''] },
    { key: 'Sent', lines: [plainDate(submittedOn)] },
    { key: 'Title', lines: [title] },
    { key: 'Background papers', lines: (backgroundPapers ?? '').split('\n') },
    { key: 'To be exempt', lines: paragraphs.map((number) => `${number}. ${descriptionOf(number)}`) },
    { key: 'Why', lines: (reason ?? '').split('\n') },
    { key: 'Note to you', lines: (note ?? '').split('\n') },
    { key: 'Earlier version', lines: overtaken === null ? [] : earlierInWords(overtaken, submission) },
    { key: 'Standing', lines: [standingOf(submission)] },
  ].filter(({ lines }) => lines.some((line) => line !== ''));
}

/** What was to be kept from the public does not become open because a second version says nothing of it. */
function earlierInWords({ submittedOn, paragraphs }: ReportSubmission, now: ReportSubmission): string[] {
  const sent = `This takes the place of one that was sent on ${plainDate(submittedOn)}.`;
  if (paragraphs.length === 0 || now.paragraphs.length > 0) return [sent];
  return [sent, 'Its author proposed to keep that one from the public. Ask whether this one is open.'];
}

function standingOf({ outcome, settledBy, reply }: ReportSubmission): string {
  switch (outcome) {
    case null:
      return 'Waits for the clerk of the panel';
    case 'accepted':
      return `Accepted by ${settledBy}`;
    case 'returned':
      return `Returned by ${settledBy}: ${reply}`;
    case 'replaced':
      return 'Overtaken by another that was sent later';
  }
}
