import { Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CurrentUser } from '../../platform/web/current-user.js';
import { ParsedBody } from '../../platform/web/forms/parsed-body.decorator.js';
import { User } from '../../platform/web/user.decorator.js';
import { StrandsService } from '../champions/strands.service.js';
import { ChampionReportChangeForm, NewChampionReportForm } from './champion-report.form.js';
import { toReportResource } from './champion-report.resource.js';
import type { ReportAddress, ReportingAddress } from './champion-reports.controller.js';
import { ChampionReports } from './champion-reports.service.js';

@ApiTags('Champions')
@Controller('api/strands/:strandId')
export class ChampionReportsApiController {
  constructor(
    private readonly reports: ChampionReports,
    private readonly strands: StrandsService,
  ) {}

  /** What the champions of a strand have reported, the latest first. */
  @Get('reports')
  async index(@Param('strandId') strandId: string) {
    const { id } = await this.strands.get(strandId);
    return { items: (await this.reports.ofStrand(id)).map(toReportResource) };
  }

  @Get('reports/:id')
  async show(@Param() { strandId, id }: ReportAddress) {
    return toReportResource(await this.reports.get(strandId, id));
  }

  /** Reports to the panel: it becomes business on the work programme, which the clerk puts on an agenda. */
  @Post('appointments/:appointmentId/reports')
  @ApiBody({ type: NewChampionReportForm })
  async write(
    @Param() address: ReportingAddress,
    @ParsedBody(NewChampionReportForm) form: NewChampionReportForm,
    @User() user: CurrentUser,
  ) {
    const id = await this.reports.write(address, form, user);
    return toReportResource(await this.reports.get(address.strandId, id));
  }

  @Put('reports/:id')
  @ApiBody({ type: ChampionReportChangeForm })
  async change(
    @Param() address: ReportAddress,
    @ParsedBody(ChampionReportChangeForm) form: ChampionReportChangeForm,
    @User() user: CurrentUser,
  ) {
    await this.reports.change(address, form, user);
    return toReportResource(await this.reports.get(address.strandId, address.id));
  }
}
