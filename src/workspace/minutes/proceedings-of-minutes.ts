import { Injectable } from '@nestjs/common';
import { PrivateBusinessService } from '../proceedings/private-business/private-business.service.js';
import { ProceedingsService } from '../proceedings/proceedings.service.js';
import type { MinuteInFull } from './minutes-in-full.js';

/** What the check of minutes asks about the meeting itself. */
@Injectable()
export class ProceedingsOfMinutes {
  constructor(
    private readonly proceedings: ProceedingsService,
    private readonly privateBusiness: PrivateBusinessService,
  ) {}

  async isPresentKnown(meetingId: string): Promise<boolean> {
    return (await this.proceedings.attendedBy(meetingId)).length > 0;
  }

  async isBudgetMeeting(meetingId: string): Promise<boolean> {
    return this.proceedings.isBudgetMeeting(meetingId);
  }

  /** Why private text of a minute may be private (LGA 1972, s.100A(2) and (4)); null where nothing allows it. */
  async privateBecause(meetingId: string, { minuted }: MinuteInFull): Promise<'confidential' | 'excluded' | null> {
    if (minuted === null) return null;
    if (minuted.matter.markings.some(({ basis }) => basis === 'confidential')) return 'confidential';
    return (await this.privateBusiness.allowsPrivateText(meetingId, minuted.id)) ? 'excluded' : null;
  }
}
