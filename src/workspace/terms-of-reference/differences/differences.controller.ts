import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { User } from '../../../platform/web/user.decorator.js';
import { type TermsAddress, versionNumber } from '../terms-address.js';
import { presentDifferences } from './differences.presenter.js';
import { type Revision, RevisedTermsService } from './revised-terms.service.js';

export interface DifferencesAddress extends TermsAddress {
  /** The number of the version that it is compared with. */
  readonly from: string;
}

/** What one version changed in another, on a page and on paper. */
@Controller('workspace/panels/:panelId/terms-of-reference/:number/differences/:from')
export class TermsDifferencesController {
  constructor(private readonly revised: RevisedTermsService) {}

  @Get()
  async show(@Param() address: DifferencesAddress, @User() reader: CurrentUser, @Res() response: Response) {
    const compared = await this.revised.compare(address.panelId, revisionAt(address));
    response.render('workspace/terms-of-reference/differences', presentDifferences({ ...compared, reader }));
  }

  @Get('revised-terms-of-reference.pdf')
  async pdf(@Param() address: DifferencesAddress, @Res() response: Response) {
    const { bytes } = await this.revised.draw(address.panelId, revisionAt(address));
    response.set({
      'Cache-Control': 'private, no-store',
      'Content-Disposition': 'inline; filename="revised-terms-of-reference.pdf"',
    });
    response.type('application/pdf').send(Buffer.from(bytes));
  }
}

export function revisionAt({ number, from }: Pick<DifferencesAddress, 'number' | 'from'>): Revision {
  return { from: versionNumber(from), to: versionNumber(number) };
}
