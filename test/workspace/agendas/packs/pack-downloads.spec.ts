import { describe, it, expect, beforeAll, beforeEach, afterAll } from '@jest/globals';
import type { CurrentUser } from '../../../../src/platform/web/current-user.js';
import { AuditEvent } from '../../../../src/platform/audit/audit-event.entity.js';
import { Agenda } from '../../../../src/workspace/agendas/agenda.entity.js';
import { AgendaEntry } from '../../../../src/workspace/agendas/agenda-entry.entity.js';
import { EntryInterest } from '../../../../src/workspace/agendas/entry-interest.entity.js';
import { PackDownloads } from '../../../../src/workspace/agendas/packs/pack-downloads.service.js';
import { PackVersion } from '../../../../src/workspace/agendas/packs/pack-version.entity.js';
import { PacksService } from '../../../../src/workspace/agendas/packs/packs.service.js';
import { Meeting } from '../../../../src/workspace/meetings/meeting.entity.js';
import { clerk, member, monitoringOfficer, officer, openOctober, type October, otherMember } from './october.js';

const PREVIEW = 1;
const PUBLISHED = 2;

describe('downloading a pack', () => {
  let october: October;

  beforeAll(async () => {
    october = await openOctober({ lengths: { 5: 2, 15: 1 } });
    for (let version = 0; version < 2; version += 1) {
      await october.get(PacksService).orderPreview(october.agendaId, clerk);
    }
    await october.runJobs();
    await october.unitOfWork.run((unit) =>
      unit.manager.update(PackVersion, { number: PUBLISHED }, { purpose: 'publication' }),
    );
  });
  beforeEach(() => october.unitOfWork.run((unit) => unit.manager.clear(AuditEvent)));
  afterAll(() => october.remove());

  it.each([
    ['the clerk', clerk],
    ['the monitoring officer', monitoringOfficer],
  ])('opens a preview with exempt pages to %s, and writes down which pages', async (_, reader) => {
    const file = await open(PREVIEW, 'full-pack.pdf', reader);

    expect(file.exemptPages).toEqual([{ first: 3, last: 4 }]);
    expect(await events()).toEqual([
      {
        accountId: reader.accountId,
        action: 'opened exempt pages',
        subjectId: october.agendaId,
        detail: { file: 'full-pack.pdf', version: PREVIEW, pages: 'Pages 3 - 4' },
      },
    ]);
  });

  it.each([
    ['a member of the panel', member],
    ['somebody without a seat', officer],
  ])('keeps even the open part of a preview from %s', async (_, reader) => {
    await expect(open(PREVIEW, 'public-pack.pdf', reader)).rejects.toThrow('not published yet');
  });

  it('opens the published full pack to a member of the panel', async () => {
    expect((await open(PUBLISHED, 'full-pack.pdf', member)).kind).toBe('full-pack');
    expect(await events()).toHaveLength(1);
  });

  it.each([
    ['a councillor of another panel', otherMember, 'Members outside this panel'],
    ['somebody without a seat', officer, 'open only to those who decide or prepare'],
  ])('refuses the published full pack to %s, and writes nothing down', async (_, reader, words) => {
    await expect(open(PUBLISHED, 'full-pack.pdf', reader)).rejects.toThrow(words);
    expect(await events()).toEqual([]);
  });

  it('refuses it to a member with a disclosable interest in the closed item, from the moment that is recorded', async () => {
    const interest = {
      id: 'interest',
      entryId: 'entry-15',
      personId: 'member',
      isDeclared: false,
      recordedAt: '2017-10-16T09:00:00.000Z',
    };
    await october.unitOfWork.run((unit) => unit.manager.insert(EntryInterest, interest));

    const answer = open(PUBLISHED, 'full-pack.pdf', member);

    await expect(answer).rejects.toThrow('You have declared an interest');
    await october.unitOfWork.run((unit) => unit.manager.delete(EntryInterest, { id: 'interest' }));
  });

  it('opens what was published open to anybody signed in, without a line in the audit trail', async () => {
    expect((await open(PUBLISHED, 'public-pack.pdf', officer)).isPublic).toBe(true);
    expect((await open(PUBLISHED, 'papers/5-1.pdf', otherMember)).kind).toBe('paper');
    expect(await events()).toEqual([]);
  });

  it('knows no other file', async () => {
    await expect(open(PUBLISHED, 'papers/15-1.pdf', clerk)).rejects.toThrow('There is no such pack.');
  });

  it('opens a preview to nobody once a closed item of it has moved to another agenda, with the interests in it', async () => {
    await october.unitOfWork.run(async ({ manager }) => {
      const meeting = await manager.findOneByOrFail(Meeting, {});
      const agenda = await manager.findOneByOrFail(Agenda, {});
      await manager.insert(Meeting, { ...meeting, id: 'moved-to', day: '2018-04-24', slug: '2018-04-24' });
      await manager.insert(Agenda, { ...agenda, id: 'other-agenda', meetingId: 'moved-to' });
      await manager.update(AgendaEntry, { id: 'entry-15' }, { agendaId: 'other-agenda', position: 99 });
    });

    await expect(open(PREVIEW, 'full-pack.pdf', clerk)).rejects.toThrow('has left the agenda since');
    expect((await open(PREVIEW, 'public-pack.pdf', clerk)).isPublic).toBe(true);
  });

  function open(number: number, name: string, reader: CurrentUser) {
    return october.get(PackDownloads).open(october.agendaId, number, name, reader);
  }

  async function events() {
    const rows = await october.unitOfWork.reading(AuditEvent).find({ order: { id: 'ASC' } });
    return rows.map(({ accountId, action, subjectId, detail }) => ({ accountId, action, subjectId, detail }));
  }
});
