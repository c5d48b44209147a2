import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../../platform/web/current-user.js';
import type { FormErrors } from '../../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../../platform/web/session/message.js';
import { User } from '../../../../platform/web/user.decorator.js';
import { agendaPaths } from '../../agenda.paths.js';
import { AgendasService } from '../../agendas.service.js';
import { MattersService } from '../../matters.service.js';
import { PreparedAgendas } from '../../prepared-agendas.js';
import { TransferChoices } from './transfer-choices.service.js';
import { FromMeetingForm } from './transfer.form.js';
import { itemsOf, presentFetch } from './transfer.presenter.js';
import { TransfersService } from './transfers.service.js';

/** Brings an item in from the agenda of another meeting. */
@Controller('workspace/agendas/:id/from-meeting')
export class FromMeetingController {
  constructor(
    private readonly transfers: TransfersService,
    private readonly agendas: AgendasService,
    private readonly matters: MattersService,
    private readonly prepared: PreparedAgendas,
    private readonly choices: TransferChoices,
  ) {}

  @Get()
  async ask(
    @Param('id') id: string,
    @Query('from') from: unknown,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.show(id, from, user, response);
  }

  @Post()
  async fetch(
    @Param('id') id: string,
    @Body() body: { from?: unknown },
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.prepared.agenda(id, user);
    const { errors } = await submitForm(FromMeetingForm, body, (form) => this.transfers.fetch(id, form, user));
    if (errors) return this.show(id, body.from, user, response.status(errors.status), body, errors);
    sayNext(request, { text: 'The item is on the agenda.' });
    response.redirect(303, agendaPaths.show(id));
  }

  private async show(
    id: string,
    from: unknown,
    user: CurrentUser,
    response: Response,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const agenda = await this.prepared.agenda(id, user);
    const sources = await this.choices.sources(user, id);
    const source = sources.find(({ agendaId }) => agendaId === from) ?? null;
    const other = source && (await this.agendas.read(source.agendaId, user));
    const items = other ? itemsOf(other, this.matters.closedTo(user, other)) : [];
    const page = presentFetch(agenda, { sources, from: source, items }, typed, errors);
    response.render('workspace/agendas/from-meeting', page);
  }
}
