import { Module } from '@nestjs/common';
import { Readers } from '../../platform/web/current-user.js';
import { PublicationsModule } from '../../publications/publications.module.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { PeopleModule } from '../people/people.module.js';
import { LeaverEndings } from './leaver-endings.service.js';
import { LeaversService } from './leavers/leavers.service.js';
import { LeavingApiController } from './leavers/leaving.api.controller.js';
import { LeavingController } from './leavers/leaving.controller.js';
import { PanelClerksController } from './clerks/panel-clerks.controller.js';
import { PanelClerksService } from './panel-clerks.service.js';
import { PanelPagesService } from './panel-pages.service.js';
import { PanelPublication } from './panel-publication.js';
import { PanelSettingsController } from './panel-settings.controller.js';
import { PanelTerms } from './panel-terms.service.js';
import { PanelsApiController } from './panels.api.controller.js';
import { PanelsController } from './panels.controller.js';
import { PanelsService } from './panels.service.js';
import { PersonPageController } from './person-pages/person-page.controller.js';
import { PersonPublication } from './person-pages/person-publication.js';
import { PersonPagesService } from './person-pages.service.js';
import { QuorumService } from './quorum.service.js';
import { SeatController } from './seats/seat.controller.js';
import { SeatEndingController } from './seats/seat-ending.controller.js';
import { SeatSuccessionController } from './seats/seat-succession.controller.js';
import { SeatsApiController } from './seats/seats.api.controller.js';
import { SeatsController } from './seats/seats.controller.js';
import { StandingItemController } from './standing-items/standing-item.controller.js';
import { StandingItemOrderController } from './standing-items/standing-item-order.controller.js';
import { StandingItemsApiController } from './standing-items/standing-items.api.controller.js';
import { StandingItemsController } from './standing-items/standing-items.controller.js';
import { SeatsService } from './seats.service.js';
import { PersonFollowers } from './person-followers.service.js';
import { PersonReaders } from './person-readers.service.js';
import { SignedInReaders } from './signed-in-readers.js';
import { StandingItemsService } from './standing-items.service.js';

@Module({
  imports: [PublicationsModule, PeopleModule, AccountsModule],
  controllers: [
    PanelsController,
    PanelSettingsController,
    SeatsController,
    SeatController,
    SeatEndingController,
    SeatSuccessionController,
    PersonPageController,
    LeavingController,
    StandingItemsController,
    StandingItemController,
    StandingItemOrderController,
    PanelClerksController,
    PanelsApiController,
    SeatsApiController,
    LeavingApiController,
    StandingItemsApiController,
  ],
  providers: [
    PanelsService,
    SeatsService,
    StandingItemsService,
    PanelClerksService,
    PanelPublication,
    PanelPagesService,
    PersonPublication,
    PersonPagesService,
    PanelTerms,
    QuorumService,
    LeaversService,
    LeaverEndings,
    PersonFollowers,
    PersonReaders,
    { provide: Readers, useClass: SignedInReaders },
  ],
  exports: [
    PanelsService,
    SeatsService,
    StandingItemsService,
    PanelClerksService,
    PanelPagesService,
    PersonPagesService,
    PersonFollowers,
    PersonReaders,
    PanelTerms,
    QuorumService,
    LeaverEndings,
    Readers,
  ],
})
export class PanelsModule {}
