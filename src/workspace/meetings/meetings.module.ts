import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/authority.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { DeadlinesService } from './deadlines.service.js';
import { MeetingController } from './meeting.controller.js';
import { MeetingsApiController } from './meetings.api.controller.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsOfPanelController } from './meetings-of-panel.controller.js';
import { MeetingsService } from './meetings.service.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticesService } from './notices/notices.service.js';

@Module({
  imports: [AuthorityModule, PanelsModule],
  controllers: [
    MeetingsController,
    MeetingController,
    MeetingsOfPanelController,
    NoticesController,
    MeetingsApiController,
  ],
  providers: [MeetingsService, DeadlinesService, NoticesService],
  exports: [MeetingsService, DeadlinesService, NoticesService],
})
export class MeetingsModule {}
