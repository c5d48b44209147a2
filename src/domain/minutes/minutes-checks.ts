/**
 * What stands between drafted minutes and their fixed numbers, one rule to a function: a stop has to be put right, a
 * warning only tells. (LGA 1972, Sch 12 paras 40 and 41, s.100A(4), s.100C; SI 2014/165; custom.)
 */
import { plainDate } from '../calendar/calendar-date.js';
import { enumerated } from '../enumeration.js';
import { astrayInWords } from './astray-sentences.js';
import { isEvent } from './block-kinds.js';
import type { BlockToCheck, MinutesFinding, MinutesToCheck, MinuteToCheck } from './minutes-to-check.js';

const CHECKS: readonly ((minutes: MinutesToCheck) => MinutesFinding[])[] = [
  checkAnything,
  checkHeld,
  checkOrder,
  checkUnrecorded,
  checkPresent,
  checkText,
  checkMarks,
  checkLabels,
  checkDueDates,
  checkSentences,
  checkPrivateText,
  checkExclusion,
  checkSummaries,
  checkSummoned,
  checkNames,
  checkVotes,
  checkApproving,
  checkDecided,
  checkCitations,
];

/** Every finding, in the order of the checks and then of the minutes. */
export function checkMinutes(minutes: MinutesToCheck): MinutesFinding[] {
  return CHECKS.flatMap((check) => check(minutes));
}

function checkAnything({ items }: MinutesToCheck): MinutesFinding[] {
  return items.length > 0 ? [] : [stop('There is nothing in these minutes yet.', CUSTOM)];
}

/** There is nothing to record of a meeting before it was held. */
function checkHeld({ isHeld }: MinutesToCheck): MinutesFinding[] {
  return isHeld ? [] : [ofAttendance('Nobody has recorded that this meeting was held.', 'LGA 1972, Sch 12 para 41')];
}

/** Numbers are fixed in the order of the meetings, without gaps. (J1) */
function checkOrder({ earlierUnchecked, laterChecked }: MinutesToCheck): MinutesFinding[] {
  return [
    ...earlierUnchecked.map((meeting) =>
      stop(`The minutes of ${meeting} come first: they are not checked yet.`, CUSTOM),
    ),
    ...laterChecked.map((meeting) =>
      stop(`The minutes of ${meeting} are numbered already, so these can no longer go before them.`, CUSTOM),
    ),
  ];
}

/** Minutes of a meeting that was held after all would come too late. Before the first ones here, others keep them. (J1) */
function checkUnrecorded({ isFirst, earlierUnrecorded }: MinutesToCheck): MinutesFinding[] {
  return earlierUnrecorded.map((meeting) => {
    const unknown = `Nobody has recorded whether ${meeting} was held.`;
    return isFirst
      ? warning(`${unknown} If its minutes are to be kept here, record it first: they come before these.`, CUSTOM)
      : stop(`${unknown} Record it first: if it was, its minutes come before these.`, CUSTOM);
  });
}

/** The names of the members present must be recorded. (P8) */
function checkPresent({ isPresentKnown }: MinutesToCheck): MinutesFinding[] {
  return isPresentKnown ? [] : [ofAttendance('No member is recorded as present.', 'LGA 1972, Sch 12 para 40')];
}

function checkText({ items }: MinutesToCheck): MinutesFinding[] {
  return items
    .filter(({ blocks }) => blocks.length === 0)
    .map((minute) => stop(`${named(minute)} is empty. Write it, or remove it.`, CUSTOM, minute));
}

/** Nothing that was resolved may fall out of the loop. (J23) */
function checkMarks({ items }: MinutesToCheck): MinutesFinding[] {
  return items.flatMap((minute) => {
    const unmarked = minute.blocks.flatMap((block) => block.unmarked);
    if (unmarked.length === 0) return [];
    return [stop(`${named(minute)}: mark what ${enumerated(unmarked)} ${are(unmarked)}.`, CUSTOM, minute)];
  });
}

/** What becomes of it is followed in mails and lists that say nothing private. */
function checkLabels({ items }: MinutesToCheck): MinutesFinding[] {
  return items.flatMap((minute) => {
    const clauses = minute.blocks.flatMap(({ unlabelled }) => unlabelled);
    if (clauses.length === 0) return [];
    const message = `${named(minute)}: write what may be said in public of ${enumerated(clauses)}, which ${are(clauses)} private and will be followed up.`;
    return [stop(message, CUSTOM, minute)];
  });
}

function checkDueDates({ items }: MinutesToCheck): MinutesFinding[] {
  return items.flatMap((minute) =>
    minute.blocks
      .flatMap(({ dueBefore }) => dueBefore)
      .map(({ called, on }) =>
        warning(`${named(minute)}: ${called} is due on ${plainDate(on)}, which is before the meeting.`, CUSTOM, minute),
      ),
  );
}

/** What somebody promised is in no text that anybody reads. (J23) */
function checkSentences({ items }: MinutesToCheck): MinutesFinding[] {
  return items.flatMap((minute) =>
    minute.blocks.flatMap(astrayInWords).map((words) => warning(`${named(minute)}: ${words}`, CUSTOM, minute)),
  );
}

/** Exempt business is private only by a resolution that was carried. (C2, C3) */
function checkPrivateText({ items }: MinutesToCheck): MinutesFinding[] {
  return items
    .filter((minute) => minute.privateBecause === null && minute.blocks.some(({ isPrivate }) => isPrivate))
    .map((minute) =>
      stop(
        `${named(minute)} has private text, but no resolution to exclude the public is recorded as carried for it.`,
        'LGA 1972, s.100A(2) and (4)',
        minute,
      ),
    );
}

