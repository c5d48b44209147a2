import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { PURPOSE_WORDS } from '../../domain/agendas/purposes.js';
import { isFlagged } from '../../domain/work-programme/slips.js';
import type { Cell, Row, StatusTag } from '../../platform/web/pages/list-page.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelSurroundings } from '../panels/panel.paths.js';
import { isMovable, type ItemInView } from './item-in-view.js';
import { programmePaths } from './programme.paths.js';
import { mayKeepProgramme } from './programme-rights.js';
import { type ProgrammeSlot, slotsOf } from './programme-slots.js';
import { authorInWords, meetingInWords, movedInWords, originInWords, slotInWords } from './programme-words.js';

export interface ProgrammeToShow {
  readonly panel: Panel;
  readonly open: readonly ItemInView[];
  readonly ended: readonly ItemInView[];
  readonly ahead: readonly Meeting[];
  readonly today: CalendarDate;
  readonly reader: Reader;
}

/** The programme twice: as a board for those who drag, and as a table that needs no script. */
export function presentProgramme(programme: ProgrammeToShow, asTable: boolean) {
  const { panel, open, ended, ahead, today, reader } = programme;
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
    ended: {
      caption: 'Done or dropped',
      columns: ['Item', 'Came of it', 'Moved'].map((heading) => ({ heading })),
      rows: ended.map(endedRow),
    },
  };
}

/** What a form or the board's window offers to move an item to; the first is no meeting. */
export function choicesOf(ahead: readonly Meeting[]) {
  const meetings = ahead.map((meeting) => ({
    value: meeting.id,
    day: meeting.day,
    text: slotInWords({ kind: 'meeting', meeting, items: [] }),
  }));
  return [{ value: '', day: '', text: 'To be fixed' }, ...meetings];
}

function columnOf(slot: ProgrammeSlot, cards: readonly ReturnType<typeof cardOf>[]) {
  const { kind, meeting } = slot;
  return {
    id: meeting?.id ?? kind,
    heading: slotInWords(slot),
    /** Where a card that is dropped here goes; null where nothing can be planned. */
    target: kind === 'meeting' ? (meeting?.id ?? null) : kind === 'to-be-fixed' ? '' : null,
    cards,
  };
}

function cardOf(item: ItemInView, reader: Reader, mayKeep: boolean) {
  const { id, panelId, title, purpose, version, state, meeting } = item;
  const moves = mayKeep && isMovable(item);
  return {
    id,
    title,
    href: programmePaths.item(panelId, id),
    facts: [purpose && PURPOSE_WORDS[purpose], authorInWords(item, reader), originInWords(item)].filter(Boolean),
    tags: tagsOf(item),
    move: moves ? { action: programmePaths.move(panelId, id), version, day: meeting?.day ?? '' } : null,
    placing: mayKeep && state === 'planned' && meeting ? placingOf(item) : null,
  };
}

/** One click puts it on the draft agenda of its meeting. */
export function placingOf({ panelId, id, title }: Pick<ItemInView, 'panelId' | 'id' | 'title'>) {
  return {
    text: 'Put on the agenda',
    action: programmePaths.placing(panelId, id),
    label: `Put on the agenda: ${title}`,
    kind: 'secondary' as const,
  };
}

export function tagsOf({ state, slips }: Pick<ItemInView, 'state' | 'slips'>): StatusTag[] {
  const slipped: StatusTag = { status: isFlagged(slips) ? 'off-target' : 'postponed', text: movedInWords({ slips }) };
  return [
    ...(state === 'placed' ? [{ status: 'called', text: 'On the agenda' }] : []),
    ...(slips === 0 ? [] : [slipped]),
  ];
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

function endedRow(item: ItemInView): Row {
  const { id, panelId, title, state, outcome } = item;
  const how = state === 'dropped' ? `Dropped: ${outcome ?? ''}` : (outcome ?? '');
  return {
    cells: [
      { link: { text: title, href: programmePaths.item(panelId, id) } },
      { text: how },
      { text: movedInWords(item) },
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
