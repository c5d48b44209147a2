import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { NotFound } from '../../../domain/errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MinutesRelease } from './minutes-release.entity.js';

/** What was frozen of minutes and not withdrawn, newest first. Asks nobody for permission. */
@Injectable()
export class MinutesReleases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async get(id: string): Promise<MinutesRelease> {
    const release = await this.unitOfWork.reading(MinutesRelease).findOneBy({ id });
    if (!release) throw new NotFound('There is no such release of minutes.');
    return release;
  }

  /** Of the minutes themselves, not of their decisions; null before there was one. */
  async latestOfMinutes(minutesId: string): Promise<MinutesRelease | null> {
    const where = { minutesId, kind: In(['draft-minutes', 'approved-minutes']), withdrawnAt: IsNull() };
    return this.unitOfWork.reading(MinutesRelease).findOne({ where, order: { number: 'DESC' } });
  }

  async latestOfDecisions(minutesId: string): Promise<MinutesRelease | null> {
    const where = { minutesId, kind: 'decisions', withdrawnAt: IsNull() } as const;
    return this.unitOfWork.reading(MinutesRelease).findOne({ where, order: { number: 'DESC' } });
  }
}
