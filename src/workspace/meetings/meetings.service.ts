import { Inject, Injectable } from '@nestjs/common';
import { Between, In, MoreThan, Not } from 'typeorm';
import type { Reader } from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { Conflict, NotFound, RuleBroken } from '../../domain/errors.js';
import { type Actor, AuditTrail } from '../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { Unit } from '../../platform/database/unit.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { updateVersioned, type Versioned } from '../../platform/database/versioned-update.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../platform/web/pages/pagination.js';
import { Panel } from '../panels/panel.entity.js';
import { detailsFrom } from './meeting-details.js';
import { requireClerkOf } from './meeting-rights.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { slugFor } from './meeting-slug.js';
import { CALLED_OFF, Meeting, type MeetingOfPanel, NOT_MEETING } from './meeting.entity.js';
import type { MeetingDetailsForm, NewMeetingForm } from './meeting.form.js';
import { type MeetingsQuery, narrow, order } from './meetings-query.js';
import { addMeeting } from './new-meeting.js';
import { type Appointment, MeetingNewsService } from './news/meeting-news.service.js';

const SOONEST_FIRST = { day: 'ASC', startsAt: 'ASC', id: 'ASC' } as const;

/** When and where panels meet. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: MeetingNotices,
    private readonly news: MeetingNewsService,
    private readonly audit: AuditTrail,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** With its panel. */
  async get(id: string): Promise<MeetingOfPanel> {
    return found(await this.meetings.findOne({ where: { id }, relations: { panel: true } }));
  }

  /** With its panel, by the two parts of its public address. */
  async getByAddress(panelSlug: string, meetingSlug: string): Promise<MeetingOfPanel> {
    const where = { slug: meetingSlug, panel: { slug: panelSlug } };
    return found(await this.meetings.findOne({ where, relations: { panel: true } }));
  }

  /** With their panels. */
  async list(query: MeetingsQuery, { skip, take, page, size }: PageRequest): Promise<Page<MeetingOfPanel>> {
    const select = this.meetings.createQueryBuilder('meeting').innerJoinAndSelect('meeting.panel', 'panel');
    narrow(select, query, this.clock.today());
    const counted = await select.clone().select('meeting.id').limit(MOST_COUNTED).getRawMany();
    order(select, query);
    const items = await select.skip(skip).take(take).getMany();
    return { items: items.map(found), total: counted.length, page, size };
  }

  /** The panel's meetings after a day, soonest first, without those that will not take place. */
  async upcomingOf(panelId: string, afterDay: CalendarDate, take: number): Promise<Meeting[]> {
    const where = { panelId, day: MoreThan(afterDay), state: Not(In([...NOT_MEETING])) };
    return this.meetings.find({ where, order: SOONEST_FIRST, take });
  }

  /** Of these panels from one day to another, both included, soonest first, with their panels. */
  async between(
    panels: 'all' | readonly string[],
    [from, to]: readonly [CalendarDate, CalendarDate],
    take: number,
  ): Promise<MeetingOfPanel[]> {
    const among = panels === 'all' ? {} : { panelId: In([...panels]) };
    const where = { ...among, day: Between(from, to), state: Not(In([...NOT_MEETING])) };
    const meetings = await this.meetings.find({ where, relations: { panel: true }, order: SOONEST_FIRST, take });
    return meetings.map(found);
  }

  /** Coming ones of bodies under Part VA, with their panels: those whose clear days are still to run. */
  async toCount(): Promise<MeetingOfPanel[]> {
    const where = {
      day: MoreThan(this.clock.today()),
      state: Not(In([...CALLED_OFF])),
      panel: { partVaApplies: true },
    };
    return (await this.meetings.find({ where, relations: { panel: true }, order: SOONEST_FIRST })).map(found);
  }

  /** The meeting in whose place this one is held, and the one held in its place; with their panel. */
  async neighboursOf({ id, followsId }: Meeting): Promise<{ before: Meeting | null; after: Meeting | null }> {
    return {
      before: followsId === null ? null : await this.meetings.findOneBy({ id: followsId }),
      after: await this.meetings.findOneBy({ followsId: id }),
    };
  }

  async schedule(form: NewMeetingForm, user: Actor & Reader): Promise<MeetingOfPanel> {
    requireClerkOf(user, form.panelId);
    return this.unitOfWork.run(async (unit) => {
      const panel = await unit.manager.findOneBy(Panel, { id: form.panelId });
      if (!panel) throw new RuleBroken('Select the panel', 'panelId');
      const details = detailsFrom(form, panel, this.clock.today());
      const meeting = await addMeeting(unit, panel, details);
      await this.audit.record(unit, user, deed('scheduled a meeting', meeting));
      return meeting;
    });
  }

  /**
   * Once the agenda is out, its details are on the public record and no longer edited. A notice that is out is published
   * anew, at its own address: the day stands.
   */
  async edit(id: string, form: MeetingDetailsForm, user: Actor & Reader): Promise<MeetingOfPanel> {
    const before = await this.get(id);
    requireClerkOf(user, before.panelId);
    const details = detailsFrom(form, before.panel, this.clock.today());
    return this.unitOfWork.run(async (unit) => {
      const slug = await slugFor(unit, { id, panelId: before.panelId, ...details });
      if (before.convenedAt !== null && details.day !== before.day) {
        throw new RuleBroken('This meeting was called at short notice for its day. Take the call back first.', 'day');
      }
      const { hasNotice } = await this.notices.publicityOf(before);
      if (hasNotice && details.day !== before.day) {
        throw new RuleBroken('The notice of this meeting is public, so its day stands. Postpone it instead.', 'day');
      }
      await updateVersioned(unit, Meeting, { id, version: form.version }, { ...details, slug });
      const after = found(await unit.manager.findOne(Meeting, { where: { id }, relations: { panel: true } }));
      if (after.state !== 'scheduled') {
        throw new Conflict('The agenda of this meeting has been published, so its details stand.');
      }
      await this.publishAnew(unit, after, user);
      if (isMoved(before, after)) await this.tell(unit, before, after, user);
      await this.audit.record(unit, user, deed('changed a meeting', after));
      return after;
    });
  }

  /** For publishing the agenda, in its unit: the meeting has been called. */
  async markCalled(unit: Unit, meeting: Meeting): Promise<void> {
    if (meeting.state !== 'scheduled') return;
    await updateVersioned(unit, Meeting, meeting, { state: 'called' });
  }

  /** For recording whether it was held, in that unit; and for taking it back. */
  async markTaken(unit: Unit, seen: Versioned, state: 'held' | 'inquorate' | 'called' | 'scheduled'): Promise<void> {
    await updateVersioned(unit, Meeting, seen, { state });
  }

  /** What the public was told and is no longer so, also at the address of the meeting in whose place it is held. */
  private async publishAnew(unit: Unit, meeting: MeetingOfPanel, user: Actor): Promise<void> {
    const { isOutdated } = await this.notices.publicityOf(meeting);
    if (!isOutdated) return;
    await this.notices.publish(unit, meeting, null, user);
    const before = meeting.followsId === null ? null : await this.get(meeting.followsId);
    if (before && (await this.notices.isPublic(before))) await this.notices.publish(unit, before, meeting, user);
  }

  private async tell(unit: Unit, before: Appointment, { id, version }: Meeting, user: Actor): Promise<void> {
    await this.news.order(unit, { event: 'moved', meetingId: id, edition: String(version), before }, user);
  }

  private get meetings() {
    return this.unitOfWork.reading(Meeting);
  }
}

function isMoved(before: Appointment, after: Appointment): boolean {
  return before.day !== after.day || before.startsAt !== after.startsAt || before.place !== after.place;
}

function found(meeting: Meeting | null): MeetingOfPanel {
  if (!meeting?.panel) throw new NotFound('There is no such meeting.');
  return Object.assign(meeting, { panel: meeting.panel });
}

function deed(action: string, { id, day }: Meeting) {
  return { action, subjectKind: 'meeting', subjectId: id, detail: { day } };
}
