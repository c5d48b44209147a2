import { RAG_STATUSES, RAG_WORDS, type RagStatus } from '../../../domain/actions/rag.js';
import { PUBLIC_READER } from '../../../domain/access/roles.js';
import { enumerated } from '../../../domain/enumeration.js';
import { type CalendarDate, plainDate } from '../../../domain/calendar/calendar-date.js';
import type { TableColumn, Words } from '../../../platform/pdf/document/blocks.js';
import { type FinishedDocument, TaggedDocument } from '../../../platform/pdf/document/tagged-document.js';
import { type ActionInView, publicPart } from '../action-in-view.js';
import { dueInWords, ownerInWords, slipInWords } from '../action-words.js';
import type { ActionUpdate } from '../action-update.entity.js';

/** What was said last of an action; empty where nothing was, or where it was resolved in private. */
export type LastWord = (action: ActionInView) => ActionUpdate | null;

export interface TrackerReport {
  readonly council: { readonly name: string; readonly colour: string };
  readonly title: string;
  /** What it was narrowed to, in words; empty where it was not. */
  readonly narrowedTo: readonly string[];
  readonly asAt: CalendarDate;
  readonly madeAt: string;
  readonly actions: readonly ActionInView[];
  readonly lastWord: LastWord;
  /** There are more than the report holds. */
  readonly isCut: boolean;
}

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Reference', share: 3, namesRow: true },
  { heading: 'What is to be done', share: 8 },
  { heading: 'Owner', share: 4 },
  { heading: 'Due', share: 3 },
  { heading: 'Status', share: 3 },
];

/** One line for each action, its history folded into the last word; made to be printed, so nothing private is in it. */
export async function drawTrackerReport(report: TrackerReport): Promise<FinishedDocument> {
  const { council, title, asAt, madeAt, actions, narrowedTo, isCut } = report;
  const sheet = new TaggedDocument({
    title,
    madeAt,
    language: 'en-GB',
    author: council.name,
    colour: council.colour,
    footer: `${title}, as at ${plainDate(asAt)}`,
  });
  sheet.paragraph(council.name, 'lead').heading(1, title);
  sheet.paragraph([{ text: `As at ${plainDate(asAt)}`, bold: true }], 'lead');
  if (narrowedTo.length > 0) sheet.paragraph(`Only ${enumerated(narrowedTo)}.`);
  sheet.paragraph(actions.length === 0 ? 'There are no such actions.' : `${countsInWords(actions)}.`);
  if (actions.length > 0) sheet.table({ columns: COLUMNS, rows: actions.map((action) => rowOf(action, report)) });
  if (isCut) sheet.paragraph('There are more. Narrow the tracker and print it in parts.', 'small');
  return sheet.finish();
}

/** `2 overdue, 1 off target and 3 on target`; each status for itself. */
export function countsInWords(actions: readonly Pick<ActionInView, 'rag'>[]): string {
  const count = (status: RagStatus) => actions.filter(({ rag }) => rag.status === status).length;
  const present = RAG_STATUSES.filter((status) => count(status) > 0);
  return enumerated(present.map((status) => `${count(status)} ${RAG_WORDS[status].toLowerCase()}`));
}

function rowOf(action: ActionInView, { lastWord }: TrackerReport): Words[] {
  const shown = publicPart(action);
  const last = action.isPrivate ? null : lastWord(action);
  const said = last === null || last.text === '' ? [] : [`\n${plainDate(last.madeOn)}: ${last.text}`];
  const slip = slipInWords(action);
  return [
    action.reference,
    [shown.wording, ...said],
    ownerInWords(shown, PUBLIC_READER),
    slip === '' ? dueInWords(shown) : `${dueInWords(shown)}, ${slip}`,
    [{ text: statusInWords(action), bold: true }],
  ];
}

function statusInWords({
  rag: { status },
  ragWords: words,
  waitingFor,
  closedOn,
  closingMinute,
}: ActionInView): string {
  if (status === 'complete' && closingMinute !== null) return `${words}, minute ${closingMinute}`;
  if (closedOn !== null) return `${words} ${plainDate(closedOn)}`;
  return waitingFor === null ? words : `${words}, waits for a reply`;
}
