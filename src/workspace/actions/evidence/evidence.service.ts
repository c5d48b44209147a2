import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { NotAllowed, NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { FileStore, type FileOnDisk } from '../../../platform/files/file-store.js';
import type { UploadedFile } from '../../../platform/web/uploads/upload.js';
import { ActionEvidence } from '../action-evidence.entity.js';
import { ActionsService } from '../actions.service.js';
import { evidenceType } from './evidence-types.js';

/** A file on disk that no row owns yet. */
export interface ReceivedEvidence {
  readonly file: FileOnDisk;
  readonly fileName: string;
  readonly mediaType: string;
}

export interface OpenedEvidence {
  readonly path: string;
  readonly fileName: string;
  readonly mediaType: string;
}

const MOST_FILES = 10;

/** Files that show what an update says: kept as they came, and only ever handed out as downloads. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionsService,
    private readonly files: FileStore,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws RuleBroken at `files` for what is of no kind that is taken */
  async received(sent: readonly UploadedFile[]): Promise<ReceivedEvidence[]> {
    if (sent.length > MOST_FILES) throw new RuleBroken(`Send up to ${MOST_FILES} files at a time`, 'files');
    const received: ReceivedEvidence[] = [];
    for (const { path, sha256, fileName } of sent) {
      const mediaType = await evidenceType(path, fileName);
      if (mediaType === null) {
        throw new RuleBroken(`“${fileName}” is not a PDF, Word, Excel, PowerPoint, PNG or JPEG file`, 'files');
      }
      received.push({ file: await this.files.keep(path, sha256), fileName, mediaType });
    }
    return received;
  }

  async keep(unit: Unit, updateId: string, received: readonly ReceivedEvidence[]): Promise<void> {
    for (const { file, fileName, mediaType } of received) {
      await this.files.own(unit, file, mediaType);
      await unit.manager.insert(ActionEvidence, { id: newId(), updateId, fileHash: file.hash, fileName });
    }
  }

  /** @throws NotFound, NotAllowed where the action is closed to the reader and they did not send it */
  async open(actionId: string, evidenceId: string, user: Actor & Reader): Promise<OpenedEvidence> {
    const action = await this.actions.get(actionId, user);
    const where = { id: evidenceId, update: { actionId } };
    const relations = { update: true, file: true } as const;
    const evidence = await this.unitOfWork.reading(ActionEvidence).findOne({ where, relations });
    if (!evidence?.file) throw new NotFound('There is no such file with this action.');
    const isOwn = user.personId !== null && evidence.update?.personId === user.personId;
    if (!action.opens && !isOwn) {
      throw new NotAllowed('This was resolved in private. Its files are open only to those who may read the minute.');
    }
    if (action.isPrivate) await this.note(actionId, user);
    const { fileHash, fileName, file } = evidence;
    return { path: this.files.pathOf(fileHash), fileName, mediaType: file.mediaType };
  }

  private async note(actionId: string, user: Actor): Promise<void> {
    const deed = { action: 'opened the evidence of a private action', mark: 'exempt-pages' as const };
    await this.unitOfWork.run((unit) =>
      this.audit.record(unit, user, { ...deed, subjectKind: 'action', subjectId: actionId }),
    );
  }
}
