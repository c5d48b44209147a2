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
import { TermsDraftingService } from './terms-drafting.service.js';
import { presentRecognised, presentText } from './terms-forms.presenter.js';
import { TermsTextPageForm } from './terms-text.form.js';
import { recognisedText, refuseAdopted } from './terms-text.js';

const FORM = 'workspace/terms-of-reference/text';

/** The whole text of a draft, with the sections that are recognised in it. */
@Controller('workspace/panels/:panelId/terms-of-reference/:number/text')
export class TermsTextController {
  constructor(
    private readonly terms: TermsOfReferenceService,
    private readonly drafting: TermsDraftingService,
  ) {}

  @Get()
  async edit(@Param() { panelId, number }: TermsAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfTerms(user, panelId);
    const version = await this.terms.get(panelId, versionNumber(number));
    refuseAdopted(version);
    response.render(FORM, presentText(version, user));
  }

  @Post()
  async update(
    @Param() { panelId, number }: TermsAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfTerms(user, panelId);
    const { value: form, errors } = await submitForm(TermsTextPageForm, body, async (text) => {
      recognisedText(text.text);
      if (text.step === 'save') await this.drafting.rewrite(panelId, versionNumber(number), text, user);
      return text;
    });
    const version = await this.terms.get(panelId, versionNumber(number));
    if (errors) return response.status(errors.status).render(FORM, presentText(version, user, body, errors));
    if (form.step !== 'save') {
      const recognised = form.step === 'edit' ? null : presentRecognised(form.text);
      return response.render(FORM, { ...presentText(version, user, body), recognised });
    }
    sayNext(response.req, { text: 'The text is saved.' });
    response.redirect(303, termsPaths.version(panelId, version.number));
  }
}
