import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { maySettings, type Reader } from '../../../domain/access/roles.js';
import { type CalendarDate, longDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotAllowed, RuleBroken, StaleEdit } from '../../../domain/errors.js';
import { type Actor, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Unit } from '../../../platform/database/unit.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { updateVersioned } from '../../../platform/database/versioned-update.js';
import { Account } from '../../accounts/account.entity.js';
import { AccountsService } from '../../accounts/accounts.service.js';
import { GroupMembershipsService } from '../../people/groups/group-memberships.service.js';
import { PeopleService } from '../../people/people.service.js';
import type { Person } from '../../people/person.entity.js';
import { PostHoldingsService } from '../../people/posts/post-holdings.service.js';
import { type EndingInWords, LeaverEndings } from '../leaver-endings.service.js';
import { PanelClerk } from '../panel-clerk.entity.js';
import { Panel } from '../panel.entity.js';
import { Seat } from '../seat.entity.js';
import { SeatsService } from '../seats.service.js';
import type { Leaving } from './leaving.js';
import type { LeavingForm } from './leaving.form.js';

/** Ends all that somebody has with the council in one step: half of it would leave rights behind. */
@Injectable()
export class LeaversService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly people: PeopleService,
    private readonly postHoldings: PostHoldingsService,
    private readonly memberships: GroupMembershipsService,
    private readonly accounts: AccountsService,
    private readonly seats: SeatsService,
    private readonly endings: LeaverEndings,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** What stands open today, for the page that asks. */
  async preview(personId: string, user: Reader): Promise<Leaving> {
    refuseUnlessAdministrator(user);
    const today = this.clock.today();
    const isOpen = ({ to }: { to: CalendarDate | null }) => to === null || to >= today;
    const account = await this.unitOfWork.reading(Account).findOneBy({ personId, endedAt: IsNull() });
    const own = await this.unitOfWork
      .reading(Seat)
      .find({ where: { personId }, relations: { panel: true }, order: { from: 'ASC', id: 'ASC' } });
    return {
      person: await this.people.get(personId),
      seats: own.filter(isOpen),
      posts: (await this.postHoldings.ofPerson(personId)).filter(isOpen),
      groups: (await this.memberships.of(personId)).filter(isOpen),
      panels: await this.panelsServed(personId, account),
      others: await this.endings.openOf(personId),
      account,
    };
  }

  /** @throws StaleEdit where the person is no longer the one that was seen */
  async leave(personId: string, form: LeavingForm, user: Actor & Reader): Promise<Person> {
    refuseUnlessAdministrator(user);
    const today = this.clock.today();
    refuseLaterDay(form.lastDay, today);
    return this.unitOfWork.run(async (unit) => {
      const { person, panels, seats: open } = await this.preview(personId, user);
      if (person.version !== form.version) throw new StaleEdit(personId, person.version);
      if (person.leftOn !== null) throw new RuleBroken('They have left already');
      for (const panelId of new Set(open.map((seat) => seat.panelId))) await unit.lock('panel', panelId);
      const order = { lastDay: form.lastDay, today, leavesVacancies: form.seats === 'vacant' };
      const seats = await this.seats.endAllOf(unit, personId, order, user);
      const posts = await this.postHoldings.endAllOf(unit, personId, form.lastDay);
      const groups = await this.memberships.endAllOf(unit, personId, form.lastDay);
      const others = await this.endings.endAllOf(unit, personId, form.lastDay);
      await releasePanels(unit, panels, personId);
      const hadAccount = await this.accounts.endOf(unit, personId, user);
      await this.people.markAsLeft(unit, person, form.lastDay, form.reason);
      await this.audit.record(unit, user, {
        action: 'ended all that a leaver had',
        subjectKind: 'person',
        subjectId: personId,
        detail: {
          lastDay: form.lastDay,
          reason: form.reason,
          seats: seats.map(({ panel }) => panel?.name ?? '').join('; '),
          seatsAfter: form.seats,
          posts: posts.join('; '),
          groups: groups.join('; '),
          others: others.flatMap(inWords).join('; '),
          panelsServed: panels.map(({ name }) => name).join('; '),
          account: hadAccount,
        },
      });
      return person;
    });
  }

  private async panelsServed(personId: string, account: Account | null): Promise<Panel[]> {
    const clerkOf = account ? await this.unitOfWork.reading(PanelClerk).find({ where: { accountId: account.id } }) : [];
    const where = [
      { clerkId: personId },
      { leadOfficerId: personId },
      { id: In(clerkOf.map(({ panelId }) => panelId)) },
    ];
    return this.unitOfWork.reading(Panel).find({ where, order: { sortKey: 'ASC', id: 'ASC' } });
  }
}

function inWords({ heading, lines }: EndingInWords): string[] {
  return lines.length === 0 ? [] : [`${heading} ${lines.join(', ')}`];
}

/** Their account ends at once, so the rest cannot wait for a day to come. */
function refuseLaterDay(lastDay: CalendarDate, today: CalendarDate): void {
  if (lastDay > today) throw new RuleBroken(`Enter ${longDate(today)} or an earlier day`, 'lastDay');
}

async function releasePanels(unit: Unit, panels: readonly Panel[], personId: string): Promise<void> {
  for (const panel of panels) {
    await updateVersioned(unit, Panel, panel, {
      clerkId: panel.clerkId === personId ? null : panel.clerkId,
      leadOfficerId: panel.leadOfficerId === personId ? null : panel.leadOfficerId,
    });
  }
}

function refuseUnlessAdministrator(user: Reader): void {
  if (!maySettings(user)) throw new NotAllowed('Only an administrator can record that somebody leaves.');
}
