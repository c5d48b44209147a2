import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { AgendaContent } from '../publications/content/agenda-content.js';
import type { DecisionsContent, MinutesContent } from '../publications/content/minutes-content.js';
import type { PublishedContent } from '../publications/content/published-content.js';
import type { PublicationFile } from '../publications/publication-file.entity.js';
import { PublicRecord } from '../publications/public-record.js';
import { addresses, paths } from './portal.paths.js';
import { keepForAMinute } from './public-answer.js';

type Notice = PublishedContent['meeting-notice'];

interface AroundMeeting {
  readonly notice: Notice | null;
  readonly edition: number;
  readonly publishedAt: string;
  readonly files: readonly object[];
  /** Where the minutes are told in full; null before they are published. */
  readonly minutes: { readonly standing: MinutesContent['standing']; readonly href: string } | null;
  /** What was decided, told before the minutes; null where nothing was. */
  readonly decisions: DecisionsContent['record']['items'] | null;
}

/** The published record as JSON, for anybody. */
@ApiTags('public record')
@Controller('api/public/panels')
export class PublicApiController {
  constructor(private readonly record: PublicRecord) {}

  @Get(':panel')
  async panel(
    @Param('panel') panel: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PublishedContent['panel']> {
    keepForAMinute(response);
    return (await this.record.current('panel', addresses.panel(panel))).content;
  }

  /** Of a meeting whose agenda is not out, what its notice says. */
  @Get(':panel/meetings/:meeting')
  async meeting(
    @Param() at: { panel: string; meeting: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<(AgendaContent | Pick<Notice, 'panel' | 'meeting'>) & AroundMeeting> {
    const address = addresses.meeting(at.panel, at.meeting);
    const notice = await this.record.findCurrent('meeting-notice', address);
    const agenda = await this.record.findCurrent('agenda', address);
    const published = agenda ?? notice;
    if (published === null) throw await this.record.missing(['agenda', 'meeting-notice'], address);
    const files = agenda === null ? [] : await this.record.filesOf(agenda.publication.id);
    const { edition, publishedAt } = published.publication;
    const minutes = await this.record.findMinutes(address);
    const decisions = await this.record.findCurrent('decisions', address);
    keepForAMinute(response);
    return {
      ...(agenda?.content ?? meetingOf(published.content)),
      notice: notice?.content ?? null,
      edition,
      publishedAt,
      files: files.map((file) => toFile(address, file)),
      minutes: minutes && { standing: minutes.content.standing, href: `/api/public/${address}/minutes` },
      decisions: decisions && decisions.content.record.items,
    };
  }

  @Get(':panel/meetings/:meeting/minutes')
  async minutes(
    @Param() at: { panel: string; meeting: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<MinutesContent & Omit<AroundMeeting, 'notice' | 'minutes' | 'decisions'>> {
    const address = addresses.meeting(at.panel, at.meeting);
    const minutes = await this.record.findMinutes(address);
    if (minutes === null) throw await this.record.missing(['draft-minutes', 'approved-minutes'], address);
    const { edition, publishedAt, id } = minutes.publication;
    const files = await this.record.filesOf(id);
    keepForAMinute(response);
    return { ...minutes.content, edition, publishedAt, files: files.map((file) => toFile(address, file)) };
  }
}

function toFile(address: string, { name, pageCount, byteSize }: PublicationFile) {
  return { name, href: paths.file(address, name), pages: pageCount, bytes: byteSize };
}

function meetingOf({ panel, meeting }: Pick<Notice, 'panel' | 'meeting'>): Pick<Notice, 'panel' | 'meeting'> {
  return { panel, meeting };
}
