import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotFound } from '../../../domain/errors.js';
import type { MinutesRecord } from '../../../domain/minutes/minutes-record.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MinutesVersion, type VersionOccasion } from './minutes-version.entity.js';

export interface KeptVersion {
  readonly version: MinutesVersion;
  readonly record: MinutesRecord;
}

export type VersionInShort = Omit<MinutesVersion, 'record' | 'minutes'>;

/** Keeps minutes as they stood each time something was done with them. Asks nobody for permission. */
@Injectable()
export class MinutesVersions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async keep(
    unit: Unit,
    minutesId: string,
    { occasion, record: kept }: { occasion: VersionOccasion; record: MinutesRecord },
    user: Actor,
  ): Promise<void> {
    await this.write(unit, minutesId, { occasion, record: JSON.stringify(kept) }, user);
  }

  /** The last of them once more, letter by letter: what is signed is what was approved. @throws NotFound */
  async keepAgain(unit: Unit, minutesId: string, occasion: VersionOccasion, user: Actor): Promise<void> {
    const { record } = await this.last(minutesId);
    await this.write(unit, minutesId, { occasion, record }, user);
  }

  /** What the last of them says. @throws NotFound */
  async latest(minutesId: string): Promise<MinutesRecord> {
    return readRecord(await this.last(minutesId));
  }

  /** Oldest first, without what they say. */
  async list(minutesId: string): Promise<VersionInShort[]> {
    const select = {
      id: true,
      minutesId: true,
      number: true,
      occasion: true,
      hash: true,
      madeAt: true,
      madeBy: true,
    } as const;
    return this.unitOfWork.reading(MinutesVersion).find({ select, where: { minutesId }, order: { number: 'ASC' } });
  }

  /** @throws NotFound */
  async get(minutesId: string, number: number): Promise<KeptVersion> {
    const version = await this.unitOfWork.reading(MinutesVersion).findOneBy({ minutesId, number });
    if (!version) throw new NotFound('There is no such version of these minutes.');
    return { version, record: readRecord(version) };
  }

  private async write(
    unit: Unit,
    minutesId: string,
    { occasion, record }: { occasion: VersionOccasion; record: string },
    user: Actor,
  ): Promise<void> {
    await unit.manager.insert(MinutesVersion, {
      id: newId(),
      minutesId,
      number: (await unit.manager.countBy(MinutesVersion, { minutesId })) + 1,
      occasion,
      record,
      hash: createHash('sha256').update(record).digest('hex'),
      madeAt: this.clock.now(),
      madeBy: user.name,
    });
  }

  private async last(minutesId: string): Promise<MinutesVersion> {
    const order = { number: 'DESC' } as const;
    const version = await this.unitOfWork.reading(MinutesVersion).findOne({ where: { minutesId }, order });
    if (!version) throw new NotFound('No version of these minutes has been kept.');
    return version;
  }
}

function readRecord({ record }: MinutesVersion): MinutesRecord {
  return JSON.parse(record) as MinutesRecord;
}
