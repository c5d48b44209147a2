import { describe, it, expect, beforeAll, afterAll, afterEach } from '@jest/globals';
import { Not } from 'typeorm';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { FileStore } from '../../../../src/platform/files/file-store.js';
import { Job } from '../../../../src/platform/jobs/job.entity.js';
import { PublicRecord } from '../../../../src/publications/public-record.js';
import { Publication } from '../../../../src/publications/publication.entity.js';
import { AgendaEntry } from '../../../../src/workspace/agendas/agenda-entry.entity.js';
import { Agenda } from '../../../../src/workspace/agendas/agenda.entity.js';
import { PackVersion } from '../../../../src/workspace/agendas/packs/pack-version.entity.js';
import { AgendaPublicationService } from '../../../../src/workspace/agendas/publication/agenda-publication.service.js';
import { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { MeetingsService } from '../../../../src/workspace/meetings/meetings.service.js';
import { everyObjectText, readPdf } from '../../../support/pdf.js';
import { clerk, monitoringOfficer, member, openOctober, type October, SECRETS } from '../packs/october.js';

const ADDRESS = 'panels/corporate-parenting-panel/meetings/2017-10-24';

describe('a published agenda', () => {
  let october: October;

  beforeAll(async () => {
    october = await openSmall();
    await october.get(AgendaPublicationService).publish(october.agendaId, { version: 1 }, clerk);
    await october.runJobs();
  });
  afterAll(() => october.remove());

  it('makes the page and the open files public, and nothing exempt in any of them', async () => {
    const { publication, content } = await october.get(PublicRecord).current('agenda', ADDRESS);
    const files = await october.get(PublicRecord).filesOf(publication.id);
    expect(files.map(({ name }) => name)).toEqual(['agenda.pdf', 'papers/5-1.pdf', 'public-pack.pdf']);
    expect(secretsIn(publication.content)).toEqual([]);
    for (const { fileHash } of files) {
      expect(secretsIn(await everyObjectText(await october.get(FileStore).read(fileHash)))).toEqual([]);
    }
    expect(content.entries[14]).toEqual({
      number: '15',
      kind: 'business',
      title: 'Recruitment of foster carers',
      purpose: null,
      presenter: null,
      papersExpected: 'none',
      wording: [],
      urgency: null,
      minutesOf: [],
      pages: { first: 7, last: 8 },
      closed: {
        short: 'EXEMPT para 3',
        label:
          'Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 ' +
          '(Information relating to the financial or business affairs of any particular person ' +
          '(including the authority holding that information))',
      },
      papers: [],
    });
  });

  it('tells of an exempt paper of an open item its pages and its ground only', async () => {
    const { content } = await october.get(PublicRecord).current('agenda', ADDRESS);
    expect(content.entries[4]?.papers).toEqual([
      {
        pages: { first: 1, last: 2 },
        open: {
          kind: 'report',
          title: 'Report on item 5',
          author: 'Head of Service',
          backgroundPapers: ['None'],
          description: null,
          file: 'papers/5-1.pdf',
        },
        closed: null,
        note: null,
      },
      {
        pages: { first: 3, last: 5 },
        open: null,
        closed: {
          short: 'EXEMPT para 1',
          label:
            'Not for publication by virtue of paragraph 1 of Part 1 of Schedule 12A to the Local Government Act 1972 ' +
            '(Information relating to any individual)',
        },
        note:
          'A paper of this item is not for publication by virtue of paragraph 1 of Part 1 of Schedule 12A to the Local ' +
          'Government Act 1972 (Information relating to any individual). If members wish to discuss it, the meeting ' +
          'will be asked to exclude the press and public.',
      },
    ]);
  });

  it('counts the clear days by name, calls the meeting and dates the agenda', async () => {
    const { publication, content } = await october.get(PublicRecord).current('agenda', ADDRESS);
    expect(publication.publishedAt).toBe('2017-10-16T09:00:00.000Z');
    expect(content.issuedOn).toBe('2017-10-16');
    expect(content.clearDays).toEqual({
      required: 5,
      days: ['2017-10-17', '2017-10-18', '2017-10-19', '2017-10-20', '2017-10-23'],
    });
    expect(await stateOfMeeting(october)).toBe('called');
    expect(await stateOfAgenda(october)).toBe('published');
  });

  it('leads from the public agenda to the pages of the public pack', async () => {
    const { publication } = await october.get(PublicRecord).current('agenda', ADDRESS);
    const files = await october.get(PublicRecord).filesOf(publication.id);
    const sheet = await readPdf(await october.get(FileStore).read(files[0]?.fileHash ?? ''));
    const links = sheet.pages.flatMap((page) => page.links.map(({ to }) => to));
    expect(links).toContain(`${october.config.baseUrl}/${ADDRESS}/public-pack.pdf#p7`);
  });

  it('writes down that it began and that it was done, with what it made', async () => {
    const events = await october.unitOfWork.reading(AuditEvent).find({ order: { id: 'ASC' } });
    expect(events.map(({ action, actor, detail }) => ({ action, actor, detail }))).toEqual([
      { action: 'began to publish the agenda', actor: clerk.name, detail: { version: 1 } },
      { action: 'published the agenda', actor: clerk.name, detail: { version: 1, publication: 1, clearDays: 5 } },
    ]);
  });
});

describe('publishing an agenda', () => {
  let october: October;
  afterEach(() => october.remove());

  it('counts from the moment everything became public, not from when it was asked for', async () => {
    october = await openSmall();
    october.clock.setTo('2017-10-17T09:00:00.000Z');

    await publishLate();
    october.clock.setTo('2017-10-17T17:30:00.000Z');
    await october.runJobs();

    const { publication, content } = await october.get(PublicRecord).current('agenda', ADDRESS);
    expect(publication.publishedAt).toBe('2017-10-17T17:30:00.000Z');
    expect(content.clearDays?.days).toEqual(['2017-10-19', '2017-10-20', '2017-10-23']);
  });

  it('shows the public nothing before the packs are built', async () => {
    october = await openSmall();

    await publish();

    expect(await october.get(PublicRecord).findCurrent('agenda', ADDRESS)).toBeNull();
    expect(await stateOfAgenda(october)).toBe('publishing');
    expect(await stateOfMeeting(october)).toBe('scheduled');
  });

  it('publishes what was frozen, whatever is changed afterwards', async () => {
    october = await openSmall();

    await publish();
    await october.unitOfWork.run(({ manager }) => manager.update(AgendaEntry, { id: 'entry-6' }, { title: 'Changed' }));
    await october.runJobs();

    const { content } = await october.get(PublicRecord).current('agenda', ADDRESS);
    expect(content.entries[5]?.title).toBe('Revised terms of reference');
  });

  it('publishes once, however often it is asked', async () => {
    october = await openSmall();

    const answers = await Promise.allSettled([publish(), publish()]);
    await october.runJobs();
    await expect(publish()).rejects.toThrow('has been published already');
    await october.runJobs();

    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await publications()).toHaveLength(1);
  });

  it('goes on where a crash left it', async () => {
    october = await openSmall();
    await publish();
    const lost = { state: 'running', leaseOwner: 'gone', leaseUntil: '2017-10-16T09:02:00.000Z', attempts: 1 } as const;
    await october.unitOfWork.run(({ manager }) => manager.update(Job, { kind: 'publish-agenda' }, lost));

    expect(await october.runJobs()).toBe(0);
    october.clock.passMinutes(3);
    // The second one tells members of it.
    expect(await october.runJobs()).toBe(2);

    expect(await publications()).toHaveLength(1);
    expect(await stateOfAgenda(october)).toBe('published');
  });

  it('makes the agenda a draft again when its packs cannot be built, and says why', async () => {
    october = await openOctober({ lengths: { 5: 2, 15: 1 }, style: 'continuous' });
    await october.unitOfWork.run(({ manager }) =>
      manager.query(`UPDATE papers SET page_count = 3 WHERE id = 'paper-5-1'`),
    );

    await publish();
    await october.runJobs();

    const { job } = await october.get(AgendaPublicationService).prospect(october.agendaId, clerk);
    expect(await stateOfAgenda(october)).toBe('draft');
    expect(await publications()).toHaveLength(0);
    expect(job).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('The public pack could not be made'),
    });
  });

  it('publishes nothing when too few clear days are left by the time the packs are built', async () => {
    october = await openSmall();

    await publish();
    october.clock.setTo('2017-10-16T17:30:00.000Z');
    await october.runJobs();

    expect(await publications()).toHaveLength(0);
    expect(await stateOfAgenda(october)).toBe('draft');
    expect(await problem()).toContain('too few clear days were left');
  });

  it('publishes nothing when the meeting was moved meanwhile', async () => {
    october = await openSmall();

    await publish();
    const moved = { kind: 'ordinary' as const, day: '2017-11-07', version: 1 };
    await october.get(MeetingsService).edit(october.meetingId, moved, clerk);
    await october.runJobs();

    expect(await publications()).toHaveLength(0);
    expect(await stateOfAgenda(october)).toBe('draft');
    expect(await stateOfMeeting(october)).toBe('scheduled');
    expect(await problem()).toContain('The details of the meeting were changed');
  });

  it('publishes no version that another has taken the place of', async () => {
    october = await openSmall();
    await publish();
    const [first] = await october.unitOfWork.reading(PackVersion).find();
    await october.unitOfWork.run(({ manager }) => manager.update(Agenda, { id: october.agendaId }, { state: 'draft' }));
    await october.unitOfWork.run(({ manager }) =>
      manager.update(AgendaEntry, { id: 'entry-6' }, { title: 'Put right' }),
    );
    await publish(2);

    await october.unitOfWork.run(({ manager }) =>
      manager.update(Job, { key: Not(`build-packs:${first?.id}`) }, { state: 'failed' }),
    );
    await october.runJobs();
    expect(await stateOfAgenda(october)).toBe('publishing');

    await publish();
    await october.runJobs();

    const { content } = await october.get(PublicRecord).current('agenda', ADDRESS);
    expect(content.entries[5]?.title).toBe('Put right');
  });

  it('tries again what failed on our side, and writes down who asked', async () => {
    october = await openSmall();
    await publish();
    await october.unitOfWork.run(({ manager }) => manager.update(Job, { kind: 'publish-agenda' }, { state: 'failed' }));

    await publish();
    await october.runJobs();

    expect(await publications()).toHaveLength(1);
    const again = { action: 'tried again to publish the agenda', actor: clerk.name };
    expect(await october.unitOfWork.reading(AuditEvent).countBy(again)).toBe(1);
  });

  it('refuses a version of the agenda that was changed since it was shown', async () => {
    october = await openSmall();
    await october.unitOfWork.run(({ manager }) => manager.increment(Agenda, { id: october.agendaId }, 'version', 1));

    await expect(publish(1)).rejects.toThrow('Somebody else changed this');
    expect(await stateOfAgenda(october)).toBe('draft');
  });

  it('refuses those who may not', async () => {
    october = await openSmall();

    await expect(
      october.get(AgendaPublicationService).publish(october.agendaId, { version: 1 }, member),
    ).rejects.toThrow('Only the clerk of this panel');
  });

  it('refuses to publish with four clear days', async () => {
    october = await openSmall();
    october.clock.setTo('2017-10-17T09:00:00.000Z');

    await expect(publish()).rejects.toThrow('clear days');
    expect(await stateOfAgenda(october)).toBe('draft');
  });

  it('refuses the clerk who would lift a stop', async () => {
    october = await openSmall();
    october.clock.setTo('2017-10-17T09:00:00.000Z');
    const form = { version: 1, reasons: { 'too-few-clear-days': 'The court wants it' } };

    await expect(october.get(AgendaPublicationService).publish(october.agendaId, form, clerk)).rejects.toThrow(
      'Only the monitoring officer or the proper officer',
    );
  });

  it('lets the monitoring officer lift a stop with a reason, which is kept', async () => {
    october = await openSmall();
    october.clock.setTo('2017-10-17T09:00:00.000Z');

    await publishLate();
    await october.runJobs();

    expect(await publications()).toHaveLength(1);
    const lifted = await october.unitOfWork.reading(AuditEvent).findOneBy({ action: 'lifted a stop' });
    expect(lifted).toMatchObject({
      accountId: monitoringOfficer.accountId,
      detail: { code: 'too-few-clear-days', reason: 'The court wants it' },
    });
  });

  it('tells the public that it is late, and why in a sentence of its own, never why the stop was lifted', async () => {
    october = await openSmall();
    october.clock.setTo('2017-10-17T09:00:00.000Z');

    await publishLate({ lateBecause: 'The court gave its judgment on Monday.' });
    await october.runJobs();

    const [publication] = await publications();
    expect(JSON.parse(publication?.content ?? '')).toMatchObject({
      clearDays: { required: 5, days: ['2017-10-18', '2017-10-19', '2017-10-20', '2017-10-23'] },
      lateBecause: 'The court gave its judgment on Monday.',
    });
    expect(publication?.content).not.toContain('The court wants it');
  });

  it('tells no reason for a delay there was not', async () => {
    october = await openSmall();

    const form = { version: 1, lateBecause: 'The court gave its judgment on Monday.' };
    await october.get(AgendaPublicationService).publish(october.agendaId, form, monitoringOfficer);
    await october.runJobs();

    const [publication] = await publications();
    expect(JSON.parse(publication?.content ?? '')).toMatchObject({ lateBecause: null });
  });

  function publish(version = 1): Promise<void> {
    return october.get(AgendaPublicationService).publish(october.agendaId, { version }, clerk);
  }

  function publishLate(more: { lateBecause?: string } = {}): Promise<void> {
    const form = { version: 1, reasons: { 'too-few-clear-days': 'The court wants it' }, ...more };
    return october.get(AgendaPublicationService).publish(october.agendaId, form, monitoringOfficer);
  }

  async function problem(): Promise<string | null | undefined> {
    return (await october.get(AgendaPublicationService).prospect(october.agendaId, clerk)).job?.problem;
  }

  async function publications() {
    return october.unitOfWork.reading(Publication).findBy({ kind: 'agenda' });
  }
});

/** Two open pages, an exempt appendix of three, and the exempt item. */
function openSmall(): Promise<October> {
  return openOctober({ lengths: { 5: 2, 15: 1 }, appendix: 3 });
}

function secretsIn(text: string): string[] {
  return Object.values(SECRETS).filter((word) => text.includes(word));
}

async function stateOfAgenda(october: October) {
  return (await october.unitOfWork.reading(Agenda).findOneBy({ id: october.agendaId }))?.state;
}

async function stateOfMeeting(october: October) {
  return (await october.unitOfWork.reading(Meeting).findOneBy({ id: october.meetingId }))?.state;
}
