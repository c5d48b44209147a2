import { plainDate } from '../../domain/calendar/calendar-date.js';
import type { ListItem, TableColumn, Words } from '../../platform/pdf/document/blocks.js';
import { type FinishedDocument, TaggedDocument } from '../../platform/pdf/document/tagged-document.js';
import type { ActionLine } from '../actions/action-lines.service.js';
import {
  type BriefLine,
  type BriefSection,
  doneIn,
  gapIn,
  glanceOf,
  outstandingIn,
  sectionsOf,
  titleOfBrief,
} from './chairs-brief.js';
import type { ChairsFacts } from './chairs-facts.js';
import { lastWordOf } from './last-word.js';

/** So that two pages at most stand before the table, which has what is left out. */
const MOST_LINES: Readonly<Record<BriefSection['key'], number>> = {
  ask: 8,
  agree: 4,
  replies: 3,
  promised: 3,
  done: Infinity,
};
const LONGEST_WORDING = 100;

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Reference', share: 3, namesRow: true },
  { heading: 'What is to be done', share: 8 },
  { heading: 'Owner', share: 4 },
  { heading: 'Due', share: 3 },
  { heading: 'Status', share: 3 },
];

/** The brief on paper. `facts` must be in the form that everybody may read: paper gets lost. */
export async function drawChairsPage(
  facts: ChairsFacts,
  { name, colour, madeAt }: { readonly name: string; readonly colour: string; readonly madeAt: string },
): Promise<FinishedDocument> {
  const title = titleOfBrief(facts);
  const panel = facts.meeting.panel.name;
  const sheet = new TaggedDocument({
    title: `${panel}: ${title}`,
    madeAt,
    author: name,
    colour,
    footer: `${panel}, chair’s page`,
  });
  sheet.paragraph(`${name}, ${panel}`, 'lead').heading(1, title);
  sheet.paragraph(`As at ${plainDate(facts.today)}. Private matters stand under their public labels.`, 'quiet');
  sheet.heading(2, 'At a glance').paragraph([{ text: glanceOf(facts), bold: true }]);
  const gap = gapIn(facts);
  if (gap !== null) sheet.paragraph(gap);
  for (const section of sectionsOf(facts)) drawSection(sheet, section);
  drawTable(sheet, facts);
  drawSection(sheet, doneIn(facts));
  return sheet.finish();
}

function drawSection(sheet: TaggedDocument, { key, heading, note, lines, empty }: BriefSection): void {
  sheet.heading(2, heading);
  if (lines.length === 0) sheet.paragraph(empty);
  const shown = lines.slice(0, MOST_LINES[key]);
  if (shown.length > 0) sheet.list(shown.map(itemOf));
  const left = lines.length - shown.length;
  if (left > 0) sheet.paragraph(`${left} more ${left === 1 ? 'stands' : 'stand'} in the table.`);
  if (note !== null && lines.length > 0) sheet.paragraph(note, 'small');
}

function itemOf({ label, text, wording }: BriefLine): ListItem {
  const said = [{ text: label, bold: true }, text === '' ? '' : `: ${text}`];
  return {
    label: '•',
    content: [
      { kind: 'paragraph', words: said },
      { kind: 'paragraph', words: shortened(wording), style: 'quiet' },
    ],
  };
}

function drawTable(sheet: TaggedDocument, facts: ChairsFacts): void {
  const outstanding = outstandingIn(facts);
  sheet.heading(2, 'Everything outstanding');
  if (outstanding.length === 0) sheet.paragraph('Nothing is outstanding.');
  else sheet.table({ columns: COLUMNS, rows: outstanding.map((line) => rowOf(line, facts)) });
  if (facts.isCut) sheet.paragraph('There are more. The tracker lists them all.', 'small');
}

function rowOf(line: ActionLine, facts: ChairsFacts): Words[] {
  const { reference, wording, owner, due, slip, statusWords } = line;
  const last = lastWordOf(line, facts);
  return [
    reference,
    last === null ? wording : `${wording}\n${last}`,
    owner,
    slip === '' ? due : `${due}, ${slip}`,
    [{ text: statusWords, bold: true }],
  ];
}

/** To one line of small type. */
function shortened(wording: string): string {
  return wording.length > LONGEST_WORDING ? `${wording.slice(0, LONGEST_WORDING - 1).trimEnd()}…` : wording;
}
