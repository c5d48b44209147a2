import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { printedMinutes } from '../../../domain/minutes/printed-minutes.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { MinuteAddress } from '../items/minute-items.controller.js';
import { MinutesReading } from '../minutes-reading.service.js';
import { meetingOf } from '../minutes-words.js';
import { minutesPaths } from '../minutes.paths.js';
import { MinutesRecords } from './minutes-records.service.js';

const PAGE = 'workspace/minutes/text';
/** One minute is read without who was there. */
const NO_HEAD = { present: null, alsoPresent: null, apologies: null, absent: null };

/** Minutes as they will be read, for those who may read them. */
@Controller('workspace/minutes/:id')
export class MinutesTextController {
  constructor(
    private readonly reading: MinutesReading,
    private readonly records: MinutesRecords,
  ) {}

  @Get('text')
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const { minutes } = await this.reading.read(id, user);
    response.render(PAGE, {
      title: `Minutes as they read: ${meetingOf(minutes)}`,
      caption: meetingOf(minutes),
      heading: 'Minutes',
      backLink: { text: 'Back to the minutes', href: minutesPaths.show(id) },
      minutes: printedMinutes(await this.records.recordOf(minutes)),
    });
  }

  @Get('items/:minuteId/text')
  async one(@Param() { id, minuteId }: MinuteAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { minutes } = await this.reading.read(id, user);
    const record = await this.records.recordOf(minutes);
    response.render(PAGE, {
      title: `Minute as it reads: ${meetingOf(minutes)}`,
      caption: meetingOf(minutes),
      heading: 'Minute',
      backLink: { text: 'Back to the minute', href: minutesPaths.item(id, minuteId) },
      minutes: printedMinutes({ ...record, head: NO_HEAD, items: record.items.filter((item) => item.id === minuteId) }),
    });
  }
}
