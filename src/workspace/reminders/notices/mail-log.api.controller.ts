import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { User } from '../../../platform/web/user.decorator.js';
import { toNoticeResource } from './notice.presenter.js';
import { noticesQuery } from './notices-query.js';
import { MailLogService } from './mail-log.service.js';

@ApiTags('notices')
@Controller('api/notices')
export class MailLogApiController {
  constructor(private readonly log: MailLogService) {}

  @Get()
  async index(@Query() asked: Record<string, unknown>, @User() user: CurrentUser) {
    const { items, ...rest } = await this.log.page(noticesQuery(asked), pageRequest(asked), user);
    return { items: items.map(toNoticeResource), ...rest };
  }

  @Get(':id')
  async show(@Param('id') id: string, @User() user: CurrentUser) {
    return toNoticeResource(await this.log.get(id, user));
  }

  @Post(':id/resending')
  @HttpCode(204)
  async resend(@Param('id') id: string, @User() user: CurrentUser): Promise<void> {
    await this.log.sendAgain(id, user);
  }
}
