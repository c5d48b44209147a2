import { Inject, Injectable } from '@nestjs/common';
import type { ExemptMarking } from '../../domain/access/exempt-marking.js';
import { type Matter, mayOpen, type Opening, refusalInWords } from '../../domain/access/redaction-policy.js';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { NotAllowed, NotFound } from '../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { saysPrivately } from './actions/decided-action.js';
import { findMinute, type MinuteInFull, type MinutesInFull } from './minutes-in-full.js';

/** Puts what is private in minutes before the redaction policy: the one place that says what matter it is. */
@Injectable()
export class MinuteMatters {
  constructor(@Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock) {}

  /** Whether this reader may open the private part of a minute today. */
  opening(reader: Reader, panelId: string, minute: MinuteInFull): Opening {
    return mayOpen(reader, matterOfMinute(panelId, minute), this.clock.today());
  }

  /** Whether they may read what was said to it: what was said to a private minute stays closed whatever becomes of it. */
  openingOfComment(reader: Reader, panelId: string, minute: MinuteInFull, wasPrivate: boolean): Opening {
    const matter = matterOfMinute(panelId, minute);
    const isBare = wasPrivate && matter.markings.length === 0;
    return mayOpen(reader, isBare ? { ...matter, markings: [UNNAMED] } : matter, this.clock.today());
  }

  /** @throws NotFound, NotAllowed when its private matter is closed to this reader */
  minuteFor(reader: Reader, minutes: MinutesInFull, minuteId: string): MinuteInFull {
    const minute = findMinute(minutes, minuteId);
    if (!minute) throw new NotFound('There is no such minute.');
    const opening = this.opening(reader, minutes.panel.id, minute);
    if (!opening.may) throw new NotAllowed(refusalInWords(opening.because));
    return minute;
  }
}

/** What was taken in private without a marking on the agenda is as closed as anything exempt can be. */
const UNNAMED: ExemptMarking = {
  basis: 'exempt',
  paragraphs: [],
  reason: '',
  publicInterestTest: '',
  reviewOn: null,
  mustBeRegistered: false,
  ownPlanningPermission: false,
  contractNegotiation: false,
};

/** Its agenda entry is exempt or confidential. */
export function isMarked({ minuted }: Pick<MinuteInFull, 'minuted'>): boolean {
  return (minuted?.matter.markings.length ?? 0) > 0;
}

/** Something of it is kept from the public, or would be if anything were written. */
export function isPrivate(minute: MinuteInFull): boolean {
  return holdsPrivate(minute) || (minute.blocks.length === 0 && isMarked(minute));
}

/** Something that is written in it is. */
export function holdsPrivate({ blocks, decided }: MinuteInFull): boolean {
  return blocks.some((block) => block.isPrivate) || decided.some(saysPrivately);
}

/** Whoever may not read where a private action came from may not read what was said to it either. */
export function matterOfMinute(panelId: string, minute: MinuteInFull): Matter {
  const matter = minute.minuted?.matter ?? { panelId, markings: [], officerIds: [], interestedPersonIds: [] };
  const saidPrivately = minute.decided.filter(saysPrivately);
  const interestedIds = saidPrivately.flatMap((each) => each.interestedIds);
  // Who is named on the item that approves minutes is not named on what those were about.
  const officerIds = saidPrivately.length > 0 ? [] : matter.officerIds;
  const markings = holdsPrivate(minute) && matter.markings.length === 0 ? [UNNAMED] : matter.markings;
  return { ...matter, markings, officerIds, interestedPersonIds: [...matter.interestedPersonIds, ...interestedIds] };
}
