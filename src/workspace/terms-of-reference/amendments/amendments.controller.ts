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
import { AmendmentForm } from './amendment.form.js';
import { presentNewAmendment } from './amendments.presenter.js';
import { AmendmentsService } from './amendments.service.js';

const FORM = 'workspace/terms-of-reference/amendment';

/** What minutes propose to change, recorded one by one, and taken up by the next version. */
@Controller('workspace/panels/:panelId/terms-of-reference/:number/amendments')
export class AmendmentsController {
  constructor(
    private readonly terms: TermsOfReferenceService,
    private readonly amendments: AmendmentsService,
  ) {}

  @Get()
  async new(@Param() { panelId, number }: TermsAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfTerms(user, panelId);
    response.render(FORM, presentNewAmendment(await this.terms.get(panelId, versionNumber(number)), user));
  }

  @Post()
  async create(
    @Param() { panelId, number: text }: TermsAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfTerms(user, panelId);
    const number = versionNumber(text);
    const record = (form: AmendmentForm) => this.amendments.record(panelId, number, form, user);
    const { errors } = await submitForm(AmendmentForm, body, record);
    if (errors) {
      const page = presentNewAmendment(await this.terms.get(panelId, number), user, body, errors);
      return response.status(errors.status).render(FORM, page);
    }
    sayNext(response.req, { text: 'The amendment is recorded.' });
    response.redirect(303, termsPaths.version(panelId, number));
  }

  @Post(':id/taking-up')
  async takeUp(
    @Param() { panelId, number, id }: TermsAddress & { readonly id: string },
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { citation } = await this.amendments.takeUp(panelId, versionNumber(number), id, user);
    sayNext(response.req, { text: `The amendment to section ${citation} is taken up.` });
    response.redirect(303, termsPaths.version(panelId, versionNumber(number)));
  }
}
