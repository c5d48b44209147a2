import { Module } from '@nestjs/common';
import { AuthorityModule } from '../authority/authority.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { AgendaChecksService } from './agenda-checks.service.js';
import { AgendaEdits } from './agenda-edits.js';
import { AgendaRows } from './agenda-rows.js';
import { AgendasService } from './agendas.service.js';
import { MattersService } from './matters.service.js';

/** Agendas with their entries, papers and markings; packs and publication build on what it exports. */
@Module({
  imports: [AuthorityModule, PanelsModule, MeetingsModule],
  providers: [AgendasService, AgendaChecksService, AgendaEdits, AgendaRows, MattersService],
  exports: [AgendasService, AgendaChecksService, MattersService],
})
export class AgendasModule {}
