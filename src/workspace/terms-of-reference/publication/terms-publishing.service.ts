import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { termsDeed } from '../terms-deed.js';
import { loadVersion } from '../terms-loader.js';
import { requireKeeperOfTerms } from '../terms-rights.js';
import type { TermsVersion } from '../terms-version.entity.js';
import { TermsPublication } from './terms-publication.js';

/** A version that is adopted, and has its day, is made public. */
@Injectable()
export class TermsPublishingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly publication: TermsPublication,
  ) {}

  /** The ids of those that the public can read. */
  async publicAmong(versions: readonly TermsVersion[]): Promise<Set<string>> {
    return this.publication.publicAmong(versions);
  }

  async publish(panelId: string, number: number, user: Actor & Reader): Promise<void> {
    requireKeeperOfTerms(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      const version = await loadVersion(unit.manager, panelId, number);
      if (!(await this.publication.publish(unit, version, user))) return;
      await this.audit.record(unit, user, termsDeed('published terms of reference', version));
    });
  }
}
