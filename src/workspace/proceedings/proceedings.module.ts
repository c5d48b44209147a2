import { Module } from '@nestjs/common';
import { AgendasModule } from '../agendas/agendas.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ApologiesController } from './apologies/apologies.controller.js';
import { ApologiesService } from './apologies/apologies.service.js';
import { AttendanceApiController } from './attendance.api.controller.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceService } from './attendance.service.js';
import { DeclarationsApiController } from './declarations/declarations.api.controller.js';
import { DeclarationsController } from './declarations/declarations.controller.js';
import { DeclarationsService } from './declarations/declarations.service.js';
import { EntriesOfMeeting } from './entries-of-meeting.service.js';
import { HeadApiController } from './head/head.api.controller.js';
import { HeadController } from './head/head.controller.js';
import { HeadService } from './head/head.service.js';
import { HoldingController } from './holding/holding.controller.js';
import { HoldingsService } from './holding/holdings.service.js';
import { LinesController } from './lines/lines.controller.js';
import { LinesService } from './lines/lines.service.js';
import { OtherAttendeesController } from './others/other-attendees.controller.js';
import { OtherAttendeesService } from './others/other-attendees.service.js';
import { PresidingsController } from './presiding/presidings.controller.js';
import { PresidingsService } from './presiding/presidings.service.js';
import { PrivateBusinessApiController } from './private-business/private-business.api.controller.js';
import { PrivateBusinessController } from './private-business/private-business.controller.js';
import { PrivateBusinessService } from './private-business/private-business.service.js';
import { ProceedingsService } from './proceedings.service.js';
import { FixedProceedings } from './fixed-proceedings.service.js';
import { RecordedMeetings } from './recorded-meetings.js';
import { SheetEdits } from './sheet-edits.js';
import { SheetViews } from './sheet-views.service.js';

/** What happens at a meeting beside its resolutions, which belong to the minutes. */
@Module({
  imports: [PeopleModule, PanelsModule, MeetingsModule, AgendasModule],
  controllers: [
    OtherAttendeesController,
    LinesController,
    HeadController,
    AttendanceController,
    PresidingsController,
    DeclarationsController,
    PrivateBusinessController,
    HoldingController,
    ApologiesController,
    HeadApiController,
    AttendanceApiController,
    DeclarationsApiController,
    PrivateBusinessApiController,
  ],
  providers: [
    AttendanceService,
    LinesService,
    OtherAttendeesService,
    HeadService,
    PresidingsService,
    DeclarationsService,
    ApologiesService,
    FixedProceedings,
    HoldingsService,
    PrivateBusinessService,
    ProceedingsService,
    EntriesOfMeeting,
    SheetViews,
    SheetEdits,
    RecordedMeetings,
  ],
  exports: [
    FixedProceedings,
    AttendanceService,
    LinesService,
    OtherAttendeesService,
    HeadService,
    PresidingsService,
    DeclarationsService,
    ApologiesService,
    HoldingsService,
    PrivateBusinessService,
    ProceedingsService,
    EntriesOfMeeting,
  ],
})
export class ProceedingsModule {}
