import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import nunjucks from 'nunjucks';
import { viewEngine } from '../../../../src/platform/web/pages/draw.js';

describe('the view engine', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minutebook-views-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const draw = (source: string): Promise<string> => {
    const file = join(folder, `page-${source.length}.njk`);
    writeFileSync(file, source);
    const engine = viewEngine(new nunjucks.Environment(new nunjucks.FileSystemLoader(folder)), folder);
    return new Promise((resolve, reject) => {
      engine(file, { name: 'Panel' }, (error, page) => (page === undefined ? reject(error) : resolve(page)));
    });
  };

  it('draws a template with its model', async () => {
    expect(await draw('<h1>{{ name }}</h1>')).toBe('<h1>Panel</h1>');
  });

  it.each([
    ['does not compile', '{% macro list(rows, none) %}{% endmacro %}{{ list([]) }}'],
    ['fails while it is drawn', '{{ name.first.second() }}'],
    ['includes what is not there', '{% include "gone.njk" %}'],
  ])('fails loudly on a template that %s', async (_, source) => {
    await expect(draw(source)).rejects.toThrow();
  });
});
