import { Inject, Injectable } from '@nestjs/common';
import { mayOpen, type Matter, type Opening } from '../../domain/access/redaction-policy.js';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { EntryInFull, PaperInFull } from './agenda-in-full.js';

/** Puts entries and papers before the redaction policy: the one place that says what matter they are. */
@Injectable()
export class MattersService {
  constructor(@Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock) {}

  /** Whether this reader may open the entry, or one paper of it, today. */
  opening(reader: Reader, panelId: string, entry: EntryInFull, paper?: PaperInFull): Opening {
    return mayOpen(reader, matterOf(panelId, entry, paper), this.clock.today());
  }
}

/** A paper is as closed as its entry, and as its own marking makes it. */
export function matterOf(panelId: string, entry: EntryInFull, paper?: PaperInFull): Matter {
  return {
    panelId,
    markings: [entry.marking, paper?.marking ?? null].filter((marking) => marking !== null),
    officerIds: entry.officerId === null ? [] : [entry.officerId],
    interestedPersonIds: entry.interests.map(({ personId }) => personId),
  };
}
