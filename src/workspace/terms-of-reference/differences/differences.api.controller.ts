import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type DifferencesAddress, revisionAt } from './differences.controller.js';
import { toDifferencesResource } from './differences.presenter.js';
import { RevisedTermsService } from './revised-terms.service.js';

@ApiTags('Terms of reference')
@Controller('api/panels/:panelId/terms-of-reference/:number/differences/:from')
export class TermsDifferencesApiController {
  constructor(private readonly revised: RevisedTermsService) {}

  @Get()
  async show(@Param() address: DifferencesAddress) {
    const revision = revisionAt(address);
    return toDifferencesResource(revision, (await this.revised.compare(address.panelId, revision)).differences);
  }
}
