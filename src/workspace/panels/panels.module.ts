import { Module } from '@nestjs/common';
import { Readers } from '../../platform/web/current-user.js';
import { PublicationsModule } from '../../publications/publications.module.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PanelClerksController } from './clerks/panel-clerks.controller.js';
import { PanelClerksService } from './panel-clerks.service.js';
import { PanelPagesService } from './panel-pages.service.js';
import { PanelPublication } from './panel-publication.js';
import { PanelSettingsController } from './panel-settings.controller.js';
import { PanelsApiController } from './panels.api.controller.js';
import { PanelsController } from './panels.controller.js';
import { PanelsService } from './panels.service.js';
import { SeatController } from './seats/seat.controller.js';
import { SeatEndingController } from './seats/seat-ending.controller.js';
import { SeatsApiController } from './seats/seats.api.controller.js';
import { SeatsController } from './seats/seats.controller.js';
import { StandingItemController } from './standing-items/standing-item.controller.js';
import { StandingItemOrderController } from './standing-items/standing-item-order.controller.js';
import { StandingItemsApiController } from './standing-items/standing-items.api.controller.js';
import { StandingItemsController } from './standing-items/standing-items.controller.js';
import { SeatsService } from './seats.service.js';
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
    StandingItemsController,
    StandingItemController,
    StandingItemOrderController,
    PanelClerksController,
    PanelsApiController,
    SeatsApiController,
    StandingItemsApiController,
  ],
  providers: [
    PanelsService,
    SeatsService,
    StandingItemsService,
    PanelClerksService,
    PanelPublication,
    PanelPagesService,
    { provide: Readers, useClass: SignedInReaders },
  ],
  exports: [PanelsService, SeatsService, StandingItemsService, PanelClerksService, PanelPagesService, Readers],
})
export class PanelsModule {}
