import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/authority.module.js';
import { ChampionsModule } from '../champions/champions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ActionAdding } from './action-adding.js';
import { ActionClosing } from './action-closing.service.js';
import { ActionCounts } from './action-counts.service.js';
import { ActionDetails } from './action-details.service.js';
import { ActionAsides } from './action-asides.service.js';
import { ActionFollowers } from './action-followers.service.js';
import { ActionEdits } from './action-edits.js';
import { ActionLineage } from './action-lineage.service.js';
import { ActionLines } from './action-lines.service.js';
import { ActionRaising } from './action-raising.service.js';
import { ActionRecords } from './action-records.service.js';
import { ActionController } from './action.controller.js';
import { ActionsIndex } from './actions-index.js';
import { ActionsLoader } from './actions-loader.js';
import { ActionsService } from './actions.service.js';
import { type Act } from './acts/act.js';
import { Acts } from './acts/acts.js';
import { ActsApiController } from './acts/acts.api.controller.js';
import { ActsController } from './acts/acts.controller.js';
import { ActsService } from './acts/acts.service.js';
import { AgreementAct } from './acts/agreement.act.js';
import { CompletionAct } from './acts/completion.act.js';
import { DeferralAct } from './acts/deferral.act.js';
import { DueDateAct } from './acts/due-date.act.js';
import { MergingAct } from './acts/merging.act.js';
import { MilestoneMetAct } from './acts/milestone-met.act.js';
import { MilestonesAct } from './acts/milestones.act.js';
import { OwnerAct } from './acts/owner.act.js';
import { RepeatedUpdates } from './acts/repeated-updates.js';
import { ReplyAct } from './acts/reply.act.js';
import { ResumptionAct } from './acts/resumption.act.js';
import { ReturnAct } from './acts/return.act.js';
import { StrandAct } from './acts/strand.act.js';
import { SuccessionAct } from './acts/succession.act.js';
import { SupporterRemovalAct } from './acts/supporter-removal.act.js';
import { SupportersAct } from './acts/supporters.act.js';
import { UpdateAct } from './acts/update.act.js';
import { WaitingAct } from './acts/waiting.act.js';
import { WithdrawalAct } from './acts/withdrawal.act.js';
import { Answering } from './answering/answering.service.js';
import { ActionsToChase } from './chasing/actions-to-chase.service.js';
import { DueContexts } from './due-contexts.service.js';
import { DueDates } from './due-dates.js';
import { DueReturns } from './due-returns.service.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { HeldPosts } from './held-posts.service.js';
import { MattersController } from './matters/matters.controller.js';
import { MattersService } from './matters/matters.service.js';
import { ActionNewsService } from './news/action-news.service.js';
import { OutstandingService } from './outstanding.service.js';
import { OtherActions } from './other-actions.js';
import { OwnerChoices } from './owner-choices.js';
import { Owners } from './owners.service.js';
import { SelectionApiController } from './selection/selection.api.controller.js';
import { SelectionController } from './selection/selection.controller.js';
import { SelectionService } from './selection/selection.service.js';
import { TrackerReports } from './tracker-reports.service.js';
import { ActionFigures } from './tracker/action-figures.service.js';
import { PrivateExports } from './tracker/private-exports.service.js';
import { ActionsApiController } from './tracker/actions.api.controller.js';
import { TrackerChoicesService } from './tracker/tracker-choices.service.js';
import { TrackerController } from './tracker/tracker.controller.js';
import { TrackerFilesController } from './tracker/tracker-files.controller.js';

/** What can be done to an action, in the order in which it is offered. */
const ACTS = [
  UpdateAct,
  CompletionAct,
  AgreementAct,
  ReturnAct,
  ReplyAct,
  WaitingAct,
  MilestonesAct,
  MilestoneMetAct,
  OwnerAct,
  SupportersAct,
  SupporterRemovalAct,
  DueDateAct,
  DeferralAct,
  ResumptionAct,
  StrandAct,
  MergingAct,
  SuccessionAct,
  WithdrawalAct,
];

@Module({
  imports: [AuthorityModule, PeopleModule, PanelsModule, ChampionsModule, MeetingsModule],
  controllers: [
    TrackerController,
    TrackerFilesController,
    SelectionController,
    MattersController,
    ActsController,
    EvidenceController,
    ActionController,
    ActionsApiController,
    SelectionApiController,
    ActsApiController,
  ],
  providers: [
    ActionsService,
    ActionsLoader,
    ActionsIndex,
    ActionCounts,
    ActionDetails,
    ActionRecords,
    ActionLineage,
    ActionLines,
    ActionsToChase,
    ActionNewsService,
    OutstandingService,
    ActionEdits,
    ActionAdding,
    MattersService,
    ActionRaising,
    ActionClosing,
    ...ACTS,
    { provide: Acts, inject: ACTS, useFactory: (...acts: Act[]) => new Acts(acts) },
    ActsService,
    RepeatedUpdates,
    ActionAsides,
    ActionFollowers,
    Answering,
    EvidenceService,
    SelectionService,
    ActionFigures,
    PrivateExports,
    TrackerChoicesService,
    TrackerReports,
    DueDates,
    DueContexts,
    DueReturns,
    HeldPosts,
    OtherActions,
    OwnerChoices,
    Owners,
  ],
  exports: [
    ActionsService,
    ActionCounts,
    ActionRecords,
    ActionLines,
    ActionsToChase,
    ActionNewsService,
    OutstandingService,
    ActionRaising,
    MattersService,
    ActionClosing,
    ActsService,
    ActionAsides,
    ActionFollowers,
    Answering,
    DueReturns,
    HeldPosts,
    Owners,
    TrackerReports,
    DueContexts,
  ],
})
export class ActionsModule {}
