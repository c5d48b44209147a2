import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { type TermsAddress, versionNumber } from '../terms-address.js';
import { TermsOfReferenceService } from '../terms-of-reference.service.js';
import { AmendmentForm } from './amendment.form.js';
import { toAmendmentResource } from './amendments.presenter.js';
import { AmendmentsService } from './amendments.service.js';

@ApiTags('Terms of reference')
@Controller('api/panels/:panelId/terms-of-reference/:number/amendments')
export class AmendmentsApiController {
  constructor(
    private readonly terms: TermsOfReferenceService,
    private readonly amendments: AmendmentsService,
  ) {}

  @Get()
  async index(@Param() { panelId, number }: TermsAddress) {
    const { id } = await this.terms.get(panelId, versionNumber(number));
    return { items: (await this.amendments.to(id)).map(toAmendmentResource) };
  }

  @Post()
  @ApiBody({ type: AmendmentForm })
  async create(
    @Param() { panelId, number }: TermsAddress,
    @ParsedBody(AmendmentForm) form: AmendmentForm,
    @User() user: CurrentUser,
  ) {
    return toAmendmentResource(await this.amendments.record(panelId, versionNumber(number), form, user));
  }

  /** By this version, which supersedes the one that is amended. */
  @Post(':id/taking-up')
  @HttpCode(200)
  async takeUp(@Param() { panelId, number, id }: TermsAddress & { readonly id: string }, @User() user: CurrentUser) {
    return toAmendmentResource(await this.amendments.takeUp(panelId, versionNumber(number), id, user));
  }
}
