import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { addDays } from '../../domain/calendar/calendar-date.js';
import type { CouncilClock } from '../../domain/calendar/clock.js';
import { STRAND_WORDS } from '../../domain/membership/strand-kinds.js';
import { naturalMeeting } from '../../domain/work-programme/natural-meeting.js';
import { COUNCIL_CLOCK } from '../../platform/config/council-clock.js';
import type { CurrentUser } from '../../platform/web/current-user.js';
import type { FormErrors } from '../../platform/web/forms/form-errors.js';
import { submitForm } from '../../platform/web/forms/submit-form.js';
import { sayNext } from '../../platform/web/session/message.js';
import { User } from '../../platform/web/user.decorator.js';
import { ChampionAppointmentsService } from '../champions/champion-appointments.service.js';
import { StrandsService } from '../champions/strands.service.js';
import { ProgrammeRequests } from '../work-programme/programme-requests.service.js';
import { ChampionReportChangeForm, NewChampionReportForm } from './champion-report.form.js';
import { championReportPaths } from './champion-report.paths.js';
import { presentReport, presentRewriting, presentWriting } from './champion-reports.presenter.js';
import { ChampionReports } from './champion-reports.service.js';
import { requireReporter } from './report-rights.js';

/** The agenda of an earlier meeting is as good as out. */
const DAYS_TO_GET_READY = 10;
/** What is due later is not what somebody writes now. */
const DAYS_AHEAD = 42;

export interface ReportingAddress {
  readonly strandId: string;
  readonly appointmentId: string;
}

export interface ReportAddress {
  readonly strandId: string;
  readonly id: string;
}

/** Champions report to their panel, and read what they have reported. */
@Controller('workspace/strands/:strandId')
export class ChampionReportsController {
  constructor(
    private readonly reports: ChampionReports,
    private readonly strands: StrandsService,
    private readonly appointments: ChampionAppointmentsService,
    private readonly requests: ProgrammeRequests,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  @Get('appointments/:appointmentId/report')
  async new(@Param() address: ReportingAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.askForReport(response, address, user);
  }

  @Post('appointments/:appointmentId/report')
  async write(
    @Param() address: ReportingAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const write = (form: NewChampionReportForm) => this.reports.write(address, form, user);
    const { value: id, errors } = await submitForm(NewChampionReportForm, body, write);
    if (errors) return this.askForReport(response.status(errors.status), address, user, body, errors);
    sayNext(response.req, { text: 'The report is on the work programme. The clerk puts it on the agenda.' });
    response.redirect(303, championReportPaths.show(address.strandId, id));
  }

  @Get('reports/:id')
  async show(@Param() { strandId, id }: ReportAddress, @User() reader: CurrentUser, @Res() response: Response) {
    const strand = await this.strands.get(strandId);
    const report = await this.reports.get(strandId, id);
    const champion = this.appointments.nameFor(report.appointment, reader);
    response.render('workspace/champion-reports/show', presentReport(strand, report, champion, reader));
  }

  @Get('reports/:id/edit')
  async edit(@Param() address: ReportAddress, @User() user: CurrentUser, @Res() response: Response) {
    await this.askForChange(response, address, user);
  }

  @Post('reports/:id/edit')
  async change(
    @Param() address: ReportAddress,
    @Body() body: object,
    @User() user: CurrentUser,
    @Res() response: Response,
  ) {
    const change = (form: ChampionReportChangeForm) => this.reports.change(address, form, user);
    const { errors } = await submitForm(ChampionReportChangeForm, body, change);
    if (errors) return this.askForChange(response.status(errors.status), address, user, body, errors);
    sayNext(response.req, { text: 'The report is changed.' });
    response.redirect(303, championReportPaths.show(address.strandId, address.id));
  }

  private async askForReport(
    response: Response,
    { strandId, appointmentId }: ReportingAddress,
    user: CurrentUser,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const strand = await this.strands.get(strandId);
    const appointment = await this.appointments.get(strandId, appointmentId);
    requireReporter(user, appointment, strand.panelId);
    const champion = this.appointments.nameFor(appointment, user);
    const toWrite = await this.reports.toWrite(appointment);
    const meetings = await this.requests.meetingsOf(strand.panelId);
    const inTime = naturalMeeting(addDays(this.clock.today(), DAYS_TO_GET_READY), meetings);
    const opened = {
      title: `${strand.name}: report of the ${STRAND_WORDS[strand.kind].holder}`,
      answersOn: toWrite.find((day) => day <= addDays(this.clock.today(), DAYS_AHEAD)) ?? '',
      meetingId: inTime?.id ?? '',
    };
    const page = presentWriting({ strand, appointment, champion, toWrite, meetings }, typed ?? opened, errors);
    response.render('workspace/champion-reports/write', page);
  }

  private async askForChange(
    response: Response,
    { strandId, id }: ReportAddress,
    user: CurrentUser,
    typed?: object,
    errors?: FormErrors,
  ): Promise<void> {
    const strand = await this.strands.get(strandId);
    const report = await this.reports.get(strandId, id);
    requireReporter(user, report.appointment, strand.panelId);
    response.render('workspace/champion-reports/edit', presentRewriting(strand, report, typed, errors));
  }
}
