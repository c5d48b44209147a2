import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { RuleBroken } from '../../../domain/errors.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { FailPoint } from '../../../platform/config/fail-point.js';
import type { UploadedFile } from '../../../platform/web/uploads/upload.js';
import { ActionEdits } from '../action-edits.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import type { Act, ActName } from './act.js';
import type { ActForm } from './act.form.js';
import { Acts } from './acts.js';
import { RepeatedUpdates } from './repeated-updates.js';

export const NOT_NOW = 'This can no longer be done. Open the action again to see what has become of it.';

/** Does one thing to an action, with the files that show it. */
@Injectable()
export class ActsService {
  constructor(
    private readonly acts: Acts,
    private readonly edits: ActionEdits,
    private readonly evidence: EvidenceService,
    private readonly repeated: RepeatedUpdates,
    private readonly failPoint: FailPoint,
  ) {}

  /** Before files are received. @throws NotFound, NotAllowed */
  async require(name: string, id: string, user: Reader): Promise<Act> {
    const act = this.acts.get(name);
    await this.edits.require(id, user, act.right);
    return act;
  }

  /** `form` is one of the act's own. @throws NotFound, NotAllowed, RuleBroken, StaleEdit */
  async take<Form extends ActForm>(
    name: ActName,
    id: string,
    form: Form,
    user: Actor & Reader,
    sent: readonly UploadedFile[] = [],
  ): Promise<void> {
    const act = await this.require(name, id, user);
    const files = await this.evidence.received(sent);
    const seen = act.asSeen ? { version: form.version } : {};
    await this.edits.unit(async (unit) => {
      const entryId = await this.edits.run(id, user, { right: act.right, ...seen }, async (edit) => {
        if (!act.fits(edit.action)) throw new RuleBroken(NOT_NOW);
        const change = await act.change(edit, form, user);
        if (!act.asSeen) await this.repeated.refuse(unit, id, change, user, files);
        return change;
      });
      await this.evidence.keep(unit, entryId, files);
      this.failPoint.pass('action-changed');
    });
  }
}
