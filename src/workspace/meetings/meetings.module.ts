import { Module } from '@nestjs/common';
import { PanelsModule } from '../panels/panels.module.js';
import { MeetingsService } from './meetings.service.js';

@Module({ imports: [PanelsModule], providers: [MeetingsService], exports: [MeetingsService] })
export class MeetingsModule {}
