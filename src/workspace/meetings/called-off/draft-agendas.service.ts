import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/audit/audit-trail.js';
import type { Unit } from '../../../platform/database/unit.js';
import type { Meeting } from '../meeting.entity.js';

export interface CarriedFrom {
  readonly fromMeetingId: string;
  readonly to: Pick<Meeting, 'id' | 'day' | 'panelId'>;
}

/** Who keeps the agendas. */
export interface AgendaKeeper {
  hasDraft(meetingId: string): Promise<boolean>;
  /** The draft becomes the agenda of another meeting. @throws RuleBroken where there is none. */
  carry(unit: Unit, meetings: CarriedFrom, by: Actor): Promise<void>;
}

/**
 * A meeting that is postponed takes its draft agenda along. The agendas are to the right of the meetings, and say here
 * themselves how that is done.
 */
@Injectable()
export class DraftAgendas implements AgendaKeeper {
  private readonly keepers: AgendaKeeper[] = [];

  keptBy(keeper: AgendaKeeper): void {
    this.keepers.push(keeper);
  }

  async hasDraft(meetingId: string): Promise<boolean> {
    for (const keeper of this.keepers) if (await keeper.hasDraft(meetingId)) return true;
    return false;
  }

  async carry(unit: Unit, meetings: CarriedFrom, by: Actor): Promise<void> {
    for (const keeper of this.keepers) await keeper.carry(unit, meetings, by);
  }
}
