import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Reader } from '../../../domain/access/roles.js';
import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import { NotFound, RuleBroken } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { newId } from '../../../platform/database/new-id.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { STRAND_DEEDS } from '../champion-deeds.js';
import { requireKeeperOfChampions } from '../champion-rights.js';
import { ChampionStrand } from '../champion-strand.entity.js';
import { ChampionRemit } from './champion-remit.entity.js';
import { remitOn } from './remit-on.js';
import type { RemitForm } from './remit.form.js';
import { RegisterPublication } from '../publication/register-publication.js';

/** What champions are to look after and outside bodies do, in versions: an earlier one stays, because somebody acted by it. */
@Injectable()
export class RemitsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly publication: RegisterPublication,
  ) {}

  /** Every version of these strands, the latest first. */
  async of(strandIds: readonly string[]): Promise<ChampionRemit[]> {
    if (strandIds.length === 0) return [];
    const where = { strandId: In([...strandIds]) };
    return this.unitOfWork.reading(ChampionRemit).find({ where, order: { from: 'DESC', id: 'DESC' } });
  }

  /** The version that applies on a day; null before the first. */
  async on(strandId: string, day: CalendarDate): Promise<ChampionRemit | null> {
    return remitOn(await this.of([strandId]), day);
  }

  /** @throws NotAllowed, NotFound, RuleBroken for a second version of one day */
  async add(
    { panelId, strandId }: { readonly panelId: string; readonly strandId: string },
    { text, from, adoptedAt }: RemitForm,
    user: Actor & Reader,
  ): Promise<void> {
    requireKeeperOfChampions(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      await unit.lock('champion-strand', strandId);
      const strand = await unit.manager.findOneBy(ChampionStrand, { id: strandId, panelId });
      if (!strand) throw new NotFound('There is no such strand on this panel.');
      if (await unit.manager.existsBy(ChampionRemit, { strandId, from })) {
        throw new RuleBroken(`There is a version from ${longDate(from)} already: give another day`, 'from');
      }
      await unit.manager.insert(ChampionRemit, {
        ...{ id: newId(), strandId, from, text, adoptedAt: adoptedAt ?? null },
        recordedBy: user.name,
      });
      const deed = { action: STRAND_DEEDS[strand.kind].remit, subjectKind: 'champion-strand', subjectId: strandId };
      await this.audit.record(unit, user, { ...deed, detail: { panelId, from } });
      await this.publication.publishAnew(unit, panelId, user);
    });
  }
}
