import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import { AgendasModule } from '../agendas/agendas.module.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { ChampionsModule } from '../champions/champions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { RecommendationsModule } from '../recommendations/recommendations.module.js';
import { WorkProgrammeModule } from '../work-programme/work-programme.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProceedingsModule } from '../proceedings/proceedings.module.js';
import { PublicationsModule } from '../../publications/publications.module.js';
import { ActionDecisionsApiController } from './actions/action-decisions.api.controller.js';
import { ActionDecisionsController } from './actions/action-decisions.controller.js';
import { ActionDecisionsService } from './actions/action-decisions.service.js';
import { ActionSourceController } from './actions/action-source.controller.js';
import { DecidedActions } from './actions/decided-actions.service.js';
import { DecidedActionsLoader } from './actions/decided-actions-loader.js';
import { LiveClauses } from './actions/live-clauses.js';
import { ActionsAheadOfCheck } from './actions/actions-ahead.service.js';
import { LateRaisingController } from './actions/late-raising.controller.js';
import { LateRaising } from './actions/late-raising.service.js';
import { PlannedBusiness } from './planned/planned-business.service.js';
import { RaisedActions } from './actions/raised-actions.service.js';
import { Appointees } from './appointments/appointees.service.js';
import { AppointmentSeats } from './appointments/appointment-seats.service.js';
import { AppointmentsApiController } from './appointments/appointments.api.controller.js';
import { AppointmentsController } from './appointments/appointments.controller.js';
import { AppointmentsService } from './appointments/appointments.service.js';
import { ApprovalCandidates } from './approval/approval-candidates.service.js';
import { ApprovalController } from './approval/approval.controller.js';
import { ApprovalService } from './approval/approval.service.js';
import { Corrections } from './approval/corrections.service.js';
import { CheckAheadOfTime } from './checks/check-ahead.service.js';
import { CheckController } from './checks/check.controller.js';
import { CheckService } from './checks/check.service.js';
import { CheckedVotes } from './checks/checked-votes.service.js';
import { LateCitations } from './checks/late-citations.service.js';
import { MinutesChecks } from './checks/minutes-checks.service.js';
import { SuggestedMarks } from './checks/suggested-marks.service.js';
import { UnsummonedBusiness } from './checks/unsummoned-business.service.js';
import { CirculationApiController } from './circulation/circulation.api.controller.js';
import { CirculationCandidatesService } from './circulation/circulation-candidates.service.js';
import { CirculationController } from './circulation/circulation.controller.js';
import { CirculationService } from './circulation/circulation.service.js';
import { Circulated } from './circulation/circulated.service.js';
import { CommentAnswers } from './circulation/comments/comment-answers.service.js';
import { CommentAnswersController } from './circulation/comments/comment-answers.controller.js';
import { CommentsApiController } from './circulation/comments/comments.api.controller.js';
import { CommentsController } from './circulation/comments/comments.controller.js';
import { CommentsOfMinutes } from './circulation/comments/comments-of-minutes.service.js';
import { CommentsService } from './circulation/comments/comments.service.js';
import { Citations } from './citations.service.js';
import { MinutesDocumentsController } from './documents/minutes-documents.controller.js';
import { MinutesDocuments } from './documents/minutes-documents.service.js';
import { ProceedingsRule } from './proceedings-rule.js';
import { MinuteChangesController } from './items/minute-changes.controller.js';
import { MinuteChangePages } from './items/minute-change.pages.js';
import { MinuteEditorService } from './items/minute-editor.service.js';
import { MinuteItemsApiController } from './items/minute-items.api.controller.js';
import { MinuteItemsController } from './items/minute-items.controller.js';
import { MinuteItemsService } from './items/minute-items.service.js';
import { MinutePartsService } from './items/minute-parts.service.js';
import { NewMinutePages } from './items/new-minute.pages.js';
import { OwnersService } from './items/owners.service.js';
import { ApprovedCopies } from './leaves/approved-copies.service.js';
import { LeafPlaces } from './leaves/leaf-places.service.js';
import { LeavesOfMinutes } from './leaves/leaves-of-minutes.service.js';
import { MinuteMatters } from './minute-matters.js';
import { MinuteNumbers } from './minute-numbers.js';
import { MinutesApiController } from './minutes.api.controller.js';
import { MinutesController } from './minutes.controller.js';
import { MinutesEdits } from './minutes-edits.js';
import { MinutesLoader } from './minutes-loader.js';
import { MinutesOfMeetingController } from './minutes-of-meeting.controller.js';
import { MinutesReading } from './minutes-reading.service.js';
import { MinutesService } from './minutes.service.js';
import { MinutesWaiting } from './minutes-waiting.service.js';
import { MinutesTexts } from './minutes-texts.service.js';
import { PastedTextController } from './pasted-text/pasted-text.controller.js';
import { PastedTextService } from './pasted-text/pasted-text.service.js';
import { PhrasesController } from './phrases/phrases.controller.js';
import { PhrasesService } from './phrases/phrases.service.js';
import { ProceedingsOfMinutes } from './proceedings-of-minutes.js';
import { MinutesFreezing } from './publication/minutes-freezing.service.js';
import { MinutesProspects } from './publication/minutes-prospect.service.js';
import { MinutesPublicationApiController } from './publication/minutes-publication.api.controller.js';
import { MinutesPublicationController } from './publication/minutes-publication.controller.js';
import { MinutesPublicationService } from './publication/minutes-publication.service.js';
import { MinutesTakingBack } from './publication/minutes-taking-back.service.js';
import { MinutesReleases } from './publication/minutes-releases.service.js';
import { PublicDocuments } from './publication/public-documents.js';
import { PublishMinutesJob } from './publication/publish-minutes.job.js';
import { CitationLinks } from './record/citation-links.service.js';
import { LivingRecords } from './record/living-records.service.js';
import { MinutesRecords } from './record/minutes-records.service.js';
import { MinutesStandings } from './record/minutes-standing.service.js';
import { MinutesTextController } from './record/minutes-text.controller.js';
import { ActionsInLife } from './register/life/actions-in-life.service.js';
import { LifeController } from './register/life/life.controller.js';
import { ResolutionLives } from './register/life/resolution-lives.service.js';
import { RegisterApiController } from './register/register.api.controller.js';
import { RegisterController } from './register/register.controller.js';
import { RegisterIndex } from './register/register-index.service.js';
import { RegisterLoader } from './register/register-loader.js';
import { RegisterService } from './register/register.service.js';
import { SignatureController } from './signature/signature.controller.js';
import { SummariesService } from './publication/summary/summaries.service.js';
import { SummaryController } from './publication/summary/summary.controller.js';
import { SignedPageController } from './signature/scan/signed-page.controller.js';
import { SignedPages } from './signature/scan/signed-pages.service.js';
import { SignatureService } from './signature/signature.service.js';
import { DifferencesApiController } from './versions/differences/differences.api.controller.js';
import { DifferencesController } from './versions/differences/differences.controller.js';
import { DifferencesService } from './versions/differences/differences.service.js';
import { MinutesVersions } from './versions/minutes-versions.service.js';
import { VersionsController } from './versions/versions.controller.js';
import { VersionsReading } from './versions/versions-reading.service.js';
import { VotesOfMinute } from './votes-of-minute.js';

