import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { keepToOurselves } from '../links/keep-to-ourselves.js';
import { reportPaths } from '../reminders.paths.js';
import { FreshReportLinks } from './fresh-report-links.service.js';

/** A new link for one that has run out. What the page says afterwards does not depend on what came of it. */
@Controller('reports/:token/fresh')
export class FreshReportLinksController {
  constructor(private readonly links: FreshReportLinks) {}

  @Post()
  async create(@Param('token') token: string, @Req() request: Request, @Res() response: Response) {
    await this.links.ask(token, request.ip ?? '');
    keepToOurselves(response).redirect(303, reportPaths.fresh(token));
  }

  @Get()
  show(@Res() response: Response) {
    keepToOurselves(response).render('workspace/reminders/fresh-link', {
      title: 'Look into your mail',
      condition: 'If the report is still to be sent',
    });
  }
}
