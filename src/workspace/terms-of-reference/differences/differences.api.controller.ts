import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type TermsAddress, versionNumber } from '../terms-address.js';
import { TermsOfReferenceService } from '../terms-of-reference.service.js';
import { toDifferencesResource } from './differences.presenter.js';
import { termsDifferences } from './terms-differences.js';

@ApiTags('Terms of reference')
@Controller('api/panels/:panelId/terms-of-reference/:number/differences/:from')
export class TermsDifferencesApiController {
  constructor(private readonly terms: TermsOfReferenceService) {}

  @Get()
  async show(@Param() { panelId, number, from }: TermsAddress & { readonly from: string }) {
    const before = await this.terms.get(panelId, versionNumber(from));
    const after = await this.terms.get(panelId, versionNumber(number));
    return toDifferencesResource(before.number, after.number, termsDifferences(before, after));
  }
}
