import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { refuseUnlessAdministrator } from '../people-permission.js';
import { type RegisterName, registerPaths } from '../people.paths.js';
import { LastDayForm } from '../posts/post.form.js';
import { registerQuery } from '../register-query.js';
import { Register } from './register-name.decorator.js';
import { RegisterForm } from './register.form.js';
import { presentEntryEnding, presentRegister, presentRegisterForm } from './register.presenter.js';
import { RegistersService } from './registers.service.js';

const FORM = 'workspace/registers/edit';
const ENDING = 'workspace/registers/ending';

/** Wards and political groups are kept alike, each at its own address. */
@Controller(['workspace/wards', 'workspace/political-groups'])
export class RegistersController {
  constructor(
    private readonly registers: RegistersService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(
    @Register() register: RegisterName,
    @Query() asked: Record<string, unknown>,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const query = registerQuery(asked);
    const page = await this.registers.list(register, query, pageRequest(asked), this.clock.today());
    const address = request.originalUrl;
    response.render('workspace/registers/index', presentRegister({ register, page, query, user, address }));
  }

  @Get('new')
  new(@Register() register: RegisterName, @User() user: CurrentUser, @Res() response: Response) {
    refuseUnlessAdministrator(user);
    response.render(FORM, presentRegisterForm(register, null));
  }

  @Post('new')
  async create(
    @Register() register: RegisterName,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    refuseUnlessAdministrator(user);
    const { value, errors } = await submitForm(RegisterForm, body, (form) => this.registers.add(register, form, user));
    if (errors) return response.status(errors.status).render(FORM, presentRegisterForm(register, null, body, errors));
    sayNext(response.req, { text: `${value.name} is on the register.` });
    response.redirect(303, registerPaths.index(register));
  }

  @Get(':id')
  async edit(
    @Register() register: RegisterName,
    @Param('id') id: string,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    refuseUnlessAdministrator(user);
    response.render(FORM, presentRegisterForm(register, await this.registers.get(register, id)));
  }

  @Post(':id')
  async update(
    @Register() register: RegisterName,
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    refuseUnlessAdministrator(user);
    const rename = (form: RegisterForm) => this.registers.rename(register, id, form, user);
    const { errors } = await submitForm(RegisterForm, body, rename);
    if (errors) {
      const entry = await this.registers.get(register, id);
      return response.status(errors.status).render(FORM, presentRegisterForm(register, entry, body, errors));
    }
    sayNext(response.req, { text: 'The name is saved.' });
    response.redirect(303, registerPaths.index(register));
  }

  @Get(':id/ending')
  async askForEnding(
    @Register() register: RegisterName,
    @Param('id') id: string,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    refuseUnlessAdministrator(user);
    response.render(ENDING, presentEntryEnding(await this.ending(register, id)));
  }

  @Post(':id/ending')
  async end(
    @Register() register: RegisterName,
    @Param('id') id: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    refuseUnlessAdministrator(user);
    const end = (form: LastDayForm) => this.registers.end(register, id, form, user);
    const { errors } = await submitForm(LastDayForm, body, end);
    if (errors) {
      const page = presentEntryEnding(await this.ending(register, id), body, errors);
      return response.status(errors.status).render(ENDING, page);
    }
    sayNext(response.req, { text: 'The last day is recorded. It stays on the register.' });
    response.redirect(303, registerPaths.index(register));
  }

  private async ending(register: RegisterName, id: string) {
    return { register, entry: await this.registers.get(register, id), lastDay: this.clock.today() };
  }
}
