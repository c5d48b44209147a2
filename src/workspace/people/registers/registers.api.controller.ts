import { Controller, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { pageRequest } from '../../../platform/web/pages/pagination.js';
import { User } from '../../../platform/web/user.decorator.js';
import type { RegisterName } from '../people.paths.js';
import { LastDayForm } from '../posts/post.form.js';
import { registerQuery } from '../register-query.js';
import { Register } from './register-name.decorator.js';
import { RegisterForm } from './register.form.js';
import { toRegisterResource } from './register.presenter.js';
import { RegistersService } from './registers.service.js';

@ApiTags('Wards and political groups')
@Controller(['api/wards', 'api/political-groups'])
export class RegistersApiController {
  constructor(
    private readonly registers: RegistersService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Takes `name`, `state`, `sort` and `page`. */
  @Get()
  async index(@Register() register: RegisterName, @Query() asked: Record<string, unknown>) {
    const request = pageRequest(asked);
    const { items, ...page } = await this.registers.list(register, registerQuery(asked), request, this.clock.today());
    return { items: items.map(toRegisterResource), ...page };
  }

  @Post()
  @ApiBody({ type: RegisterForm })
  async create(
    @Register() register: RegisterName,
    @ParsedBody(RegisterForm) form: RegisterForm,
    @User() user: CurrentUser,
  ) {
    return toRegisterResource(await this.registers.add(register, form, user));
  }

  @Put(':id')
  @ApiBody({ type: RegisterForm })
  async update(
    @Register() register: RegisterName,
    @Param('id') id: string,
    @ParsedBody(RegisterForm) form: RegisterForm,
    @User() user: CurrentUser,
  ) {
    await this.registers.rename(register, id, form, user);
    return toRegisterResource(await this.registers.get(register, id));
  }

  @Post(':id/ending')
  @HttpCode(200)
  @ApiBody({ type: LastDayForm })
  async end(
    @Register() register: RegisterName,
    @Param('id') id: string,
    @ParsedBody(LastDayForm) form: LastDayForm,
    @User() user: CurrentUser,
  ) {
    await this.registers.end(register, id, form, user);
    return toRegisterResource(await this.registers.get(register, id));
  }
}
