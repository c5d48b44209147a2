/** Who came and went at a meeting, in the sentences that its minutes print: made from what was recorded of the meeting. */
import { eventSentence, type EventKind } from '../../domain/minutes/event-sentences.js';
import { printedTime, type ClockTime } from '../../domain/calendar/clock-time.js';
import type { PrivateBusinessService } from '../proceedings/private-business/private-business.service.js';
import type { ProceedingsService } from '../proceedings/proceedings.service.js';
import type { BlockInFull } from './minutes-in-full.js';

type Movement = Awaited<ReturnType<ProceedingsService['movementsOf']>>[number];
type PrivateEntry = Awaited<ReturnType<PrivateBusinessService['of']>>[number];

export interface EventOfMeeting {
  /** What a page sends back to put it into a minute. */
  readonly key: string;
  readonly kind: EventKind;
  readonly text: string;
  /** The entry it belongs to; null where only its time is known. */
  readonly entryId: string | null;
  /** What a block that tells it in other words says all the same. */
  readonly says: readonly [who: string, when: string];
}

export function eventsFrom(movements: readonly Movement[], entries: readonly PrivateEntry[]): EventOfMeeting[] {
  return [...entries.flatMap(eventsOfEntry), ...movements.map(eventOfMovement)];
}

/** A clerk may have written it in other words, with the name and the time. */
export function isTold({ kind, says }: EventOfMeeting, blocks: readonly Pick<BlockInFull, 'kind' | 'text'>[]): boolean {
  return blocks.some((block) => block.kind === kind && says.every((part) => isSaid(part, block.text.toLowerCase())));
}

/** As words of their own: `2.05 p.m.` is not said by `12.05 p.m.`, nor `Clark` by `Clarke`. */
function isSaid(part: string, text: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + part.length)];
    if (!/[\p{L}\p{N}-]$/u.test(before) && !/^-?[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}

function eventsOfEntry({ taken }: PrivateEntry): EventOfMeeting[] {
  if (taken === null) return [];
  const { entryId, publicLeftAt, publicReturnedAt } = taken;
  return [
    ...(publicLeftAt === null ? [] : [eventOf('exclusion', 'the public', publicLeftAt, entryId, entryId)]),
    ...(publicReturnedAt === null ? [] : [eventOf('return', 'the public', publicReturnedAt, entryId, entryId)]),
  ];
}

function eventOfMovement({ kind, name, at, attendanceId }: Movement): EventOfMeeting {
  return eventOf(kind === 'arrived' ? 'arrival' : 'departure', name, at, attendanceId, null);
}

function eventOf(kind: EventKind, who: string, at: ClockTime, of: string, entryId: string | null): EventOfMeeting {
  return {
    key: `${kind}-${at.replace(':', '')}-${of}`,
    kind,
    text: eventSentence(kind, who, at),
    entryId,
    says: [who.toLowerCase(), printedTime(at).toLowerCase()],
  };
}
