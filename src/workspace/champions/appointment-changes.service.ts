import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../domain/access/roles.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import type { AppointmentChangeForm } from './appointment-change.form.js';
import { ChampionAppointment } from './champion-appointment.entity.js';
import { STRAND_DEEDS } from './champion-deeds.js';
import { requireKeeperOfChampions } from './champion-rights.js';
import { foundAppointment, lockedStrand } from './locked-strand.js';
import { RegisterPublication } from './publication/register-publication.js';

/** What may be put right in an appointment without another one: how often its holder reports, and by which minute. */
@Injectable()
export class AppointmentChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly publication: RegisterPublication,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Blank takes away what was said; another interval asks for nothing that would have been due before today. The event keeps what was before. @throws NotAllowed, NotFound, StaleEdit */
  async change(
    { panelId, strandId, id }: { readonly panelId: string; readonly strandId: string; readonly id: string },
    form: AppointmentChangeForm,
    user: Actor & Reader,
  ): Promise<void> {
    requireKeeperOfChampions(user, panelId);
    await this.unitOfWork.run(async (unit) => {
      const { strand, all } = await lockedStrand(unit, { panelId, strandId });
      const before = foundAppointment(all.find((each) => each.id === id));
      const said = {
        appointingMinute: form.appointingMinute ?? null,
        reportEveryMonths: form.reportEveryMonths ?? null,
      };
      const since =
        said.reportEveryMonths === before.reportEveryMonths ? {} : { reportsAskedSince: this.clock.today() };
      await updateVersioned(unit, ChampionAppointment, { id, version: form.version }, { ...said, ...since });
      const was = { appointingMinute: before.appointingMinute, reportEveryMonths: before.reportEveryMonths };
      await this.audit.record(unit, user, {
        action: STRAND_DEEDS[strand.kind].changeAppointment,
        subjectKind: 'champion-strand',
        subjectId: strandId,
        detail: { panelId, personId: before.personId, ...detailOf(said, ''), ...detailOf(was, 'Before') },
      });
      await this.publication.publishAnew(unit, panelId, user);
    });
  }
}

/** What was never said is left out. */
function detailOf(
  said: Readonly<Record<string, string | number | null>>,
  suffix: string,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value === null ? [] : [[`${name}${suffix}`, value]])),
  );
}
