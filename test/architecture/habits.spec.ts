import { describe, expect, it } from '@jest/globals';
import { badHabits, namesNothing } from './habits.js';

describe('a habit', () => {
  it.each([
    ['const port = process.env.PORT;', 'reads the environment'],
    ["const port = process['env'];", 'reads the environment'],
    ["import { env } from 'node:process';", 'reads the environment'],
    ['const { env } = process;', 'reads the environment'],
    ['const now = new Date();', 'reads the real time'],
    ['const now = new Date;', 'reads the real time'],
    ['const now = Date.now();', 'reads the real time'],
    ['const now = Date();', 'reads the real time'],
    ["const now = DateTime.now().setZone('Europe/London');", 'reads the real time'],
    ['const now = DateTime.utc();', 'reads the real time'],
    ['inject(forwardRef);', 'ties a knot with forwardRef'],
    ['const options = { synchronize: true };', 'lets TypeORM change the schema'],
    ['const options = { synchronize: isTest };', 'lets TypeORM change the schema'],
    ["jest.mock('./mailer.js');", 'mocks a module'],
    ["export * from './a.js';", 're-exports another file'],
  ])('is seen in %s', (text, habit) => {
    expect(badHabits({ path: 'src/portal/a.ts', text: `\n${text}` })).toEqual([`src/portal/a.ts:2 ${habit}`]);
  });

  it.each([
    ['src/platform/config/load-config.ts', 'Config.from(process.env);'],
    ['test/support/database.ts', 'process.env.TEST_DATABASE;'],
    ['src/platform/config/system-clock.ts', 'new Date();'],
    ['src/domain/a.ts', 'new Date(milliseconds);'],
    ['src/domain/a.ts', "DateTime.utc(2017, 10, 24); DateTime.fromISO('2017-10-24');"],
    ['src/platform/database/a.ts', 'const options = { synchronize: false };'],
    ['src/domain/a.ts', "// process.env and Date.now()\nconst text = 'new Date()';"],
    ['src/domain/a.ts', 'export { a };'],
  ])('has its place: %s may say %s', (path, text) => {
    expect(badHabits({ path, text })).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    'src/utils/a.ts',
    'src/portal/date-utils.ts',
    'src/portal/helpers.ts',
    'src/common/a.ts',
    'src/portal/panel.interface.ts',
    'src/portal/index.ts',
  ])('%s names nothing', (path) => {
    expect(namesNothing(path)).toBe(true);
  });

  it.each([
    'src/portal/common-land.ts',
    'src/domain/access/roles.ts',
    'migrations/index.ts',
    'seeds/demo-council/index.ts',
    'views/portal/panels/index.njk',
  ])('%s names something', (path) => {
    expect(namesNothing(path)).toBe(false);
  });
});
