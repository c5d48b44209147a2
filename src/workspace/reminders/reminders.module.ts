import { Module } from '@nestjs/common';
import { NoticesApiController } from './notices/notices.api.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { NoticesService } from './notices/notices.service.js';

/** What people are told by mail, and the log of it. */
@Module({
  controllers: [NoticesController, NoticesApiController],
  providers: [NoticesService],
  exports: [NoticesService],
})
export class RemindersModule {}
