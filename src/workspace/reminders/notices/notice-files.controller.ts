import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { SystemClock } from '../../../domain/calendar/clock.js';
import { londonDay } from '../../../domain/calendar/london-time.js';
import { SYSTEM_CLOCK } from '../../../platform/config/system-clock.js';
import type { Mail } from '../../../platform/mail/mail.entity.js';
import { CSV_START, csvLine } from '../../../platform/web/csv.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { MailLogService } from './mail-log.service.js';
import { NoticeFilesService } from './notice-files.service.js';
import { htmlWithoutLinks } from './notice-text.js';
import { CSV_COLUMNS, csvCells } from './notices-csv.js';
import { noticesQuery } from './notices-query.js';

/** A mail is drawn as a mail program would, cut off from this site: it runs nothing, fetches nothing and sends nothing. */
const ALONE = [
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
].join('; ');

@Controller('workspace/notices')
export class NoticeFilesController {
  constructor(
    private readonly log: MailLogService,
    private readonly files: NoticeFilesService,
    @Inject(SYSTEM_CLOCK) private readonly clock: SystemClock,
  ) {}

  @Get('export.csv')
  async export(@Query() asked: Record<string, unknown>, @User() user: CurrentUser, @Res() response: Response) {
    const batches = await this.files.export(noticesQuery(asked), user);
    const name = `notice-log-${londonDay(this.clock.now().toISOString())}.csv`;
    response.set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': `attachment; filename="${name}"` });
    response.type('text/csv');
    await pipeline(Readable.from(linesOf(batches)), response);
  }

  @Get(':id/part.html')
  async html(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const { html } = await this.log.get(id, user);
    response.set({ 'Content-Security-Policy': ALONE, 'Referrer-Policy': 'no-referrer' });
    response.type('html').send(htmlWithoutLinks(html));
  }

  /** To be opened by a mail program: its links are live. */
  @Get(':id/file')
  async file(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.attachment(`${id}.eml`).type('message/rfc822');
    response.sendFile(await this.files.file(id, user), { dotfiles: 'allow', cacheControl: false });
  }

  /** As the recipient got it. */
  @Get(':id/files/:attachmentId')
  async attachment(
    @Param() { id, attachmentId }: { readonly id: string; readonly attachmentId: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { name, mediaType, path } = await this.files.attachment(id, attachmentId, user);
    response.attachment(name).type(mediaType).set('Cache-Control', 'private, no-store');
    response.sendFile(path, { dotfiles: 'allow', cacheControl: false, lastModified: false });
  }
}

async function* linesOf(batches: AsyncIterable<Mail[]>): AsyncIterable<string> {
  yield CSV_START + csvLine(CSV_COLUMNS);
  for await (const mails of batches) yield mails.map((mail) => csvLine(csvCells(mail))).join('');
}
