import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { isSettled } from '../../../domain/minutes/minutes-states.js';
import type { MinutesRecord } from '../../../domain/minutes/minutes-record.js';
import { publicRecord } from '../../../domain/minutes/public-minutes.js';
import { printedCorrections, publicCorrections } from '../../../domain/minutes/public-corrections.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuthorityService } from '../../authority/authority.service.js';
import type { MinutesInView } from '../minutes-in-view.js';
import { LeavesOfMinutes } from '../leaves/leaves-of-minutes.service.js';
import { MinutesLoader } from '../minutes-loader.js';
import { MinutesReading } from '../minutes-reading.service.js';
import { MinutesRecords } from '../record/minutes-records.service.js';
import { type MinutesStanding, MinutesStandings } from '../record/minutes-standing.service.js';
import { hasPrivateMatter, type MinutesDocument } from './minutes-document.js';

/** How the leaves of a printed copy are to be numbered and initialled. */
export interface LeavesWanted {
  readonly firstLeaf: number;
  readonly withInitials: boolean;
}

/** One copy: whole, or as the public may have it. */
export interface CopyWanted extends Partial<LeavesWanted> {
  readonly isPublic?: boolean;
}

/** Minutes as documents for one reader; who takes private matter is written down. */
@Injectable()
export class MinutesDocuments {
  constructor(
    private readonly reading: MinutesReading,
    private readonly loader: MinutesLoader,
    private readonly records: MinutesRecords,
    private readonly standings: MinutesStandings,
    private readonly leaves: LeavesOfMinutes,
    private readonly authority: AuthorityService,
    private readonly audit: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** @throws NotFound, NotAllowed */
  async open(
    minutesId: string,
    file: 'minutes.pdf' | 'minutes.docx',
    { isPublic = false, ...leaves }: CopyWanted,
    user: Actor & Reader,
  ): Promise<MinutesDocument> {
    const inView = await this.reading.read(minutesId, user);
    const { name, brandColour } = await this.authority.get();
    const { status, approvedOn, signed, corrections } = await this.standings.of(inView.minutes);
    const document: MinutesDocument = {
      ...{ status, approvedOn, signed, ...(await this.leavesOf(inView)), ...leaves },
      record: isPublic ? await this.publicRecordOf(minutesId) : await this.records.inView(inView),
      council: { name, colour: brandColour },
      corrections: await this.correctionsFor(inView, corrections, isPublic),
      madeAt: this.clock.now(),
    };
    if (hasPrivateMatter(document)) await this.note(document, minutesId, file, user);
    return document;
  }

  private async publicRecordOf(minutesId: string): Promise<MinutesRecord> {
    return publicRecord(await this.records.inFull(await this.loader.load(minutesId)));
  }

  /** As the panel has them; a draft is not kept, and has none. */
  private async leavesOf({ minutes: { id, state, panel } }: MinutesInView): Promise<LeavesWanted> {
    if (!isSettled(state)) return { firstLeaf: 1, withInitials: false };
    return { firstLeaf: (await this.leaves.of(id))?.first ?? 1, withInitials: panel.initialsLeaves };
  }

  /** Old words of a closed minute are as closed as the minute. */
  private async correctionsFor(
    { minutes, closed }: MinutesInView,
    corrections: MinutesStanding['corrections'],
    isPublic: boolean,
  ) {
    if (corrections.length === 0) return [];
    const full = await this.records.inFull(await this.loader.load(minutes.id));
    return closed.size === 0 && !isPublic
      ? printedCorrections(corrections, full)
      : publicCorrections(corrections, full);
  }

  private async note({ record }: MinutesDocument, minutesId: string, file: string, user: Actor): Promise<void> {
    const taken = record.items.filter(({ blocks }) => blocks.some(({ isPrivate }) => isPrivate));
    await this.unitOfWork.run((unit) =>
      this.audit.record(unit, user, {
        action: 'opened private minutes',
        mark: 'exempt-pages',
        subjectKind: 'minutes',
        subjectId: minutesId,
        detail: { file, minutes: taken.map(({ number }) => number).join(', ') },
      }),
    );
  }
}
