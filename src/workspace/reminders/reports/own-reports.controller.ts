import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { receiveUpload } from '../../../platform/web/uploads/receive-upload.js';
import { User } from '../../../platform/web/user.decorator.js';
import { reportPaths } from '../reminders.paths.js';
import { ReportForm } from './report.form.js';
import { presentReportPage, presentSent, type ReportPage } from './report.presenter.js';
import { type OwnReport, Reporting } from './reporting.service.js';
import { fileIn } from './sent-report.js';

const FORM = 'workspace/reminders/report';

/** The same for an author who has signed in. */
@Controller('workspace/reports/:entryId')
export class OwnReportsController {
  constructor(private readonly reporting: Reporting) {}

  @Get()
  async show(@Param('entryId') entryId: string, @User() user: CurrentUser, @Res() response: Response) {
    const own = await this.reporting.ofAuthor(entryId, user);
    response.render(FORM, presentReportPage(this.pageOf(own)));
  }

  @Get('sent')
  async sent(@Param('entryId') entryId: string, @User() user: CurrentUser, @Res() response: Response) {
    const own = await this.reporting.ofAuthor(entryId, user);
    response.render('workspace/reminders/report-sent', presentSent(this.pageOf(own)));
  }

  @Post()
  async take(
    @Param('entryId') entryId: string,
    @User() user: CurrentUser,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const own = await this.reporting.ofAuthor(entryId, user);
    const upload = await receiveUpload(request);
    const { errors } = await submitForm(ReportForm, upload.fields, (form) =>
      this.reporting.bySignedIn(own, form, fileIn(upload), user),
    );
    if (!errors) return response.redirect(303, reportPaths.mineSent(entryId));
    response.status(422).render(FORM, presentReportPage(this.pageOf(own), upload.fields, errors));
  }

  private pageOf({ wanted, person }: OwnReport): ReportPage {
    const { takesWord } = this.reporting;
    return { wanted, person, action: reportPaths.mine(wanted.entryId), isSignedIn: true, takesWord };
  }
}
