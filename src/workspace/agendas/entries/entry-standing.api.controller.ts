import { Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { EntryResources } from '../entry-resources.js';
import { RemovalForm } from '../removal.form.js';
import type { EntryAddress } from './entries.controller.js';
import { UrgencyForm } from './urgency/urgency.form.js';
import { UrgencyService } from './urgency/urgency.service.js';
import { WithdrawalForm } from './withdrawals/withdrawal.form.js';
import { WithdrawalsService } from './withdrawals/withdrawals.service.js';

/** Whether an entry is taken: urgent though late, or withdrawn. */
@ApiTags('agendas')
@Controller('api/agendas/:id/entries/:entryId')
export class EntryStandingApiController {
  constructor(
    private readonly urgency: UrgencyService,
    private readonly withdrawals: WithdrawalsService,
    private readonly resources: EntryResources,
  ) {}

  @Put('urgency')
  @ApiBody({ type: UrgencyForm })
  async rule(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(UrgencyForm) form: UrgencyForm,
    @User() user: CurrentUser,
  ) {
    await this.urgency.rule(id, entryId, form, user);
    return this.resources.entry(id, entryId, user);
  }

  @Delete('urgency')
  @ApiBody({ type: RemovalForm })
  async revoke(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
  ) {
    await this.urgency.revoke(id, entryId, version, user);
    return this.resources.entry(id, entryId, user);
  }

  @Post('withdrawal')
  @ApiBody({ type: WithdrawalForm })
  async withdraw(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(WithdrawalForm) form: WithdrawalForm,
    @User() user: CurrentUser,
  ) {
    await this.withdrawals.withdraw(id, entryId, form, user);
    return this.resources.entry(id, entryId, user);
  }

  @Delete('withdrawal')
  @ApiBody({ type: RemovalForm })
  async bringBack(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
  ) {
    await this.withdrawals.bringBack(id, entryId, version, user);
    return this.resources.entry(id, entryId, user);
  }
}
