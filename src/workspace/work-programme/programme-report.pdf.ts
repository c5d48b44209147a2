import { PURPOSE_WORDS } from '../../domain/agendas/purposes.js';
import { PUBLIC_READER } from '../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import type { TableColumn, Words } from '../../platform/pdf/document/blocks.js';
import { type FinishedDocument, TaggedDocument } from '../../platform/pdf/document/tagged-document.js';
import type { ItemInView } from './item-in-view.js';
import type { ProgrammeSlot } from './programme-slots.js';
import { authorInWords, movedInWords, originInWords, slotInWords } from './programme-words.js';

export interface ProgrammeReport {
  readonly council: { readonly name: string; readonly colour: string };
  readonly panel: string;
  readonly asAt: CalendarDate;
  readonly madeAt: string;
  readonly slots: readonly ProgrammeSlot[];
}

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Item', share: 6, namesRow: true },
  { heading: 'What it is to cover', share: 7 },
  { heading: 'Report author', share: 4 },
  { heading: 'Comes from', share: 5 },
  { heading: 'Moved', share: 3 },
];

/** Planned business by meeting, made to be printed and put into a pack. */
export async function drawProgrammeReport(report: ProgrammeReport): Promise<FinishedDocument> {
  const { council, panel, asAt, madeAt, slots } = report;
  const title = `Work programme of the ${panel}`;
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
  const filled = slots.filter(({ items }) => items.length > 0);
  if (filled.length === 0) sheet.paragraph('Nothing is planned yet.');
  for (const slot of filled) {
    sheet.heading(2, slotInWords(slot));
    sheet.table({ columns: COLUMNS, rows: slot.items.map(rowOf) });
  }
  return sheet.finish();
}

function rowOf(item: ItemInView): Words[] {
  const { title, purpose, scope, dueOn, meetingId } = item;
  const wanted = meetingId === null && dueOn !== null ? `Wanted from ${plainDate(dueOn)}.` : null;
  const said = [purpose && `${PURPOSE_WORDS[purpose]}.`, scope, wanted].filter((words) => words !== null);
  return [title, said.join(' '), authorInWords(item, PUBLIC_READER), originInWords(item), movedInWords(item)];
}
