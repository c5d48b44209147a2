import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import { submitForm } from '../../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../../platform/web/session/message.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { agendaPaths } from '../../agenda.paths.js';
import { AgendasService } from '../../agendas.service.js';
import { PreparedAgendas } from '../../prepared-agendas.js';
import type { EntryAddress } from '../entries.controller.js';
import { TransferChoices } from './transfer-choices.service.js';
import { TransferForm } from './transfer.form.js';
import { presentTransfer, sentInWords } from './transfer.presenter.js';
import { TransfersService } from './transfers.service.js';

/** Takes an entry to another meeting. */
@Controller('workspace/agendas/:id/entries/:entryId/transfer')
export class TransfersController {
  constructor(
    private readonly transfers: TransfersService,
    private readonly agendas: AgendasService,
    private readonly prepared: PreparedAgendas,
    private readonly choices: TransferChoices,
  ) {}

  @Get()
  async ask(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    const targets = await this.choices.targets(user, agenda.meeting.id);
    response.render('workspace/agendas/form', presentTransfer(agenda, entry, targets));
  }

  @Post()
  async send(
    @Param() { id, entryId }: EntryAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    const send = (form: TransferForm) => this.transfers.send(id, entryId, form, user);
    const { value: toId = '', errors } = await submitForm(TransferForm, body, send);
    if (errors) {
      const targets = await this.choices.targets(user, agenda.meeting.id);
      const page = presentTransfer(agenda, entry, targets, body, errors);
      return response.status(errors.status).render('workspace/agendas/form', page);
    }
    const link = { text: 'Open that agenda', href: agendaPaths.show(toId) };
    sayNext(request, { text: sentInWords(await this.agendas.load(toId)), link });
    response.redirect(303, agendaPaths.show(id));
  }
}
