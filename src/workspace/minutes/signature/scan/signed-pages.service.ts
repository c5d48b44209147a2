import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../../domain/access/roles.js';
import { NotAllowed, NotFound, RuleBroken } from '../../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { FileStore } from '../../../../platform/files/file-store.js';
import { PdfInspector } from '../../../../platform/pdf/inspection/pdf-inspector.js';
import type { UploadedFile } from '../../../../platform/web/uploads/upload.js';
import type { MinutesInView } from '../../minutes-in-view.js';
import { isPrivate } from '../../minute-matters.js';
import { MinutesReading } from '../../minutes-reading.service.js';
import { requireKeeperOfMinutes } from '../../minutes-rights.js';
import { Signature } from '../signature.entity.js';
import type { SignedPage } from './signed-page.js';

export const SCAN_TYPE = 'application/pdf';

/**
 * The signed paper as a scan, kept beside the signature. It shows the minutes whole, so it opens to those only to whom
 * no minute of them is closed.
 */
@Injectable()
export class SignedPages {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reading: MinutesReading,
    private readonly inspector: PdfInspector,
    private readonly files: FileStore,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound while they are not signed, NotAllowed */
  async find(minutesId: string, reader: Reader): Promise<SignedPage> {
    const inView = await this.reading.read(minutesId, reader);
    return { inView, signature: await this.signatureOf(inView) };
  }

  /** The keeper of these minutes, before a file is received. @throws NotFound, NotAllowed */
  async toKeep(minutesId: string, user: Reader): Promise<SignedPage> {
    const signedPage = await this.find(minutesId, user);
    requireKeeperOfMinutes(user, signedPage.inView.minutes.panel.id);
    return signedPage;
  }

  /** A better scan takes the place of one there is; the trail says so. @throws RuleBroken at `file` */
  async keep(minutesId: string, sent: UploadedFile | undefined, user: Actor & Reader): Promise<void> {
    await this.toKeep(minutesId, user);
    if (sent === undefined) throw new RuleBroken('Select the scan of the signed page', 'file');
    const inspection = await this.inspector.inspect(sent.path);
    if (!inspection.accepted) throw new RuleBroken(inspection.message, 'file');
    const file = await this.files.keep(sent.path, sent.sha256);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('minutes', minutesId);
      await this.files.own(unit, file, SCAN_TYPE);
      await unit.manager.update(Signature, { minutesId }, { scanHash: file.hash });
      const deed = { action: 'kept the scan of the signed page', subjectKind: 'minutes', subjectId: minutesId };
      await this.audit.record(unit, user, { ...deed, detail: { hash: file.hash } });
    });
  }

  /** The hash of the file. @throws NotFound, NotAllowed where some of the minutes are closed to the reader */
  async open(minutesId: string, user: Actor & Reader): Promise<string> {
    const { inView, signature } = await this.find(minutesId, user);
    if (signature.scanHash === null) throw new NotFound('There is no scan of the signed page.');
    if (inView.closed.size > 0) throw new NotAllowed('The scan shows minutes that are closed to you.');
    if (inView.minutes.items.some(isPrivate)) await this.note(minutesId, user);
    return signature.scanHash;
  }

  private async signatureOf({ minutes: { id, state } }: MinutesInView): Promise<Signature> {
    const signature = await this.unitOfWork.reading(Signature).findOneBy({ minutesId: id });
    if (state !== 'signed' || !signature) throw new NotFound('These minutes have not been signed yet.');
    return signature;
  }

  private async note(minutesId: string, user: Actor): Promise<void> {
    const subject = { subjectKind: 'minutes', subjectId: minutesId };
    await this.unitOfWork.run((unit) =>
      this.audit.record(unit, user, { action: 'opened the scan of private minutes', mark: 'exempt-pages', ...subject }),
    );
  }
}
