import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PersonFollowers } from '../../panels/person-followers.service.js';
import { ChampionAppointment } from '../champion-appointment.entity.js';
import { requireKeeperOfChampions } from '../champion-rights.js';
import { RegisterPublication } from './register-publication.js';

const SELF: Actor = { accountId: null, name: 'Public registers of champions' };

/** Makes the register of a panel public, and keeps it true when somebody in it leaves or has another name. */
@Injectable()
export class RegisterPublishing implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly publication: RegisterPublication,
    private readonly followers: PersonFollowers,
  ) {}

  onModuleInit(): void {
    this.followers.register((personId) => this.follow(personId));
  }

  async isPublished(panelId: string): Promise<boolean> {
    return this.publication.isPublished(panelId);
  }

  /** @throws NotAllowed, NotFound */
  async publish(panelId: string, user: Actor & Reader): Promise<void> {
    requireKeeperOfChampions(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      if (!(await this.publication.publish(unit, panelId, user))) return;
      const deed = { action: 'published the register of champions', subjectKind: 'panel', subjectId: panelId };
      await this.audit.record(unit, user, deed);
    });
  }

  private async follow(personId: string): Promise<void> {
    const relations = { strand: true } as const;
    const own = await this.unitOfWork.reading(ChampionAppointment).find({ where: { personId }, relations });
    for (const panelId of new Set(own.flatMap(({ strand }) => (strand ? [strand.panelId] : [])))) {
      await this.unitOfWork.run((unit) => this.publication.publishAnew(unit, panelId, SELF));
    }
  }
}
