import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { PublicRecord } from '../../../../src/publications/public-record.js';
import { Publisher } from '../../../../src/publications/publisher.js';
import { CallingOffService } from '../../../../src/workspace/meetings/called-off/calling-off.service.js';
import type { Browser } from '../../../support/browser.js';
import { signedInWith } from '../../../support/factories/account.js';
import { PageReader } from '../../../support/page.js';
import { readPdf } from '../../../support/pdf.js';
import { clerk as clerkUser, SummonsDesk } from './summons-desk.js';

const SIGN = 'Authenticate and send the summons';
const RECORD = 'Record how summonses were left or posted';
let desk: SummonsDesk;
let clerk: Browser;
let kemp: Browser;
let page: string;

/** One story, from the draft agenda to the meeting that is postponed. */
beforeAll(async () => {
  desk = await SummonsDesk.open();
  clerk = await signedInWith(desk.app, 'clerk');
  const person = await desk.council.person({ kind: 'officer', title: 'Ms.', forenames: 'Sharon', surname: 'Kemp' });
  kemp = await desk.council.signIn(person, 'proper-officer');
  page = `/workspace/meetings/${desk.meetingId}/summons`;
});
afterAll(() => desk.remove());

const read = async (by = clerk, path = page) => new PageReader((await by.get(path)).text);
const printed = async (path: string) => {
  const { body } = await clerk.download(path);
  return (await readPdf(body as Buffer)).text.replace(/\s+/g, ' ');
};

