import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Email } from 'postal-mime';
import { MailRunner } from '../../../../src/platform/mail/mail-runner.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { AgendaPublicationService } from '../../../../src/workspace/agendas/publication/agenda-publication.service.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { SummonsService } from '../../../../src/workspace/meetings/summons/summons.service.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import { SeatsService } from '../../../../src/workspace/panels/seats.service.js';
import { PeopleService } from '../../../../src/workspace/people/people.service.js';
import { SummonsConsentsService } from '../../../../src/workspace/people/summons-consents/summons-consents.service.js';
import { signedInWith, userWith } from '../../../support/factories/account.js';
import { personForm } from '../../../support/factories/person.js';
import { seatForm } from '../../../support/factories/seat.js';
import { PageReader } from '../../../support/page.js';
import { PostOffice } from '../../../support/post-office.js';
import { clerk, type October, openOctober, SECRETS } from '../../agendas/packs/october.js';
import { properOfficer } from './summons-desk.js';

let october: October;
let office: PostOffice;
let mail: Email;

/** An agenda with exempt business, as if its panel were the full council, through a real mail server. */
beforeAll(async () => {
  office = await PostOffice.open();
  const settings = { SMTP_URL: office.url };
  october = await openOctober({ lengths: { 5: 2, 15: 1 }, appendix: 3, settings });
  await october.unitOfWork.run(({ manager }) => manager.update(Panel, { id: october.panelId }, { kind: 'council' }));
  const form = personForm.build({ forenames: 'Mary', surname: 'Elliott', mail: 'elliott@council.example' });
  const { id } = await october.get(PeopleService).register(form, userWith('administrator'));
  await october.get(SeatsService).add(october.panelId, seatForm.member(id).build(), userWith('administrator'));
  await october.get(SummonsConsentsService).give(id, { address: 'mary@home.example', on: '2017-09-01' }, clerk);
  await october.get(AgendaPublicationService).publish(october.agendaId, { version: 1 }, clerk);
  await october.runJobs();
  const { version } = await october.get(MeetingsService).get(october.meetingId);
  const signed = { signature: 'Sharon Kemp', unseatedBecause: 'They sit on other panels.', version };
  await october.get(SummonsService).authenticate(october.meetingId, signed, properOfficer);
  await october.get(MailRunner).runDue();
  const sent = office.mails.find(({ subject }) => subject?.startsWith('Summons'));
  if (!sent) throw new Error('The mail server got no summons.');
  mail = sent;
});
afterAll(async () => {
  await october.remove();
  await office.close();
});

describe('the mail of a summons', () => {
  it('goes to the address that the member consented to', () => {
    expect(mail.to).toEqual([{ name: 'Councillor Mary Elliott', address: 'mary@home.example' }]);
    expect(mail.subject).toBe('Summons: Corporate Parenting Panel, Tuesday 24 October 2017');
  });

  it('says who is summoned, when and where, by whom it is authenticated, and why it comes by email', () => {
    const text = (mail.text ?? '').replace(/\r\n/g, '\n');

    expect(text).toContain('To Councillor Mary Elliott\n\nYou are summoned to attend a meeting of the ');
    expect(text).toContain('Tuesday 24 October 2017, 5.00 p.m.\n');
    expect(text).toContain('Authenticated by Ms. Sharon Kemp, Proper Officer, on Monday 16 October 2017 at 10.00 a.m.');
    expect(text).toContain('summoned under the Local Government Act 1972, Schedule 12, paragraph 4.');
    expect(text).toContain('because you consented to that on 1 September 2017.');
    expect(text).toMatch(/Agenda and papers: http\S+\/panels\/corporate-parenting-panel\/meetings\/2017-10-24/);
    expect(text).toMatch(/withdraw your consent: http\S+\/workspace\/people\/\S+\/summons-consent/);
  });

  it('lists the business by its numbers, line by line, and says the same in HTML', () => {
    expect((mail.text ?? '').replace(/\r\n/g, '\n')).toContain(
      '14 Exclusion of the press and public\n15 Recruitment of foster carers\n',
    );
    const words = new PageReader(mail.html ?? '').text;
    expect(words).toContain('15 Recruitment of foster carers');
    expect(words).toContain('Authenticated by Ms. Sharon Kemp, Proper Officer');
  });

  it('holds no exempt text in any part', () => {
    for (const word of Object.values(SECRETS)) expect(`${mail.subject}${mail.text}${mail.html}`).not.toContain(word);
  });

  it('stands in the notice log with what it is for, and on the page of the summons as sent', async () => {
    const desk = await signedInWith(october, 'clerk');
    const { id } = await october.unitOfWork.reading(Mail).findOneByOrFail({ purpose: 'summons' });
    const log = new PageReader((await desk.get(`/workspace/notices/${id}`)).text);
    expect(log.fact('Why')).toBe('To summon a member of the council to its meeting');

    const page = new PageReader((await desk.get(`/workspace/meetings/${october.meetingId}/summons`)).text);
    expect(page.table('By email').row('Councillor Mary Elliott').cell('Email')).toBe('Sent16 October 2017, 10.00 a.m.');
  });
});
