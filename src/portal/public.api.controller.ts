import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { NotFound } from '../domain/errors.js';
import type { AgendaContent } from '../publications/content/agenda-content.js';
import type { PublishedContent } from '../publications/content/published-content.js';
import { PublicRecord } from '../publications/public-record.js';
import { addresses, paths } from './portal.paths.js';
import { keepForAMinute } from './public-answer.js';

type Notice = PublishedContent['meeting-notice'];

interface AroundMeeting {
  readonly notice: Notice | null;
  readonly edition: number;
  readonly publishedAt: string;
  readonly files: readonly object[];
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
    if (published === null) throw new NotFound('There is no published page at this address.');
    const files = agenda === null ? [] : await this.record.filesOf(agenda.publication.id);
    const { edition, publishedAt } = published.publication;
    keepForAMinute(response);
    return {
      ...(agenda?.content ?? meetingOf(published.content)),
      notice: notice?.content ?? null,
      edition,
      publishedAt,
      files: files.map(({ name, pageCount, byteSize }) => ({
        name,
        href: paths.file(address, name),
        pages: pageCount,
        bytes: byteSize,
      })),
    };
  }
}

function meetingOf({ panel, meeting }: Pick<Notice, 'panel' | 'meeting'>): Pick<Notice, 'panel' | 'meeting'> {
  return { panel, meeting };
}
