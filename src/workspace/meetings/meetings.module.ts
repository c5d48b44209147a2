import { Module } from '@nestjs/common';
import { PublicationsModule } from '../../publications/publications.module.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { TermsOfReferenceModule } from '../terms-of-reference/terms-of-reference.module.js';
import { MeetingCalendarsController } from './calendars/meeting-calendars.controller.js';
import { MeetingCalendarsService } from './calendars/meeting-calendars.service.js';
import { AdjournmentController } from './called-off/adjournment.controller.js';
import { CallingOffApiController } from './called-off/calling-off.api.controller.js';
import { CallingOffPages } from './called-off/calling-off.pages.js';
import { CallingOffService } from './called-off/calling-off.service.js';
import { CancellationController } from './called-off/cancellation.controller.js';
import { DraftAgendas } from './called-off/draft-agendas.service.js';
import { NewDayWarnings } from './called-off/new-day-warnings.service.js';
import { PostponementController } from './called-off/postponement.controller.js';
import { ClashesService } from './clashes.service.js';
import { DayWarnings } from './day-warnings.service.js';
import { DeadlinesService } from './deadlines.service.js';
import { KeyDatesController } from './key-dates/key-dates.controller.js';
import { KeyDatesService } from './key-dates/key-dates.service.js';
import { MeetingController } from './meeting.controller.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { MeetingsApiController } from './meetings.api.controller.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsOfPanelController } from './meetings-of-panel.controller.js';
import { MeetingsService } from './meetings.service.js';
import { NoticePublicationApiController } from './notice-publication/notice-publication.api.controller.js';
import { NoticePublicationController } from './notice-publication/notice-publication.controller.js';
import { NoticePublicationService } from './notice-publication/notice-publication.service.js';
import { MeetingNewsService } from './news/meeting-news.service.js';
import { MonthsController } from './months/months.controller.js';
import { MonthsService } from './months/months.service.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticesService } from './notices/notices.service.js';
import { WebPublications } from './notices/web-publications.service.js';
import { PrintedNoticeController } from './printed-notice/printed-notice.controller.js';
import { PrintedNotices } from './printed-notice/printed-notices.service.js';
import { PlacingService } from './placing.service.js';
import { RunsApiController } from './runs/runs.api.controller.js';
import { RunsController } from './runs/runs.controller.js';
import { RunsService } from './runs/runs.service.js';
import { CalendarRetest } from './short-meetings/calendar-retest.js';
import { ShortNoticeApiController } from './short-notice/short-notice.api.controller.js';
import { ShortNoticeController } from './short-notice/short-notice.controller.js';
import { ShortNotices } from './short-notice/short-notices.service.js';
import { ShortMeetingsController } from './short-meetings/short-meetings.controller.js';
import { LapsedConsents } from './summons/lapsed-consents.service.js';
import { MissingMembers } from './summons/missing-members.service.js';
import { PaperServicesController } from './summons/paper-services.controller.js';
import { PaperServices } from './summons/paper-services.service.js';
import { SummonsApiController } from './summons/summons.api.controller.js';
import { SummonsController } from './summons/summons.controller.js';
import { SummonsLetters } from './summons/summons-letters.service.js';
import { SummonsPages } from './summons/summons-pages.service.js';
import { SummonsPapersController } from './summons/summons-papers.controller.js';
import { SummonsPapers } from './summons/summons-papers.service.js';
import { SummonsPlans } from './summons/summons-plans.service.js';
import { SummonsStanding } from './summons/summons-standing.service.js';
import { SummonsService } from './summons/summons.service.js';
import { ShortMeetingsService } from './short-meetings.service.js';

@Module({
  imports: [PublicationsModule, AuthorityModule, PeopleModule, AccountsModule, PanelsModule, TermsOfReferenceModule],
  controllers: [
    ShortMeetingsController,
    MeetingCalendarsController,
    RunsController,
    MonthsController,
    MeetingsController,
    MeetingController,
    MeetingsOfPanelController,
    NoticesController,
    PrintedNoticeController,
    NoticePublicationController,
    ShortNoticeController,
    SummonsController,
    PaperServicesController,
    SummonsPapersController,
    KeyDatesController,
    CancellationController,
    PostponementController,
    AdjournmentController,
    RunsApiController,
    MeetingsApiController,
    CallingOffApiController,
    NoticePublicationApiController,
    ShortNoticeApiController,
    SummonsApiController,
  ],
  providers: [
    MeetingsService,
    DeadlinesService,
    ClashesService,
    DayWarnings,
    PlacingService,
    RunsService,
    MonthsService,
    NoticesService,
    PrintedNotices,
    NoticePublicationService,
    WebPublications,
    ShortNotices,
    SummonsPlans,
    SummonsLetters,
    SummonsService,
    LapsedConsents,
    SummonsStanding,
    MissingMembers,
    PaperServices,
    SummonsPages,
    SummonsPapers,
    KeyDatesService,
    MeetingCalendarsService,
    ShortMeetingsService,
    CalendarRetest,
    CallingOffService,
    CallingOffPages,
    NewDayWarnings,
    MeetingNotices,
    MeetingNewsService,
    DraftAgendas,
  ],
  exports: [
    MeetingsService,
    DeadlinesService,
    NoticesService,
    NoticePublicationService,
    ShortMeetingsService,
    CallingOffService,
    DraftAgendas,
    MeetingNewsService,
    SummonsService,
  ],
})
export class MeetingsModule {}
