import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import { AgendasModule } from '../agendas/agendas.module.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { MinutesModule } from '../minutes/minutes.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { RecommendationsModule } from '../recommendations/recommendations.module.js';
import { LinksModule } from '../reminders/links/links.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { AroundChair } from './mailing/around-chair.service.js';
import { BriefsDue } from './mailing/briefs-due.service.js';
import { BriefsOfMeetings } from './mailing/brief-of-meeting.service.js';
import { MeetingsToBrief } from './mailing/meetings-to-brief.service.js';
import { BriefedAgendas } from './briefed-agendas.service.js';
import { ChairsPageApiController } from './chairs-page.api.controller.js';
import { ChairsPageController } from './chairs-page.controller.js';
import { ChairsPages } from './chairs-page.service.js';
import { EvidenceCounts } from './evidence-counts.service.js';
import { LastMeetings } from './last-meetings.service.js';
import { NotedBusinessService } from './noted-business.service.js';
import { Promises } from './promises.service.js';
import { WorkProgrammeModule } from '../work-programme/work-programme.module.js';

/** What people read before a meeting, put together from what the other features know. */
@Module({
  imports: [
    AuthorityModule,
    PanelsModule,
    MeetingsModule,
    ActionsModule,
    AgendasModule,
    WorkProgrammeModule,
    MinutesModule,
    RecommendationsModule,
    LinksModule,
    RemindersModule,
  ],
  controllers: [ChairsPageController, ChairsPageApiController],
  providers: [
    ChairsPages,
    BriefedAgendas,
    EvidenceCounts,
    LastMeetings,
    NotedBusinessService,
    Promises,
    AroundChair,
    MeetingsToBrief,
    BriefsOfMeetings,
    BriefsDue,
  ],
  exports: [Promises],
})
export class BriefingsModule {}
