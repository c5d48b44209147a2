import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, expect, beforeAll, afterAll } from '@jest/globals';
import { AuditEvent } from '../../src/platform/audit/audit-event.entity.js';
import { AgendaEntry } from '../../src/workspace/agendas/agenda-entry.entity.js';
import { AgendaPublicationService } from '../../src/workspace/agendas/publication/agenda-publication.service.js';
import { everyObjectText, readPdf } from '../support/pdf.js';
import { rangesIn } from '../workspace/agendas/packs/built-packs.js';
import { clerk, openOctober, type October, SECRETS } from '../workspace/agendas/packs/october.js';
import { runBuilt } from './run-built.js';

const MEETING = 'corporate-parenting-panel/2017-10-24';

describe('the pack command, beside an open application', () => {
  let october: October;
  beforeAll(async () => {
    october = await openOctober({ lengths: { 5: 5, 6: 4, 15: 1 } });
  });
  afterAll(() => october.remove());

  it('writes the public pack of a draft and prints only where it is and its pages', async () => {
    const out = join(october.config.dataDir, 'public.pdf');

    const { code, output } = await cli('pack', MEETING, '--kind', 'public', '--out', out);

    const pack = await readFile(out);
    expect(code).toBe(0);
    expect(output).toBe(`${out}: 13 sheets, Pages 1 - 12\n`);
    expect(rangesIn((await readPdf(pack)).text)).toEqual(['(Pages 1 - 6)', '(Pages 7 - 10)', '(Pages 11 - 12)']);
    expect(await everyObjectText(pack)).not.toContain(SECRETS.content);
  });

  it('writes the full pack, and writes down that it did', async () => {
    const out = join(october.config.dataDir, 'full.pdf');

    const { code, output } = await cli('pack', MEETING, '--kind', 'full', '--out', out);

    expect([code, output]).toEqual([0, `${out}: 14 sheets, Pages 1 - 12\n`]);
    expect((await readPdf(await readFile(out))).text).toContain(SECRETS.content);
    const event = await october.unitOfWork.reading(AuditEvent).findOneBy({ action: 'opened exempt pages' });
    expect(event).toMatchObject({ actor: 'the command line', accountId: null, detail: { pages: 'Pages 11 - 12' } });
  });

  it('writes what was published once something is, whatever became of the draft', async () => {
    await october.get(AgendaPublicationService).publish(october.agendaId, { version: 1 }, clerk);
    await october.runJobs();
    await october.unitOfWork.run(({ manager }) => manager.update(AgendaEntry, { id: 'entry-6' }, { title: 'Changed' }));
    const out = join(october.config.dataDir, 'published.pdf');

    await cli('pack', MEETING, '--kind', 'public', '--out', out);

    expect((await readPdf(await readFile(out))).text).toContain('Revised terms of reference');
  });

  it.each([
    ['no meeting', ['pack', '--kind', 'public', '--out', 'x.pdf']],
    ['a meeting that is none', ['pack', 'october', '--kind', 'public', '--out', 'x.pdf']],
    ['a kind there is not', ['pack', MEETING, '--kind', 'secret', '--out', 'x.pdf']],
    ['no kind', ['pack', MEETING, '--out', 'x.pdf']],
    ['nowhere to write to', ['pack', MEETING, '--kind', 'public']],
    ['a command there is not', ['unpack']],
    ['no command', []],
  ])('exits 2 for wrong use: %s', async (_, args) => {
    const { code, output, problems } = await cli(...args);

    expect([code, output]).toEqual([2, '']);
    expect(problems).not.toBe('');
  });

  it('exits 1 where the folder to write to is not there, names it, and gives away nothing of its own', async () => {
    const nowhere = join(october.config.dataDir, 'nowhere');

    const { code, output, problems } = await cli('pack', MEETING, '--kind', 'public', '--out', join(nowhere, 'x.pdf'));

    expect([code, output, problems]).toEqual([1, '', `There is no folder ${nowhere} to write the pack to.\n`]);
  });

  it('exits 1 where there is no such meeting, and says so on standard error', async () => {
    const { code, output, problems } = await cli('pack', 'nobody/2017-10-24', '--kind', 'public', '--out', 'x.pdf');

    expect([code, output]).toEqual([1, '']);
    expect(problems).toMatch(/There is no such meeting/);
  });

  it('exits 1 where it cannot write', async () => {
    const out = join(october.config.dataDir, 'nowhere', 'x.pdf');

    const { code, output } = await cli('pack', MEETING, '--kind', 'public', '--out', out);

    expect([code, output]).toEqual([1, '']);
  });

  it.each([[['--help']], [['pack', '--help']], [['migrate', '--help']]])('explains itself: %j', async (args) => {
    const { code, output } = await cli(...args);

    expect(code).toBe(0);
    expect(output).toMatch(/^Usage: minutebook/);
  });

  it('says that nothing is to be migrated', async () => {
    expect(await cli('migrate')).toMatchObject({ code: 0, output: 'The database is up to date.\n' });
  });

  it('names a setting that cannot be used', async () => {
    const { code, output, problems } = await runBuilt(october.config, 'cli/main.js', ['migrate'], { PORT: 'harbour' });

    expect([code, output]).toEqual([1, '']);
    expect(problems).toContain('PORT is "harbour"');
  });

  function cli(...args: string[]) {
    return runBuilt(october.config, 'cli/main.js', args);
  }
});
