import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { MissingMembers } from './missing-members.service.js';
import { PaperServiceForm } from './paper-service.form.js';
import { PaperServices } from './paper-services.service.js';
import { SummonsPages } from './summons-pages.service.js';
import { AuthenticationForm, SigningForm } from './summons.form.js';
import { toSummonsResource } from './summons.resource.js';
import { SummonsService } from './summons.service.js';

@ApiTags('Meetings')
@Controller('api/meetings/:meetingId/summons')
export class SummonsApiController {
  constructor(
    private readonly summonses: SummonsService,
    private readonly missing: MissingMembers,
    private readonly services: PaperServices,
    private readonly pages: SummonsPages,
  ) {}

  /** As it was sent, or would be now. */
  @Get()
  async show(@Param('meetingId') id: string, @User() user: CurrentUser) {
    return toSummonsResource(await this.pages.read(id, user));
  }

  @Post()
  @ApiBody({ type: AuthenticationForm })
  async authenticate(
    @Param('meetingId') id: string,
    @ParsedBody(AuthenticationForm) form: AuthenticationForm,
    @User() user: CurrentUser,
  ) {
    await this.summonses.authenticate(id, form, user);
    return this.show(id, user);
  }

  /** Summons those who joined the council since. */
  @Post('members')
  @HttpCode(200)
  @ApiBody({ type: SigningForm })
  async summonMissing(
    @Param('meetingId') id: string,
    @ParsedBody(SigningForm) form: SigningForm,
    @User() user: CurrentUser,
  ) {
    await this.missing.summon(id, form, user);
    return this.show(id, user);
  }

  @Post('services')
  @HttpCode(200)
  @ApiBody({ type: PaperServiceForm })
  async record(
    @Param('meetingId') id: string,
    @ParsedBody(PaperServiceForm) form: PaperServiceForm,
    @User() user: CurrentUser,
  ) {
    await this.services.record(id, form, user);
    return this.show(id, user);
  }
}
