import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PrintedNotices } from './printed-notices.service.js';

/** To be printed and put up at the offices. */
@Controller('workspace/meetings/:meetingId/notice.pdf')
export class PrintedNoticeController {
  constructor(private readonly notices: PrintedNotices) {}

  @Get()
  async show(@Param('meetingId') meetingId: string, @Res() response: Response) {
    const bytes = await this.notices.draw(meetingId);
    response.set({
      'Cache-Control': 'private, no-store',
      'Content-Disposition': 'inline; filename="notice-of-meeting.pdf"',
    });
    response.type('application/pdf').send(Buffer.from(bytes));
  }
}
