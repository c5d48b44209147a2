import { Controller, Get, Param, ParseIntPipe, Res } from '@nestjs/common';
import type { Response } from 'express';
import { printedMinutes } from '../../../domain/minutes/printed-minutes.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { MinutesReading } from '../minutes-reading.service.js';
import { meetingOf } from '../minutes-words.js';
import { CitationLinks } from '../record/citation-links.service.js';
import { minutesPaths } from '../minutes.paths.js';
import { versionInWords } from './version-words.js';
import { VersionsReading } from './versions-reading.service.js';

/** Minutes as they stood each time something was done with them. */
@Controller('workspace/minutes/:id/versions')
export class VersionsController {
  constructor(
    private readonly versionsReading: VersionsReading,
    private readonly reading: MinutesReading,
    private readonly links: CitationLinks,
  ) {}

  @Get()
  async index(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const { minutes } = await this.reading.read(id, user);
    const versions = await this.versionsReading.list(id, user);
    response.render('workspace/minutes/versions', {
      title: `Versions: ${meetingOf(minutes)}`,
      caption: meetingOf(minutes),
      backLink: { text: 'Back to the minutes', href: minutesPaths.show(id) },
      versions: versions.map((version, index) => ({
        text: versionInWords(version),
        href: minutesPaths.version(id, version.number),
        // The first that is open to this reader may not be the first there is.
        differences: index > 0 ? minutesPaths.differences(id, version.number) : null,
      })),
    });
  }

  @Get(':number')
  async show(
    @Param('id') id: string,
    @Param('number', ParseIntPipe) number: number,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { minutes, version, record } = await this.versionsReading.read(id, number, user);
    response.render('workspace/minutes/text', {
      title: `Version ${number}: ${meetingOf(minutes)}`,
      caption: meetingOf(minutes),
      heading: versionInWords(version),
      backLink: { text: 'Back to the versions', href: minutesPaths.versions(id) },
      minutes: printedMinutes(await this.links.linked(record, user)),
    });
  }
}
