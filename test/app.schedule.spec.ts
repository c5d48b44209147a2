import { existsSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AppSchedule } from '../src/app.schedule.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { FileSweep } from '../src/platform/files/sweep.js';
import { Leases } from '../src/platform/jobs/leases.js';
import { KeptFormRow } from '../src/platform/web/kept-forms/kept-form.entity.js';
import { KeptForms } from '../src/platform/web/kept-forms/kept-forms.js';
import { SessionRow } from '../src/platform/web/session/session.entity.js';
import { Sessions } from '../src/platform/web/session/sessions.js';
import { PanelPagesService } from '../src/workspace/panels/panel-pages.service.js';
import { PersonPagesService } from '../src/workspace/panels/person-pages.service.js';
import { PersonStanding } from '../src/workspace/people/person-standing.service.js';
import { openApp, type TestApp } from './support/app.js';

const FORM = { action: '/workspace/a', page: '/workspace', isUpload: false, fields: [], secrets: [], files: [] };

class BrokenSessions extends Sessions {
  override sweepExpired(): Promise<void> {
    return Promise.reject(new Error('The disk is full'));
  }
}

describe('the hourly sweep', () => {
  let app: TestApp;

  beforeEach(async () => {
    app = await openApp();
  });

  afterEach(() => app.remove());

  /** A session, a kept form and a temporary file, all two days old. */
  const leaveThingsLyingAbout = async () => {
    await app.get(Sessions).create('left', { data: '{}', accountId: 'clerk' });
    await app.get(KeptForms).keep('clerk', FORM);
    const file = join(app.config.folders.tmp, 'left.upload');
    await mkdir(app.config.folders.tmp, { recursive: true });
    await writeFile(file, 'half a paper');
    await utimes(file, app.clock.system.now(), app.clock.system.now());
    app.clock.passMinutes(2 * 24 * 60);
  };
  const whatLies = async () => {
    const reading = app.get(UnitOfWork);
    return {
      sessions: await reading.reading(SessionRow).count(),
      keptForms: await reading.reading(KeptFormRow).count(),
      isFileThere: existsSync(join(app.config.folders.tmp, 'left.upload')),
    };
  };

  it('removes sessions, kept forms and files that have had their time', async () => {
    await leaveThingsLyingAbout();
    await app.get(AppSchedule).sweep();

    expect(await whatLies()).toEqual({ sessions: 0, keptForms: 0, isFileThere: false });
  });

  it('is done by one of several processes, and again within the next hour', async () => {
    await app.get(AppSchedule).sweep();
    await leaveThingsLyingAbout();
    await app.get(Leases).take('hourly sweep', 60_000);
    await app.get(AppSchedule).sweep();
    expect(await whatLies()).toEqual({ sessions: 1, keptForms: 1, isFileThere: true });
    app.clock.passMinutes(60);
    await app.get(AppSchedule).sweep();

    expect(await whatLies()).toEqual({ sessions: 0, keptForms: 0, isFileThere: false });
  });

  it('goes on with the rest when a part of it fails, and logs what failed', async () => {
    await leaveThingsLyingAbout();
    const clock = { now: () => app.clock.system.now() };
    const broken = new BrokenSessions(app.get(UnitOfWork), clock, app.config);
    const [leases, keptForms, files] = [app.get(Leases), app.get(KeptForms), app.get(FileSweep)];
    const [standing, panels, people] = [
      app.get(PersonStanding),
      app.get(PanelPagesService),
      app.get(PersonPagesService),
    ];
    const system = { now: () => app.clock.system.now() };
    await new AppSchedule(leases, broken, keptForms, files, standing, panels, people, system).sweep();

    expect(await whatLies()).toEqual({ sessions: 1, keptForms: 0, isFileThere: false });
    expect(app.log.join('\n')).toContain('The hourly work on expired sessions failed');
  });
});
