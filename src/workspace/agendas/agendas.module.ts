import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { PdfInspector } from '../../platform/pdf/inspection/pdf-inspector.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AgendaChecksService } from './agenda-checks.service.js';
import { AgendaEdits } from './agenda-edits.js';
import { AgendaLoader } from './agenda-loader.js';
import { AgendasService } from './agendas.service.js';
import { EntriesService } from './entries/entries.service.js';
import { InterestsService } from './interests/interests.service.js';
import { MarkingsService } from './markings/markings.service.js';
import { MattersService } from './matters.service.js';
import { PaperIntake } from './papers/paper-intake.js';
import { PaperReading } from './papers/paper-reading.js';
import { PapersService } from './papers/papers.service.js';

const CHILD_SCRIPT = 'src/platform/pdf/inspection/inspect-pdf.child.js';

/** Children start from the built program, also when this runs from `src` under test. */
const pdfInspector = {
  provide: PdfInspector,
  inject: [Config],
  useFactory: (config: Config) => new PdfInspector({ childScript: join(config.distDir, CHILD_SCRIPT) }),
};

/** Agendas with their entries, papers and markings; packs and publication build on what it exports. */
@Module({
  imports: [AuthorityModule, PeopleModule, PanelsModule, MeetingsModule],
  providers: [
    AgendasService,
    AgendaChecksService,
    AgendaEdits,
    AgendaLoader,
    EntriesService,
    InterestsService,
    MarkingsService,
    MattersService,
    PaperIntake,
    PaperReading,
    PapersService,
    pdfInspector,
  ],
  exports: [
    AgendasService,
    AgendaChecksService,
    EntriesService,
    InterestsService,
    MarkingsService,
    MattersService,
    PapersService,
  ],
})
export class AgendasModule {}
