import { describe, expect, it } from '@jest/globals';
import { type ReadPage, readPdf } from '../support/pdf.js';
import { DemoInChromium } from './demo-in-chromium.js';

const MEETING = 'Corporate Parenting Panel, Tuesday 24 October 2017';
const PUBLIC_PAGE = '/panels/corporate-parenting-panel/meetings/2017-10-24';
const EXEMPT = 'Placeholder: Fostering Carer Recruitment';

const demo = DemoInChromium.forThisSpec();

describe('the papers of a meeting', () => {
  it('open in full to the chair of the panel, and the record says so', async () => {
    const chair = await demo.visitor();
    await chair.signIn('g.watson@council.example');
    await chair.follow(`Agenda and papers (100 pages) for the ${MEETING}`);
    await chair.arriveAt('Packs');
    const { body } = await chair.download(await chair.addressOf('Full pack, with exempt papers'));

    const pack = await readPdf(body);
    const page = pack.pages[(pack.destinations['p91'] ?? 0) - 1];
    expect(inOneLine(page)).toContain(EXEMPT);
    expect(inOneLine(page)).toContain('Page 91');
    expect(demo.audit().filter(({ action }) => action === 'opened exempt pages')).toEqual([
      {
        actor: 'Councillor G Watson',
        action: 'opened exempt pages',
        detail: { file: 'full-pack.pdf', version: 1, pages: 'Pages 91 - 98' },
      },
    ]);
    expect(await chair.leave()).toEqual([]);
  });

  it('stay closed, where they are exempt, to a councillor who does not sit on the panel', async () => {
    const chair = await demo.visitor();
    await chair.signIn('g.watson@council.example');
    await chair.follow(`Agenda and papers (100 pages) for the ${MEETING}`);
    await chair.arriveAt('Packs');
    const passedOn = await chair.addressOf('Full pack, with exempt papers');
    const before = demo.audit().length;

    const councillor = await demo.visitor();
    await councillor.signIn('jarvis@council.example');
    await councillor.open(passedOn, 'You may not do this');

    const actions = demo
      .audit()
      .slice(before)
      .map(({ action }) => action);
    expect(actions).not.toContain('opened exempt pages');
    expect([...(await chair.leave()), ...(await councillor.leave())]).toEqual([]);
  });

  it('reach the public with a slip sheet in the place of the exempt pages', async () => {
    const resident = await demo.visitor();
    await resident.open('/', 'Meetings, agendas and decisions');
    await resident.follow('Tuesday 24 October 2017');
    await resident.arriveAt('Meeting of Tuesday 24 October 2017');
    const { body } = await resident.download(await resident.addressOf('(Pages 91 - 98)'));

    const pack = await readPdf(body);
    const slip = pack.pages[(pack.destinations['p91'] ?? 0) - 1];
    expect(slip?.label).toBe('91-98');
    expect(inOneLine(slip)).toContain('Not for publication by virtue of paragraph 3');
    expect(pack.pages.map(inOneLine).join(' ')).not.toContain(EXEMPT);
    await resident.open(`${PUBLIC_PAGE}/full-pack.pdf`, 'Page not found');
    expect(await resident.leave()).toEqual([]);
  });
});

function inOneLine(page: ReadPage | undefined): string {
  return (page?.text ?? '').replace(/\s+/g, ' ');
}
