import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken, StaleEdit } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { TermsAmendment } from '../amendments/terms-amendment.entity.js';
import { termsDeed } from '../terms-deed.js';
import { loadTerms, loadVersion } from '../terms-loader.js';
import { requireKeeperOfTerms } from '../terms-rights.js';
import { TermsVersion } from '../terms-version.entity.js';

/** A draft that was made by mistake is taken away; that it was there stays on record. */
@Injectable()
export class TermsRemovalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws RuleBroken where it is adopted, or something else is said of it; StaleEdit */
  async remove(panelId: string, number: number, version: number, user: Actor & Reader): Promise<void> {
    requireKeeperOfTerms(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      const before = await loadVersion(unit.manager, panelId, number);
      const { id, title } = before;
      if (before.version !== version) throw new StaleEdit(id, before.version);
      if (before.adoptedOn !== null) throw new RuleBroken(`Version ${number} is adopted, so it stays on record`);
      const because = await referenceTo(unit, before);
      if (because !== null) throw new RuleBroken(`Version ${number} cannot be removed: ${because}`);
      await unit.manager.delete(TermsVersion, { id, version });
      await this.audit.record(unit, user, termsDeed('removed a draft of terms of reference', before, { title }));
    });
  }
}

async function referenceTo(unit: Unit, { id, panelId }: TermsVersion): Promise<string | null> {
  const later = (await loadTerms(unit.manager, panelId)).find(({ supersedesId }) => supersedesId === id);
  if (later) return `version ${later.number} was made from it`;
  const amendments = unit.manager.getRepository(TermsAmendment);
  if (await amendments.existsBy({ termsId: id })) return 'amendments to it are recorded';
  if (await amendments.existsBy({ takenUpInId: id })) return 'it takes up amendments that minutes propose';
  return null;
}
