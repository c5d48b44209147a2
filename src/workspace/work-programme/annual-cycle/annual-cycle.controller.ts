import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { submitForm } from '../../../platform/web/forms/submit-form.js';
import { sayNext } from '../../../platform/web/session/message.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PanelsService } from '../../panels/panels.service.js';
import { ProgrammeFormsAround } from '../programme-forms-around.service.js';
import type { ItemAddress } from '../programme-items.service.js';
import { requireKeeperOfProgramme } from '../programme-rights.js';
import { programmePaths } from '../programme.paths.js';
import { presentCycle, presentNewReport, presentReport } from './annual-cycle.presenter.js';
import { AnnualCycle } from './annual-cycle.service.js';
import { AnnualReportEndingForm, AnnualReportForm } from './annual-report.form.js';
import { AnnualReports } from './annual-reports.service.js';
import { YearlyDuties } from './yearly-duties.service.js';
import { CycleYearForm } from './cycle-year.form.js';

const FORM = 'workspace/work-programme/form';

/** The reports that come each year, and a year of them at once. */
@Controller('workspace/panels/:panelId/annual-cycle')
export class AnnualCycleController {
  constructor(
    private readonly panels: PanelsService,
    private readonly reports: AnnualReports,
    private readonly cycle: AnnualCycle,
    private readonly duties: YearlyDuties,
    private readonly around: ProgrammeFormsAround,
  ) {}

  @Get()
  async index(@Param('panelId') panelId: string, @User() reader: CurrentUser, @Res() response: Response) {
    const panel = await this.panels.get(panelId);
    const reports = await this.duties.of(await this.reports.of(panelId));
    const years = await this.cycle.yearsToFill(panelId);
    response.render('workspace/work-programme/cycle', presentCycle({ panel, reports, years, reader }));
  }

  @Post('years')
  async fill(
    @Param('panelId') panelId: string,
    @ParsedBody(CycleYearForm) { from }: CycleYearForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const added = await this.cycle.fill(panelId, from, user);
    const text = added === 1 ? 'One report is on the work programme.' : `${added} reports are on the work programme.`;
    sayNext(response.req, { text });
    response.redirect(303, programmePaths.index(panelId));
  }

  @Get('new')
  async new(@Param('panelId') panelId: string, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfProgramme(user, panelId);
    response.render(FORM, presentNewReport(await this.around.of(panelId, user), {}));
  }

  @Post('new')
  async create(
    @Param('panelId') panelId: string,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfProgramme(user, panelId);
    const { errors } = await submitForm(AnnualReportForm, body, (form) => this.reports.add(panelId, form, user));
    if (errors) {
      const page = presentNewReport(await this.around.of(panelId, user), body, errors);
      return response.status(errors.status).render(FORM, page);
    }
    sayNext(response.req, { text: 'The report comes each year from now on.' });
    response.redirect(303, programmePaths.cycle(panelId));
  }

  @Get(':id')
  async edit(@Param() address: ItemAddress, @User() user: CurrentUser, @Res() response: Response) {
    requireKeeperOfProgramme(user, address.panelId);
    await this.ask(address, user, response);
  }

  @Post(':id')
  async change(
    @Param() address: ItemAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    requireKeeperOfProgramme(user, address.panelId);
    const change = (form: AnnualReportForm) => this.reports.change(address, form, user);
    const { errors } = await submitForm(AnnualReportForm, body, change);
    if (errors) return this.ask(address, user, response.status(errors.status), body, errors);
    sayNext(response.req, { text: 'The report is saved. What was planned before stays as it is.' });
    response.redirect(303, programmePaths.cycle(address.panelId));
  }

  @Post(':id/ending')
  async end(
    @Param() address: ItemAddress,
    @ParsedBody(AnnualReportEndingForm) form: AnnualReportEndingForm,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    await this.reports.end(address, form, user);
    sayNext(response.req, { text: 'The report is added to no further year.' });
    response.redirect(303, programmePaths.cycle(address.panelId));
  }

  private async ask(
    address: ItemAddress,
    user: CurrentUser,
    response: Response,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const report = await this.reports.get(address);
    response.render(FORM, presentReport(await this.around.of(address.panelId, user), report, typed, errors));
  }
}
