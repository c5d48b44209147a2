import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DemoStart } from '../../seeds/demo-start.service.js';
import { DEMO_USER } from '../../seeds/demo-user.js';
import { DemoDay } from '../../seeds/demo-day.entity.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { AuthorityService } from '../../src/workspace/authority/authority.service.js';
import { PeopleService } from '../../src/workspace/people/people.service.js';
import { openApp, type TestApp } from '../support/app.js';
import { authorityForm } from '../support/factories/authority.js';
import { personForm } from '../support/factories/person.js';

describe('starting the program', () => {
  let app: TestApp | undefined;

  afterEach(() => app?.remove());

  const open = async (settings: Record<string, string> = {}): Promise<TestApp> => (app = await openApp(settings));
  const prepare = ({ get }: TestApp, wishes = {}) =>
    get(DemoStart).prepare({ empty: false, resetDemo: false, ...wishes });

  it('leaves an empty database empty where that was asked for', async () => {
    const house = await open();

    expect(await prepare(house, { empty: true })).toBe('nobody');
    expect(await house.get(AuthorityService).find()).toBeNull();
  });

  it('leaves an empty database empty where the settings want no demo', async () => {
    expect(await prepare(await open({ DEMO: 'false' }))).toBe('nobody');
  });

  it('leaves a council of its own alone', async () => {
    const house = await open();
    await house.get(AuthorityService).establish(authorityForm.build(), DEMO_USER);

    await prepare(house);

    expect(await house.get(AuthorityService).get()).toMatchObject({ name: 'Rother Vale Council' });
    expect(await house.get(UnitOfWork).reading(DemoDay).count()).toBe(0);
  });

  it('throws nothing away that is not the demo', async () => {
    const house = await open();
    await house.get(PeopleService).register(personForm.build(), DEMO_USER);

    await expect(prepare(house, { resetDemo: true })).rejects.toThrow('holds a council that is not the demo');
  });

  describe('in production', () => {
    const PRODUCTION = { NODE_ENV: 'production', SESSION_SECRET: 'b7Qp2xTzR9vKc4LmW8nYd1Hs6Jf3Ga5E' };
    let house: TestApp;

    beforeEach(async () => {
      house = await open(PRODUCTION);
    });

    it('loads no demo', async () => {
      expect(await prepare(house)).toBe('nobody');
    });

    it('refuses to start the demo afresh', async () => {
      await expect(prepare(house, { resetDemo: true })).rejects.toThrow('There is no demo in production');
    });

    it('refuses a database that holds the demo', async () => {
      const day = { day: '2017-10-16', drafts: {}, begunAt: '2017-10-16T09:00:00.000Z', toldAt: null };
      await house.get(UnitOfWork).run(({ manager }) => manager.insert(DemoDay, day));

      await expect(prepare(house)).rejects.toThrow('whose passwords everybody knows');
    });
  });
});
