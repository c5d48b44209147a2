import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { PURPOSE_WORDS } from '../../domain/agendas/purposes.js';
import { isFlagged } from '../../domain/work-programme/slips.js';
import type { Cell, Row } from '../../platform/web/pages/list-page.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelSurroundings } from '../panels/panel.paths.js';
import type { ItemInView } from './item-in-view.js';
import { cardOf, choicesOf, columnOf } from './programme-board.presenter.js';
import { programmePaths } from './programme.paths.js';
import { mayKeepProgramme } from './programme-rights.js';
import { type ProgrammeSlot, slotsOf } from './programme-slots.js';
import { authorInWords, meetingInWords, movedInWords, originInWords, slotInWords } from './programme-words.js';

export interface ProgrammeToShow {
  readonly panel: Panel;
  readonly open: readonly ItemInView[];
  readonly ahead: readonly Meeting[];
  readonly today: CalendarDate;
  readonly reader: Reader;
}

/** The programme twice: as a board for those who drag, and as a table that needs no script. */
export function presentProgramme(programme: ProgrammeToShow, asTable: boolean) {
  const { panel, open, ahead, today, reader } = programme;
  const mayKeep = mayKeepProgramme(reader, panel.id);
  const slots = slotsOf(open, ahead, today);
  const card = (item: ItemInView) => cardOf(item, reader, mayKeep);
  return {
    ...panelSurroundings(panel, 'Work programme', reader),
    title: `Work programme of the ${panel.name}`,
    isEmpty: open.length === 0,
    mayKeep,
    links: {
      new: mayKeep ? programmePaths.new(panel.id) : null,
      report: programmePaths.report(panel.id),
      cycle: programmePaths.cycle(panel.id),
      ended: programmePaths.ended(panel.id),
      otherView: asTable
        ? { text: 'See it as a board', href: programmePaths.index(panel.id) }
        : { text: 'See it as a table', href: programmePaths.table(panel.id) },
    },
    flagged: flaggedIn(open),
    board: asTable ? null : slots.map((slot) => columnOf(slot, slot.items.map(card))),
    choices: mayKeep ? choicesOf(ahead) : [],
    table: {
      caption: 'Planned business by meeting',
      columns: ['Item', 'Meeting', 'Purpose', 'Report author', 'Comes from', 'Moved'].map((heading) => ({ heading })),
      rows: slots.flatMap((slot) => slot.items.map((item) => rowOf(item, slot, reader))),
    },
  };
}

function rowOf(item: ItemInView, slot: ProgrammeSlot, reader: Reader): Row {
  const { id, panelId, title, purpose, slips, state } = item;
  const stands: Cell[] = slot.kind === 'missed' || slot.kind === 'taken' ? [{ text: slotInWords(slot) }] : [];
  const placed: Cell[] = state === 'placed' ? [{ tag: { status: 'called', text: 'On the agenda' } }] : [];
  const link: Cell = { link: { text: title, href: programmePaths.item(panelId, id) } };
  const moved: Cell = isFlagged(slips)
    ? { tag: { status: 'off-target', text: movedInWords(item) } }
    : { text: movedInWords(item) };
  return {
    cells: [
      link,
      { list: [{ text: meetingInWords(item) }, ...stands, ...placed] },
      { text: purpose === null ? '' : PURPOSE_WORDS[purpose] },
      { text: authorInWords(item, reader) },
      { text: originInWords(item) },
      moved,
    ],
  };
}

/** Somebody has to ask whether it is still wanted. (LAW J17.) */
function flaggedIn(open: readonly ItemInView[]) {
  const often = open.filter(({ slips }) => isFlagged(slips));
  if (often.length === 0) return null;
  return {
    text:
      often.length === 1
        ? 'One item has moved three times or more. Ask whether it is still wanted:'
        : `${often.length} items have moved three times or more. Ask whether they are still wanted:`,
    items: often.map(({ id, panelId, title }) => ({ text: title, href: programmePaths.item(panelId, id) })),
  };
}
