import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { type TermsAddress, versionNumber } from '../terms-address.js';
import { termsPaths } from '../terms-of-reference.paths.js';
import { TermsOfReferenceService } from '../terms-of-reference.service.js';
import { requireKeeperOfTerms } from '../terms-rights.js';
import { AdoptionForm } from './adoption.form.js';
import { presentAdoption } from './adoption.presenter.js';
import { TermsAdoptionService } from './terms-adoption.service.js';

const FORM = 'workspace/terms-of-reference/adoption';

@Controller('workspace/panels/:panelId/terms-of-reference/:number/adoption')
export class AdoptionController {
  constructor(
    private readonly terms: TermsOfReferenceService,
    private readonly adoption: TermsAdoptionService,
  ) {}

  @Get()
  async edit(@Param() { panelId, number }: TermsAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfTerms(user, panelId);
    response.render(FORM, presentAdoption(await this.terms.get(panelId, versionNumber(number)), user));
  }

  @Post()
  async update(
    @Param() { panelId, number: text }: TermsAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfTerms(user, panelId);
    const number = versionNumber(text);
    const adopt = (form: AdoptionForm) => this.adoption.adopt(panelId, number, form, user);
    const { errors } = await submitForm(AdoptionForm, body, adopt);
    if (errors) {
      const page = presentAdoption(await this.terms.get(panelId, number), user, body, errors);
      return response.status(errors.status).render(FORM, page);
    }
    sayNext(response.req, { text: 'The adoption is recorded.' });
    response.redirect(303, termsPaths.version(panelId, number));
  }
}
