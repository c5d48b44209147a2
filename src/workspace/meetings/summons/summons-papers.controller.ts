import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { SummonsPapers } from './summons-papers.service.js';

/** To be printed, and left or posted. */
@Controller('workspace/meetings/:meetingId')
export class SummonsPapersController {
  constructor(private readonly papers: SummonsPapers) {}

  @Get('summons.pdf')
  async letters(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    send(response, 'summons.pdf', await this.papers.letters(id, user));
  }

  @Get('summons-list.pdf')
  async list(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    send(response, 'summons-list.pdf', await this.papers.list(id, user));
  }
}

function send(response: Response, name: string, bytes: Uint8Array): void {
  response.set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': `inline; filename="${name}"` });
  response.type('application/pdf').send(Buffer.from(bytes));
}
