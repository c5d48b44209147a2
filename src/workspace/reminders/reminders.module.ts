import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { AnswersModule } from './answers/answers.module.js';
import { LadderController } from './ladder/ladder.controller.js';
import { LaddersService } from './ladder/ladders.service.js';
import { PanelLaddersService } from './ladder/panel-ladders.service.js';
import { LettersModule } from './letters/letters.module.js';
import { MailLogApiController } from './notices/mail-log.api.controller.js';
import { MailLogController } from './notices/mail-log.controller.js';
import { MailLogService } from './notices/mail-log.service.js';
import { NoticeFilesController } from './notices/notice-files.controller.js';
import { NoticeFilesService } from './notices/notice-files.service.js';
import { RemindersOfActionController } from './of-action/reminders-of-action.controller.js';
import { RemindersOfActionService } from './of-action/reminders-of-action.service.js';
import { OutgoingController } from './outgoing/outgoing.controller.js';
import { OutgoingService } from './outgoing/outgoing.service.js';
import { DigestSending } from './runs/digest-sending.service.js';
import { DigestWriting } from './runs/digest-writing.service.js';
import { ReminderPlanning } from './runs/reminder-planning.service.js';
import { ReminderPreview } from './runs/reminder-preview.service.js';
import { ReminderRuns } from './runs/reminder-runs.service.js';
import { ReminderSchedule } from './runs/reminder-schedule.js';
import { WaitingReminders } from './runs/waiting-reminders.service.js';

/** What people are told by mail, and the log of it. */
@Module({
  imports: [AuthorityModule, PanelsModule, ActionsModule, AnswersModule, LettersModule],
  controllers: [
    LadderController,
    RemindersOfActionController,
    OutgoingController,
    NoticeFilesController,
    MailLogController,
    MailLogApiController,
  ],
  providers: [
    MailLogService,
    NoticeFilesService,
    LaddersService,
    PanelLaddersService,
    RemindersOfActionService,
    OutgoingService,
    ReminderPlanning,
    ReminderPreview,
    WaitingReminders,
    ReminderRuns,
    ReminderSchedule,
    DigestWriting,
    DigestSending,
  ],
  exports: [MailLogService, LettersModule, LaddersService],
})
export class RemindersModule {}
