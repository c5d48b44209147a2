import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { pageRequest } from '../../platform/web/pages/pagination.js';
import { paths } from '../portal.paths.js';
import { keepForAMinute } from '../public-answer.js';
import { councillorQuery, presentCouncillor, presentCouncillors } from './councillor.presenter.js';
import { PublishedCouncillors } from './published-councillors.js';

@Controller('councillors')
export class CouncillorsController {
  constructor(private readonly councillors: PublishedCouncillors) {}

  @Get()
  async index(@Query() asked: Record<string, unknown>, @Req() request: Request, @Res() response: Response) {
    const query = councillorQuery(asked);
    const page = await this.councillors.list(query, pageRequest(asked));
    keepForAMinute(response);
    response.render('portal/councillors/index', {
      title: 'Councillors',
      breadcrumbs: [{ text: 'Home', href: paths.home() }],
      list: presentCouncillors(page, query, request.originalUrl),
    });
  }

  @Get(':councillor')
  async show(@Param('councillor') slug: string, @Res() response: Response) {
    const found = await this.councillors.at(slug);
    keepForAMinute(response);
    if (found.movedTo !== null) return response.redirect(301, found.movedTo);
    response.render('portal/councillors/show', presentCouncillor(found.published, found.isMember));
  }
}
