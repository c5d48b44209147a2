import { Module } from '@nestjs/common';
import { Readers } from '../../platform/web/current-user.js';
import { PublicationsModule } from '../../publications/publications.module.js';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { PanelClerksService } from './panel-clerks.service.js';
import { PanelPublication } from './panel-publication.js';
import { PanelsService } from './panels.service.js';
import { SeatsService } from './seats.service.js';
import { SignedInReaders } from './signed-in-readers.js';
import { StandingItemsService } from './standing-items.service.js';

@Module({
  imports: [PublicationsModule, AuthorityModule, AccountsModule],
  providers: [
    PanelsService,
    SeatsService,
    StandingItemsService,
    PanelClerksService,
    PanelPublication,
    { provide: Readers, useClass: SignedInReaders },
  ],
  exports: [PanelsService, SeatsService, StandingItemsService, PanelClerksService, Readers],
})
export class PanelsModule {}
