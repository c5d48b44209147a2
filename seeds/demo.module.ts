import { Module } from '@nestjs/common';
import { AccountsModule } from '../src/workspace/accounts/accounts.module.js';
import { ActionsModule } from '../src/workspace/actions/actions.module.js';
import { AgendasModule } from '../src/workspace/agendas/agendas.module.js';
import { AgendaPublicationModule } from '../src/workspace/agendas/publication/agenda-publication.module.js';
import { AuthorityModule } from '../src/workspace/authority/authority.module.js';
import { ChampionsModule } from '../src/workspace/champions/champions.module.js';
import { MeetingsModule } from '../src/workspace/meetings/meetings.module.js';
import { MinutesModule } from '../src/workspace/minutes/minutes.module.js';
import { PanelsModule } from '../src/workspace/panels/panels.module.js';
import { PeopleModule } from '../src/workspace/people/people.module.js';
import { RecommendationsModule } from '../src/workspace/recommendations/recommendations.module.js';
import { ProceedingsModule } from '../src/workspace/proceedings/proceedings.module.js';
import { TermsOfReferenceModule } from '../src/workspace/terms-of-reference/terms-of-reference.module.js';
import { WorkProgrammeModule } from '../src/workspace/work-programme/work-programme.module.js';
import { ActionsDesk } from './demo-council/actions-desk.js';
import { RecommendationsDesk } from './demo-council/recommendations-desk.js';
import { AccountsChapter } from './demo-council/accounts.js';
import { AgendaDesk } from './demo-council/agenda-desk.js';
import { AuthorityChapter } from './demo-council/authority.js';
import { ChampionsChapter } from './demo-council/champions.js';
import { OutsideBodiesChapter } from './demo-council/outside-bodies.js';
import { CorporateParentingActions } from './demo-council/corporate-parenting-actions.js';
import { CorporateParentingInAutumn } from './demo-council/corporate-parenting-autumn-2017.js';
import { CorporateParentingAfterOctober } from './demo-council/corporate-parenting-minutes-2017-10-24.js';
import { DemoCast } from './demo-council/demo-cast.js';
import { ImprovingLivesInAutumn } from './demo-council/improving-lives-minutes-2017.js';
import { CorporateParentingInAugust } from './demo-council/corporate-parenting-2017-08-22.js';
import { CorporateParentingInOctober } from './demo-council/corporate-parenting-2017-10-24.js';
import { FirstDay } from './demo-council/first-day.js';
import { ImprovingLivesInNovember } from './demo-council/improving-lives-2017-11-07.js';
import { ImprovingLivesInDecember } from './demo-council/improving-lives-2017-12-12.js';
import { DemoCouncil } from './demo-council/index.js';
import { MinutesDesk } from './demo-council/minutes-desk.js';
import { PanelsChapter } from './demo-council/panels.js';
import { PeopleChapter } from './demo-council/people.js';
import { PublicLabels } from './demo-council/public-labels.js';
import { PublishingDesk } from './demo-council/publishing-desk.js';
import { TermsOfReferenceChapter } from './demo-council/terms-of-reference.js';
import { WorkProgrammeChapter } from './demo-council/work-programme.js';
import { DemoBanner } from './demo-banner.js';
import { DemoClearance } from './demo-clearance.js';
import { DemoDayController } from './demo-day.controller.js';
import { DemoDays } from './demo-days.service.js';
import { DemoStart } from './demo-start.service.js';
import { DemoStory } from './demo-story.service.js';
import { IncomingPapers } from './incoming-papers.js';

/** The demo council: told through the services that people use, and moved on by its readers. */
@Module({
  imports: [
    AuthorityModule,
    PeopleModule,
    AccountsModule,
    PanelsModule,
    TermsOfReferenceModule,
    ChampionsModule,
    MeetingsModule,
    ActionsModule,
    RecommendationsModule,
    WorkProgrammeModule,
    AgendasModule,
    AgendaPublicationModule,
    ProceedingsModule,
    MinutesModule,
  ],
  controllers: [DemoDayController],
  providers: [
    AuthorityChapter,
    PeopleChapter,
    AccountsChapter,
    PanelsChapter,
    TermsOfReferenceChapter,
    ChampionsChapter,
    OutsideBodiesChapter,
    WorkProgrammeChapter,
    ActionsDesk,
    RecommendationsDesk,
    CorporateParentingActions,
    CorporateParentingInAugust,
    CorporateParentingAfterOctober,
    CorporateParentingInAutumn,
    ImprovingLivesInAutumn,
    DemoCast,
    CorporateParentingInOctober,
    MinutesDesk,
    PublicLabels,
    ImprovingLivesInNovember,
    ImprovingLivesInDecember,
    AgendaDesk,
    PublishingDesk,
    IncomingPapers,
    FirstDay,
    DemoCouncil,
    DemoDays,
    DemoStory,
    DemoBanner,
    DemoClearance,
    DemoStart,
  ],
  exports: [DemoBanner, DemoDays, DemoStart],
})
export class DemoModule {}
