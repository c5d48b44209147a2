import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../current-user.js';
import { sayNext } from '../session/message.js';
import { User } from '../user.decorator.js';
import { HOME } from './posted-form.js';
import { presentKeptForm } from './kept-form.presenter.js';
import { KeptForms } from './kept-forms.js';

/** Where people come back to after signing in again. Sending is done by their own click, in a form with a new token. */
@Controller('workspace/kept-forms/:id')
export class KeptFormsController {
  constructor(private readonly keptForms: KeptForms) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    const form = await this.keptForms.find(id, user.accountId);
    if (form) return response.render('workspace/kept-forms/show', presentKeptForm(form));
    response.status(404).render('workspace/kept-forms/gone', { title: 'Your answers are not here any more' });
  }

  @Post('removal')
  async remove(@Param('id') id: string, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const form = await this.keptForms.find(id, user.accountId);
    await this.keptForms.discard(id, user.accountId);
    sayNext(request, { text: 'What you had typed was discarded.' });
    response.redirect(303, form?.page ?? HOME);
  }
}
