import { Module } from '@nestjs/common';
import { PanelsModule } from '../panels/panels.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AppointmentChangesController } from './appointment-changes.controller.js';
import { AppointmentChanges } from './appointment-changes.service.js';
import { ChampionAppointmentsController } from './champion-appointments.controller.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';
import { ChampionChoices } from './champion-choices.service.js';
import { ChampionLeaving } from './champion-leaving.js';
import { ChampionsApiController } from './champions.api.controller.js';
import { ChampionsController } from './champions.controller.js';
import { MinutedChampions } from './minuted-champions.service.js';
import { RemitsController } from './remits/remits.controller.js';
import { RemitsService } from './remits/remits.service.js';
import { StrandController } from './strand.controller.js';
import { StrandsService } from './strands.service.js';

@Module({
  imports: [PeopleModule, PanelsModule],
  controllers: [
    ChampionsController,
    StrandController,
    ChampionAppointmentsController,
    AppointmentChangesController,
    RemitsController,
    ChampionsApiController,
  ],
  providers: [
    StrandsService,
    RemitsService,
    MinutedChampions,
    ChampionAppointmentsService,
    AppointmentChanges,
    ChampionChoices,
    ChampionLeaving,
  ],
  exports: [StrandsService, RemitsService, MinutedChampions, ChampionAppointmentsService],
})
export class ChampionsModule {}
