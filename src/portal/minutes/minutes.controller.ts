import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NotFound } from '../../domain/errors.js';
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
    const minutes = await this.record.findMinutes(addresses.meeting(panel, meeting));
    if (minutes === null) throw new NotFound('No minutes of this meeting have been published.');
    const files = await this.record.filesOf(minutes.publication.id);
    keepForAMinute(response);
    response.render('portal/minutes/show', presentMinutes(minutes, files));
  }
}
