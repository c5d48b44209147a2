import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { receiveUpload } from '../../../platform/web/uploads/receive-upload.js';
import { keepToOurselves } from '../links/keep-to-ourselves.js';
import { orOver } from '../links/or-over.js';
import { reportPaths } from '../reminders.paths.js';
import { type OpenedReport, OpenedReportLinks } from './opened-report-links.service.js';
import { ReportForm } from './report.form.js';
import { presentReportPage, presentSent, type ReportPage } from './report.presenter.js';
import { Reporting } from './reporting.service.js';
import { fileIn } from './sent-report.js';

const FORM = 'workspace/reminders/report';

/** What the link in an author's mail opens. Opening changes nothing: mail programs open links before people do. */
@Controller('reports/:token')
export class ReportingController {
  constructor(
    private readonly links: OpenedReportLinks,
    private readonly reporting: Reporting,
  ) {}

  @Get()
  async show(@Param('token') token: string, @Req() request: Request, @Res() response: Response) {
    await orOver(keepToOurselves(response), reportPaths.fresh(token), async () => {
      const opened = await this.links.open(token, request.ip ?? '');
      response.render(FORM, presentReportPage(this.pageOf(token, opened)));
    });
  }

  @Get('sent')
  async sent(@Param('token') token: string, @Req() request: Request, @Res() response: Response) {
    await orOver(keepToOurselves(response), reportPaths.fresh(token), async () => {
      const opened = await this.links.open(token, request.ip ?? '');
      response.render('workspace/reminders/report-sent', presentSent(this.pageOf(token, opened)));
    });
  }

  @Post()
  async take(@Param('token') token: string, @Req() request: Request, @Res() response: Response) {
    await orOver(keepToOurselves(response), reportPaths.fresh(token), async () => {
      const opened = await this.reporting.begin(token, request.ip ?? '');
      const upload = await receiveUpload(request);
      const { errors } = await submitForm(ReportForm, upload.fields, (form) =>
        this.reporting.byLink(opened, form, fileIn(upload)),
      );
      if (!errors) return response.redirect(303, reportPaths.sent(token));
      response.status(422).render(FORM, presentReportPage(this.pageOf(token, opened), upload.fields, errors));
    });
  }

  private pageOf(token: string, { link, wanted }: OpenedReport): ReportPage {
    const { takesWord } = this.reporting;
    return { wanted, person: link.person, action: reportPaths.show(token), isSignedIn: false, takesWord };
  }
}
