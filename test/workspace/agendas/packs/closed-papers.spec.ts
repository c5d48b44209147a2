import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CurrentUser } from '../../../../src/platform/web/current-user.js';
import { EntryInterest } from '../../../../src/workspace/agendas/entry-interest.entity.js';
import { PackVersion } from '../../../../src/workspace/agendas/packs/pack-version.entity.js';
import { PacksService } from '../../../../src/workspace/agendas/packs/packs.service.js';
import { clerk, member, officer, openOctober, type October, otherMember, SECRETS } from './october.js';

describe('a published pack of which a reader may open one part that is not for publication', () => {
  let october: October;
  beforeAll(async () => {
    october = await openOctober({ lengths: { 5: 2, 15: 1 }, appendix: 2 });
    await october.get(PacksService).orderPreview(october.agendaId, clerk);
    await october.runJobs();
    await october.unitOfWork.run(async ({ manager }) => {
      await manager.updateAll(PackVersion, { purpose: 'publication' });
      const interest = { id: 'interest', entryId: 'entry-15', personId: 'member' };
      await manager.insert(EntryInterest, { ...interest, isDeclared: false, recordedAt: '2017-10-16T09:00:00.000Z' });
    });
  });
  afterAll(() => october.remove());

  it('lists that part by itself, in place of the full pack', async () => {
    const [version] = await packsFor(member);

    expect(version?.files.map(({ kind }) => kind)).not.toContain('full-pack');
    expect(version?.closedPapers).toEqual([
      {
        paperId: 'paper-5-2',
        itemNumber: '5',
        title: SECRETS.appendixTitle,
        pageCount: 2,
        pages: { first: 3, last: 4 },
      },
    ]);
  });

  it.each([
    ['a councillor of another panel', otherMember],
    ['somebody without a seat', officer],
  ])('lists none of it to %s', async (_, reader) => {
    expect((await packsFor(reader))[0]?.closedPapers).toEqual([]);
  });

  it('lists none of it to the clerk, who has the full pack', async () => {
    const [version] = await packsFor(clerk);

    expect(version?.files.map(({ kind }) => kind)).toContain('full-pack');
    expect(version?.closedPapers).toEqual([]);
  });

  async function packsFor(reader: CurrentUser) {
    return (await october.get(PacksService).of(october.agendaId, reader)).versions;
  }
});
