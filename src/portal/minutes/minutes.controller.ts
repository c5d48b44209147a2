import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PublicRecord } from '../../publications/public-record.js';
import { addresses } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';
import { presentMinutes } from './minutes.presenter.js';

/** The minutes of a meeting, as a draft until they are approved. */
@Controller('panels/:panel/meetings/:meeting/minutes')
export class MinutesPageController {
  constructor(private readonly record: PublicRecord) {}

  @Get()
  async show(@Param('panel') panel: string, @Param('meeting') meeting: string, @Res() response: Response) {
    const address = addresses.meeting(panel, meeting);
    const minutes = await this.record.findMinutes(address);
    if (minutes === null) throw await this.record.missing(['draft-minutes', 'approved-minutes'], address);
    const files = await this.record.filesOf(minutes.publication.id);
    keepForAMinute(response);
    response.render('portal/minutes/show', presentMinutes(minutes, files));
  }
}
