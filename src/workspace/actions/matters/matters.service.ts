import { Inject, Injectable } from '@nestjs/common';
import { mayKeepActions } from '../../../domain/access/action-access.js';
import type { Reader } from '../../../domain/access/roles.js';
import { matterReference, referenceKey } from '../../../domain/actions/action-reference.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { findYearOf, yearLabel } from '../../../domain/calendar/municipal-year.js';
import { NotAllowed, RuleBroken } from '../../../domain/errors.js';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { drawNumber } from '../../../platform/database/counters.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { isCalledOff, type MeetingOfPanel } from '../../meetings/meeting.entity.js';
import { MeetingsService } from '../../meetings/meetings.service.js';
import { ActionAdding } from '../action-adding.js';
import { Owners } from '../owners.service.js';
import type { MatterForm } from './matter.form.js';

/** Actions that came up at a meeting without a clause of its minutes, such as matters arising. */
@Injectable()
export class MattersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingsService,
    private readonly authority: AuthorityService,
    private readonly owners: Owners,
    private readonly adding: ActionAdding,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** The id of the new action. @throws NotAllowed, RuleBroken */
  async raise(form: MatterForm, user: Actor & Reader & { readonly personId: string | null }): Promise<string> {
    const meeting = await this.meetings.get(form.meetingId);
    if (!mayKeepActions(user, meeting.panelId)) {
      throw new NotAllowed('Only the clerk of this panel can add actions to it.');
    }
    refuseNoMeeting(meeting, this.clock.today());
    const { wording, owner, dueOn = null, reason = '' } = form;
    if ((owner === undefined || dueOn === null) && reason === '') {
      throw new RuleBroken('Say why it has no owner or no date yet', 'reason');
    }
    const owned =
      owner === undefined
        ? { ownerPersonId: null, ownerPostId: null, noOwnerBecause: reason }
        : await this.owners.chosen(owner, meeting.day);
    const year = await this.yearOf(meeting);
    return this.unitOfWork.run(async (unit) => {
      const nth = await drawNumber(unit, `matters:${meeting.panelId}:${year ?? ''}`);
      const called = {
        reference: matterReference(meeting.panel.reference, nth, year),
        referenceKey: referenceKey(meeting.panel.reference, year, 0, `matter ${nth}`),
      };
      const matter = { ...OPEN, ...called, ...owned, wording, dueOn, noDateBecause: dueOn === null ? reason : null };
      return this.adding.add(unit, { panelId: meeting.panelId, meetingId: meeting.id, day: meeting.day }, matter, user);
    });
  }

  private async yearOf({ day }: MeetingOfPanel): Promise<string | null> {
    const year = findYearOf(day, await this.authority.municipalYears());
    return year ? yearLabel(year) : null;
  }
}

function refuseNoMeeting(meeting: MeetingOfPanel, today: CalendarDate): void {
  if (meeting.day <= today && !isCalledOff(meeting)) return;
  throw new RuleBroken('Select a meeting that has taken place', 'meetingId');
}

const OPEN = {
  source: 'matters-arising',
  clauseId: null,
  resolutionId: null,
  minuteNumber: null,
  isPrivate: false,
  publicLabel: null,
  opensToMembers: false,
  ownerWords: null,
  dueWords: null,
  waitingFor: null,
} as const;
