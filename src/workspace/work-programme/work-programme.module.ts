import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import { AuthorityModule } from '../authority/authority.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { PanelsModule } from '../panels/panels.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AnnualCycleApiController } from './annual-cycle/annual-cycle.api.controller.js';
import { AnnualCycleController } from './annual-cycle/annual-cycle.controller.js';
import { AnnualCycle } from './annual-cycle/annual-cycle.service.js';
import { AnnualReports } from './annual-cycle/annual-reports.service.js';
import { YearlyDuties } from './annual-cycle/yearly-duties.service.js';
import { Authors } from './authors.service.js';
import { EndedItemsController } from './ended-items.controller.js';
import { MeetingsAhead } from './meetings-ahead.service.js';
import { ProgrammeApiController } from './programme.api.controller.js';
import { ProgrammeClauses } from './programme-clauses.service.js';
import { ProgrammeClosing } from './programme-closing.service.js';
import { ProgrammeController } from './programme.controller.js';
import { ProgrammeEdits } from './programme-edits.js';
import { ProgrammeFormsAround } from './programme-forms-around.service.js';
import { ProgrammeItemController } from './programme-item.controller.js';
import { ProgrammeItems } from './programme-items.service.js';
import { ProgrammePlacing } from './programme-placing.service.js';
import { ProgrammeReports } from './programme-reports.service.js';
import { ProgrammeRequests } from './programme-requests.service.js';
import { Programme } from './programme.service.js';

/** What panels plan for later meetings; agendas take it from here, and minutes bring it back. */
@Module({
  imports: [AuthorityModule, PeopleModule, PanelsModule, MeetingsModule, ActionsModule],
  controllers: [
    ProgrammeController,
    EndedItemsController,
    ProgrammeItemController,
    ProgrammeApiController,
    AnnualCycleController,
    AnnualCycleApiController,
  ],
  providers: [
    AnnualCycle,
    AnnualReports,
    Authors,
    MeetingsAhead,
    Programme,
    ProgrammeClauses,
    ProgrammeClosing,
    ProgrammeEdits,
    ProgrammeFormsAround,
    ProgrammeItems,
    ProgrammePlacing,
    ProgrammeReports,
    ProgrammeRequests,
    YearlyDuties,
  ],
  exports: [
    AnnualCycle,
    AnnualReports,
    Authors,
    Programme,
    ProgrammeClauses,
    ProgrammeClosing,
    ProgrammeItems,
    ProgrammePlacing,
    ProgrammeReports,
    ProgrammeRequests,
  ],
})
export class WorkProgrammeModule {}
