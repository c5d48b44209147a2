import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pagesInWords } from '../../../src/domain/agendas/page-numbers.js';
import { PAGE_RANGES, type AgendaDesk, fillWithPapers, openAgendaDesk } from './agenda-desk.js';

let desk: AgendaDesk;
let agendaId: string;

beforeAll(async () => {
  desk = await openAgendaDesk();
  agendaId = await desk.begin();
  await fillWithPapers(desk, agendaId);
});
afterAll(() => desk.remove());

/** The agenda of 24 October 2017: eight papers of 5, 4, 3, 4, 23, 42, 5 and 7 pages. */
describe('the page ranges of an agenda', () => {
  it.each([
    { pageStyle: 'right-hand' as const, lastPage: 98 },
    { pageStyle: 'continuous' as const, lastPage: 93 },
  ])('are as printed in a $pageStyle pack of $lastPage pages', async ({ pageStyle, lastPage }) => {
    await desk.print(pageStyle);

    const agenda = await desk.agendas.load(agendaId);

    expect(agenda.entries.flatMap(({ pages }) => (pages === null ? [] : [pagesInWords(pages)]))).toEqual(
      PAGE_RANGES[pageStyle],
    );
    expect(agenda.lastPage).toBe(lastPage);
  });
});
