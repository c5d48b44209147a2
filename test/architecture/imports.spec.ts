import { describe, expect, it } from '@jest/globals';
import { findCircles } from './circles.js';
import { badHabits, namesNothing } from './habits.js';
import { refusalOf } from './layers.js';
import { moduleImports } from './module-imports.js';
import { sourceFiles } from './source-file.js';

const program = sourceFiles(['src', 'migrations', 'seeds'], '.ts');
const specs = sourceFiles(['test'], '.ts');
const views = sourceFiles(['views'], '.njk');
const imports = program.flatMap(moduleImports);

describe('the house', () => {
  it('is there to be checked', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('has no import that points to the right', () => {
    const refused = imports.map((one) => ({ one, why: refusalOf(one) })).filter(({ why }) => why !== null);

    expect(refused.map(({ one, why }) => `${one.from}:${one.line} ${why}`)).toEqual([]);
  });

  it('has no files that import each other in a circle', () => {
    expect(findCircles(imports).map((circle) => circle.join(' -> '))).toEqual([]);
  });

  it('keeps its habits', () => {
    expect([...program, ...specs].flatMap(badHabits)).toEqual([]);
  });

  it('imports files of its own by their built name in tests too', () => {
    const relative = specs.flatMap(moduleImports).filter(({ to }) => to !== undefined);
    const unnamed = relative.filter(({ specifier }) => !/\.m?js$/.test(specifier));

    expect(unnamed.map(({ from, line, specifier }) => `${from}:${line} ${specifier}`)).toEqual([]);
  });

  it('names every file and folder after something', () => {
    expect([...program, ...specs, ...views].map(({ path }) => path).filter(namesNothing)).toEqual([]);
  });
});

describe('the views', () => {
  it('print ready HTML in components only', () => {
    const pages = views.filter(({ path }) => !path.startsWith('views/components/'));

    expect(pages.filter(({ text }) => /\|\s*safe\b/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('name each other from the root', () => {
    expect(views.filter(({ text }) => /["'](\.\.?)\//.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