/** Minutes from the first draft to the signature. */
@Module({
  imports: [
    PublicationsModule,
    AuthorityModule,
    WorkProgrammeModule,
    PeopleModule,
    PanelsModule,
    ChampionsModule,
    MeetingsModule,
    RecommendationsModule,
    ActionsModule,
    AgendasModule,
    ProceedingsModule,
  ],
  controllers: [
    LateRaisingController,
    ActionDecisionsApiController,
    ActionDecisionsController,
    ActionSourceController,
    AppointmentsApiController,
    AppointmentsController,
    ApprovalController,
    CheckController,
    CirculationApiController,
    CirculationController,
    CommentAnswersController,
    CommentsApiController,
    CommentsController,
    MinuteChangesController,
    MinuteItemsApiController,
    MinuteItemsController,
    MinutesApiController,
    MinutesDocumentsController,
    MinutesOfMeetingController,
    MinutesPublicationApiController,
    MinutesPublicationController,
    MinutesTextController,
    PastedTextController,
    PhrasesController,
    RegisterApiController,
    RegisterController,
    LifeController,
    SignatureController,
    SignedPageController,
    SummaryController,
    DifferencesApiController,
    DifferencesController,
    VersionsController,
    MinutesController,
  ],
  providers: [
    MinutesTakingBack,
    ActionDecisionsService,
    DecidedActions,
    DecidedActionsLoader,
    LiveClauses,
    PlannedBusiness,
    RaisedActions,
    ActionsAheadOfCheck,
    LateRaising,
    CheckAheadOfTime,
    Appointees,
    AppointmentSeats,
    AppointmentsService,
    ApprovalCandidates,
    ApprovalService,
    ApprovedCopies,
    LeafPlaces,
    LeavesOfMinutes,
    CheckedVotes,
    LateCitations,
    CheckService,
    Circulated,
    CirculationCandidatesService,
    CirculationService,
    CitationLinks,
    Citations,
    CommentAnswers,
    CommentsOfMinutes,
    CommentsService,
    DifferencesService,
    Corrections,
    ProceedingsRule,
    MinuteChangePages,
    MinuteEditorService,
    MinuteItemsService,
    MinuteMatters,
    MinuteNumbers,
    MinutePartsService,
    MinutesChecks,
    MinutesEdits,
    MinutesDocuments,
    MinutesFreezing,
    MinutesLoader,
    MinutesProspects,
    MinutesPublicationService,
    MinutesReading,
    MinutesRecords,
    LivingRecords,
    MinutesReleases,
    MinutesStandings,
    MinutesService,
    MinutesTexts,
    MinutesVersions,
    MinutesWaiting,
    NewMinutePages,
    OwnersService,
    PastedTextService,
    PhrasesService,
    ProceedingsOfMinutes,
    PublicDocuments,
    PublishMinutesJob,
    RegisterIndex,
    RegisterLoader,
    RegisterService,
    ActionsInLife,
    ResolutionLives,
    SignatureService,
    SignedPages,
    SuggestedMarks,
    UnsummonedBusiness,
    SummariesService,
    VersionsReading,
    VotesOfMinute,
  ],
  exports: [
    ActionDecisionsService,
    AppointmentsService,
    MinutesPublicationService,
    ApprovalService,
    CheckService,
    MinuteItemsService,
    MinutesReading,
    MinutesTakingBack,
    MinutesRecords,
    MinutesService,
    MinutesVersions,
    MinutesWaiting,
    PastedTextService,
    PhrasesService,
    RegisterService,
    SignatureService,
    SuggestedMarks,
  ],
})
export class MinutesModule {}
