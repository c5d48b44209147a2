import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { NotFound } from '../../domain/errors.js';
import { CitedMinutes } from '../../publications/cited-minutes.js';
import { PublicRecord } from '../../publications/public-record.js';
import { addresses } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';
import { type PublishedTerms, PublishedTermsOfReference } from './published-terms.js';
import { adoptingMinuteOf, presentTerms } from './terms.presenter.js';

/** What a panel is for, and by which rules it meets: the version in force, and each other that was published. */
@Controller('panels/:panel/terms-of-reference')
export class PublicTermsController {
  constructor(
    private readonly terms: PublishedTermsOfReference,
    private readonly record: PublicRecord,
    private readonly minutes: CitedMinutes,
  ) {}

  /** The one in force, or the latest while none is. */
  @Get()
  async current(@Param('panel') panel: string, @Res() response: Response) {
    const all = await this.terms.ofPanel(panel);
    const shown = all.find(({ state }) => state === 'in-force') ?? all[0];
    if (!shown) throw new NotFound('This panel has no published terms of reference.');
    await this.show(shown, all, response);
  }

  @Get(':number')
  async version(@Param('panel') panel: string, @Param('number') number: string, @Res() response: Response) {
    const all = await this.terms.ofPanel(panel);
    const asked = all.find(({ content }) => String(content.number) === number);
    if (!asked) throw await this.record.missing(['terms-of-reference'], `${addresses.termsOf(panel)}${number}`);
    await this.show(asked, all, response);
  }

  private async show(shown: PublishedTerms, all: readonly PublishedTerms[], response: Response) {
    const minuteAt = await this.minutes.addressesOf(shown.content.panel.slug, adoptingMinuteOf(shown));
    keepForAMinute(response);
    response.render('portal/terms-of-reference/show', presentTerms(shown, all, minuteAt));
  }
}