describe('the page of a summons', () => {
  it('waits for the agenda, and shows who will be summoned how, and the last day', async () => {
    const link = (await read(clerk, `/workspace/meetings/${desk.meetingId}`)).link('Summons');
    const before = await read();

    expect([link, before.heading, before.tags]).toEqual([page, 'Summons', ['Not sent yet']]);
    expect(before.fact('Last day for the summons')).toBe('Monday 16 October 2017');
    expect(before.fact('If it goes out now')).toContain('5 clear days');
    expect(before.table('By email').rows.map(({ name }) => name)).toEqual([
      'Councillor Pat Ayres',
      'Councillor Pat Brook',
    ]);
    expect(before.table('On paper').row('Councillor Pat Cole').cell('Why on paper')).toBe(
      'No consent to electronic summons',
    );
    expect(before.text).toContain('Publish the agenda first: the summons states the business on it.');
    expect((await clerk.get(`${page}.pdf`)).status).toBe(422);
  });

  it('names the councillors who have no seat', async () => {
    await desk.council.person({ forenames: 'Una', surname: 'Seated' });

    expect((await read()).text).toContain(
      'Not summoned, as they have no seat here on that day: Councillor Una Seated.',
    );
  });

  it('shows what will be said, and lets the proper officer alone authenticate it', async () => {
    await desk.council.publish();

    const prepared = await read();
    expect(prepared.text).toContain('You are summoned to attend a meeting of the Council.');
    expect(prepared.text).toContain('2 Budget & council tax');
    expect(prepared.text).toContain('The proper officer authenticates this summons. It goes out as soon as they do.');
    expect(prepared.html).not.toContain(SIGN);
    expect(await printed(prepared.link('Draft of the paper summonses (PDF)'))).toContain(
      'Draft. This summons has not been authenticated.',
    );
    expect((await read(kemp)).form(SIGN).labels).toEqual([
      'Why the councillors without a seat are not summoned',
      'Your name, as your signature',
    ]);
  });

  it('refuses another name, and keeps what was typed', async () => {
    const form = (await read(kemp)).form(SIGN);

    const answer = await kemp.post(form.action, { ...form.values, _csrf: undefined, signature: 'S. Body' });

    expect(answer.status).toBe(422);
    const again = new PageReader(answer.text);
    expect(again.errors).toEqual(['Enter your own name, Ms. Sharon Kemp, to authenticate the summons']);
    expect(again.form(SIGN).values).toMatchObject({ signature: 'S. Body' });
  });

  it('sends it, and says who is still to be served on paper', async () => {
    const form = (await read(kemp)).form(SIGN);
    const signed = { ...form.values, _csrf: undefined, signature: 'Sharon Kemp' };
    const bare = await kemp.post(form.action, signed);
    expect(new PageReader(bare.text).errors).toEqual([
      'Say why these councillors are not summoned, in 10 characters or more',
    ]);
    const answer = await kemp.post(form.action, { ...signed, unseatedBecause: 'She has not accepted office yet.' });
    expect([answer.status, answer.headers['location']]).toEqual([303, page]);
    expect((await read()).table('By email').row('Councillor Pat Ayres').cell('Email')).toBe('Queued');
    await desk.runMails();

    for (const who of [clerk, await signedInWith(desk.app, 'proper-officer')]) {
      expect((await read(who, '/workspace')).link('COU 24 October 2017: summon the members')).toBe(page);
    }
    const sent = await read(kemp);

    expect(sent.message).toBe('The summons is authenticated, and the emails are on their way.');
    expect(sent.tags[0]).toBe('1 still to be served');
    expect(sent.fact('Authenticated at')).toBe('Monday 16 October 2017, 10.00 a.m.');
    expect(sent.fact('Sent to everybody')).toBe('Not yet');
    expect(sent.fact('Why councillors without a seat were left out')).toBe('She has not accepted office yet.');
    expect(sent.text).toContain('Not summoned, as they have no seat here on that day: Councillor Una Seated.');
    expect(sent.fact('Authenticated by')).toBe('Ms. Sharon Kemp');
    expect(sent.table('By email').row('Councillor Pat Ayres').cell('Email')).toBe('Sent16 October 2017, 10.00 a.m.');
    expect(sent.table('On paper').row('Councillor Pat Cole').cell('Left or posted')).toBe('Still to be served');
    expect(sent.html).not.toContain(SIGN);
  });

  it('prints the summonses that go out on paper, and the list of them', async () => {
    const sent = await read();

    const letters = await printed(sent.link('Paper summonses (PDF)'));
    expect(letters).toContain('Summons to Councillor Pat Cole');
    expect(letters).not.toContain('Ayres');
    expect(letters).toContain('Authenticated by Ms. Sharon Kemp, Proper Officer, on Monday 16 October 2017');
    expect(await printed(sent.link('List for paper (PDF)'))).toContain('Councillor Pat Cole');
  });

  it('takes the record of how the papers were left, and is complete', async () => {
    desk.app.clock.passMinutes(25);
    const form = (await read(clerk, (await read()).link(RECORD))).form('Record it');
    expect(form.values).toMatchObject({ 'day-day': '16', time: '10:25', personIds: desk.cole.id });

    const nothing = await clerk.post(form.action, { ...form.values, _csrf: undefined, personIds: null, how: null });
    expect(new PageReader(nothing.text).errors).toEqual([
      'Select the members whose summons was left or posted',
      'Select how the summons was left or posted',
    ]);
    await clerk.post(form.action, { ...form.values, _csrf: undefined, how: 'posted-to-home' });

    const done = await read();
    expect(done.tags[0]).toBe('Sent to everybody');
    expect(done.fact('Sent to everybody')).toBe('Monday 16 October 2017, 10.25 a.m.');
    expect(done.table('On paper').row('Councillor Pat Cole').cell('Left or posted')).toContain(
      'Posted to the usual place of residence, Monday 16 October 2017, 10.25 a.m.',
    );
    expect((await read(clerk, '/workspace')).hasLink('COU 24 October 2017: summon the members')).toBe(false);
    const meeting = await read(clerk, `/workspace/meetings/${desk.meetingId}`);
    expect(meeting.fact('Summons sent to members')).toContain('Monday 16 October 2017, 10.25 a.m.');
  });

  it('keeps the time of the summons from the form of the other notices', async () => {
    const notices = await read(clerk, `/workspace/meetings/${desk.meetingId}/notices`);

    expect(notices.text).toContain('The summons was authenticated here');
    expect(notices.form('Record the notices').labels).not.toContain('Day of the summons');
  });

  it('asks for paper where the mail did not arrive', async () => {
    await desk.failMail('brook@home.example');

    expect((await read()).tags[0]).toBe('1 still to be served');
    expect((await read()).table('By email').row('Councillor Pat Brook').cell('Email')).toContain('Serve it on paper');
    expect(await printed(`/workspace/meetings/${desk.meetingId}/summons-list.pdf`)).toContain(
      'Councillor Pat Brook The email did not arrive',
    );
  });

  it('warns of a member who joined since, and lets the proper officer summon them too', async () => {
    const drew = await desk.council.person({ forenames: 'Pat', surname: 'Drew', mail: 'drew@council.example' });
    await desk.council.seat(drew.id);
    expect((await read()).tags[0]).toBe('1 not summoned yet');
    const before = await read(kemp);
    expect(before.text).toContain('Not summoned yet: Councillor Pat Drew.');
    expect(before.fact('Sent to everybody')).toBe('Not yet');

    const form = before.form('Summon these members');
    const answer = await kemp.post(form.action, { ...form.values, _csrf: undefined, signature: 'Sharon Kemp' });

    expect([answer.status, answer.headers['location']]).toEqual([303, page]);
    expect((await read()).table('On paper').row('Councillor Pat Drew').cell('Left or posted')).toMatch(
      /^Still to be servedAuthenticated by Ms\. Sharon Kemp, Proper Officer, on Monday 16 October/,
    );
  });

  it('says whose mail went out without a consent, and asks for paper', async () => {
    await desk.withdraw(desk.ayres, '2017-10-11');

    expect((await read()).table('By email').row('Councillor Pat Ayres').cell('Email')).toMatch(
      /No consent to this address on that day\s*Serve it on paper/,
    );
    expect((await read()).fact('Sent to everybody')).toBe('Not yet');
    expect(await printed(`/workspace/meetings/${desk.meetingId}/summons-list.pdf`)).toContain(
      'Councillor Pat Ayres No consent to the email on that day',
    );
  });

  it('says which business of a later agenda is not in it', async () => {
    const address = 'panels/council/meetings/2017-10-24';
    const { publication, content } = await desk.app.get(PublicRecord).current('agenda', address);
    const [first] = content.entries;
    if (!first) throw new Error('The agenda has no entries.');
    const entries = [...content.entries, { ...first, number: '3', title: 'Motion on buses' }];
    const { subjectId, publishedBy } = publication;
    const again = { kind: 'agenda' as const, subjectId, address, day: '2017-10-24', files: [], publishedBy };
    const publishedAt = desk.app.clock.now();
    await desk.app
      .get(UnitOfWork)
      .run((unit) =>
        desk.app.get(Publisher).publish(unit, { ...again, content: { ...content, entries }, publishedAt }),
      );

    const text = (await read()).text;
    expect(text).toContain('Not in the summons: 3 Motion on buses. The meeting can do only the business');
    expect(text).toContain('(Local Government Act 1972, Schedule 12, paragraph 4(5).)');
  });

  it('says that the meeting in place of a postponed one needs a summons of its own', async () => {
    const { version } = await desk.meeting();
    const form = { reason: 'The hall is flooded.', day: '2017-11-07', version };
    const { after } = await desk.app.get(CallingOffService).callOff('postponed', desk.meetingId, form, clerkUser);

    const text = await read();

    expect(text.text).toContain('This meeting has been postponed, so its summons has no effect any more.');
    expect(text.text).toContain('Members who were summoned on paper have to be told on paper.');
    expect(text.link('Summons to the meeting on Tuesday 7 November 2017')).toBe(
      `/workspace/meetings/${after?.id}/summons`,
    );
  });

  it('is closed to members, who have their own', async () => {
    const member = await desk.council.signIn(desk.ayres);

    expect((await member.get(page)).status).toBe(403);
    expect((await member.get(`${page}.pdf`)).status).toBe(403);
    expect((await read(member, `/workspace/meetings/${desk.meetingId}`)).hasLink('Summons')).toBe(false);
  });
});
