import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { printedCorrections } from '../../../domain/minutes/public-corrections.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { drawMinutes } from '../documents/minutes.pdf.js';
import { MinutesLoader } from '../minutes-loader.js';
import { MinutesRecords } from '../record/minutes-records.service.js';
import { MinutesStandings } from '../record/minutes-standing.service.js';

/** Approved minutes as they are printed to be signed: whole, with the line to sign on. Asks nobody for permission. */
@Injectable()
export class ApprovedCopies {
  constructor(
    private readonly loader: MinutesLoader,
    private readonly records: MinutesRecords,
    private readonly standings: MinutesStandings,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async pagesOf(minutesId: string): Promise<number> {
    const minutes = await this.loader.load(minutesId);
    const record = await this.records.inFull(minutes);
    const { approvedOn, corrections } = await this.standings.of(minutes);
    const { name, brandColour } = await this.authority.get();
    const { pageCount } = await drawMinutes({
      ...{ record, approvedOn, status: 'approved', signed: null, firstLeaf: 1, withInitials: false },
      council: { name, colour: brandColour },
      corrections: printedCorrections(corrections, record),
      madeAt: this.clock.now(),
    });
    return pageCount;
  }
}
