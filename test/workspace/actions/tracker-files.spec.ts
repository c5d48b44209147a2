import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { actionPaths } from '../../../src/workspace/actions/action.paths.js';
import { StrandsService } from '../../../src/workspace/champions/strands.service.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith } from '../../support/factories/account.js';
import { type ActionsDesk, clerk as user, openActionsDesk } from './actions-desk.js';

const FORMULA = '=HYPERLINK("evil")';
/** What a spreadsheet runs begins with one of these. */
const RUNS = /^[\s\0]*[=+\-@|%]/;

let desk: ActionsDesk;
let browser: Browser;

/** Everything that somebody can name begins as a formula does. */
beforeAll(async () => {
  desk = await openActionsDesk();
  browser = await signedInWith(desk.app, 'clerk');
  const panel = await desk.newPanel('@SUM(1+1) Panel', 'SUM');
  const at = { panel, meeting: await desk.meet(panel.id, '2017-09-05') };
  const strand = await desk.app.get(StrandsService).add(panel.id, { name: '-2+3 Housing' }, user);
  const person = await desk.newPerson({ title: undefined, forenames: FORMULA, surname: 'Name' });
  const id = await desk.raise({ wording: `+1+2 That a visit, "quoted", be made.\nSoon.` }, at);
  await desk.take('owner', id, { owner: `person:${person.id}` });
  await desk.take('strand', id, { strandId: strand.id });
  await desk.take('waiting', id, { waitingFor: '=1+1' });
  await desk.newPost('+44 Officer', null);
  await desk.raise({ owner: '+44 Officer', wording: '\t=1+2', waitingFor: '@Cabinet' }, at);
  await desk.raise({ owner: '=nobody', wording: 'That -1 be noted.', dueOn: null }, at);
});
afterAll(() => desk.remove());

describe('a file of the tracker', () => {
  it('as CSV has nothing in it that a spreadsheet would run', async () => {
    const { body } = await browser.download(actionPaths.export('csv', new URLSearchParams()));

    const rows = cellsOf(String(body).replace(/^\ufeff/, ''));

    expect(rows).toHaveLength(4);
    expect(rows.flat().filter((cell) => RUNS.test(cell))).toEqual([]);
    expect(rows.flat()).toEqual(
      expect.arrayContaining([
        `'${FORMULA} Name`,
        `'@SUM(1+1) Panel`,
        `'-2+3 Housing`,
        `'=1+1`,
        `'+44 Officer (vacant)`,
        `'+1+2 That a visit, "quoted", be made.\nSoon.`,
      ]),
    );
  });

  it('as an Excel workbook holds texts and no formulas', async () => {
    const { body } = await browser.download(actionPaths.export('xlsx', new URLSearchParams()));

    const sheet = strFromU8(unzipSync(new Uint8Array(body as Buffer))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const texts = [...sheet.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text);

    expect(sheet).not.toMatch(/<f[ >]/);
    expect(texts.filter((text) => RUNS.test(text))).toEqual([]);
    expect(texts).toEqual(expect.arrayContaining([`'@SUM(1+1) Panel`, `'=1+1`, `'+44 Officer (vacant)`]));
  });
});

/** RFC 4180. */
function cellsOf(csv: string): string[][] {
  return csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
      ),
    );
}
