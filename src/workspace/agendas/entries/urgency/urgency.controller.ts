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
import { UrgencyForm } from './urgency.form.js';
import { presentUrgency } from './urgency.presenter.js';
import { UrgencyService } from './urgency.service.js';

/** Why an item that came late is taken all the same. */
@Controller('workspace/agendas/:id/entries/:entryId/urgency')
export class UrgencyController {
  constructor(
    private readonly urgency: UrgencyService,
    private readonly prepared: PreparedAgendas,
  ) {}

  @Get()
  async edit(@Param() { id, entryId }: EntryAddress, @User() user: CurrentUser, @Res() response: Response) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    response.render('workspace/agendas/form', presentUrgency(agenda, entry));
  }

  @Post()
  async update(
    @Param() { id, entryId }: EntryAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { agenda, entry } = await this.prepared.entry(id, entryId, user);
    const { errors } = await submitForm(UrgencyForm, body, (form) => this.urgency.rule(id, entryId, form, user));
    if (errors) {
      return response
        .status(errors.status)
        .render('workspace/agendas/form', presentUrgency(agenda, entry, body, errors));
    }
    sayNext(request, { text: 'The reason why the item is urgent is saved.' });
    response.redirect(303, agendaPaths.show(id));
  }

  @Post('removal')
  async remove(
    @Param() { id, entryId }: EntryAddress,
    @ParsedBody(RemovalForm) { version }: RemovalForm,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    await this.urgency.revoke(id, entryId, version, user);
    sayNext(request, { text: 'The item is no longer marked as urgent.' });
    response.redirect(303, agendaPaths.show(id));
  }
}
