import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { CallingOffPages } from './calling-off.pages.js';

@Controller('workspace/meetings/:meetingId/postponement')
export class PostponementController {
  constructor(private readonly pages: CallingOffPages) {}

  @Get()
  async new(@Param('meetingId') id: string, @User() user: CurrentUser, @Res() response: Response) {
    await this.pages.ask('postponed', id, user, response);
  }

  @Post()
  async create(
    @Param('meetingId') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.pages.take('postponed', id, body, user, response);
  }
}
