import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { AuthoritySettings } from './authority-settings.js';
import { AuthorityForm } from './authority.form.js';
import { authorityPaths } from './authority.paths.js';
import { presentSettings } from './authority.presenter.js';
import { CalendarChangesService } from './calendar/calendar-changes.service.js';

const PAGE = 'workspace/authority/edit';

@Controller('workspace/authority')
export class AuthorityController {
  constructor(
    private readonly settings: AuthoritySettings,
    private readonly changes: CalendarChangesService,
  ) {}

  @Get()
  async edit(@User() user: CurrentUser, @Res() response: Response) {
    response.render(PAGE, presentSettings(await this.settings.read(user), await this.changes.standing()));
  }

  @Post()
  async update(@Body() body: object, @User() user: CurrentUser, @Req() request: Request, @Res() response: Response) {
    const { errors } = await submitForm(AuthorityForm, body, (form) => this.settings.keep(form, user));
    if (errors) {
      const before = await this.settings.read(user);
      const page = presentSettings(before, await this.changes.standing(), body, errors);
      return response.status(errors.status).render(PAGE, page);
    }
    sayNext(request, {
      text: 'The settings of the council are saved.',
      link: { text: 'See the public website', href: '/' },
    });
    response.redirect(303, authorityPaths.settings());
  }
}
