import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { AuthorityService } from '../../authority/authority.service.js';
import { type TermsAddress, versionNumber } from '../terms-address.js';
import { TermsOfReferenceService } from '../terms-of-reference.service.js';
import { drawDifferences } from './differences.pdf.js';
import { presentDifferences } from './differences.presenter.js';
import { termsDifferences } from './terms-differences.js';

interface DifferencesAddress extends TermsAddress {
  /** The number of the version that it is compared with. */
  readonly from: string;
}

/** What one version changed in another, on a page and on paper. */
@Controller('workspace/panels/:panelId/terms-of-reference/:number/differences/:from')
export class TermsDifferencesController {
  constructor(
    private readonly terms: TermsOfReferenceService,
    private readonly authority: AuthorityService,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get()
  async show(@Param() address: DifferencesAddress, @User() reader: CurrentUser, @Res() response: Response) {
    const compared = await this.compared(address);
    response.render('workspace/terms-of-reference/differences', presentDifferences({ ...compared, reader }));
  }

  @Get('revised-terms-of-reference.pdf')
  async pdf(@Param() address: DifferencesAddress, @Res() response: Response) {
    const compared = await this.compared(address);
    const { name, brandColour: colour } = await this.authority.get();
    const { bytes } = await drawDifferences(compared, { name, colour, madeAt: this.clock.now() });
    response.set({
      'Cache-Control': 'private, no-store',
      'Content-Disposition': 'inline; filename="revised-terms-of-reference.pdf"',
    });
    response.type('application/pdf').send(Buffer.from(bytes));
  }

  private async compared({ panelId, number, from }: DifferencesAddress) {
    const before = await this.terms.get(panelId, versionNumber(from));
    const after = await this.terms.get(panelId, versionNumber(number));
    return { before, after, differences: termsDifferences(before, after) };
  }
}
