import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { AgendaContent } from '../publications/content/agenda-content.js';
import type { PublishedContent } from '../publications/content/published-content.js';
import { PublicRecord } from '../publications/public-record.js';
import { addresses, paths } from './portal.paths.js';
import { keepForAMinute } from './public-answer.js';

type Notice = PublishedContent['meeting-notice'];

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

  @Get(':panel/meetings/:meeting')
  async meeting(
    @Param() at: { panel: string; meeting: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<AgendaContent & { edition: number; publishedAt: string; files: object[]; notice: Notice | null }> {
    const address = addresses.meeting(at.panel, at.meeting);
    const { publication, content } = await this.record.current('agenda', address);
    const files = await this.record.filesOf(publication.id);
    const notice = await this.record.findCurrent('meeting-notice', address);
    keepForAMinute(response);
    return {
      ...content,
      notice: notice?.content ?? null,
      edition: publication.edition,
      publishedAt: publication.publishedAt,
      files: files.map(({ name, pageCount, byteSize }) => ({
        name,
        href: paths.file(address, name),
        pages: pageCount,
        bytes: byteSize,
      })),
    };
  }
}
