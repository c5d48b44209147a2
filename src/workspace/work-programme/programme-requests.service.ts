import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/audit/audit-trail.js';
import type { Unit } from '../../platform/database/unit.js';
import type { Meeting } from '../meetings/meeting.entity.js';
import { MeetingsAhead } from './meetings-ahead.service.js';
import { newItem } from './new-item.js';
import { ProgrammeEdits } from './programme-edits.js';
import type { ProgrammeItem } from './programme-item.entity.js';

type Request = Pick<ProgrammeItem, 'panelId' | 'title' | 'purpose' | 'scope' | 'authorPersonId'> & {
  /** Whose request it is. */
  readonly sourceWords: string;
};

/** What members ask a panel to take; whether they may ask is for the feature they ask through. */
@Injectable()
export class ProgrammeRequests {
  constructor(
    private readonly edits: ProgrammeEdits,
    private readonly meetings: MeetingsAhead,
  ) {}

  /** Those whose agenda is not out yet, soonest first. */
  async meetingsOf(panelId: string): Promise<Meeting[]> {
    return (await this.meetings.of(panelId)).filter(({ state }) => state === 'scheduled');
  }

  /** In the unit of what comes with it; without a meeting one is to be fixed. The item is returned. @throws RuleBroken at `meetingId` */
  async add(unit: Unit, request: Request, meetingId: string | undefined, by: Actor): Promise<ProgrammeItem> {
    const slot = await this.meetings.chosen(request.panelId, meetingId);
    const item = newItem({ ...request, source: 'members-request' });
    await this.edits.add(unit, item, slot, by);
    return item;
  }

  /** Locked until the unit ends, so that nobody takes it onto an agenda meanwhile. */
  async locked(unit: Unit, id: string): Promise<ProgrammeItem> {
    return this.edits.locked(unit, id);
  }
}
