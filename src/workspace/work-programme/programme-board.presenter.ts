/** The cards of the board and its columns. */
import type { Reader } from '../../domain/access/roles.js';
import { PURPOSE_WORDS } from '../../domain/agendas/purposes.js';
import { isFlagged } from '../../domain/work-programme/slips.js';
import type { StatusTag } from '../../platform/web/pages/list-page.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { isMovable, type ItemInView } from './item-in-view.js';
import { programmePaths } from './programme.paths.js';
import type { ProgrammeSlot } from './programme-slots.js';
import { authorInWords, movedInWords, originInWords, slotInWords } from './programme-words.js';

/** What a form or the board's window offers to move an item to; the first is no meeting. */
export function choicesOf(ahead: readonly Meeting[]) {
  const meetings = ahead.map((meeting) => ({
    value: meeting.id,
    day: meeting.day,
    text: slotInWords({ kind: 'meeting', meeting, items: [] }),
  }));
  return [{ value: '', day: '', text: 'To be fixed' }, ...meetings];
}

export function columnOf(slot: ProgrammeSlot, cards: readonly ReturnType<typeof cardOf>[]) {
  const { kind, meeting } = slot;
  return {
    id: meeting?.id ?? kind,
    heading: slotInWords(slot),
    /** Where a card that is dropped here goes; null where nothing can be planned. */
    target: kind === 'meeting' ? (meeting?.id ?? null) : kind === 'to-be-fixed' ? '' : null,
    cards,
  };
}

export function cardOf(item: ItemInView, reader: Reader, mayKeep: boolean) {
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
