import { Module } from '@nestjs/common';
import { PublicationsModule } from '../../../publications/publications.module.js';
import { AuthorityModule } from '../../authority/authority.module.js';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { AgendasModule } from '../agendas.module.js';
import { PacksModule } from '../packs/packs.module.js';
import { AgendaPublicationApiController } from './agenda-publication.api.controller.js';
import { AgendaPublicationController } from './agenda-publication.controller.js';
import { AgendaPublicationService } from './agenda-publication.service.js';
import { AgendaRelease } from './agenda-release.js';
import { AgendaTakingBack } from './agenda-taking-back.service.js';
import { ClearDaysGiven } from './clear-days-given.js';
import { ReleaseChecks } from './release-checks.js';
import { PublishAgendaJob } from './publish-agenda.job.js';

/** Making an agenda public. */
@Module({
  imports: [PublicationsModule, AuthorityModule, MeetingsModule, AgendasModule, PacksModule],
  controllers: [AgendaPublicationController, AgendaPublicationApiController],
  providers: [
    AgendaPublicationService,
    AgendaRelease,
    ReleaseChecks,
    ClearDaysGiven,
    PublishAgendaJob,
    AgendaTakingBack,
  ],
  exports: [AgendaPublicationService, AgendaTakingBack],
})
export class AgendaPublicationModule {}
