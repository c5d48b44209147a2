import { Module } from '@nestjs/common';
import { PublicationsModule } from '../../publications/publications.module.js';
import { PanelsService } from './panels.service.js';
import { SeatsService } from './seats.service.js';
import { StandingItemsService } from './standing-items.service.js';

@Module({
  imports: [PublicationsModule],
  providers: [PanelsService, SeatsService, StandingItemsService],
  exports: [PanelsService, SeatsService, StandingItemsService],
})
export class PanelsModule {}
