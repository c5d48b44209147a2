import { Module } from '@nestjs/common';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';

@Module({ imports: [PanelsModule, MeetingsModule] })
export class HomeModule {}
