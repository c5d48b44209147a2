import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/authority.module.js';
import { ChampionsModule } from '../champions/champions.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ActionClosing } from './action-closing.service.js';
import { ActionEdits } from './action-edits.js';
import { ActionRaising } from './action-raising.service.js';
import { ActionsIndex } from './actions-index.js';
import { ActionsLoader } from './actions-loader.js';
import { ActionsService } from './actions.service.js';
import { DueDates } from './due-dates.js';
import { HeldPosts } from './held-posts.service.js';
import { Owners } from './owners.service.js';

@Module({
  imports: [AuthorityModule, PeopleModule, PanelsModule, ChampionsModule, MeetingsModule],
  providers: [
    ActionsService,
    ActionsLoader,
    ActionsIndex,
    ActionEdits,
    ActionRaising,
    ActionClosing,
    DueDates,
    HeldPosts,
    Owners,
  ],
  exports: [ActionsService, ActionRaising, ActionClosing, HeldPosts, Owners],
})
export class ActionsModule {}
