import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NotFound } from '../../../domain/errors.js';
import { type CurrentUser, currentUserOf } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { type TermsAddress, versionNumber } from '../terms-address.js';
import { termsPaths } from '../terms-of-reference.paths.js';
import { TermsOfReferenceService } from '../terms-of-reference.service.js';
import { requireKeeperOfTerms } from '../terms-rights.js';
import { TermsDraftingService } from './terms-drafting.service.js';
import { presentSection } from './terms-forms.presenter.js';
import { TermsSectionForm } from './terms-text.form.js';
import { refuseAdopted } from './terms-text.js';

interface SectionAddress extends TermsAddress {
  readonly section: string;
}

/** One section of a draft. */
@Controller('workspace/panels/:panelId/terms-of-reference/:number/sections/:section')
export class TermsSectionController {
  constructor(
    private readonly terms: TermsOfReferenceService,
    private readonly drafting: TermsDraftingService,
  ) {}

  @Get()
  async edit(@Param() address: SectionAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfTerms(user, address.panelId);
    await this.ask(response, address);
  }

  @Post()
  async update(
    @Param() address: SectionAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { panelId } = address;
    requireKeeperOfTerms(user, panelId);
    const [number, section] = [versionNumber(address.number), versionNumber(address.section)];
    const reword = (form: TermsSectionForm) => this.drafting.reword({ panelId, number, section }, form, user);
    const { errors } = await submitForm(TermsSectionForm, body, reword);
    if (errors) return this.ask(response.status(errors.status), address, body, errors);
    sayNext(response.req, { text: `Section ${section} is saved.` });
    response.redirect(303, `${termsPaths.version(panelId, number)}#section-${section}`);
  }

  private async ask(response: Response, address: SectionAddress, typed?: object, errors?: FormErrors): Promise<void> {
    const version = await this.terms.get(address.panelId, versionNumber(address.number));
    refuseAdopted(version);
    const section = version.sections.find(({ number }) => number === versionNumber(address.section));
    if (!section) throw new NotFound('This version has no such section.');
    const edited = { version, section, reader: currentUserOf(response.req) };
    response.render('workspace/terms-of-reference/section', presentSection(edited, typed, errors));
  }
}
