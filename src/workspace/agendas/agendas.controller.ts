import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { AgendaDetailsForm } from './agenda-details.form.js';
import { AgendaEditorService } from './agenda-editor.service.js';
import { agendaPaths } from './agenda.paths.js';
import { presentAgenda } from './agenda.presenter.js';
import { AgendasService } from './agendas.service.js';

/** The page on which an agenda is prepared. */
@Controller('workspace/agendas/:id')
export class AgendasController {
  constructor(
    private readonly agendas: AgendasService,
    private readonly editor: AgendaEditorService,
  ) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render('workspace/agendas/show', presentAgenda(await this.editor.take(id, user)));
  }

  @Post('details')
  async update(
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const { errors } = await submitForm(AgendaDetailsForm, body, (form) => this.agendas.saveDetails(id, form, user));
    if (errors) {
      const page = presentAgenda(await this.editor.take(id, user), body, errors);
      return response.status(errors.status).render('workspace/agendas/show', page);
    }
    sayNext(request, { text: 'The note and the issue date are saved.' });
    response.redirect(303, agendaPaths.show(id));
  }
}
