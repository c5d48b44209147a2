import { Module } from '@nestjs/common';
import { PublicationsModule } from '../../publications/publications.module.js';
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
import { RegisterPublication } from './publication/register-publication.js';
import {
  RegisterPublicationApiController,
  RegisterPublicationController,
} from './publication/register-publication.controller.js';
import { RegisterPublishing } from './publication/register-publishing.service.js';
import { RemitsController } from './remits/remits.controller.js';
import { RemitsService } from './remits/remits.service.js';
import { StrandController } from './strand.controller.js';
import { StrandsService } from './strands.service.js';

@Module({
  imports: [PublicationsModule, PeopleModule, PanelsModule],
  controllers: [
    // Before those whose addresses hold the id of a strand in the same place.
    RegisterPublicationController,
    RegisterPublicationApiController,
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
    RegisterPublication,
    RegisterPublishing,
  ],
  exports: [StrandsService, RemitsService, MinutedChampions, ChampionAppointmentsService, RegisterPublishing],
})
export class ChampionsModule {}
