import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/authority.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { DeadlinesService } from './deadlines.service.js';
import { MeetingsService } from './meetings.service.js';
import { NoticesService } from './notices/notices.service.js';

@Module({
  imports: [AuthorityModule, PanelsModule],
  providers: [MeetingsService, DeadlinesService, NoticesService],
  exports: [MeetingsService, DeadlinesService, NoticesService],
})
export class MeetingsModule {}
