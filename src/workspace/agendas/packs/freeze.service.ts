import { Inject, Injectable } from '@nestjs/common';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { SeatsService } from '../../panels/seats.service.js';
import { AgendasService } from '../agendas.service.js';
import { freezeAgenda } from './freeze-agenda.js';
import type { FrozenAgenda } from './frozen-agenda.js';
import { PackVersion } from './pack-version.entity.js';

/** Freezes an agenda as it stands, so that what is built from it cannot change while it is being built. */
@Injectable()
export class FreezeService {
  constructor(
    private readonly agendas: AgendasService,
    private readonly authority: AuthorityService,
    private readonly seats: SeatsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The next version of the agenda's packs; permission is the caller's to ask. */
  async freeze(unit: Unit, agendaId: string, purpose: PackVersion['purpose'], actor: Actor): Promise<PackVersion> {
    await unit.lock('agenda', agendaId);
    const frozen = await this.asItStands(agendaId);
    const version: PackVersion = {
      id: newId(),
      agendaId,
      number: (await this.lastNumber(unit, agendaId)) + 1,
      purpose,
      content: JSON.stringify(frozen),
      frozenAt: frozen.frozenAt,
      frozenBy: actor.accountId ?? actor.name,
      builtAt: null,
      withdrawnAt: null,
    };
    await unit.manager.insert(PackVersion, version);
    return version;
  }

  /** What would be frozen now. */
  async asItStands(agendaId: string): Promise<FrozenAgenda> {
    const agenda = await this.agendas.load(agendaId);
    const today = this.clock.today();
    const { panelId, day } = agenda.meeting;
    return freezeAgenda(agenda, {
      now: this.clock.now(),
      today,
      authority: await this.authority.get(),
      properOfficer: await this.authority.properOfficerOn(agenda.issuedOn ?? today),
      membership: await this.seats.printedMembership(panelId, day),
    });
  }

  private async lastNumber({ manager }: Unit, agendaId: string): Promise<number> {
    return (await manager.maximum(PackVersion, 'number', { agendaId })) ?? 0;
  }
}
