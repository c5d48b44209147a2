import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { peoplePaths } from '../people.paths.js';
import { PeopleService } from '../people.service.js';
import { ConsentWithdrawalForm, SummonsConsentForm } from './summons-consent.form.js';
import { type ConsentsToShow, presentConsent, presentWithdrawal } from './summons-consent.presenter.js';
import { SummonsConsentsService } from './summons-consents.service.js';

const VIEW = 'workspace/people/summons-consent';

@Controller('workspace/people/:id/summons-consent')
export class SummonsConsentsController {
  constructor(
    private readonly people: PeopleService,
    private readonly consents: SummonsConsentsService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(VIEW, presentConsent(await this.shown(id, user)));
  }

  @Post()
  async give(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    const { errors } = await submitForm(SummonsConsentForm, body, (form) => this.consents.give(id, form, user));
    if (errors) {
      return response.status(errors.status).render(VIEW, presentConsent(await this.shown(id, user), body, errors));
    }
    sayNext(response.req, { text: 'The consent is recorded. Summonses to the council go to this address.' });
    response.redirect(303, peoplePaths.summonsConsent(id));
  }

  @Get('withdrawal')
  async askToWithdraw(@Param('id') id: string, @User() user: CurrentUser, @Res() response: Response) {
    response.render(VIEW, presentWithdrawal(await this.shown(id, user)));
  }

  @Post('withdrawal')
  async withdraw(@Param('id') id: string, @Body() body: object, @User() user: CurrentUser, @Res() response: Response) {
    const { errors } = await submitForm(ConsentWithdrawalForm, body, (form) => this.consents.withdraw(id, form, user));
    if (errors) {
      return response.status(errors.status).render(VIEW, presentWithdrawal(await this.shown(id, user), body, errors));
    }
    sayNext(response.req, { text: 'The consent is withdrawn. Summonses to the council go out on paper.' });
    response.redirect(303, peoplePaths.summonsConsent(id));
  }

  private async shown(id: string, reader: CurrentUser): Promise<ConsentsToShow> {
    const consents = await this.consents.of(id, reader);
    return { person: await this.people.show(id, reader), consents, reader, today: this.clock.today() };
  }
}
