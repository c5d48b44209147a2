import { mayEditAgenda, type Reader } from '../../../domain/access/roles.js';
import { plainDate } from '../../../domain/calendar/calendar-date.js';
import { printedTime } from '../../../domain/calendar/clock-time.js';
import { londonTime } from '../../../domain/calendar/london-time.js';
import type { Column, Row } from '../../../platform/web/pages/list-page.js';
import { agendaPaths } from '../agenda.paths.js';
import type { EarlierPaperFile } from '../earlier-paper-file.entity.js';
import { meetingInWords } from '../meeting-in-words.js';
import type { HistoryOfPaper } from './history-of-paper.js';

const COLUMNS: Column[] = [
  { heading: 'File' },
  { heading: 'Pages', kind: 'number' },
  { heading: 'Replaced' },
  { heading: 'Why' },
];

/** A paper's file as it is, and those it had before. */
export function presentHistory({ agenda, entry, paper, earlier }: HistoryOfPaper, reader: Reader) {
  const isEditable = agenda.state === 'draft' && mayEditAgenda(reader, agenda.panel.id);
  return {
    title: `Files of ${paper.title}`,
    heading: paper.title,
    caption: `${meetingInWords(agenda)}, item ${entry.number}`,
    backLink: isEditable
      ? { text: 'Back to the paper', href: agendaPaths.paper(agenda.id, paper.id) }
      : { text: 'Back to the agenda', href: agendaPaths.show(agenda.id) },
    now: { text: paper.fileName, href: agendaPaths.paperFile(agenda.id, paper.id), pages: paper.pageCount },
    source: paper.sourceName && { text: paper.sourceName, href: agendaPaths.paperSource(agenda.id, paper.id) },
    table: {
      caption: 'Earlier files',
      hideCaption: true,
      columns: COLUMNS,
      rows: earlier.map((file) => rowOf(file, agenda.id)),
    },
  };
}

function rowOf(
  { id, paperId, fileName, pageCount, replacedAt, replacedBy, reason }: EarlierPaperFile,
  agendaId: string,
): Row {
  const { date, time } = londonTime(replacedAt);
  return {
    cells: [
      { link: { text: fileName, href: agendaPaths.earlierFile(agendaId, paperId, id) } },
      { text: String(pageCount) },
      { text: `${plainDate(date)} at ${printedTime(time)} by ${replacedBy}` },
      { text: reason ?? '' },
    ],
  };
}

export function toEarlierFileResource({
  id,
  fileName,
  pageCount,
  byteSize,
  replacedAt,
  replacedBy,
  reason,
}: EarlierPaperFile) {
  return { id, fileName, pageCount, byteSize, replacedAt, replacedBy, reason };
}
