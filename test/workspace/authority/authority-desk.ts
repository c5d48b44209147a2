import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { PublicRecord } from '../../../src/publications/public-record.js';
import { Publisher } from '../../../src/publications/publisher.js';
import { AuthorityPublication } from '../../../src/workspace/authority/authority-publication.js';
import { AuthoritySettings } from '../../../src/workspace/authority/authority-settings.js';
import { AuthorityService } from '../../../src/workspace/authority/authority.service.js';
import { CalendarChangesService } from '../../../src/workspace/authority/calendar/calendar-changes.service.js';
import { CalendarExceptionsService } from '../../../src/workspace/authority/calendar/calendar-exceptions.service.js';
import { HolidayYears } from '../../../src/workspace/authority/calendar/holiday-years.js';
import { MunicipalYearsService } from '../../../src/workspace/authority/municipal-years/municipal-years.service.js';
import { ProperOfficersService } from '../../../src/workspace/authority/proper-officers/proper-officers.service.js';
import { openDatabase } from '../../support/database.js';
import { FixedClock } from '../../support/fixed-clock.js';

/** The services of the feature over a real database, on 16 October 2017. */
export async function openAuthorityDesk() {
  const { database, remove } = await openDatabase();
  const clock = new FixedClock();
  const { unitOfWork } = database;
  const audit = new AuditTrail(clock.system);
  const changes = new CalendarChangesService();
  const publication = new AuthorityPublication(new Publisher(), clock);
  const settings = new AuthoritySettings(unitOfWork, audit, publication, changes);
  return {
    authority: new AuthorityService(unitOfWork, settings, new HolidayYears(), clock),
    officers: new ProperOfficersService(unitOfWork, audit),
    years: new MunicipalYearsService(unitOfWork, audit),
    calendar: new CalendarExceptionsService(unitOfWork, audit, changes),
    publicRecord: new PublicRecord(unitOfWork),
    clock,
    database,
    remove,
  };
}
