import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HoldingsService } from '../proceedings/holding/holdings.service.js';
import { MinutesService } from './minutes.service.js';

/** A meeting whose minutes have been checked was held: that cannot be taken back. */
@Injectable()
export class HoldingRule implements OnModuleInit {
  constructor(
    private readonly holdings: HoldingsService,
    private readonly minutes: MinutesService,
  ) {}

  onModuleInit(): void {
    this.holdings.refuseUndoingWhere(async (meetingId) => {
      const minutes = await this.minutes.findOfMeeting(meetingId);
      return minutes === null || minutes.state === 'drafted' ? null : 'The minutes of this meeting have been checked.';
    });
  }
}