/** The resolution that excludes the public stands in the minutes, before the business it closes. (C3) */
function checkExclusion({ items }: MinutesToCheck): MinutesFinding[] {
  const first = items.findIndex(
    ({ privateBecause, blocks }) => privateBecause === 'excluded' && blocks.some(({ isPrivate }) => isPrivate),
  );
  const minute = items[first];
  if (!minute || items.slice(0, first + 1).some(({ excludesPublic }) => excludesPublic)) return [];
  const message = `${named(minute)} was taken in private, and no minute before it has the resolution that excluded the public.`;
  return [warning(message, 'LGA 1972, s.100A(4) and (5)', minute)];
}

/** Where nothing is left for the public, the proper officer writes a summary. (D2) */
function checkSummaries({ items }: MinutesToCheck): MinutesFinding[] {
  return items
    .filter((minute) => isWhollyPrivate(minute) && !minute.hasPublicSummary)
    .map((minute) =>
      warning(
        `${named(minute)} is wholly private. It needs a summary for the public before the minutes are published.`,
        'LGA 1972, s.100C(2)',
        minute,
      ),
    );
}

/** The council decides what its summons states, and no more. What it did without deciding may be told. (B9) */
function checkSummoned({ items }: MinutesToCheck): MinutesFinding[] {
  const law = 'LGA 1972, Sch 12 para 4(5)';
  return items
    .filter(({ resolves, excludesPublic }) => resolves && !excludesPublic)
    .flatMap((minute) => {
      const missing = `${named(minute)} is not in the summons`;
      if (minute.unsummoned === 'at-other-meeting') {
        const rule =
          'the council can decide only what is. Record what was said, and put the decision on a later agenda.';
        return [stop(`${missing}, and ${rule}`, law, minute)];
      }
      if (minute.unsummoned === null) return [];
      const rule = 'An annual meeting can decide it only where an Act requires that, or as urgent business.';
      return [warning(`${missing}. ${rule}`, law, minute)];
    });
}

/** Votes on the budget are minuted by name. (P15) */
function checkNames({ items }: MinutesToCheck): MinutesFinding[] {
  return items
    .filter((minute) => minute.needsNames && minute.blocks.some(isVotedWithoutNames))
    .map((minute) =>
      stop(`${named(minute)}: votes at a budget meeting are recorded by name.`, 'SI 2014/165, reg 2', minute),
    );
}

/** What is missing of a vote stops; what was wrong with it is on record, and said. */
function checkVotes({ items }: MinutesToCheck): MinutesFinding[] {
  return items.flatMap((minute) =>
    minute.blocks.flatMap(({ voteFindings }) =>
      voteFindings.map(({ weight, message }) => {
        const finding = weight === 'irregularity' ? `${message} It stays on record as an irregularity.` : message;
        const level = weight === 'stop' ? stop : warning;
        return level(`${named(minute)}: ${finding}`, 'LGA 1972, Sch 12', minute);
      }),
    ),
  );
}

/** What has approved other minutes goes on saying so. (J5) */
function checkApproving({ items }: MinutesToCheck): MinutesFinding[] {
  return items
    .filter(({ approves, resolves }) => approves && !resolves)
    .map((minute) =>
      stop(`${named(minute)} has approved other minutes. Write the resolution that was carried.`, CUSTOM, minute),
    );
}

/** What is closed already cannot be closed, moved or carried forward. */
function checkDecided({ items }: MinutesToCheck): MinutesFinding[] {
  return items.flatMap((minute) =>
    minute.closedMeanwhile.map((reference) =>
      stop(`${named(minute)}: ${reference} has been closed since. Take it out of this minute.`, CUSTOM, minute),
    ),
  );
}

/** A dead reference. (J3) */
function checkCitations({ items }: MinutesToCheck): MinutesFinding[] {
  return items.flatMap((minute) =>
    minute.notFound.map((words) =>
      warning(`${named(minute)} cites “${words}”, which is not kept here.`, CUSTOM, minute),
    ),
  );
}

/** That the public left says nothing of what was dealt with meanwhile. */
export function isWhollyPrivate({ blocks }: { readonly blocks: readonly Pick<BlockToCheck, 'kind' | 'isPrivate'>[] }) {
  const told = blocks.filter(({ kind }) => !isEvent(kind));
  return told.length > 0 && told.every(({ isPrivate }) => isPrivate);
}

function isVotedWithoutNames({ kind, voteMethod, namedVotes }: MinuteToCheck['blocks'][number]): boolean {
  return kind === 'resolution' && (voteMethod !== 'by-name' || namedVotes === 0);
}

const CUSTOM = 'Custom';

function named({ number, heading }: MinuteToCheck): string {
  return `Minute ${number} (${heading})`;
}

function are(words: readonly string[]): string {
  return words.length === 1 ? 'is' : 'are';
}

function stop(message: string, lawRef: string, minute?: MinuteToCheck): MinutesFinding {
  return { level: 'stop', message, lawRef, ...(minute ? { minuteId: minute.id } : {}) };
}

function ofAttendance(message: string, lawRef: string): MinutesFinding {
  return { ...stop(message, lawRef), isOfAttendance: true };
}

function warning(message: string, lawRef: string, minute?: MinuteToCheck): MinutesFinding {
  return { level: 'warning', message, lawRef, ...(minute ? { minuteId: minute.id } : {}) };
}
