import { Module } from '@nestjs/common';
import { MailLogApiController } from './notices/mail-log.api.controller.js';
import { MailLogController } from './notices/mail-log.controller.js';
import { MailLogService } from './notices/mail-log.service.js';

/** What people are told by mail, and the log of it. */
@Module({
  controllers: [MailLogController, MailLogApiController],
  providers: [MailLogService],
  exports: [MailLogService],
})
export class RemindersModule {}
