import { Module } from '@nestjs/common';
import { PanelsModule } from '../../panels/panels.module.js';
import { PeopleModule } from '../../people/people.module.js';
import { AgendasModule } from '../agendas.module.js';
import { PacksModule } from '../packs/packs.module.js';
import { ViewpointsApiController } from './viewpoints.api.controller.js';
import { ViewpointsController } from './viewpoints.controller.js';
import { ViewpointsService } from './viewpoints.service.js';

/** An agenda through the eyes of others, before it is published. */
@Module({
  imports: [PanelsModule, PeopleModule, AgendasModule, PacksModule],
  controllers: [ViewpointsController, ViewpointsApiController],
  providers: [ViewpointsService],
})
export class ViewpointsModule {}
