import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotFound } from '../../../domain/errors.js';
import type { MinutesRecord } from '../../../domain/minutes/minutes-record.js';
import type { MinutesInFull } from '../minutes-in-full.js';
import { mayReadDraftMinutes } from '../minutes-rights.js';
import { MinutesReading } from '../minutes-reading.service.js';
import { recordInView } from '../record/record-in-view.js';
import type { MinutesVersion } from './minutes-version.entity.js';
import { MinutesVersions, type VersionInShort } from './minutes-versions.service.js';

export interface VersionInView {
  readonly minutes: MinutesInFull;
  readonly version: MinutesVersion;
  /** As far as this reader may see it. */
  readonly record: MinutesRecord;
}

/** Earlier versions for those who may read the minutes. */
@Injectable()
export class VersionsReading {
  constructor(
    private readonly versions: MinutesVersions,
    private readonly reading: MinutesReading,
  ) {}

  /** Oldest first, without what they say. @throws NotFound, NotAllowed */
  async list(minutesId: string, reader: Reader): Promise<VersionInShort[]> {
    return this.openTo((await this.reading.read(minutesId, reader)).minutes, reader);
  }

  /** @throws NotFound, NotAllowed */
  async read(minutesId: string, number: number, reader: Reader): Promise<VersionInView> {
    const inView = await this.reading.read(minutesId, reader);
    const isOpen = (await this.openTo(inView.minutes, reader)).some((each) => each.number === number);
    if (!isOpen) throw new NotFound('There is no such version of these minutes.');
    const { version, record } = await this.versions.get(minutesId, number);
    return { minutes: inView.minutes, version, record: recordInView(record, inView) };
  }

  /** What was only checked is for those who may read drafts: it may have been taken back because it said too much. */
  private async openTo({ id, panel }: MinutesInFull, reader: Reader): Promise<VersionInShort[]> {
    const versions = await this.versions.list(id);
    if (mayReadDraftMinutes(reader, panel.id)) return versions;
    const first = versions.findIndex(({ occasion }) => occasion !== 'checked');
    return first < 0 ? [] : versions.slice(first);
  }
}
