import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/authority.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { HomeController } from './home.controller.js';
import { HomeService } from './home.service.js';
import { PanelOverviewController } from './panel-overview.controller.js';

/** Dashboards, put together from what the other features offer. */
@Module({
  imports: [AuthorityModule, PanelsModule, MeetingsModule],
  controllers: [HomeController, PanelOverviewController],
  providers: [HomeService],
})
export class HomeModule {}
