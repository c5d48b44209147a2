import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { ChampionAppointmentsService } from '../../../src/workspace/champions/champion-appointments.service.js';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import { RegisterPublication } from '../../../src/workspace/champions/publication/register-publication.js';
import { userWith } from '../../support/factories/account.js';
import { panelForm } from '../../support/factories/panel.js';
import { personForm } from '../../support/factories/person.js';
import { openPanelsDesk } from '../panels/panels-desk.js';

const administrator = userWith('administrator');

/** A panel with one strand, over a real database, on 16 October 2017. */
export async function openChampionsDesk() {
  const desk = await openPanelsDesk();
  const { unitOfWork } = desk.database;
  const audit = new AuditTrail(desk.clock.system);
  const publication = new RegisterPublication(desk.publisher, desk.clock);
  const appointments = new ChampionAppointmentsService(unitOfWork, audit, desk.seats, publication, desk.clock);
  const strands = new StrandsService(unitOfWork, audit, appointments, publication, desk.clock);
  const panelId = (await desk.panels.create(panelForm.corporateParenting().build(), administrator)).id;
  const housing = await strands.add(panelId, { name: 'Housing' }, administrator);
  const register = async (form: Parameters<typeof personForm.build>[0]) =>
    (await desk.people.register(personForm.build(form), administrator)).id;
  return {
    ...desk,
    strands,
    appointments,
    publication,
    panelId,
    housing,
    /** A councillor of this surname. */
    councillor: (surname: string) => register({ surname }),
    register,
  };
}
