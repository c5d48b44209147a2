import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import { NotFound } from '../../domain/errors.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { PanelClerk } from './panel-clerk.entity.js';
import { requirePanelSettings } from './panel-rights.js';
import { Panel } from './panel.entity.js';

const BY_NAME = { person: { sortKey: 'ASC' }, id: 'ASC' } as const;

/** Which clerks look after which panels; those who clerk every panel need no entry here. */
@Injectable()
export class PanelClerksService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly accounts: AccountsService,
  ) {}

  onModuleInit(): void {
    this.accounts.whenEnding(dismissEverywhere);
  }

  /** Every clerk's account with its person, in the order of names. */
  async clerks(): Promise<Account[]> {
    return this.unitOfWork.reading(Account).find({
      where: { isClerk: true, endedAt: IsNull() },
      relations: { person: true },
      order: BY_NAME,
    });
  }

  /** Account ids of those named for this panel. */
  async of(panelId: string): Promise<string[]> {
    const rows = await this.unitOfWork.reading(PanelClerk).find({ where: { panelId }, order: { id: 'ASC' } });
    return rows.map(({ accountId }) => accountId);
  }

  async panelsOf(accountId: string): Promise<string[]> {
    const rows = await this.unitOfWork.reading(PanelClerk).find({ where: { accountId }, order: { id: 'ASC' } });
    return rows.map(({ panelId }) => panelId);
  }

  /** Doing it twice changes nothing. */
  async appoint(panelId: string, accountId: string, user: Actor & Reader): Promise<void> {
    requirePanelSettings(user);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('panel', panelId);
      await this.refuseUnknown(panelId, accountId);
      if (await unit.manager.existsBy(PanelClerk, { panelId, accountId })) return;
      await unit.manager.insert(PanelClerk, { id: newId(), panelId, accountId });
      await this.audit.record(unit, user, deed('appointed a clerk of the panel', panelId, accountId));
    });
  }

  async dismiss(panelId: string, accountId: string, user: Actor & Reader): Promise<void> {
    requirePanelSettings(user);
    await this.unitOfWork.run(async (unit) => {
      const gone = await unit.manager.delete(PanelClerk, { panelId, accountId });
      if (gone.affected === 0) return;
      await this.audit.record(unit, user, deed('dismissed a clerk of the panel', panelId, accountId));
    });
  }

  private async refuseUnknown(panelId: string, accountId: string): Promise<void> {
    const isPanel = await this.unitOfWork.reading(Panel).existsBy({ id: panelId });
    const isClerk = await this.unitOfWork.reading(Account).existsBy({ id: accountId, isClerk: true });
    if (!isPanel || !isClerk) throw new NotFound('There is no such panel or clerk.');
  }
}

/** The end of the account is the event that tells of it. */
async function dismissEverywhere(unit: Unit, accountId: string): Promise<void> {
  await unit.manager.delete(PanelClerk, { accountId });
}

function deed(action: string, panelId: string, accountId: string) {
  return { action, subjectKind: 'panel', subjectId: panelId, detail: { accountId } };
}
