import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { ConsentWithdrawalForm, SummonsConsentForm } from './summons-consent.form.js';
import { toConsentResource } from './summons-consent.presenter.js';
import { SummonsConsentsService } from './summons-consents.service.js';

@ApiTags('people')
@Controller('api/people/:id/summons-consents')
export class SummonsConsentsApiController {
  constructor(private readonly consents: SummonsConsentsService) {}

  /** The latest first. */
  @Get()
  async index(@Param('id') id: string, @User() user: CurrentUser) {
    return { items: (await this.consents.of(id, user)).map(toConsentResource) };
  }

  @Post()
  @ApiBody({ type: SummonsConsentForm })
  async create(
    @Param('id') id: string,
    @ParsedBody(SummonsConsentForm) form: SummonsConsentForm,
    @User() user: CurrentUser,
  ) {
    await this.consents.give(id, form, user);
    return this.index(id, user);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @ApiBody({ type: ConsentWithdrawalForm })
  async withdraw(
    @Param('id') id: string,
    @ParsedBody(ConsentWithdrawalForm) form: ConsentWithdrawalForm,
    @User() user: CurrentUser,
  ) {
    await this.consents.withdraw(id, form, user);
    return this.index(id, user);
  }
}
