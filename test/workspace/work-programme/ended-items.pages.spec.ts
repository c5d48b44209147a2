import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { newItem } from '../../../src/workspace/work-programme/new-item.js';
import { ProgrammeItem } from '../../../src/workspace/work-programme/programme-item.entity.js';
import { programmePaths } from '../../../src/workspace/work-programme/programme.paths.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { PageReader } from '../../support/page.js';
import { openProgrammeDesk } from './programme-desk.js';

const ENDED = 30;
let desk: Awaited<ReturnType<typeof openProgrammeDesk>>;
let officer: Browser;
let path: string;

beforeAll(async () => {
  desk = await openProgrammeDesk();
  officer = await signedInWith(desk.app);
  path = programmePaths.ended(desk.panel.id);
});
afterAll(() => desk.remove());

const read = async (address: string) => new PageReader((await officer.get(address)).text);
const titlesOn = (page: PageReader) => page.table('Done or dropped').rows.map((row) => row.cell('Item'));

describe('what is over on a work programme', () => {
  it('is told to be nothing yet', async () => {
    expect((await read(path)).text).toContain('No item is done or was dropped yet.');
  });

  it('is read a page at a time, what was planned last first, and weighs on no other page', async () => {
    await desk.app.get(UnitOfWork).run(async (unit) => {
      for (const nth of Array.from({ length: ENDED }, (_, index) => index + 1)) {
        const over = { state: 'done', outcome: `Minute ${nth}` } as const;
        const item = newItem({ panelId: desk.panel.id, title: `Report ${nth}`, source: 'panel', ...over });
        await unit.manager.insert(ProgrammeItem, item);
      }
    });

    const page = await read(path);
    expect([titlesOn(page).length, titlesOn(page)[0]]).toEqual([25, 'Report 30']);
    expect(page.text).toContain('Showing 1 to 25 of 30');
    const last = await read(`${path}?page=2`);
    expect([titlesOn(last).length, titlesOn(last).at(-1)]).toEqual([5, 'Report 1']);
    expect(titlesOn(await read(`${path}?page=9`))).toEqual(titlesOn(last));
    expect((await read(programmePaths.index(desk.panel.id))).text).not.toContain('Report 30');
  });
});
