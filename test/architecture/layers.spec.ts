import { describe, expect, it } from '@jest/globals';
import { refusalOf } from './layers.js';
import { moduleImports } from './module-imports.js';

describe('an import', () => {
  it.each([
    ['src/domain/agendas/a.ts', '../calendar/calendar-date.js'],
    ['src/platform/jobs/a.ts', '../database/database.js'],
    ['src/platform/web/a.ts', '../../domain/errors.js'],
    ['src/publications/a.ts', '../platform/files/file-store.js'],
    ['src/portal/a.ts', '../publications/public-record.js'],
    ['src/workspace/agendas/a.service.ts', '../panels/panels.service.js'],
    ['src/workspace/agendas/a.service.ts', '../meetings/meeting.entity.js'],
    ['src/workspace/agendas/packs/a.service.ts', '../agenda.entity.js'],
    ['src/workspace/agendas/a.service.ts', './agenda.form.js'],
    ['src/cli/pack.ts', '../app.module.js'],
    ['src/cli/pack.ts', '../workspace/agendas/agendas.service.js'],
    ['src/app.module.ts', './portal/portal.module.js'],
    ['src/app.schema.ts', '../migrations/index.js'],
    ['src/main.ts', './app.setup.js'],
    ['seeds/demo-council/panels.ts', '../../src/workspace/panels/panels.service.js'],
    ['migrations/0001-initial-schema.ts', 'typeorm'],
    ['src/platform/pdf/a.ts', 'pdfkit'],
  ])('may go from %s to %s', (from, specifier) => {
    expect(refusal(from, specifier)).toBeNull();
  });

  it.each([
    ['src/domain/a.ts', '../platform/config/config.js', 'domain may not import platform'],
    ['src/domain/a.ts', 'node:fs', 'domain may not import node:fs'],
    ['src/domain/a.ts', 'typeorm', 'domain may not import typeorm'],
    ['src/domain/a.ts', '@nestjs/common', 'domain may not import @nestjs/common'],
    ['src/platform/web/a.ts', '../../workspace/people/person.entity.js', 'platform may not import workspace'],
    ['src/platform/database/a.ts', '../web/errors.filter.js', 'database may not import web'],
    ['src/platform/files/a.ts', '../jobs/job-queue.js', 'files may not import jobs'],
    ['src/platform/novelty/a.ts', '../config/config.js', 'novelty may not import config'],
    ['src/publications/a.ts', '../portal/site.js', 'publications may not import portal'],
    ['src/portal/a.ts', '../workspace/agendas/agendas.service.js', 'portal may not import workspace'],
    ['src/workspace/agendas/a.service.ts', '../../portal/site.js', 'workspace may not import portal'],
    ['src/workspace/panels/a.service.ts', '../agendas/agendas.service.js', 'panels may not import agendas'],
    ['src/workspace/panels/a.ts', '../../app.module.js', 'workspace may not import app'],
    [
      'src/workspace/agendas/a.service.ts',
      '../panels/panel.presenter.js',
      "src/workspace/panels/panel.presenter.ts is panels's own: only modules, services, entities and paths are for others",
    ],
    [
      'seeds/demo-council/panels.ts',
      '../../src/workspace/panels/panel-rules.js',
      "src/workspace/panels/panel-rules.ts is panels's own: only modules, services, entities and paths are for others",
    ],
    ['src/workspace/panels/a.service.ts', './a.presenter.js', 'a service may not import a presenter'],
    ['src/workspace/panels/a.entity.ts', './a.service.js', 'a entity may not import a service'],
    ['src/app.module.ts', './cli/pack.js', 'app may not import cli'],
    ['migrations/0001-initial-schema.ts', '../src/domain/errors.js', 'migrations may not import domain'],
    ['migrations/0001-initial-schema.ts', 'uuid', 'migrations may not import uuid'],
    ['src/domain/a.ts', './b', '"./b" must end in .js'],
    ['src/stray.ts', './main.js', 'src/stray.ts is in no layer'],
    ['src/main.ts', '../test/support/app.js', 'test/support/app.ts is in no layer'],
  ])('may not go from %s to %s', (from, specifier, why) => {
    expect(refusal(from, specifier)).toBe(why);
  });
});

describe('the reader of imports', () => {
  it.each([
    ["import { a } from './a.js';"],
    ["import './a.js';"],
    ["import type { A } from './a.js';"],
    ["import { type A } from './a.js';"],
    ["export { a } from './a.js';"],
    ["export * from './a.js';"],
    ["const a = await import('./a.js');"],
    ["type A = import('./a.js').A;"],
  ])('sees %s', (text) => {
    expect(moduleImports({ path: 'src/portal/b.ts', text: `\n${text}` })).toEqual([
      { from: 'src/portal/b.ts', line: 2, specifier: './a.js', to: 'src/portal/a.ts' },
    ]);
  });

  it('sees none in comments and texts', () => {
    const text = "// import './a.js'\nconst b = \"import './a.js'\";";

    expect(moduleImports({ path: 'src/portal/b.ts', text })).toEqual([]);
  });
});

function refusal(from: string, specifier: string): string | null {
  const [found] = moduleImports({ path: from, text: `import '${specifier}';` });
  return found ? refusalOf(found) : 'nothing imported';
}
