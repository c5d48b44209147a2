import type { CurrentUser } from '../../../src/platform/web/current-user.js';
import { AccountsService } from '../../../src/workspace/accounts/accounts.service.js';
import { ChampionReports } from '../../../src/workspace/champion-reports/champion-reports.service.js';
import { ChampionAppointmentsService } from '../../../src/workspace/champions/champion-appointments.service.js';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { PASSWORD, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { administrator, openProgrammeDesk } from '../work-programme/programme-desk.js';

export const REPORT = { title: 'Housing: autumn', text: 'I visited two flats in September.\n\nBoth want for heating.' };

/** A panel whose champion for housing, Councillor Clark, was appointed on 22 April 2017 to report every six months. */
export async function openReportsDesk() {
  const desk = await openProgrammeDesk();
  const { app, panel } = desk;
  const person = await app.get(PeopleService).register(personForm.build({ surname: 'Clark' }), administrator);
  const strand = await app.get(StrandsService).add(panel.id, { name: 'Housing' }, administrator);
  const appointment = await app
    .get(ChampionAppointmentsService)
    .appoint(
      { panelId: panel.id, strandId: strand.id },
      { personId: person.id, from: '2017-04-22', reportEveryMonths: 6 },
      administrator,
    );
  const champion: CurrentUser = { ...userWith(), personId: person.id };
  return {
    ...desk,
    strand,
    person,
    champion,
    appointment,
    at: { strandId: strand.id, appointmentId: appointment.id },
    championReports: app.get(ChampionReports),
    /** The champion in a browser of their own. */
    signedInChampion: async () => {
      const form = { personId: person.id, roles: [], clerksEveryPanel: false, password: PASSWORD };
      const { signInName } = await app.get(AccountsService).open(form, administrator);
      const browser = app.browser();
      await browser.signIn(signInName, PASSWORD);
      return browser;
    },
  };
}
