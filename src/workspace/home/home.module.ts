import { Module } from '@nestjs/common';
import { PacksModule } from '../agendas/packs/packs.module.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { MinutesModule } from '../minutes/minutes.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { HomeController } from './home.controller.js';
import { MeetingsAtHand } from './meetings-at-hand.service.js';
import { PanelOverviewController } from './panel-overview.controller.js';
import { MeetingsShortOfDays } from './todos/meetings-short-of-days.js';
import { MeetingsToPrepare } from './todos/meetings-to-prepare.js';
import { MeetingsToRecord } from './todos/meetings-to-record.js';
import { MinutesToDo } from './todos/minutes-to-do.js';
import { UndeliveredMail } from './todos/undelivered-mail.js';
import type { TodoSource } from './todos/todo.js';
import { Todos } from './todos/todos.js';

/** What can wait for somebody, one source for each kind of thing. */
const TODO_SOURCES = [MeetingsToPrepare, MeetingsToRecord, MinutesToDo, MeetingsShortOfDays, UndeliveredMail];

/** Dashboards, put together from what the other features offer. */
@Module({
  imports: [AuthorityModule, PanelsModule, MeetingsModule, MinutesModule, PacksModule, RemindersModule],
  controllers: [HomeController, PanelOverviewController],
  providers: [
    MeetingsAtHand,
    ...TODO_SOURCES,
    { provide: Todos, inject: TODO_SOURCES, useFactory: (...sources: TodoSource[]) => new Todos(sources) },
  ],
})
export class HomeModule {}
