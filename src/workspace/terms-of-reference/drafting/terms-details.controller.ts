import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { type TermsAddress, versionNumber } from '../terms-address.js';
import { termsPaths } from '../terms-of-reference.paths.js';
import { TermsOfReferenceService } from '../terms-of-reference.service.js';
import { requireKeeperOfTerms } from '../terms-rights.js';
import { TermsDetailsForm } from './terms-details.form.js';
import { TermsDetailsService } from './terms-details.service.js';
import { presentDetails } from './terms-forms.presenter.js';

@Controller('workspace/panels/:panelId/terms-of-reference/:number/details')
export class TermsDetailsController {
  constructor(
    private readonly terms: TermsOfReferenceService,
    private readonly details: TermsDetailsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async edit(@Param() address: TermsAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfTerms(user, address.panelId);
    await this.ask(response, address, user);
  }

  @Post()
  async update(
    @Param() address: TermsAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const { panelId } = address;
    requireKeeperOfTerms(user, panelId);
    const number = versionNumber(address.number);
    const change = (form: TermsDetailsForm) => this.details.change(panelId, number, form, user);
    const { errors } = await submitForm(TermsDetailsForm, body, change);
    if (errors) return this.ask(response.status(errors.status), address, user, body, errors);
    sayNext(response.req, { text: 'The details are saved.' });
    response.redirect(303, termsPaths.version(panelId, number));
  }

  private async ask(
    response: Response,
    { panelId, number }: TermsAddress,
    reader: CurrentUser,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const version = await this.terms.get(panelId, versionNumber(number));
    const versions = await this.terms.ofPanel(panelId);
    response.render(
      'workspace/terms-of-reference/details',
      presentDetails({ version, versions, today: this.clock.today(), reader }, typed, errors),
    );
  }
}
