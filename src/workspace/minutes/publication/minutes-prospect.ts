import type { MinutesRecord } from '../../../domain/minutes/minutes-record.js';
import type { Job } from '../../../platform/jobs/job.entity.js';
import type { MinutesInView } from '../minutes-in-view.js';
import type { MinutesRelease } from './minutes-release.entity.js';

/** What a person is asked before minutes, or the decisions in them, become public. */
export interface MinutesProspect {
  readonly inView: MinutesInView;
  /** As the public would read it now. */
  readonly shown: MinutesRecord;
  /** As this reader may read it. */
  readonly seen: MinutesRecord;
  /** Numbers of wholly private minutes that have no summary yet. */
  readonly withoutSummary: readonly string[];
  readonly latest: MinutesRelease | null;
  /** The work on the latest attempt; null when there was none. */
  readonly job: Job | null;
}
