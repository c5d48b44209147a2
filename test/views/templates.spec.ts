import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findProjectRoot } from '../../src/platform/config/project-root.js';

const VIEWS = join(findProjectRoot(), 'views');

const templates = readdirSync(VIEWS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.njk'))
  .map((name) => ({ name: name.split(sep).join('/'), source: readFileSync(join(VIEWS, name), 'utf8') }));

function namesOf(matching: (template: (typeof templates)[number]) => boolean): string[] {
  return templates.filter(matching).map(({ name }) => name);
}

describe('templates', () => {
  it('print nothing unescaped outside components', () => {
    expect(namesOf(({ name, source }) => /\|\s*safe\b/.test(source) && !name.startsWith('components/'))).toEqual([]);
  });

  it('carry neither inline handlers nor inline styles, which the content policy would refuse', () => {
    expect(namesOf(({ source }) => /\s(on\w+|style)="/.test(source))).toEqual([]);
  });

  it('name each other from the root', () => {
    expect(namesOf(({ source }) => /(extends|include|import|from)\s+"\.\.?\//.test(source))).toEqual([]);
  });

  it('give every form that posts its token first', () => {
    const forms = templates.flatMap(({ name, source }) =>
      [...source.matchAll(/<form[^>]*method="post"[^>]*>\s*(\{%[^%]*%\})?/g)].map(([, first]) => ({ name, first })),
    );
    const without = forms.filter(({ first }) => !first?.includes('include "components/csrf.njk"'));

    expect(forms.length).toBeGreaterThan(0);
    expect(without).toEqual([]);
  });
});
