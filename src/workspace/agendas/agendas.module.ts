import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { WordConverter } from '../../platform/pdf/conversion/word-converter.js';
import { PdfInspector } from '../../platform/pdf/inspection/pdf-inspector.js';
import { PublicationsModule } from '../../publications/publications.module.js';
import { ActionsModule } from '../actions/actions.module.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { ChampionReportsModule } from '../champion-reports/champion-reports.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { PeopleModule } from '../people/people.module.js';
import { TermsOfReferenceModule } from '../terms-of-reference/terms-of-reference.module.js';
import { WorkProgrammeModule } from '../work-programme/work-programme.module.js';
import { AgendaChecksService } from './agenda-checks.service.js';
import { AgendaEditorService } from './agenda-editor.service.js';
import { AgendaEdits } from './agenda-edits.js';
import { AgendaLoader } from './agenda-loader.js';
import { AgendasApiController } from './agendas.api.controller.js';
import { AgendasController } from './agendas.controller.js';
import { AgendasService } from './agendas.service.js';
import { ArisingApiController } from './arising/arising.api.controller.js';
import { ArisingController } from './arising/arising.controller.js';
import { ArisingReports } from './arising/arising-reports.service.js';
import { ArisingService } from './arising/arising.service.js';
import { EntryChoicesService } from './entries/entry-choices.service.js';
import { EntryStandingApiController } from './entries/entry-standing.api.controller.js';
import { FromMeetingController } from './entries/transfers/from-meeting.controller.js';
import { TransferChoices } from './entries/transfers/transfer-choices.service.js';
import { TransfersApiController } from './entries/transfers/transfers.api.controller.js';
import { TransfersController } from './entries/transfers/transfers.controller.js';
import { TransfersService } from './entries/transfers/transfers.service.js';
import { UrgencyController } from './entries/urgency/urgency.controller.js';
import { UrgencyService } from './entries/urgency/urgency.service.js';
import { WithdrawalsController } from './entries/withdrawals/withdrawals.controller.js';
import { WithdrawalsService } from './entries/withdrawals/withdrawals.service.js';
import { ClosedBusiness } from './entries/planned/closed-business.service.js';
import { PlannedItemsApiController } from './entries/planned/planned-items.api.controller.js';
import { PlannedItemsController } from './entries/planned/planned-items.controller.js';
import { PlannedItems } from './entries/planned/planned-items.service.js';
import { ProgrammePaperController } from './entries/planned/programme-paper.controller.js';
import { ProgrammePapers } from './entries/planned/programme-papers.service.js';
import { DrawnPapers } from './papers/drawn-papers.service.js';
import { ContinuedAgendas } from './continued-agendas.service.js';
import { DraftCarrier } from './draft-carrier.js';
import { EntriesApiController } from './entries/entries.api.controller.js';
import { EntriesController } from './entries/entries.controller.js';
import { EntriesService } from './entries/entries.service.js';
import { EntryChangesController } from './entries/entry-changes.controller.js';
import { EntryResources } from './entry-resources.js';
import { InterestsApiController } from './interests/interests.api.controller.js';
import { InterestsController } from './interests/interests.controller.js';
import { InterestsService } from './interests/interests.service.js';
import { MarkingsApiController } from './markings/markings.api.controller.js';
import { MarkingsController } from './markings/markings.controller.js';
import { MarkingsToReview } from './markings/markings-to-review.service.js';
import { MarkingsService } from './markings/markings.service.js';
import { FileLooks } from './looks/file-looks.service.js';
import { KeptBackFiles } from './looks/kept-back-files.service.js';
import { MattersService } from './matters.service.js';
import { MeetingAgendaController } from './meeting-agenda.controller.js';
import { EarlierFilesApiController } from './papers/earlier-files.api.controller.js';
import { EarlierFilesController } from './papers/earlier-files.controller.js';
import { EarlierFiles } from './papers/earlier-files.service.js';
import { PaperBatches } from './papers/paper-batches.service.js';
import { PaperChangesController } from './papers/paper-changes.controller.js';
import { PaperFilesController } from './papers/paper-files.controller.js';
import { PaperIntake } from './papers/paper-intake.js';
import { PaperPlacesApiController } from './papers/paper-places.api.controller.js';
import { PaperReading } from './papers/paper-reading.js';
import { PapersApiController } from './papers/papers.api.controller.js';
import { PapersController } from './papers/papers.controller.js';
import { PapersService } from './papers/papers.service.js';
import { RevisedTermsPapersApiController } from './papers/revised-terms-papers.api.controller.js';
import { RevisedTermsPapersController } from './papers/revised-terms-papers.controller.js';
import { RevisedTermsPapers } from './papers/revised-terms-papers.service.js';
import { ReviewsApiController } from './reviews/reviews.api.controller.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { ReviewsService } from './reviews/reviews.service.js';
import { Acceptances } from './submissions/acceptances.service.js';
import { ReportsWanted } from './submissions/reports-wanted.service.js';
import { SubmissionReading } from './submissions/submission-reading.service.js';
import { SubmissionsWaiting } from './submissions/submissions-waiting.service.js';
import { SubmissionsController } from './submissions/submissions.controller.js';
import { Submissions } from './submissions/submissions.service.js';
import { ItemVisitsService } from './item-visits.service.js';
import { MinutedEntriesService } from './minuted-entries.service.js';
import { MinutesPapers } from './papers/minutes-papers.service.js';
import { MinutesToApproveService } from './minutes-to-approve.service.js';
import { ReportsExpected } from './reports-expected.service.js';
import { StandingEntriesController } from './standing-entries.controller.js';
import { StandingEntriesService } from './standing-entries.service.js';
import { PreparedAgendas } from './prepared-agendas.js';

