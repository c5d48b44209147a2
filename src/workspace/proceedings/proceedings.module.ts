import { Module } from '@nestjs/common';
import { AgendasModule } from '../agendas/agendas.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AttendanceService } from './attendance.service.js';
import { EntriesOfMeeting } from './entries-of-meeting.service.js';
import { PrivateBusinessService } from './private-business/private-business.service.js';
import { ProceedingsService } from './proceedings.service.js';
import { RecordedMeetings } from './recorded-meetings.js';
import { SheetEdits } from './sheet-edits.js';

/** What happens at a meeting beside its resolutions, which belong to the minutes. */
@Module({
  imports: [PeopleModule, PanelsModule, MeetingsModule, AgendasModule],
  providers: [
    AttendanceService,
    EntriesOfMeeting,
    PrivateBusinessService,
    ProceedingsService,
    RecordedMeetings,
    SheetEdits,
  ],
  exports: [AttendanceService, EntriesOfMeeting, PrivateBusinessService, ProceedingsService],
})
export class ProceedingsModule {}
