import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { EntryAddress } from '../entries/entries.controller.js';
import { ArisingReports } from './arising-reports.service.js';
import { toArisingResource } from './arising.resource.js';
import { ArisingService } from './arising.service.js';

@ApiTags('agendas')
@Controller('api/agendas/:id/entries/:entryId/arising')
export class ArisingApiController {
  constructor(
    private readonly arising: ArisingService,
    private readonly reports: ArisingReports,
  ) {}

  @Get()
  async show(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser) {
    return toArisingResource(await this.arising.of(id, entryId, user));
  }

  /** Freezes what is outstanding into a paper of the entry. */
  @Post('report')
  async freeze(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser) {
    await this.reports.freeze(id, entryId, user);
    return toArisingResource(await this.arising.of(id, entryId, user));
  }
}
