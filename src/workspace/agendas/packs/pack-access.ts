import { Inject, Injectable } from '@nestjs/common';
import { mayOpen, type Matter, type RefusalReason, refusalInWords } from '../../../domain/access/redaction-policy.js';
import { mayReadDraftAgenda, type Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotAllowed } from '../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { AgendaInFull } from '../agenda-in-full.js';
import { type FrozenAgenda, type FrozenEntry, type FrozenPaper, groundsOf, readFrozen } from './frozen-agenda.js';
import { closedPapersOf } from './pack-contents.js';
import type { PackFile } from './pack-file.entity.js';
import type { PackVersion } from './pack-version.entity.js';
import { type ClosedPaper, isPublished, type PublicFacts } from './packs-of-agenda.js';

/** Who may read which file of a pack. */
@Injectable()
export class PackAccess {
  constructor(@Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock) {}

  /** What has not been published is for those who prepare and check it. */
  maySee(reader: Reader, agenda: AgendaInFull, version: PublicFacts): boolean {
    // What was withdrawn is sealed: it is opened with its withdrawal, by whom that is for.
    if (version.withdrawnAt !== null) return false;
    return isPublished(version) || mayReadDraftAgenda(reader, agenda.panel.id);
  }

  /** @throws NotAllowed with a sentence that gives nothing away */
  refuseUnlessMayOpen(reader: Reader, agenda: AgendaInFull, version: PackVersion, file: PackFile): void {
    if (!this.maySee(reader, agenda, version)) {
      throw new NotAllowed('Only those who prepare and check this agenda can open what is not published yet.');
    }
    if (file.isPublic) return;
    const frozen = readFrozen(version.content);
    if (isOutdated(agenda, frozen)) {
      throw new NotAllowed('An item of this preview has left the agenda since. Make a new preview.');
    }
    const refusal = this.refusal(reader, agenda, frozen);
    if (refusal !== null) throw new NotAllowed(refusalInWords(refusal));
  }

  mayOpenFullPack(reader: Reader, agenda: AgendaInFull, version: PackVersion): boolean {
    if (!this.maySee(reader, agenda, version)) return false;
    const frozen = readFrozen(version.content);
    return !isOutdated(agenda, frozen) && this.refusal(reader, agenda, frozen) === null;
  }

  /** The closed papers this reader may open one by one, where the full pack holds others that stay shut. */
  closedPapersFor(reader: Reader, agenda: AgendaInFull, version: PackVersion): ClosedPaper[] {
    if (!isPublished(version)) return [];
    const frozen = readFrozen(version.content);
    const open = closedPapersOf(frozen).filter(
      (closed) => mayOpen(reader, matterOf(agenda, closed), this.clock.today()).may,
    );
    return open.map(({ entry, paper }) => ({
      paperId: paper.id,
      itemNumber: entry.number,
      title: paper.title,
      pageCount: paper.pageCount,
      pages: paper.pages,
    }));
  }

  /** Every closed matter in the pack has to be open to this reader. */
  private refusal(reader: Reader, agenda: AgendaInFull, frozen: FrozenAgenda): RefusalReason | null {
    for (const closed of closedPapersOf(frozen)) {
      const opening = mayOpen(reader, matterOf(agenda, closed), this.clock.today());
      if (!opening.may) return opening.because;
    }
    return null;
  }
}

/** A closed item that has left a draft took along who has an interest in it, so nobody can tell here who may read it. */
function isOutdated(agenda: AgendaInFull, frozen: FrozenAgenda): boolean {
  return closedPapersOf(frozen).some(({ entry }) => agenda.entries.every(({ id }) => id !== entry.id));
}

/** The grounds are those of the day it was frozen; officers and interests those of today, so that a late one counts. */
function matterOf(agenda: AgendaInFull, { entry, paper }: { entry: FrozenEntry; paper: FrozenPaper }): Matter {
  const current = agenda.entries.find(({ id }) => id === entry.id);
  const officerId = current ? current.officerId : entry.officerId;
  return {
    panelId: agenda.panel.id,
    markings: groundsOf(entry, paper),
    officerIds: officerId === null ? [] : [officerId],
    interestedPersonIds: current?.interests.map(({ personId }) => personId) ?? [],
  };
}
