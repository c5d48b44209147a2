import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD, SIGN_INS } from '../../seeds/demo-council/accounts.js';
import { REVISED_SECTIONS } from '../../seeds/demo-council/corporate-parenting-terms-text.js';
import { DEMO_USER } from '../../seeds/demo-user.js';
import { DemoDays } from '../../seeds/demo-days.service.js';
import { DemoStart } from '../../seeds/demo-start.service.js';
import { DemoStory } from '../../seeds/demo-story.service.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Publication } from '../../src/publications/publication.entity.js';
import type { AgendaInFull } from '../../src/workspace/agendas/agenda-in-full.js';
import { AgendasService } from '../../src/workspace/agendas/agendas.service.js';
import { StrandsService } from '../../src/workspace/champions/strands.service.js';
import { MeetingsService } from '../../src/workspace/meetings/meetings.service.js';
import { MinutesService } from '../../src/workspace/minutes/minutes.service.js';
import { MinutesVersions } from '../../src/workspace/minutes/versions/minutes-versions.service.js';
import { PanelsService } from '../../src/workspace/panels/panels.service.js';
import { RecommendationsService } from '../../src/workspace/recommendations/recommendations.service.js';
import { AmendmentsService } from '../../src/workspace/terms-of-reference/amendments/amendments.service.js';
import { TermsOfReferenceService } from '../../src/workspace/terms-of-reference/terms-of-reference.service.js';
import { openApp, type TestApp } from '../support/app.js';
import { PageReader } from '../support/page.js';
import { readPdf } from '../support/pdf.js';

const START = { empty: false, resetDemo: false };
const OCTOBER = { panel: 'corporate-parenting-panel', day: '2017-10-24' };
const DECEMBER = { panel: 'improving-lives-select-commission', day: '2017-12-12' };

