import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../../../../src/platform/database/new-id.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { Job } from '../../../../src/platform/jobs/job.entity.js';
import { Mail } from '../../../../src/platform/mail/mail.entity.js';
import { ActionRaising } from '../../../../src/workspace/actions/action-raising.service.js';
import { SelectionService } from '../../../../src/workspace/actions/selection/selection.service.js';
import { Panel } from '../../../../src/workspace/panels/panel.entity.js';
import type { Person } from '../../../../src/workspace/people/person.entity.js';
import { AnswerLink } from '../../../../src/workspace/reminders/answers/answer-link.entity.js';
import { type ActionsDesk, chairOf, clerk, openActionsDesk } from '../../actions/actions-desk.js';

let desk: ActionsDesk;
let owner: Person;

beforeEach(async () => {
  desk = await openActionsDesk();
  owner = await desk.newPerson({
    forenames: 'Dinah',
    surname: 'Johnson',
    title: undefined,
    mail: 'd.johnson@council.example',
  });
});
afterEach(() => desk.remove());

/** What went out since this was last asked. */
let seen: string[];
beforeEach(() => {
  seen = [];
});
async function mailed(): Promise<Mail[]> {
  await desk.app.runJobs();
  const mails = await reading(Mail).find({ where: { purpose: 'action-news' }, order: { queuedAt: 'ASC', id: 'ASC' } });
  const fresh = mails.filter(({ id }) => !seen.includes(id));
  seen = mails.map(({ id }) => id);
  return fresh;
}

async function lines(): Promise<string[]> {
  return (await mailed()).map(({ recipientName, subject }) => `${recipientName}: ${subject}`).sort();
}

function reading<Row extends object>(entity: new () => Row) {
  return desk.app.get(UnitOfWork).reading(entity);
}

async function owned(facts: object = {}): Promise<string> {
  const id = await desk.raise(facts);
  await desk.take('owner', id, { owner: `person:${owner.id}` });
  return id;
}

/** As the check of minutes does it: all in one unit. */
async function check(count: number, said: object): Promise<void> {
  const at = { panelId: desk.panel.id, meetingId: desk.meeting.id, day: desk.meeting.day };
  await desk.app.get(UnitOfWork).run(async (unit) => {
    for (let nth = 1; nth <= count; nth += 1) {
      const called = { clauseId: newId(), reference: `CPP 30(${nth}) 2017/18`, referenceKey: `30-${nth}` };
      const clause = { ...CLAUSE, ...called, ...said };
      await desk.app.get(ActionRaising).raise(unit, at, [clause], clerk);
    }
  });
}

const CLAUSE = {
  source: 'clause' as const,
  resolutionId: null,
  minuteNumber: '30',
  wording: 'That a report be brought.',
  isPrivate: false,
  publicLabel: null,
  opensToMembers: false,
  officerIds: [],
  interestedIds: [],
  owner: null,
  due: null,
  dueOn: '2017-11-30',
  noDateBecause: null,
  waitingFor: null,
};

describe('news of an action', () => {
  it('tells a new owner, with a link to answer', async () => {
    const id = await owned();

    const [mail] = await mailed();
    expect(mail?.recipientAddress).toBe('d.johnson@council.example');
    expect(mail?.subject).toBe('CPP 20(1) 2017/18: New owner');
    expect(mail?.text).toContain('That placement data be circulated to all members.');
    expect(mail?.aboutId).toBe(id);
    const [link] = await reading(AnswerLink).findBy({ actionId: id, personId: owner.id });
    expect(mail?.text).toContain(link?.id);
    expect(mail?.html).toContain(link?.id);
  });

  it('puts everything one check raised into one mail a person', async () => {
    await check(7, { owner: 'Dinah Johnson' });

    expect(await lines()).toEqual(['Dinah Johnson: 7 new actions']);
    expect(await reading(AnswerLink).count()).toBe(7);
  });

  it('tells nobody of what has no owner: the digests do', async () => {
    await check(2, {});

    expect(await mailed()).toEqual([]);
  });

  it('tells of a new date, of a proposal agreed and of one returned, each once', async () => {
    const id = await owned();
    await mailed();

    await desk.take('due-date', id, { dueOn: '2017-12-15', reason: 'The inspection came first.', approvedBy: 'Chair' });
    const [moved] = await mailed();
    expect(moved?.subject).toBe('CPP 20(1) 2017/18: Due date changed');
    expect(moved?.text).toContain('Moved from 30 November 2017 to 15 December 2017. The inspection came first.');

    await desk.take('completion', id, { text: 'All members have it.' });
    await desk.take('agreement', id, {}, chairOf(desk.panel.id, (await desk.newPerson({ surname: 'Watson' })).id));
    expect(await lines()).toEqual(['Dinah Johnson: CPP 20(1) 2017/18: The chair agrees that it is done']);

    await desk.take('return', id, { reason: 'Which members?' });
    const [returned] = await mailed();
    expect(returned?.text).toContain('Which members?');
    expect(returned?.html).toContain('Which members?');

    const again = { state: 'waiting' as const };
    await desk.app.get(UnitOfWork).run(({ manager }) => manager.update(Job, { kind: 'action-news' }, again));
    expect(await mailed()).toEqual([]);
  });

  it('says nothing of progress, and nothing to whoever did it', async () => {
    const id = await owned();
    await mailed();

    await desk.take('updates', id, { text: 'Half of it is done.' });
    const doing = { ...clerk, personId: owner.id };
    await desk.take('due-date', id, { dueOn: '2017-12-15', reason: 'I set it myself.', approvedBy: 'Chair' }, doing);

    expect(await mailed()).toEqual([]);
  });

  it('has no private word in it', async () => {
    const closed = { isPrivate: true, publicLabel: 'A matter of a contract', wording: 'That Acme be paid 400 pounds.' };
    const id = await owned(closed);
    await desk.take('completion', id, { text: 'Acme has been paid.' });
    await desk.take('return', id, { reason: 'Did Acme invoice it?' });

    const mails = await mailed();
    expect(mails).toHaveLength(2);
    for (const { text, html, subject } of mails) {
      expect(`${text}${html}${subject}`).toContain('A matter of a contract');
      expect(`${text}${html}${subject}`).not.toMatch(/Acme|400/);
    }
    expect(mails.at(-1)?.text).toContain('Sign in to read it.');
  });

  it('of a selection is one mail, with both the owner and the date', async () => {
    const ids = [await desk.raise(), await desk.raise()];
    const actions = ids.map((id) => `${id}:1`);
    const change = {
      actions,
      owner: `person:${owner.id}`,
      dueOn: '2017-12-15',
      reason: 'Regrouped.',
      approvedBy: 'Chair',
    };
    await desk.app.get(SelectionService).change(change, clerk);

    const mails = await mailed();
    expect(mails.map(({ subject }) => subject)).toEqual(['News of 2 actions']);
    expect(mails[0]?.text.match(/Due date changed/g)).toHaveLength(2);
  });

  it('goes to the lead officer where the post is vacant', async () => {
    const lead = await desk.newPerson({ surname: 'Lead', mail: 'lead@council.example' });
    await desk.app
      .get(UnitOfWork)
      .run(({ manager }) => manager.update(Panel, { id: desk.panel.id }, { leadOfficerId: lead.id }));
    const post = await desk.newPost('Head of Service', null);
    await desk.take('owner', await desk.raise(), { owner: `post:${post.id}` });

    const [mail] = await mailed();
    expect(mail?.recipientAddress).toBe('lead@council.example');
    expect(mail?.text).toContain('Owner: Head of Service (vacant). You are told as the panel’s lead officer.');
  });
});
