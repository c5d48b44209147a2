import { Module } from '@nestjs/common';
import { AgendasModule } from '../../agendas/agendas.module.js';
import { LinksModule } from '../links/links.module.js';
import { FreshReportLinksController } from './fresh-report-links.controller.js';
import { FreshReportLinks } from './fresh-report-links.service.js';
import { OpenedReportLinks } from './opened-report-links.service.js';
import { OwnReportsController } from './own-reports.controller.js';
import { ReportAuthors } from './report-authors.service.js';
import { ReportLetters } from './report-letters.service.js';
import { ReportLinks } from './report-links.service.js';
import { ReportRequestsController } from './report-requests.controller.js';
import { ReportRequests } from './report-requests.service.js';
import { ReportingController } from './reporting.controller.js';
import { Reporting } from './reporting.service.js';
import { ReturningController } from './returning.controller.js';
import { Returning } from './returning.service.js';

/** How authors are asked for one report, hand it in, and get it back. */
@Module({
  imports: [AgendasModule, LinksModule],
  controllers: [
    FreshReportLinksController,
    ReportingController,
    OwnReportsController,
    ReportRequestsController,
    ReturningController,
  ],
  providers: [
    FreshReportLinks,
    OpenedReportLinks,
    ReportAuthors,
    ReportLetters,
    ReportLinks,
    ReportRequests,
    Reporting,
    Returning,
  ],
  exports: [ReportLinks],
})
export class ReportsModule {}