const CHILD_SCRIPT = 'src/platform/pdf/inspection/inspect-pdf.child.js';

/** Children start from the built program, also when this runs from `src` under test. */
const pdfInspector = {
  provide: PdfInspector,
  inject: [Config],
  useFactory: (config: Config) => new PdfInspector({ childScript: join(config.distDir, CHILD_SCRIPT) }),
};

const wordConverter = {
  provide: WordConverter,
  inject: [Config],
  useFactory: ({ libreOffice, folders }: Config) => new WordConverter({ program: libreOffice, tmpDir: folders.tmp }),
};

/** Agendas with their entries, papers and markings; packs and publication build on what it exports. */
@Module({
  imports: [
    PublicationsModule,
    AuthorityModule,
    PeopleModule,
    PanelsModule,
    MeetingsModule,
    ActionsModule,
    WorkProgrammeModule,
    ChampionReportsModule,
    TermsOfReferenceModule,
  ],
  controllers: [
    AgendasApiController,
    AgendasController,
    ArisingApiController,
    ArisingController,
    EarlierFilesApiController,
    EarlierFilesController,
    EntriesApiController,
    EntriesController,
    EntryChangesController,
    EntryStandingApiController,
    FromMeetingController,
    InterestsApiController,
    InterestsController,
    MarkingsApiController,
    MarkingsController,
    MeetingAgendaController,
    PlannedItemsApiController,
    PlannedItemsController,
    ProgrammePaperController,
    PaperChangesController,
    PaperFilesController,
    PaperPlacesApiController,
    PapersApiController,
    RevisedTermsPapersController,
    RevisedTermsPapersApiController,
    PapersController,
    ReviewsController,
    ReviewsApiController,
    StandingEntriesController,
    SubmissionsController,
    TransfersApiController,
    TransfersController,
    UrgencyController,
    WithdrawalsController,
  ],
  providers: [
    Acceptances,
    ReportsExpected,
    ReportsWanted,
    SubmissionReading,
    Submissions,
    SubmissionsWaiting,
    AgendaEditorService,
    EntryResources,
    PreparedAgendas,
    AgendasService,
    AgendaChecksService,
    FileLooks,
    KeptBackFiles,
    AgendaEdits,
    AgendaLoader,
    ArisingReports,
    ArisingService,
    ContinuedAgendas,
    DraftCarrier,
    EntriesService,
    EntryChoicesService,
    InterestsService,
    ItemVisitsService,
    MarkingsService,
    MarkingsToReview,
    MattersService,
    MinutedEntriesService,
    MinutesPapers,
    MinutesToApproveService,
    EarlierFiles,
    PaperBatches,
    PaperIntake,
    PaperReading,
    PapersService,
    RevisedTermsPapers,
    PlannedItems,
    ClosedBusiness,
    ProgrammePapers,
    DrawnPapers,
    ReviewsService,
    StandingEntriesService,
    TransferChoices,
    TransfersService,
    UrgencyService,
    WithdrawalsService,
    pdfInspector,
    wordConverter,
  ],
  exports: [
    PdfInspector,
    AgendasService,
    AgendaChecksService,
    FileLooks,
    EntriesService,
    InterestsService,
    MarkingsService,
    MarkingsToReview,
    MattersService,
    MinutedEntriesService,
    MinutesPapers,
    PapersService,
    ReviewsService,
    PlannedItems,
    ClosedBusiness,
    Acceptances,
    ReportsExpected,
    ReportsWanted,
    Submissions,
    SubmissionsWaiting,
    StandingEntriesService,
    TransfersService,
    UrgencyService,
    WithdrawalsService,
  ],
})
export class AgendasModule {}
