import { Controller, Get, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../platform/web/user.decorator.js';
import { AuthoritySettings } from './authority-settings.js';
import { AuthorityForm } from './authority.form.js';
import { toAuthorityResource } from './authority.presenter.js';
import { AuthorityService } from './authority.service.js';

@ApiTags('council')
@Controller('api/authority')
export class AuthorityApiController {
  constructor(
    private readonly authority: AuthorityService,
    private readonly settings: AuthoritySettings,
  ) {}

  @Get()
  async show() {
    return toAuthorityResource(await this.authority.get());
  }

  @Put()
  @ApiBody({ type: AuthorityForm })
  async update(@ParsedBody(AuthorityForm) form: AuthorityForm, @User() user: CurrentUser) {
    return toAuthorityResource(await this.settings.keep(form, user));
  }
}
