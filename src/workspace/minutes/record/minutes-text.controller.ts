import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NO_HEAD } from '../../../domain/minutes/head-of-record.js';
import { NotFound } from '../../../domain/errors.js';
import { printedMinutes } from '../../../domain/minutes/printed-minutes.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { MinuteAddress } from '../items/minute-items.controller.js';
import { MinutesReading } from '../minutes-reading.service.js';
import { findMinute } from '../minutes-in-full.js';
import type { MinutesInView } from '../minutes-in-view.js';
import { meetingOf } from '../minutes-words.js';
import { minutesPaths } from '../minutes.paths.js';
import { CitationLinks } from './citation-links.service.js';
import { MinutesRecords } from './minutes-records.service.js';

const PAGE = 'workspace/minutes/text';
const DESK = { text: 'Back to your desk', href: '/workspace' };

/** Minutes as they will be read, for those who may read them. */
@Controller('workspace/minutes/:id')
export class MinutesTextController {
  constructor(
    private readonly reading: MinutesReading,
    private readonly records: MinutesRecords,
    private readonly links: CitationLinks,
  ) {}

  @Get('text')
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const inView = await this.reading.readAsSent(id, user);
    const { minutes, isPart, isSent } = inView;
    const record = await this.links.linked(await this.records.inView(inView), user);
    response.render(PAGE, {
      title: `Minutes as they read: ${meetingOf(minutes)}`,
      caption: meetingOf(minutes),
      heading: 'Minutes',
      backLink: isSent ? DESK : { text: 'Back to the minutes', href: minutesPaths.show(id) },
      minutes: printedMinutes(isPart ? { ...record, head: NO_HEAD } : record),
      commenting: isSent ? commentLinks(inView) : [],
    });
  }

  @Get('items/:minuteId/text')
  async one(@Param() { id, minuteId }: MinuteAddress, @User() user: CurrentUser, @Res() response: Response) {
    const inView = await this.reading.readAsSent(id, user);
    const { minutes, isSent } = inView;
    if (!findMinute(minutes, minuteId)) throw new NotFound('There is no such minute.');
    const record = await this.links.linked(await this.records.inView(inView), user);
    response.render(PAGE, {
      title: `Minute as it reads: ${meetingOf(minutes)}`,
      caption: meetingOf(minutes),
      heading: 'Minute',
      backLink: isSent
        ? { text: 'Back to the minutes', href: minutesPaths.text(id) }
        : { text: 'Back to the minute', href: minutesPaths.item(id, minuteId) },
      minutes: printedMinutes({ ...record, head: NO_HEAD, items: record.items.filter((item) => item.id === minuteId) }),
      commenting: isSent ? commentLinks(inView).filter((link) => link.minuteId === minuteId) : [],
    });
  }
}

/** To where those who were sent minutes comment on each that is open to them. */
function commentLinks({ minutes, closed }: MinutesInView) {
  return minutes.items
    .filter((minute) => !closed.has(minute.id))
    .map(({ id, printed }) => ({
      minuteId: id,
      text: `Comment on minute ${printed}`,
      href: minutesPaths.comments(minutes.id, id),
    }));
}
