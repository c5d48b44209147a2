import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/authority.module.js';
import { ChampionsModule } from '../champions/champions.module.js';
import { WorkProgrammeModule } from '../work-programme/work-programme.module.js';
import { ChampionReportPapers } from './champion-report-papers.service.js';
import { ChampionReportsApiController } from './champion-reports.api.controller.js';
import { ChampionReportsController } from './champion-reports.controller.js';
import { ChampionReports } from './champion-reports.service.js';

/** What champions tell their panels, put before these by way of the work programme. */
@Module({
  imports: [AuthorityModule, ChampionsModule, WorkProgrammeModule],
  controllers: [ChampionReportsController, ChampionReportsApiController],
  providers: [ChampionReports, ChampionReportPapers],
  exports: [ChampionReports, ChampionReportPapers],
})
export class ChampionReportsModule {}
