import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { Correction } from '../../../domain/minutes/approval.js';
import { isSettled } from '../../../domain/minutes/minutes-states.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ApprovalService } from '../approval/approval.service.js';
import { CorrectionRow } from '../approval/correction.entity.js';
import type { Minutes } from '../minutes.entity.js';
import { SignatureService } from '../signature/signature.service.js';

/** How far minutes have come, as their documents and publications say it. */
export interface MinutesStanding {
  readonly status: 'draft' | 'approved' | 'signed';
  /** The meeting that approved them. */
  readonly approvedOn: CalendarDate | null;
  readonly signed: { readonly by: string; readonly on: CalendarDate } | null;
  readonly corrections: readonly Correction[];
}

const DRAFT: MinutesStanding = { status: 'draft', approvedOn: null, signed: null, corrections: [] };

@Injectable()
export class MinutesStandings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly approvals: ApprovalService,
    private readonly signatures: SignatureService,
  ) {}

  async of({ id, state }: Pick<Minutes, 'id' | 'state'>): Promise<MinutesStanding> {
    if (!isSettled(state)) return DRAFT;
    const approval = (await this.approvals.of(id)).find(({ outcome }) => outcome !== 'deferred');
    const signature = await this.signatures.find(id);
    return {
      status: state,
      approvedOn: approval?.approvingMinute?.minutes?.meeting?.day ?? null,
      signed: signature && { by: signature.signedBy, on: signature.signedOn },
      corrections: approval ? await this.correctionsOf(approval.id) : [],
    };
  }

  private async correctionsOf(approvalId: string): Promise<Correction[]> {
    const order = { position: 'ASC', id: 'ASC' } as const;
    const rows = await this.unitOfWork.reading(CorrectionRow).find({ where: { approvalId }, order });
    return rows.map(({ minuteId, oldText, newText }) => ({ minuteId, oldText, newText }));
  }
}
