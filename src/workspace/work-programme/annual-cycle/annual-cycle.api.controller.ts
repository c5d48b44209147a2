import { Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../../platform/web/current-user.js';
import { ParsedBody } from '../../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../../platform/web/user.decorator.js';
import { PanelsService } from '../../panels/panels.service.js';
import type { ItemAddress } from '../programme-items.service.js';
import { authorAsSent, authorInWords } from '../programme-words.js';
import { AnnualCycle } from './annual-cycle.service.js';
import type { AnnualReport } from './annual-report.entity.js';
import { AnnualReportEndingForm, AnnualReportForm } from './annual-report.form.js';
import { AnnualReports } from './annual-reports.service.js';
import { CycleYearForm } from './cycle-year.form.js';

@ApiTags('Work programme')
@Controller('api/panels/:panelId/annual-reports')
export class AnnualCycleApiController {
  constructor(
    private readonly panels: PanelsService,
    private readonly reports: AnnualReports,
    private readonly cycle: AnnualCycle,
  ) {}

  @Get()
  async index(@Param('panelId') panelId: string, @User() user: CurrentUser) {
    const { id } = await this.panels.get(panelId);
    return { items: (await this.reports.of(id)).map((report) => toResource(report, user)) };
  }

  @Post()
  @ApiBody({ type: AnnualReportForm })
  async create(
    @Param('panelId') panelId: string,
    @ParsedBody(AnnualReportForm) form: AnnualReportForm,
    @User() user: CurrentUser,
  ) {
    return this.show({ panelId, id: await this.reports.add(panelId, form, user) }, user);
  }

  /** Puts a municipal year's reports onto the work programme, those that are not there yet. */
  @Post('years')
  @HttpCode(200)
  @ApiBody({ type: CycleYearForm })
  async fill(
    @Param('panelId') panelId: string,
    @ParsedBody(CycleYearForm) { from }: CycleYearForm,
    @User() user: CurrentUser,
  ) {
    return { added: await this.cycle.fill(panelId, from, user) };
  }

  @Get(':id')
  async show(@Param() address: ItemAddress, @User() user: CurrentUser) {
    return toResource(await this.reports.get(address), user);
  }

  @Put(':id')
  @ApiBody({ type: AnnualReportForm })
  async update(
    @Param() address: ItemAddress,
    @ParsedBody(AnnualReportForm) form: AnnualReportForm,
    @User() user: CurrentUser,
  ) {
    await this.reports.change(address, form, user);
    return this.show(address, user);
  }

  /** It is added to no further year. */
  @Post(':id/ending')
  @HttpCode(204)
  @ApiBody({ type: AnnualReportEndingForm })
  async end(
    @Param() address: ItemAddress,
    @ParsedBody(AnnualReportEndingForm) form: AnnualReportEndingForm,
    @User() user: CurrentUser,
  ) {
    await this.reports.end(address, form, user);
  }
}

function toResource(report: AnnualReport, reader: CurrentUser) {
  const { id, panelId, title, month, purpose, statute, version } = report;
  const author = { author: authorAsSent(report) ?? null, authorName: authorInWords(report, reader) };
  return { id, panelId, title, month, purpose, statute, ...author, version };
}
