import { PURPOSE_WORDS } from '../../domain/agendas/purposes.js';
import type { Reader } from '../../domain/access/roles.js';
import { type CalendarDate, plainDate } from '../../domain/calendar/calendar-date.js';
import { londonTime } from '../../domain/calendar/london-time.js';
import type { Cell } from '../../platform/web/pages/list-page.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelSurroundings } from '../panels/panel.paths.js';
import { isMovable, type ItemInView } from './item-in-view.js';
import { placingOf, tagsOf } from './programme-board.presenter.js';
import { programmePaths } from './programme.paths.js';
import { mayKeepProgramme } from './programme-rights.js';
import type { ProgrammeMove } from './programme-move.entity.js';
import { authorInWords, meetingInWords, originInWords } from './programme-words.js';

/** One item with its history. */
export function presentItem(panel: Panel, item: ItemInView, reader: Reader) {
  const { id, panelId, title, state } = item;
  const isPlanned = mayKeepProgramme(reader, panelId) && state === 'planned';
  return {
    ...itemSurroundings(panel, reader),
    title,
    tags: tagsOf(item),
    facts: { rows: factsOf(item, reader) },
    placing: isPlanned && item.meeting ? placingOf(item) : null,
    links:
      mayKeepProgramme(reader, panelId) && isMovable(item)
        ? [
            { text: 'Move to another meeting', href: programmePaths.move(panelId, id) },
            { text: 'Change', href: programmePaths.edit(panelId, id) },
            { text: 'Drop', href: programmePaths.drop(panelId, id) },
          ]
        : [],
    history: {
      caption: 'Its meetings so far',
      columns: ['Recorded', 'From', 'To', 'Why', 'By'].map((heading) => ({ heading })),
      rows: item.moves.map((move) => ({ cells: cellsOf(move) })),
    },
  };
}

/** The way back to the whole. */
export function itemSurroundings(panel: Panel, reader: Reader) {
  const { breadcrumbs, ...around } = panelSurroundings(panel, 'Work programme', reader);
  return {
    ...around,
    breadcrumbs: [...breadcrumbs, { text: 'Work programme', href: programmePaths.index(panel.id) }],
    panelName: panel.name,
  };
}

function factsOf(item: ItemInView, reader: Reader) {
  const { purpose, scope, dueOn, outcome, sourceMeetingId, state } = item;
  const origin = originInWords(item);
  const rows: { key: string; value: Cell | null }[] = [
    { key: 'Meeting', value: { text: meetingInWords(item) } },
    { key: 'Purpose', value: purpose === null ? null : { text: PURPOSE_WORDS[purpose] } },
    { key: 'What it is to cover', value: scope === null ? null : { text: scope } },
    { key: 'Report author', value: { text: authorInWords(item, reader) } },
    {
      key: 'Comes from',
      value:
        sourceMeetingId === null
          ? { text: origin }
          : { link: { text: origin, href: meetingPaths.show(sourceMeetingId) } },
    },
    { key: 'Wanted from', value: dueOn === null ? null : { text: plainDate(dueOn) } },
  ];
  const over = { key: state === 'dropped' ? 'Dropped because' : 'Came of it', value: { text: outcome ?? '' } };
  return outcome === null ? rows : [...rows, over];
}

function cellsOf({ movedAt, fromDay, toDay, reason, movedBy }: ProgrammeMove): Cell[] {
  return [
    { date: londonTime(movedAt).date },
    { text: dayInWords(fromDay) },
    { text: dayInWords(toDay) },
    { text: reason ?? '' },
    { text: movedBy },
  ];
}

function dayInWords(day: CalendarDate | null): string {
  return day === null ? 'To be fixed' : plainDate(day);
}
