import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { keepForAMinute } from '../public-answer.js';
import { PublishedTermsOfReference } from './published-terms.js';
import { toPublicTerms } from './terms.presenter.js';

@ApiTags('public record')
@Controller('api/public/panels/:panel/terms-of-reference')
export class PublicTermsApiController {
  constructor(private readonly terms: PublishedTermsOfReference) {}

  /** Every published version, the latest first. */
  @Get()
  async index(@Param('panel') panel: string, @Res({ passthrough: true }) response: Response) {
    const all = await this.terms.ofPanel(panel);
    keepForAMinute(response);
    return { items: all.map(toPublicTerms) };
  }
}
