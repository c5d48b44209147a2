import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/authority.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { AgendaChecksService } from './agenda-checks.service.js';
import { AgendaEdits } from './agenda-edits.js';
import { AgendaLoader } from './agenda-loader.js';
import { AgendasService } from './agendas.service.js';
import { EntriesService } from './entries/entries.service.js';
import { InterestsService } from './interests/interests.service.js';
import { MarkingsService } from './markings/markings.service.js';
import { MattersService } from './matters.service.js';

/** Agendas with their entries, papers and markings; packs and publication build on what it exports. */
@Module({
  imports: [AuthorityModule, PanelsModule, MeetingsModule],
  providers: [
    AgendasService,
    AgendaChecksService,
    AgendaEdits,
    AgendaLoader,
    EntriesService,
    InterestsService,
    MarkingsService,
    MattersService,
  ],
  exports: [AgendasService, AgendaChecksService, EntriesService, InterestsService, MarkingsService, MattersService],
})
export class AgendasModule {}
