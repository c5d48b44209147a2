import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import { PacksModule } from '../agendas/packs/packs.module.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { AgendasModule } from '../agendas/agendas.module.js';
import { BriefingsModule } from '../briefings/briefings.module.js';
import { ChampionReportsModule } from '../champion-reports/champion-reports.module.js';
import { ChampionsModule } from '../champions/champions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { MinutesModule } from '../minutes/minutes.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { AnswersModule } from '../reminders/answers/answers.module.js';
import { RecommendationsModule } from '../recommendations/recommendations.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { TermsOfReferenceModule } from '../terms-of-reference/terms-of-reference.module.js';
import { WithdrawalsModule } from '../withdrawals/withdrawals.module.js';
import { HomeController } from './home.controller.js';
import { MeetingsAtHand } from './meetings-at-hand.service.js';
import { MyActions } from './mine/my-actions.service.js';
import { StrandPageController } from './strand/strand-page.controller.js';
import { StrandPapers } from './strand/strand-papers.service.js';
import { StrandPages } from './strand/strand-pages.service.js';
import { MyDesks } from './mine/my-desks.service.js';
import { ChampionReportsDue } from './mine/champion-reports-due.service.js';
import { ReportsDue } from './mine/reports-due.service.js';
import { PanelOverviewController } from './panel-overview.controller.js';
import { ProgressService } from './progress/progress.service.js';
import { ActionsToDo } from './todos/actions-to-do.js';
import { ChampionReportsToPlace } from './todos/champion-reports-to-place.js';
import { BreachesToReview } from './todos/breaches-to-review.js';
import { MeetingsShortOfDays } from './todos/meetings-short-of-days.js';
import { MeetingsToPrepare } from './todos/meetings-to-prepare.js';
import { MeetingsToRecord } from './todos/meetings-to-record.js';
import { MinutesToDo } from './todos/minutes-to-do.js';
import { ReportsToAccept } from './todos/reports-to-accept.js';
import { RecommendationsToFollow } from './todos/recommendations-to-follow.js';
import { RequestsToSettle } from './todos/requests-to-settle.js';
import { SummonsesToAuthenticate } from './todos/summonses-to-authenticate.js';
import { TermsToPublish } from './todos/terms-to-publish.js';
import { UndeliveredMail } from './todos/undelivered-mail.js';
import type { TodoSource } from './todos/todo.js';
import { Todos } from './todos/todos.js';

/** What can wait for somebody, one source for each kind of thing. */
const TODO_SOURCES = [
  BreachesToReview,
  ChampionReportsToPlace,
  MeetingsToPrepare,
  SummonsesToAuthenticate,
  MeetingsToRecord,
  MinutesToDo,
  TermsToPublish,
  ActionsToDo,
  MeetingsShortOfDays,
  UndeliveredMail,
  RequestsToSettle,
  RecommendationsToFollow,
  ReportsToAccept,
];

/** Dashboards, put together from what the other features offer. */
@Module({
  imports: [
    AuthorityModule,
    PanelsModule,
    TermsOfReferenceModule,
    ChampionsModule,
    ChampionReportsModule,
    MeetingsModule,
    ActionsModule,
    AgendasModule,
    MinutesModule,
    PacksModule,
    RemindersModule,
    AnswersModule,
    BriefingsModule,
    RecommendationsModule,
    WithdrawalsModule,
  ],
  controllers: [HomeController, PanelOverviewController, StrandPageController],
  providers: [
    MeetingsAtHand,
    MyDesks,
    StrandPages,
    StrandPapers,
    MyActions,
    ReportsDue,
    ChampionReportsDue,
    ProgressService,
    ...TODO_SOURCES,
    { provide: Todos, inject: TODO_SOURCES, useFactory: (...sources: TodoSource[]) => new Todos(sources) },
  ],
})
export class HomeModule {}
