import { afterEach, describe, expect, it } from '@jest/globals';
import { Like } from 'typeorm';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { AgendaEntry } from '../../../../src/workspace/agendas/agenda-entry.entity.js';
import { AgendaPublicationService } from '../../../../src/workspace/agendas/publication/agenda-publication.service.js';
import { MinutesPublicationService } from '../../../../src/workspace/minutes/publication/minutes-publication.service.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { SeatsService } from '../../../../src/workspace/panels/seats.service.js';
import { userWith } from '../../../support/factories/account.js';
import { personForm } from '../../../support/factories/person.js';
import { seatForm } from '../../../support/factories/seat.js';
import type { TestApp } from '../../../support/app.js';
import { clerk, openOctober, SECRETS } from '../../agendas/packs/october.js';
import { openMinutesDesk } from '../../minutes/minutes-desk.js';

let house: { remove(): Promise<void> };
afterEach(() => house.remove());

async function newPerson(app: Pick<TestApp, 'get'>, surname: string) {
  const form = personForm.build({ surname, mail: `${surname.toLowerCase()}@council.example` });
  return app.get(PeopleService).register(form, userWith('administrator'));
}

async function mailed(app: Pick<TestApp, 'get' | 'runJobs'>, purpose: string): Promise<Mail[]> {
  await app.runJobs();
  const where = { purpose, recipientAddress: Like('%@council.example') };
  return app
    .get(UnitOfWork)
    .reading(Mail)
    .find({ where, order: { recipientAddress: 'ASC' } });
}

describe('an agenda that is published', () => {
  it('is told to members and to those it names, with nothing private in it', async () => {
    const october = await openOctober({ lengths: { 5: 2, 15: 1 }, appendix: 3 });
    house = october;
    const [member, author] = [await newPerson(october, 'Elliott'), await newPerson(october, 'Author')];
    await october.get(SeatsService).add(october.panelId, seatForm.member(member.id).build(), userWith('administrator'));
    const where = { agendaId: october.agendaId, position: 5 };
    await october.unitOfWork.run(({ manager }) => manager.update(AgendaEntry, where, { officerId: author.id }));
    await october.get(AgendaPublicationService).publish(october.agendaId, { version: 1 }, clerk);

    const mails = await mailed(october, 'agenda-published');
    const to = mails.map(({ recipientAddress }) => recipientAddress);
    expect(to).toEqual(expect.arrayContaining(['author@council.example', 'elliott@council.example']));
    expect(new Set(to).size).toBe(to.length);
    for (const { text, html, subject } of mails) {
      expect(text).toContain('14 Exclusion of the press and public\n15 Recruitment of foster carers\n');
      expect(html).toContain('panels/corporate-parenting-panel/meetings/2017-10-24');
      for (const word of Object.values(SECRETS)) expect(`${subject}${text}${html}`).not.toContain(word);
    }
    expect(mails.find(({ recipientAddress }) => recipientAddress.startsWith('author'))?.text).toContain(
      'You are told because you are named on the agenda of the Corporate Parenting Panel.',
    );
  });
});

describe('minutes that are published', () => {
  it('are told to members, as the draft they are', async () => {
    const desk = await openMinutesDesk();
    house = desk;
    const panel = await desk.newPanel();
    const member = await newPerson(desk.app, 'Elliott');
    await desk.app.get(SeatsService).add(panel.id, seatForm.member(member.id).build(), userWith('administrator'));
    const meeting = await desk.hold(panel.id, '2017-06-13', [{ title: 'Fees' }]);
    await desk.write(meeting, 0, { kind: 'narrative', text: 'Members talked about it.' });
    await desk.check(meeting);
    const { id, version } = await desk.read(meeting);
    await desk.app.get(MinutesPublicationService).publish(id, version, clerk);

    const [mail] = await mailed(desk.app, 'draft-minutes-published');
    expect(mail?.subject).toMatch(/^Draft minutes: .*Tuesday 13 June 2017$/);
    expect(mail?.text).toContain('They are a draft until they are approved.');
    expect(mail?.text).not.toContain('When and where');
  });
});
