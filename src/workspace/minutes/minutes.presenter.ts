import { STATE_WORDS } from '../../domain/minutes/minutes-states.js';
import type { Button } from '../../platform/web/pages/list-page.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import { STANDING_WORDS, standingOf } from './minute-standing.js';
import { isPrivate } from './minute-matters.js';
import type { MinuteInFull } from './minutes-in-full.js';
import type { MinutesInView } from './minutes-in-view.js';
import { meetingOf, minutesTitle, whenOf } from './minutes-words.js';
import { minutesPaths } from './minutes.paths.js';

/** The minutes of a meeting as a list, with what can be done to them. */
export function presentMinutes(inView: MinutesInView) {
  const { minutes, closed, isEditable } = inView;
  return {
    title: minutesTitle(minutes),
    breadcrumbs: [
      { text: 'Meetings', href: meetingPaths.index() },
      { text: meetingOf(minutes), href: meetingPaths.show(minutes.meeting.id) },
      { text: 'Minutes' },
    ],
    panel: minutes.panel.name,
    when: whenOf(minutes),
    status: { status: `minutes-${minutes.state}`, text: STATE_WORDS[minutes.state] },
    numbers: numbersOf(inView),
    links: linksOf(inView),
    isEditable,
    rows: minutes.items.map((minute, index) => ({
      id: minute.id,
      number: minute.printed,
      heading: minute.heading,
      standing: closed.has(minute.id) ? null : STANDING_WORDS[standingOf(minute)],
      tag: isPrivate(minute) || closed.has(minute.id) ? 'Private' : null,
      edit: isEditable && !closed.has(minute.id) ? minutesPaths.item(minutes.id, minute.id) : null,
      position: isEditable && !closed.has(minute.id) ? minutesPaths.position(minutes.id, minute.id) : null,
      isFirst: index === 0,
      isLast: index === minutes.items.length - 1,
    })),
    additions: isEditable ? additionsTo(inView) : null,
  };
}

function numbersOf({ minutes: { items, state } }: MinutesInView): string | null {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return null;
  const range = first === last ? `Minute ${first.printed}` : `Minutes ${first.printed} to ${last.printed}`;
  return state === 'drafted' ? `${range}. The numbers are fixed when the minutes are checked.` : range;
}

function linksOf({ minutes: { id }, isEditable }: MinutesInView): Button[] {
  const read: Button = { text: 'Read through', href: minutesPaths.text(id), kind: 'secondary' };
  const paste: Button = { text: 'Paste the whole text', href: minutesPaths.pastedText(id), kind: 'secondary' };
  const check: Button = { text: 'Check…', href: minutesPaths.check(id) };
  return isEditable ? [read, paste, check] : [read];
}

/** Entries of the agenda without a minute, and a minute of something that was not on it. */
function additionsTo({ minutes }: MinutesInView) {
  const minuted = new Set(minutes.items.map(({ entryId }: MinuteInFull) => entryId));
  const left = (minutes.agenda?.entries ?? []).filter(({ id, kind }) => kind !== 'heading' && !minuted.has(id));
  return {
    action: minutesPaths.items(minutes.id),
    new: minutesPaths.newItem(minutes.id),
    entries: left.map(({ id, number, title, howMinuted }) => ({
      id,
      text: `${number}. ${title}`,
      note: howMinuted === 'head-only' ? 'minuted in the head' : 'minuted if something happened',
    })),
  };
}
