import { Module } from '@nestjs/common';
import { PanelsModule } from '../panels/panels.module.js';
import { ChampionAppointmentsService } from './champion-appointments.service.js';
import { StrandsService } from './strands.service.js';

@Module({
  imports: [PanelsModule],
  providers: [StrandsService, ChampionAppointmentsService],
  exports: [StrandsService, ChampionAppointmentsService],
})
export class ChampionsModule {}
