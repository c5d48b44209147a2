import { Module } from '@nestjs/common';
import { PublicationsModule } from '../../publications/publications.module.js';
import { AuthorityPublication } from './authority-publication.js';
import { AuthoritySettings } from './authority-settings.js';
import { AuthorityApiController } from './authority.api.controller.js';
import { AuthorityController } from './authority.controller.js';
import { AuthorityService } from './authority.service.js';
import { CalendarChangesService } from './calendar/calendar-changes.service.js';
import { CalendarExceptionsApiController } from './calendar/calendar-exceptions.api.controller.js';
import { CalendarExceptionsController } from './calendar/calendar-exceptions.controller.js';
import { CalendarExceptionsService } from './calendar/calendar-exceptions.service.js';
import { CouncilMailService } from './council-mail.service.js';
import { HolidayYears } from './calendar/holiday-years.js';
import { MunicipalYearsApiController } from './municipal-years/municipal-years.api.controller.js';
import { MunicipalYearsController } from './municipal-years/municipal-years.controller.js';
import { MunicipalYearsService } from './municipal-years/municipal-years.service.js';
import { ProperOfficersApiController } from './proper-officers/proper-officers.api.controller.js';
import { ProperOfficersController } from './proper-officers/proper-officers.controller.js';
import { ProperOfficersService } from './proper-officers/proper-officers.service.js';

@Module({
  imports: [PublicationsModule],
  controllers: [
    AuthorityController,
    AuthorityApiController,
    CalendarExceptionsController,
    CalendarExceptionsApiController,
    MunicipalYearsController,
    MunicipalYearsApiController,
    ProperOfficersController,
    ProperOfficersApiController,
  ],
  providers: [
    AuthorityService,
    AuthoritySettings,
    AuthorityPublication,
    CalendarChangesService,
    CalendarExceptionsService,
    CouncilMailService,
    HolidayYears,
    MunicipalYearsService,
    ProperOfficersService,
  ],
  exports: [
    AuthorityService,
    CalendarChangesService,
    CalendarExceptionsService,
    CouncilMailService,
    MunicipalYearsService,
    ProperOfficersService,
  ],
})
export class AuthorityModule {}
