import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../../../domain/access/roles.js';
import { NotFound } from '../../../../domain/errors.js';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';
import { ApprovalService } from '../../approval/approval.service.js';
import { CorrectionRow } from '../../approval/correction.entity.js';
import { MinutesReading } from '../../minutes-reading.service.js';
import { VersionsReading } from '../versions-reading.service.js';
import type { DifferencesInView, MadeCorrection } from './differences-in-view.js';
import { versionDifferences } from './version-differences.js';

/** What one version of minutes changed in the one before, for those who may read both. */
@Injectable()
export class DifferencesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: VersionsReading,
    private readonly reading: MinutesReading,
    private readonly approvals: ApprovalService,
  ) {}

  /** @throws NotFound, also for the first version, which changed nothing; NotAllowed */
  async read(minutesId: string, number: number, reader: Reader): Promise<DifferencesInView> {
    if (number < 2) throw new NotFound('The first version has none before it.');
    const before = await this.versions.read(minutesId, number - 1, reader);
    const after = await this.versions.read(minutesId, number, reader);
    const differences = versionDifferences(before.record, after.record);
    const isApproved = after.version.occasion === 'approved';
    return { before, after, differences, corrections: isApproved ? await this.correctionsOf(minutesId, reader) : [] };
  }

  private async correctionsOf(minutesId: string, reader: Reader): Promise<MadeCorrection[]> {
    const { closed } = await this.reading.read(minutesId, reader);
    const approvals = await this.approvals.of(minutesId);
    const approvalId = In(approvals.map(({ id }) => id));
    const order = { position: 'ASC', id: 'ASC' } as const;
    const rows = await this.unitOfWork.reading(CorrectionRow).find({ where: { approvalId }, order });
    return approvals.flatMap((approval) =>
      rows
        .filter((row) => row.approvalId === approval.id && (row.minuteId === null || !closed.has(row.minuteId)))
        .map((correction) => ({ correction, approval })),
    );
  }
}
