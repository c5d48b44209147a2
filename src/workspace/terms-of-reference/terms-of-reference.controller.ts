import { Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { CitedMinutes } from '../../publications/cited-minutes.js';
import { PanelsService } from '../panels/panels.service.js';
import { AmendmentsService } from './amendments/amendments.service.js';
import { TermsDraftingService } from './drafting/terms-drafting.service.js';
import { TermsRemovalForm } from './drafting/terms-removal.form.js';
import { TermsRemovalService } from './drafting/terms-removal.service.js';
import { TermsPublishingService } from './publication/terms-publishing.service.js';
import { type TermsAddress, versionNumber } from './terms-address.js';
import { minutesCitedBy } from './minutes-cited.js';
import { presentTermsIndex } from './terms-index.presenter.js';
import { termsPaths } from './terms-of-reference.paths.js';
import { TermsOfReferenceService } from './terms-of-reference.service.js';
import { presentVersion } from './terms-version.presenter.js';

/** The versions of a panel, and each of them to read. */
@Controller('workspace/panels/:panelId/terms-of-reference')
export class TermsOfReferenceController {
  constructor(
    private readonly panels: PanelsService,
    private readonly terms: TermsOfReferenceService,
    private readonly drafting: TermsDraftingService,
    private readonly removal: TermsRemovalService,
    private readonly amendments: AmendmentsService,
    private readonly publishing: TermsPublishingService,
    private readonly minutes: CitedMinutes,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async index(@Param('panelId') panelId: string, @User() reader: CurrentUser, @Res() response: Response) {
    const panel = await this.panels.get(panelId);
    const versions = await this.terms.ofPanel(panelId);
    const page = presentTermsIndex({ panel, versions, today: this.clock.today(), reader });
    response.render('workspace/terms-of-reference/index', page);
  }

  @Get(':number')
  async show(@Param() { panelId, number }: TermsAddress, @User() reader: CurrentUser, @Res() response: Response) {
    const version = await this.terms.get(panelId, versionNumber(number));
    const amendments = await this.amendments.to(version.id);
    const amendmentsBefore = version.supersedesId === null ? [] : await this.amendments.to(version.supersedesId);
    const cited = minutesCitedBy(version, [...amendments, ...amendmentsBefore]);
    const versions = await this.terms.ofPanel(panelId);
    const shown = {
      version,
      versions,
      amendments,
      amendmentsBefore,
      minuteAt: await this.minutes.addressesOf(version.panel.slug, cited),
      publicIds: await this.publishing.publicAmong(versions),
      today: this.clock.today(),
      reader,
    };
    response.render('workspace/terms-of-reference/show', presentVersion(shown));
  }

  @Post(':number/renewal')
  async renew(@Param() { panelId, number }: TermsAddress, @User() user: CurrentUser, @Res() response: Response) {
    const draft = await this.drafting.renew(panelId, versionNumber(number), user);
    sayNext(response.req, { text: `Version ${draft.number} is a draft that says what version ${number} says.` });
    response.redirect(303, termsPaths.version(panelId, draft.number));
  }

  /** Of a draft. */
  @Post(':number/removal')
  async remove(
    @Param() { panelId, number }: TermsAddress,
    @ParsedBody(TermsRemovalForm) { version }: TermsRemovalForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.removal.remove(panelId, versionNumber(number), version, user);
    sayNext(response.req, { text: `Version ${number} is removed.` });
    response.redirect(303, termsPaths.index(panelId));
  }

  @Post(':number/publication')
  async publish(@Param() { panelId, number }: TermsAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.publishing.publish(panelId, versionNumber(number), user);
    sayNext(response.req, { text: `Version ${number} is published.` });
    response.redirect(303, termsPaths.version(panelId, versionNumber(number)));
  }
}
