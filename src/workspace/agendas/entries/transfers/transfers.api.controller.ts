import { Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { ParsedBody } from '../../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { EntryResources } from '../../entry-resources.js';
import type { EntryAddress } from '../entries.controller.js';
import { FromMeetingForm, TransferForm } from './transfer.form.js';
import { TransfersService } from './transfers.service.js';

@ApiTags('agendas')
@Controller('api/agendas/:id')
export class TransfersApiController {
  constructor(
    private readonly transfers: TransfersService,
    private readonly resources: EntryResources,
  ) {}

  /** Answers with the agenda it went to. */
  @Post('entries/:entryId/transfer')
  @ApiBody({ type: TransferForm })
  async send(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(TransferForm) form: TransferForm,
    @User() user: CurrentUser,
  ) {
    return this.resources.agenda(await this.transfers.send(id, entryId, form, user), user);
  }

  @Post('from-meeting')
  @ApiBody({ type: FromMeetingForm })
  async fetch(@Param('id') id: string, @ParsedBody(FromMeetingForm) form: FromMeetingForm, @User() user: CurrentUser) {
    await this.transfers.fetch(id, form, user);
    return this.resources.agenda(id, user);
  }
}
