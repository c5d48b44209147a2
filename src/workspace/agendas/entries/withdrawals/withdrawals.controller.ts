import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { ParsedBody } from '../../../../platform/web/forms/parsed-body.decorator.js';
import { submitForm } from '../../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../../platform/web/session/message.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { agendaPaths } from '../../agenda.paths.js';
import { PreparedAgendas } from '../../prepared-agendas.js';
import { RemovalForm } from '../../removal.form.js';
import type { EntryAddress } from '../entries.controller.js';
import { WithdrawalForm } from './withdrawal.form.js';
import { presentWithdrawal } from './withdrawal.presenter.js';
import { WithdrawalsService } from './withdrawals.service.js';

/** Takes an entry off the printed agenda, and brings it back. */
@Controller('workspace/agendas/:id/entries/:entryId')
export class WithdrawalsController {
  constructor(
    private readonly withdrawals: WithdrawalsService,
    private readonly prepared: PreparedAgendas,
  ) {}

  @Get('withdrawal')
  async ask(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    response.render('workspace/agendas/form', presentWithdrawal(agenda, entry));
  }

  @Post('withdrawal')
  async withdraw(
    @Param() { id, entryId }: EntryAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    const withdraw = (form: WithdrawalForm) => this.withdrawals.withdraw(id, entryId, form, user);
    const { errors } = await submitForm(WithdrawalForm, body, withdraw);
    if (errors) {
      return response
        .status(errors.status)
        .render('workspace/agendas/form', presentWithdrawal(agenda, entry, body, errors));
    }
    sayNext(request, { text: 'The item is withdrawn. You can bring it back.' });
    response.redirect(303, `${agendaPaths.show(id)}#entry-${entryId}`);
  }

  @Post('return')
  async bringBack(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.withdrawals.bringBack(id, entryId, version, user);
    sayNext(request, { text: 'The item is back on the agenda.' });
    response.redirect(303, `${agendaPaths.show(id)}#entry-${entryId}`);
  }
}
