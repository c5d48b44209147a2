import { type Leaves, leavesInWords } from '../../domain/minutes/leaves.js';
import { STATE_WORDS } from '../../domain/minutes/minutes-states.js';
import type { Button, Link } from '../../platform/web/pages/list-page.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import { STANDING_WORDS, standingOf } from './minute-standing.js';
import { isPrivate } from './minute-matters.js';
import type { MinuteInFull } from './minutes-in-full.js';
import type { MinutesInView } from './minutes-in-view.js';
import { meetingOf, minutesTitle, whenOf } from './minutes-words.js';
import { minutesPaths } from './minutes.paths.js';

/** The minutes of a meeting as a list, with what can be done to them. */
export function presentMinutes(inView: MinutesInView, leaves: Leaves | null, missingActions: number) {
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
    leaves: leaves && `They are ${leavesInWords(leaves)} of the panel’s minutes.`,
    links: linksOf(inView),
    more: moreOf(inView),
    raising:
      missingActions === 0
        ? null
        : {
            said:
              missingActions === 1
                ? '1 clause is marked as an action and has none in the tracker.'
                : `${missingActions} clauses are marked as actions and have none in the tracker.`,
            button: {
              text: 'Raise the actions of these minutes',
              action: minutesPaths.raising(minutes.id),
              kind: 'secondary' as const,
            },
          },
    takeBack:
      inView.isKeeper && minutes.state === 'checked'
        ? {
            text: 'Take the check back',
            action: minutesPaths.checkRemoval(minutes.id),
            kind: 'secondary' as const,
            fields: { version: minutes.version },
          }
        : null,
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

/** What is usually done next stands last, as the one button that is not grey. */
function linksOf({ minutes: { id, state }, isKeeper }: MinutesInView): Button[] {
  const grey = (text: string, href: string): Button => ({ text, href, kind: 'secondary' });
  const read = grey('Read through', minutesPaths.text(id));
  if (!isKeeper) return [read];
  const approval = grey('Approval', minutesPaths.approval(id));
  switch (state) {
    case 'drafted':
      return [
        read,
        grey('Send for comments', minutesPaths.circulation(id)),
        grey('Paste the whole text', minutesPaths.pastedText(id)),
        { text: 'Check…', href: minutesPaths.check(id) },
      ];
    case 'checked':
      return [read, approval, { text: 'Publish…', href: minutesPaths.publication(id) }];
    case 'published':
      return [
        read,
        grey('Publication', minutesPaths.publication(id)),
        { text: 'Approval…', href: minutesPaths.approval(id) },
      ];
    case 'approved':
      return [
        read,
        approval,
        grey('Publication', minutesPaths.publication(id)),
        { text: 'Signature…', href: minutesPaths.signature(id) },
      ];
    case 'signed':
      return [read, approval, grey('Publication', minutesPaths.publication(id))];
  }
}

/** The rest, as links below. */
function moreOf({ minutes: { id, meeting, state, items }, isKeeper }: MinutesInView): Link[] {
  return [
    ...(isKeeper ? [{ text: 'Attendance and what happened', href: meetingPaths.attendance(meeting.id) }] : []),
    ...(isKeeper ? [{ text: 'Appointments', href: minutesPaths.appointments(id) }] : []),
    ...(state === 'signed' ? [{ text: 'Signed page', href: minutesPaths.signedPage(id) }] : []),
    {
      text: state === 'approved' ? 'Minutes as PDF, to print for signing' : 'Minutes as PDF',
      href: minutesPaths.pdf(id),
    },
    { text: 'Minutes as Word file', href: minutesPaths.word(id) },
    ...(isKeeper && items.some(isPrivate) ? publicCopies(id) : []),
    ...(state === 'drafted' ? [] : [{ text: 'Versions and what changed in them', href: minutesPaths.versions(id) }]),
  ];
}

function publicCopies(id: string): Link[] {
  return [
    { text: 'Public copy as PDF', href: minutesPaths.publicPdf(id) },
    { text: 'Public copy as Word file', href: minutesPaths.publicWord(id) },
  ];
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
