import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { decisionsOf } from '../../../domain/minutes/decisions-of.js';
import { publicRecord, withoutPublicText } from '../../../domain/minutes/public-minutes.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { MinutesLoader } from '../minutes-loader.js';
import { MinutesReading } from '../minutes-reading.service.js';
import { MinutesRecords } from '../record/minutes-records.service.js';
import type { MinutesProspect } from './minutes-prospect.js';
import { MinutesReleases } from './minutes-releases.service.js';
import { jobKey } from './publish-order.js';

/** Looks minutes up as they would be published now. */
@Injectable()
export class MinutesProspects {
  constructor(
    private readonly reading: MinutesReading,
    private readonly loader: MinutesLoader,
    private readonly records: MinutesRecords,
    private readonly releases: MinutesReleases,
    private readonly jobs: JobQueue,
  ) {}

  /** @throws NotFound, NotAllowed */
  async ofMinutes(id: string, reader: Reader): Promise<MinutesProspect> {
    const inView = await this.reading.read(id, reader);
    const full = await this.records.inFull(await this.loader.load(id));
    const latest = await this.releases.latestOfMinutes(id);
    return {
      inView,
      shown: publicRecord(full),
      seen: await this.records.inView(inView),
      withoutSummary: withoutPublicText(full),
      latest,
      job: latest && (await this.jobs.find(jobKey(latest))),
    };
  }

  /** @throws NotFound, NotAllowed */
  async ofDecisions(id: string, reader: Reader): Promise<MinutesProspect> {
    const prospect = await this.ofMinutes(id, reader);
    const areNumbersFixed = prospect.inView.minutes.state !== 'drafted';
    return {
      ...prospect,
      shown: decisionsOf(prospect.shown, { areNumbersFixed }),
      withoutSummary: [],
      latest: await this.releases.latestOfDecisions(id),
      job: null,
    };
  }
}
