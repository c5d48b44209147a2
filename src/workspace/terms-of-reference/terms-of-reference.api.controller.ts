import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { sectionsOfText } from '../../domain/terms-of-reference/sections-of-text.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../platform/web/user.decorator.js';
import { PanelsService } from '../panels/panels.service.js';
import { AdoptionForm } from './adoption/adoption.form.js';
import { TermsAdoptionService } from './adoption/terms-adoption.service.js';
import { TermsDetailsForm } from './drafting/terms-details.form.js';
import { TermsDetailsService } from './drafting/terms-details.service.js';
import { TermsDraftingService } from './drafting/terms-drafting.service.js';
import { TermsRemovalForm } from './drafting/terms-removal.form.js';
import { TermsRemovalService } from './drafting/terms-removal.service.js';
import { TermsSectionForm, TermsTextForm } from './drafting/terms-text.form.js';
import { TermsPublishingService } from './publication/terms-publishing.service.js';
import { type TermsAddress, versionNumber } from './terms-address.js';
import { TermsOfReferenceService } from './terms-of-reference.service.js';
import { toTermsInFull, toTermsResource } from './terms-version.presenter.js';

@ApiTags('Terms of reference')
@Controller('api/panels/:panelId/terms-of-reference')
export class TermsOfReferenceApiController {
  constructor(
    private readonly panels: PanelsService,
    private readonly terms: TermsOfReferenceService,
    private readonly drafting: TermsDraftingService,
    private readonly details: TermsDetailsService,
    private readonly removal: TermsRemovalService,
    private readonly adoption: TermsAdoptionService,
    private readonly publishing: TermsPublishingService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  /** Every version, without the texts. */
  @Get()
  async index(@Param('panelId') panelId: string) {
    const { id } = await this.panels.get(panelId);
    const versions = await this.terms.ofPanel(id);
    return { items: versions.map((version) => toTermsResource(version, versions, this.clock.today())) };
  }

  /** A draft from a text, with what looks odd in it. */
  @Post()
  @ApiBody({ type: TermsTextForm })
  async create(
    @Param('panelId') panelId: string,
    @ParsedBody(TermsTextForm) form: TermsTextForm,
    @User() user: CurrentUser,
  ) {
    const { number } = await this.drafting.begin(panelId, form, user);
    return { ...(await this.inFull(panelId, number)), remarks: sectionsOfText(form.text).remarks };
  }

  @Get(':number')
  async show(@Param() { panelId, number }: TermsAddress) {
    return this.inFull(panelId, versionNumber(number));
  }

  @Put(':number')
  @ApiBody({ type: TermsDetailsForm })
  async update(
    @Param() { panelId, number }: TermsAddress,
    @ParsedBody(TermsDetailsForm) form: TermsDetailsForm,
    @User() user: CurrentUser,
  ) {
    await this.details.change(panelId, versionNumber(number), form, user);
    return this.inFull(panelId, versionNumber(number));
  }

  /** A draft to which nothing refers. */
  @Delete(':number')
  @HttpCode(204)
  @ApiBody({ type: TermsRemovalForm })
  async remove(
    @Param() { panelId, number }: TermsAddress,
    @ParsedBody(TermsRemovalForm) { version }: TermsRemovalForm,
    @User() user: CurrentUser,
  ) {
    await this.removal.remove(panelId, versionNumber(number), version, user);
  }

  @Put(':number/text')
  @ApiBody({ type: TermsTextForm })
  async rewrite(
    @Param() { panelId, number }: TermsAddress,
    @ParsedBody(TermsTextForm) form: TermsTextForm,
    @User() user: CurrentUser,
  ) {
    await this.drafting.rewrite(panelId, versionNumber(number), form, user);
    return { ...(await this.inFull(panelId, versionNumber(number))), remarks: sectionsOfText(form.text).remarks };
  }

  @Put(':number/sections/:section')
  @ApiBody({ type: TermsSectionForm })
  async reword(
    @Param() { panelId, number, section }: TermsAddress & { readonly section: string },
    @ParsedBody(TermsSectionForm) form: TermsSectionForm,
    @User() user: CurrentUser,
  ) {
    const address = { panelId, number: versionNumber(number), section: versionNumber(section) };
    await this.drafting.reword(address, form, user);
    return this.inFull(panelId, versionNumber(number));
  }

  /** A draft that says the same. */
  @Post(':number/renewal')
  async renew(@Param() { panelId, number }: TermsAddress, @User() user: CurrentUser) {
    const draft = await this.drafting.renew(panelId, versionNumber(number), user);
    return this.inFull(panelId, draft.number);
  }

  @Put(':number/adoption')
  @ApiBody({ type: AdoptionForm })
  async adopt(
    @Param() { panelId, number }: TermsAddress,
    @ParsedBody(AdoptionForm) form: AdoptionForm,
    @User() user: CurrentUser,
  ) {
    await this.adoption.adopt(panelId, versionNumber(number), form, user);
    return this.inFull(panelId, versionNumber(number));
  }

  @Post(':number/publication')
  @HttpCode(200)
  async publish(@Param() { panelId, number }: TermsAddress, @User() user: CurrentUser) {
    await this.publishing.publish(panelId, versionNumber(number), user);
    return this.inFull(panelId, versionNumber(number));
  }

  private async inFull(panelId: string, number: number) {
    const version = await this.terms.get(panelId, number);
    return toTermsInFull(version, await this.terms.ofPanel(panelId), this.clock.today());
  }
}
