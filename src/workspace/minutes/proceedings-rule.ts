import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FixedProceedings } from '../proceedings/fixed-proceedings.service.js';
import { MinutesService } from './minutes.service.js';

/** Who attended, presided and declared an interest stands in the minutes: it is fixed when they are checked. */
@Injectable()
export class ProceedingsRule implements OnModuleInit {
  constructor(
    private readonly fixed: FixedProceedings,
    private readonly minutes: MinutesService,
  ) {}

  onModuleInit(): void {
    this.fixed.refuseWhere(async (meetingId) => {
      const minutes = await this.minutes.findOfMeeting(meetingId);
      return minutes === null || minutes.state === 'drafted' ? null : FIXED;
    });
  }
}

const FIXED =
  'The minutes of this meeting have been checked, so what they say of it is fixed. Take the check back, or correct it when they are approved.';
