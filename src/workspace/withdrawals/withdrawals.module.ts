import { Module } from '@nestjs/common';
import { PublicationsModule } from '../../publications/publications.module.js';
import { AgendaPublicationModule } from '../agendas/publication/agenda-publication.module.js';
import { MinutesModule } from '../minutes/minutes.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { RecommendationsModule } from '../recommendations/recommendations.module.js';
import { PublishedOfPanel } from './published-of-panel.service.js';
import { SealedCopies } from './sealed-copies.service.js';
import { WithdrawalsApiController } from './withdrawals.api.controller.js';
import { WithdrawalsController } from './withdrawals.controller.js';
import { Withdrawals } from './withdrawals.service.js';

/** What was published by mistake, or disclosed what it must not, is taken back. */
@Module({
  imports: [PublicationsModule, PanelsModule, AgendaPublicationModule, MinutesModule, RecommendationsModule],
  controllers: [WithdrawalsController, WithdrawalsApiController],
  providers: [PublishedOfPanel, Withdrawals, SealedCopies],
  exports: [Withdrawals],
})
export class WithdrawalsModule {}
