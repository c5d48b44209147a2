import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { MinutesRecord, RecordedMinute } from '../../../domain/minutes/minutes-record.js';
import { publicRecord } from '../../../domain/minutes/public-minutes.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { MinutesReading } from '../minutes-reading.service.js';
import type { MinutesVersion } from './minutes-version.entity.js';
import { MinutesVersions } from './minutes-versions.service.js';

export interface VersionInView {
  readonly minutes: MinutesInFull;
  readonly version: MinutesVersion;
  /** As far as this reader may see it. */
  readonly record: MinutesRecord;
}

/**
 * Earlier versions for those who may read the minutes: what is closed to them today is closed in every version, and
 * of a minute that is no more, of which nobody can say whom it would be open to, only what is public is shown.
 */
@Injectable()
export class VersionsReading {
  constructor(
    private readonly versions: MinutesVersions,
    private readonly reading: MinutesReading,
  ) {}

  /** @throws NotFound, NotAllowed */
  async read(minutesId: string, number: number, reader: Reader): Promise<VersionInView> {
    const { minutes, closed } = await this.reading.read(minutesId, reader);
    const { version, record } = await this.versions.get(minutesId, number);
    const open = publicRecord(record);
    const known = new Set(minutes.items.map(({ id }) => id));
    const isClosed = ({ id }: RecordedMinute) => closed.has(id) || !known.has(id);
    const seen = (minute: RecordedMinute, index: number) => (isClosed(minute) ? open.items[index] : minute);
    return {
      minutes,
      version,
      record: { ...record, items: record.items.flatMap((minute, at) => seen(minute, at) ?? []) },
    };
  }
}
