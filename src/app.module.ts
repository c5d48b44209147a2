import { type DynamicModule, Module } from '@nestjs/common';
import { DemoModule } from '../seeds/demo.module.js';
import type { CouncilClock, SystemClock } from './domain/calendar/clock.js';
import { AppFrame } from './app.frame.js';
import { schema } from './app.schema.js';
import { AppReadiness } from './app.readiness.js';
import { AppSchedule } from './app.schedule.js';
import { AuditModule } from './platform/audit/audit.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { PageFrame } from './platform/web/pages/page-frame.js';
import { WebModule } from './platform/web/web.module.js';
import { PortalModule } from './portal/portal.module.js';
import { PublicationsModule } from './publications/publications.module.js';
import { AccountsModule } from './workspace/accounts/accounts.module.js';
import { ActionsModule } from './workspace/actions/actions.module.js';
import { AgendasModule } from './workspace/agendas/agendas.module.js';
import { PacksModule } from './workspace/agendas/packs/packs.module.js';
import { AgendaPublicationModule } from './workspace/agendas/publication/agenda-publication.module.js';
import { AuditPagesModule } from './workspace/audit/audit.module.js';
import { ViewpointsModule } from './workspace/agendas/viewpoints/viewpoints.module.js';
import { AuthorityModule } from './workspace/authority/authority.module.js';
import { ChampionReportsModule } from './workspace/champion-reports/champion-reports.module.js';
import { ChampionsModule } from './workspace/champions/champions.module.js';
import { BriefingsModule } from './workspace/briefings/briefings.module.js';
import { HomeModule } from './workspace/home/home.module.js';
import { MeetingsModule } from './workspace/meetings/meetings.module.js';
import { PanelsModule } from './workspace/panels/panels.module.js';
import { PeopleModule } from './workspace/people/people.module.js';
import { ProceedingsModule } from './workspace/proceedings/proceedings.module.js';
import { MinutesModule } from './workspace/minutes/minutes.module.js';
import { RecommendationsModule } from './workspace/recommendations/recommendations.module.js';
import { WithdrawalsModule } from './workspace/withdrawals/withdrawals.module.js';
import { WorkProgrammeModule } from './workspace/work-programme/work-programme.module.js';
import { RemindersModule } from './workspace/reminders/reminders.module.js';
import { TermsOfReferenceModule } from './workspace/terms-of-reference/terms-of-reference.module.js';

export interface Surroundings {
  readonly config: Config;
  readonly systemClock: SystemClock;
  readonly councilClock: CouncilClock;
}

/** The whole product, in the order in which its parts depend on each other. */
@Module({})
export class AppModule {
  static in({ config, systemClock, councilClock }: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config, systemClock, councilClock),
        DatabaseModule.forSchema(schema),
        AuditModule,
        FilesModule,
        JobsModule,
        MailModule,
        WebModule,
        PublicationsModule,
        PortalModule,
        AuthorityModule,
        PeopleModule,
        AccountsModule,
        PanelsModule,
        TermsOfReferenceModule,
        ChampionsModule,
        ChampionReportsModule,
        MeetingsModule,
        ActionsModule,
        RecommendationsModule,
        WorkProgrammeModule,
        WithdrawalsModule,
        AgendasModule,
        PacksModule,
        AgendaPublicationModule,
        ProceedingsModule,
        MinutesModule,
        RemindersModule,
        BriefingsModule,
        AuditPagesModule,
        ViewpointsModule,
        HomeModule,
        DemoModule,
      ],
      providers: [AppReadiness, AppSchedule, { provide: PageFrame, useClass: AppFrame }],
    };
  }
}