describe('the demo council', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await openApp();
    await app.get(DemoStart).prepare(START);
  });

  afterAll(() => app.remove());

  const agendaOf = async ({ panel, day }: typeof OCTOBER): Promise<AgendaInFull> => {
    const { id } = await app.get(MeetingsService).getByAddress(panel, day);
    const { id: agendaId } = await app.get(AgendasService).draftFor(id, DEMO_USER);
    return app.get(AgendasService).load(agendaId);
  };
  const publicPage = async ({ panel, day }: typeof OCTOBER) => app.browser().get(`/panels/${panel}/meetings/${day}`);

  describe('on its first day', () => {
    it('begins at ten in the morning of 16 October 2017', () => {
      expect(app.clock.now()).toBe('2017-10-16T09:00:00.000Z');
    });

    it('has published the agenda of 24 October with the page ranges of the real one', async () => {
      const agenda = await agendaOf(OCTOBER);

      expect(agenda.state).toBe('published');
      expect(printed(agenda)).toEqual({
        5: '1 - 6',
        6: '7 - 10',
        7: '11 - 14',
        8: '15 - 18',
        9: '19 - 42',
        10: '43 - 84',
        13: '85 - 90',
        15: '91 - 98',
      });
      expect(agenda.entries).toHaveLength(16);
      expect(agenda.entries.at(-1)?.printed.slice(0, 3)).toEqual([
        'Tuesday 19 December 2017',
        'Tuesday 27 February 2018',
        'Tuesday 24 April 2018',
      ]);
    });

    it('has the agenda of 12 December as a draft, numbered without blank pages', async () => {
      const agenda = await agendaOf(DECEMBER);

      expect(agenda.state).toBe('draft');
      expect(printed(agenda)).toEqual({ 7: '1 - 15', 8: '16 - 40', 9: '41 - 89' });
      expect(agenda.entries[9]).toMatchObject({ title: 'Regional Adoption Agency', paperExpectation: 'verbal' });
      expect(agenda.note).toContain('12.30 p.m. to 1.30 p.m.');
    });

    it('has the terms of reference in force, and those revised as the panel proposed in August', async () => {
      const [panel] = await app.get(PanelsService).all();
      const versions = await app.get(TermsOfReferenceService).ofPanel(panel?.id ?? '');
      const amendments = await app.get(AmendmentsService).to(versions[0]?.id ?? '');

      expect(versions.map(({ adoptedOn, sections }) => [adoptedOn, sections.length])).toEqual([
        ['2017-05-19', 11],
        [null, 11],
      ]);
      expect(amendments).toHaveLength(10);
      expect(amendments.filter(({ takenUpIn }) => takenUpIn?.number !== 2)).toEqual([]);
      const revised = JSON.stringify(versions[1]?.sections);
      for (const { changes } of REVISED_SECTIONS)
        for (const [, after] of changes) expect(revised).toContain(JSON.stringify(after).slice(1, -1));
      expect((await app.browser().get('/panels/corporate-parenting-panel/terms-of-reference')).status).toBe(200);
    });

    it('has the six champions that the panel named in August', async () => {
      const champions = (await app.get(StrandsService).all()).map(async (strand) => {
        const [champion] = await app.get(StrandsService).championsOn([strand.id], '2017-08-22');
        return [strand.name, champion?.person?.forenames, champion?.person?.surname].join(' ');
      });

      expect(await Promise.all(champions)).toEqual([
        'Educational Attainment and access to Higher Education G. Watson',
        'Employment and training opportunities within council departments and with partner agencies M. S. Elliott',
        'Foster carer recruitment and retention V. Cusworth',
        'Health (including mental health) J. Elliot',
        'Housing G. Watson',
        'Response to those who go missing M. Clark',
      ]);
    });

    it('has two outside bodies, with one seat that is vacant', async () => {
      const [panel] = await app.get(PanelsService).all();
      const bodies = (await app.get(StrandsService).ofPanel(panel?.id ?? '')).filter(
        ({ kind }) => kind === 'outside-body',
      );
      const held = bodies.map(async (body) => {
        const holders = await app.get(StrandsService).championsOn([body.id], '2017-10-16');
        return [body.name, body.seats, ...holders.map(({ person }) => person?.surname).sort()].join(' ');
      });

      expect(await Promise.all(held)).toEqual([
        'Fostering and Adoption Panels 1 Elliot',
        'Rother Vale Care Leavers’ Trust 3 Cusworth Jarvis',
      ]);
    });

    it('prints the members as the real agenda did, and the children’s representatives without names', async () => {
      const page = new PageReader((await publicPage(OCTOBER)).text);

      expect(page.text).toContain(
        'Councillors G. Watson (Deputy Leader and Children and Young People’s Services Portfolio holder), ' +
          'M. Clark (Chair of the Improving Lives Select Commission), V. Cusworth (second representative of the ' +
          'Improving Lives Select Commission), M. S. Elliott (Minority Party representative) and J. Elliot ' +
          '(representative on the Fostering and Adoption Panels).',
      );
      expect(page.text).toContain('two representatives of the LAC Council');
    });

    it('names the children’s representatives in nothing that was published', async () => {
      const published = await app.get(UnitOfWork).reading(Publication).find();

      expect(published.map(({ kind }) => kind)).toContain('agenda');
      expect(JSON.stringify(published)).not.toMatch(/Thornhollow|Wickenfell|Jamie|Sam /);
    });

    it('makes papers that nobody can take for real ones', async () => {
      const page = new PageReader((await publicPage(OCTOBER)).text);
      const pack = await readPdf((await app.browser().download(page.link('Full public pack'))).body as Uint8Array);

      const papers = pack.pages.filter(({ text }) => /page \d+ of \d+/.test(text));
      // The paper of three pages is a scan: it has no text to be read.
      expect(papers).toHaveLength(5 + 4 + 4 + 23 + 42 + 5);
      expect(papers.every(({ text }) => text.includes('Placeholder'))).toBe(true);
    });

    it.each(SIGN_INS)('lets $as sign in', async ({ mail }) => {
      const browser = app.browser();

      await browser.signIn(mail, DEMO_PASSWORD);

      expect((await browser.get('/workspace')).status).toBe(200);
    });

    it('says above every page which day it is, and offers to move on only where there is a session', async () => {
      const outside = new PageReader((await app.browser().get('/')).text);
      const browser = app.browser();
      await browser.signIn('jarvis@council.example', DEMO_PASSWORD);
      const inside = new PageReader((await browser.get('/workspace')).text);

      expect(outside.get('.app-banner').textContent).toContain('Here it is Monday 16 October 2017.');
      expect(outside.html).not.toContain('Move on to');
      expect(inside.form('Move on to 25 October 2017').values).toMatchObject({ day: '2017-10-25' });
      expect(inside.form('Move on to 13 December 2017').values).toMatchObject({ day: '2017-12-13' });
    });

    it('tells the public of a special meeting that was announced and called off', async () => {
      const page = new PageReader((await publicPage({ ...DECEMBER, day: '2017-11-07' })).text);

      expect(page.heading).toBe('Special meeting of Tuesday 7 November 2017');
      expect(page.text).toContain('This meeting has been cancelled. Reason: The report it was called to consider');
      expect(page.text).toContain('Notice published on 9 October 2017');
      expect(page.text).toContain('Notice published on 12 October 2017');
    });

    it('is not told a second time at the next start', async () => {
      const before = await app.get(UnitOfWork).reading(Publication).count();

      expect(await app.get(DemoStart).prepare(START)).toBe('demo');

      expect(await app.get(UnitOfWork).reading(Publication).count()).toBe(before);
      expect(await app.get(PanelsService).all()).toHaveLength(2);
    });
  });

  describe('moved on', () => {
    it('goes to the day after the first meeting at the press of a button', async () => {
      const browser = app.browser();
      await browser.signIn('g.watson@council.example', DEMO_PASSWORD);

      const answer = await browser.post('/workspace/demo/day', { day: '2017-10-25' });

      expect([answer.status, answer.headers['location']]).toEqual([303, '/workspace']);
      expect(app.clock.now()).toBe('2017-10-25T09:00:00.000Z');
      expect((await agendaOf(DECEMBER)).state).toBe('draft');
    });

    it('has had the minutes of August approved and signed, and begun those of October', async () => {
      const states = async (panel: string, day: string) => {
        const { id } = await app.get(MeetingsService).getByAddress(panel, day);
        return (await app.get(MinutesService).findOfMeeting(id))?.state;
      };

      expect(await states('corporate-parenting-panel', '2017-08-22')).toBe('signed');
      expect(await states('corporate-parenting-panel', '2017-10-24')).toBe('drafted');
    });

    it('is found on the same day by the next start', async () => {
      app.clock.setTo('2026-11-22T08:00:00.000Z');

      await app.get(DemoDays).onModuleInit();

      expect(app.clock.now()).toBe('2017-10-25T09:00:00.000Z');
    });

    it('publishes the December agenda on the last day that leaves five clear days', async () => {
      expect(await app.get(DemoStory).moveOnTo('2017-12-13', DEMO_USER)).toEqual([]);

      const page = new PageReader((await publicPage(DECEMBER)).text);
      expect(app.clock.now()).toBe('2017-12-13T10:00:00.000Z');
      expect(page.text).toContain('Published on the web on Monday 4 December 2017, 5 clear days before the meeting.');
      expect(page.text).toContain('(Pages 41 - 89)');
      expect(page.text).toContain('Mrs. Clough (co-opted; Rotherham Older Peoples Forum; for items relating to');
    });

    it('has the numbers, the correction and the private minute of autumn', async () => {
      const minutesOf = async (day: string) => {
        const { id } = await app.get(MeetingsService).getByAddress('improving-lives-select-commission', day);
        const minutes = await app.get(MinutesService).findOfMeeting(id);
        return app.get(MinutesService).load(minutes?.id ?? '');
      };
      const september = await minutesOf('2017-09-12');
      const october = await minutesOf('2017-10-31');
      const november = await minutesOf('2017-11-14');

      expect([september, october, november].map(({ state }) => state)).toEqual(['approved', 'checked', 'checked']);
      expect(october.items.map(({ number }) => number)).toEqual([85, 86, 87, 88, 89, 90, 91]);
      expect(november.items.map(({ number }) => number)).toEqual([92, 93, 94, 95, 96, 97, 98]);
      expect(october.items[5]?.blocks.every(({ isPrivate }) => isPrivate)).toBe(true);
      const { record } = await app.get(MinutesVersions).get(september.id, 2);
      expect(record.head.present).toContain('Brookes, Cooksey, Cusworth');
      const { head } = (await app.get(MinutesVersions).get(november.id, 1)).record;
      expect(head.alsoPresent).toMatch(/Assistant Chief Nurse.*96.*Deputy Strategic Director.*97/);
      expect(head.apologies).toMatch(/Sandie Keene.*96.*Watson.*97/);
    });

    it('has adopted the revised terms of reference, which wait for their day', async () => {
      const [panel] = await app.get(PanelsService).all();

      expect(await app.get(TermsOfReferenceService).get(panel?.id ?? '', 2)).toMatchObject({
        adoptedOn: '2017-10-24',
        adoptingMinute: '27',
        inForceFrom: null,
      });
    });

    it('never goes back', async () => {
      await expect(app.get(DemoStory).moveOnTo('2017-10-25', DEMO_USER)).rejects.toThrow('only be moved on to a later');
    });

    it('has recommended a project to Cabinet and Commissioners, with four conditions that wait for the reply', async () => {
      const all = { page: 1, size: 25, skip: 0, take: 25 };
      const { items } = await app.get(RecommendationsService).page({ which: 'all' }, all, DEMO_USER);
      const project = items.find(({ action }) => action.reference === 'ILSC 90(1) 2017/18');

      expect(project?.bodies.map(({ body, standing }) => [body.name, body.replyDueOn, standing])).toEqual([
        ['Cabinet and Commissioners', '2018-01-15', 'awaited'],
      ]);
      expect(project?.linked.map(({ kind, action }) => [kind, action.reference, action.waitingFor])).toEqual(
        ['a', 'b', 'c', 'd'].map((part) => ['condition', `ILSC 90(2)(${part}) 2017/18`, 'Cabinet and Commissioners']),
      );
    });
  });

  describe('started afresh', () => {
    beforeAll(() => app.get(DemoStart).prepare({ empty: false, resetDemo: true }));

    it('is back on its first day', async () => {
      expect(app.clock.today()).toBe('2017-10-16');
      expect((await agendaOf(OCTOBER)).state).toBe('published');
      expect((await agendaOf(DECEMBER)).state).toBe('draft');
    });

    it('leaves alone what a clerk has changed, and says so', async () => {
      const { id, entries, version } = await agendaOf(DECEMBER);
      await app.get(AgendasService).saveDetails(id, { note: 'Bring your diaries.', version }, DEMO_USER);

      const words = await app.get(DemoStory).moveOnTo('2017-12-13', DEMO_USER);

      expect(words).toEqual([expect.stringContaining('had been changed, so it stays a draft.')]);
      expect(await agendaOf(DECEMBER)).toMatchObject({ state: 'draft', note: 'Bring your diaries.' });
      expect((await agendaOf(DECEMBER)).entries).toHaveLength(entries.length);
      expect(app.clock.today()).toBe('2017-12-13');
    });
  });
});

/** `91 - 98` by item number. */
function printed({ entries }: AgendaInFull): Record<string, string> {
  const withPages = entries.flatMap(({ number, pages }) => (pages ? [[number, `${pages.first} - ${pages.last}`]] : []));
  return Object.fromEntries(withPages) as Record<string, string>;
}
