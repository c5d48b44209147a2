import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditTrail } from '../../../src/platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { auditPaths } from '../../../src/workspace/audit/audit.paths.js';
import { AuditService } from '../../../src/workspace/audit/audit.service.js';
import { PeopleService } from '../../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { signedInWith, userWith } from '../../support/factories/account.js';
import { personForm } from '../../support/factories/person.js';
import { PageReader } from '../../support/page.js';

const ROOT = auditPaths.index();

describe('the audit trail', () => {
  let app: TestApp;
  let officer: Browser;

  beforeAll(async () => {
    app = await openApp();
    app.clock.setTo('2017-10-02T09:00:00.000Z');
    await write(120, 'moved an item of the agenda up', { subjectKind: 'agenda-entry', subjectId: 'entry-1' });
    app.clock.setTo('2017-10-15T22:30:00.000Z');
    await write(1, 'opened exempt pages', {
      subjectKind: 'agenda',
      subjectId: 'agenda-1',
      mark: 'exempt-pages',
      detail: { file: 'full-pack.pdf', pages: '91 - 98' },
    });
    app.clock.setTo('2017-10-15T23:30:00.000Z');
    await write(1, 'lifted a stop', {
      subjectKind: 'agenda',
      subjectId: 'agenda-1',
      mark: 'lifted-stop',
      detail: { code: 'too-few-clear-days', reason: '=The court has ordered it' },
    });
    app.clock.setTo('2017-10-16T09:00:00.000Z');
    officer = await signedInWith(app, 'monitoring-officer');
  });

  afterAll(() => app.remove());

  async function write(times: number, action: string, deed: object) {
    const trail = app.get(AuditTrail);
    await app.get(UnitOfWork).run(async (unit) => {
      for (let time = 0; time < times; time += 1) {
        const subject = { subjectKind: 'agenda', subjectId: null };
        await trail.record(unit, { accountId: 'ann', name: 'Ann Clerk' }, { ...subject, ...deed, action });
      }
    });
  }

  const rows = async (query: Record<string, string>, browser = officer) => {
    const { text } = await browser.get(`${ROOT}?${new URLSearchParams(query).toString()}`);
    return new PageReader(text).table('Audit trail').rows;
  };

  it('is told newest first, in the time of London', async () => {
    const [lifted] = await rows({ by: 'Ann Clerk' });

    expect(lifted?.name).toBe('16 October 2017, 00:30');
    expect(lifted?.cell('What was done')).toBe('lifted a stop');
    expect(lifted?.cell('Details')).toContain('too-few-clear-days');
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['only downloads that hold exempt pages', { mark: 'exempt-pages' }, ['opened exempt pages']],
    ['only lifted stops', { mark: 'lifted-stop' }, ['lifted a stop']],
    ['one record', { kind: 'agenda', id: 'agenda-1' }, ['lifted a stop', 'opened exempt pages']],
    ['one account', { account: 'ann', mark: 'lifted-stop' }, ['lifted a stop']],
    ['words of the deed and its details', { search: 'court lifted' }, ['lifted a stop']],
    ['an action', { action: 'opened exempt pages' }, ['opened exempt pages']],
    ['from a day in London', { from: '2017-10-16', by: 'Ann Clerk' }, ['lifted a stop']],
    ['to a day in London, included', { from: '2017-10-03', to: '2017-10-15' }, ['opened exempt pages']],
  ])('is narrowed to %s', async (_, query, actions) => {
    expect((await rows(query)).map((row) => row.cell('What was done'))).toEqual(actions);
  });

  it.each(['court exempt', 'opened_exempt'])(
    'finds nothing that has not all of “%s” as it was typed',
    async (search) => {
      const { body } = await officer.api('get', `/api/audit?${new URLSearchParams({ search }).toString()}`);

      expect(body.items).toEqual([]);
    },
  );

  it('goes back by key, each event once', async () => {
    const ids: string[] = [];
    let after = '';
    do {
      const { body } = await officer.api('get', `/api/audit?by=Ann+Clerk&after=${after}`);
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      after = body.next ?? '';
    } while (after !== '');

    expect(new Set(ids).size).toBe(122);
    expect(ids).toHaveLength(122);
  });

  it('is told from the beginning where asked, each event once', async () => {
    const oldest = new PageReader((await officer.get(`${ROOT}?by=Ann+Clerk&order=oldest`)).text);
    expect(oldest.text).toContain('Showing the oldest 50 of 122');
    expect(oldest.table('Audit trail').rows[0]?.cell('What was done')).toBe('moved an item of the agenda up');

    const ids: string[] = [];
    for (let after = '', isFirst = true; isFirst || after !== ''; isFirst = false) {
      const { body } = await officer.api('get', `/api/audit?by=Ann+Clerk&order=oldest&after=${after}`);
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      after = body.next ?? '';
    }
    expect(new Set(ids).size).toBe(122);
  });

  it('leads to older events and back to the newest', async () => {
    const newest = new PageReader((await officer.get(`${ROOT}?by=Ann+Clerk`)).text);
    expect(newest.text).toContain('Showing the newest 50 of 122');

    const older = new PageReader((await officer.get(newest.get('a[rel="next"]').getAttribute('href') ?? '')).text);
    expect(older.table('Audit trail').rows).toHaveLength(50);
    expect(older.get('a[rel="prev"]').getAttribute('href')).toBe(`${ROOT}?by=Ann+Clerk`);
  });

  it('is downloaded whole as CSV, with nothing in it that a spreadsheet would run', async () => {
    const answer = await officer.download(`${ROOT}/export.csv?by=Ann+Clerk&to=2017-10-16`);
    const lines = (answer.body as Buffer).toString('utf8').split('\r\n');

    expect(answer.headers['content-disposition']).toBe('attachment; filename="audit-trail-to-2017-10-16.csv"');
    expect(lines).toHaveLength(124);
    expect(lines[0]).toMatch(/^\ufeffDate,Time,Who/);
    expect(lines[1]).toContain('2017-10-16,00:30,Ann Clerk,lifted a stop');
    expect((await rows({ action: 'exported the audit trail' }))[0]?.cell('Details')).toContain('by: Ann Clerk');
  });

  it('says what to do when nothing answers', async () => {
    const page = new PageReader((await officer.get(`${ROOT}?id=nothing&kind=agenda`)).text);

    expect(page.hasLink('Show everything')).toBe(true);
  });

  it.each(['clerk', 'proper-officer'] as const)('is closed to the %s', async (role) => {
    const browser = await signedInWith(app, role);

    expect((await browser.get(ROOT)).status).toBe(403);
    expect((await browser.get(`${ROOT}/export.csv`)).status).toBe(403);
    expect((await browser.api('get', '/api/audit')).status).toBe(403);
    expect(new PageReader((await browser.get('/workspace')).text).hasLink('Audit')).toBe(false);
  });

  it('is reached from a record’s own page by those who may read it', async () => {
    const { id } = await app.get(PeopleService).register(personForm.build(), userWith('administrator'));
    const history = new PageReader((await officer.get(`/workspace/people/${id}`)).text).link('History of this person');
    const [event] = await rows(Object.fromEntries(new URL(history, 'http://localhost').searchParams));
    expect(event?.cell('What was done')).toBe('registered a person');
    expect(event?.cell('About')).toMatch(/^Person, Councillor Mary /);

    const clerk = await signedInWith(app, 'clerk');
    expect((await clerk.get(`/workspace/people/${id}`)).text).not.toContain('History of this person');
  });

  it('offers each name and verb once', async () => {
    const { actors, actions } = await app.get(AuditService).choices(userWith('administrator'));

    expect(actors).toContain('Ann Clerk');
    expect(actions).toEqual([...new Set(actions)].sort());
  });
});
