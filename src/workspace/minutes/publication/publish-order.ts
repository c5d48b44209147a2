import type { Actor } from '../../../platform/audit/audit-trail.js';
import type { JobOrder } from '../../../platform/jobs/job-queue.js';
import type { MinutesRelease } from './minutes-release.entity.js';

export const PUBLISH_MINUTES = 'publish-minutes';

/** The order to make the documents of what was frozen, and then to publish it. */
export function publishOrder(release: MinutesRelease, { accountId, name }: Actor): JobOrder {
  const payload = { releaseId: release.id, accountId: accountId ?? '', name };
  return { kind: PUBLISH_MINUTES, key: jobKey(release), payload };
}

export function jobKey({ id }: Pick<MinutesRelease, 'id'>): string {
  return `${PUBLISH_MINUTES}:${id}`;
}
