import { EVENT_KINDS } from '../../../domain/minutes/block-kinds.js';
import { STATE_WORDS } from '../../../domain/minutes/minutes-states.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import { agendaPaths } from '../../agendas/agenda.paths.js';
import { meetingPaths } from '../../meetings/meeting.paths.js';
import { dealsWithActions } from '../actions/deals-with-actions.js';
import { decidedBlocks } from '../actions/decided-blocks.js';
import { presentComment } from '../circulation/comments/comments.presenter.js';
import { BLOCK_WORDS } from '../clause-words.js';
import { STANDING_WORDS, standingOf } from '../minute-standing.js';
import { isMarked } from '../minute-matters.js';
import { meetingOf, whenOf } from '../minutes-words.js';
import { minutesPaths } from '../minutes.paths.js';
import { blockFields, presentBlocks } from './block.presenter.js';
import { presentUsualDue } from './due.presenter.js';
import type { MinuteInHand, NewBlock } from './minute-in-hand.js';
import { openedWithRoom } from './room-to-write.js';

/** What was typed and not saved, with what is wrong in it. */
export interface TypedMinute {
  readonly typed: object;
  readonly errors: FormErrors;
}

/** The page on which one minute is written. */
export function presentMinute(inHand: MinuteInHand, added: NewBlock | null, again?: TypedMinute) {
  const { minutes, minute } = inHand;
  const opened = openedWithRoom(inHand, added);
  const { form, errors } = presentEdit(opened, again?.typed, again?.errors);
  const blocks = presentBlocks(again?.typed ?? opened, inHand, added?.id);
  const name = `Minute ${minute.printed}`;
  return {
    title: `${name}: ${minute.heading}`,
    breadcrumbs: [
      { text: 'Meetings', href: meetingPaths.index() },
      { text: meetingOf(minutes), href: meetingPaths.show(minutes.meeting.id) },
      { text: 'Minutes', href: minutesPaths.show(minutes.id) },
      { text: name },
    ],
    caption: `${minutes.panel.name}, ${whenOf(minutes)}`,
    name,
    status: { status: `minutes-${minutes.state}`, text: STATE_WORDS[minutes.state] },
    action: minutesPaths.item(minutes.id, minute.id),
    autosave: minutesPaths.apiItem(minutes.id, minute.id),
    nav: navigation(inHand),
    form,
    errors,
    isMarked: isMarked(minute),
    cited: inHand.cited.map((_cited, index) => `cited[${index}]`),
    fields: HEADING_FIELDS,
    summaryFields: SUMMARY_FIELDS,
    blocks,
    hasSuggestions: blocks.some(({ clauses }) => clauses.some(({ suggestion }) => suggestion !== null)),
    events: presentEvents(inHand.events),
    blockFields,
    outstanding: presentOutstanding(inHand),
    beside: beside(inHand),
    owners: inHand.owners,
    usualDue: presentUsualDue(inHand),
    others: othersOf(inHand),
  };
}

const HEADING_FIELDS = [{ name: 'heading', label: 'Heading', size: 's' }];

const SUMMARY_FIELDS = [
  {
    name: 'publicHeading',
    label: 'Heading for the public',
    isOptional: true,
    hint: 'Where the heading itself would say too much',
  },
  {
    name: 'publicSummary',
    label: 'Summary for the public',
    kind: 'textarea',
    rows: 3,
    isOptional: true,
    hint: 'What anybody may read of what was private, without the exempt facts',
  },
];

/** Of the minute of earlier minutes: the way to what is outstanding, and what is printed of it. */
function presentOutstanding({ minutes, minute }: MinuteInHand) {
  if (!dealsWithActions(minute)) return null;
  const count = minute.decided.length;
  return {
    text: count === 0 ? 'Deal with outstanding actions' : `Outstanding actions: ${count} dealt with`,
    href: minutesPaths.outstanding(minutes.id, minute.id),
    lines: decidedBlocks(minute.decided).map(({ text }) => text),
  };
}

function presentEvents(offered: MinuteInHand['events']) {
  return {
    offered: offered.map(({ key, text }) => ({ then: `event:${key}`, text })),
    kinds: EVENT_KINDS.map((kind) => ({ value: kind, text: BLOCK_WORDS[kind] })),
  };
}

function navigation({ minutes, minute, closed }: MinuteInHand) {
  return minutes.items.map((each) => ({
    text: `${each.printed} ${each.heading}`,
    href: closed.has(each.id) ? null : minutesPaths.item(minutes.id, each.id),
    standing: closed.has(each.id) ? 'Private' : STANDING_WORDS[standingOf(each)],
    mark: closed.has(each.id) ? 'private' : standingOf(each),
    isCurrent: each.id === minute.id,
  }));
}

function beside({ minutes: { id: minutesId, agenda, panel }, minute, phrases, notFound, comments }: MinuteInHand) {
  return {
    preview: minutesPaths.itemText(minutesId, minute.id),
    phraseBank: minutesPaths.phrases(panel.id),
    papers: (minute.minuted?.papers ?? []).map(({ id, title, pages }) => ({
      text: pages === null ? title : `${title} (pages ${pages.first} to ${pages.last})`,
      href: agenda ? agendaPaths.paperFile(agenda.id, id) : null,
    })),
    comments: comments.map(presentComment),
    presenter: minute.minuted?.presenter ?? null,
    phrases,
    notFound,
  };
}

function othersOf({ minutes: { id, items }, minute }: MinuteInHand) {
  const at = items.findIndex((each) => each.id === minute.id);
  return {
    split: minute.blocks.length > 1 ? minutesPaths.split(id, minute.id) : null,
    joining: at > 0 ? minutesPaths.joining(id, minute.id) : null,
    joinsWith: items[at - 1]?.printed ?? null,
    removal: minutesPaths.removal(id, minute.id),
    version: minute.version,
    next: items[at + 1] ? minutesPaths.item(id, items[at + 1]?.id ?? '') : null,
  };
}
