import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StandIn } from './stand-in.js';

let product: StandIn;
beforeEach(() => {
  product = new StandIn();
});
afterEach(() => product.remove());

describe('a command', () => {
  it('is built first, answers alone on standard output and passes its exit code on', async () => {
    const outcome = await product.run('cli', ['pack', 'two words', '--help']);

    expect(outcome).toEqual({ code: 3, output: 'pack|two words|--help\n', problems: 'Building …\n' });
  });

  it('is not built again when nothing changed', async () => {
    await product.run('cli');

    expect((await product.run('cli')).problems).toBe('');
  });

  it('says why it does not compile, and leaves the last good build', async () => {
    await product.run('build');
    const good = product.read('dist/src/cli/main.js');
    product.write('src/cli/main.ts', "const page: number = 'seven';\n");

    const outcome = await product.run('cli');

    expect(outcome.code).toBe(1);
    expect(outcome.output).toBe('');
    expect(outcome.problems).toContain("src/cli/main.ts(1,7): error TS2322: Type 'string' is not assignable");
    expect(product.read('dist/src/cli/main.js')).toBe(good);
  });

  it('is built once for two who start at the same time', async () => {
    const outcomes = await Promise.all([product.run('cli', ['one']), product.run('cli', ['two'])]);

    const problems = outcomes.map((outcome) => outcome.problems).join('');
    expect(problems.match(/Building …/g)).toHaveLength(1);
    expect(outcomes.map(({ output }) => output)).toEqual(['one\n', 'two\n']);
  });

  it('takes over the lock of a builder that died', async () => {
    product.write('dist.lock/pid', '2147483647');

    expect((await product.run('cli', ['pack'])).output).toBe('pack\n');
    expect(product.names().filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });
});

describe('a change', () => {
  it('of anything that goes into the build makes it build again', async () => {
    await product.run('build');
    const noticed: string[] = [];

    for (const path of ['seeds/new.ts', 'views/assets/application.scss']) {
      product.write(path, '/* changed */');
      if ((await product.run('build')).problems === 'Building …\n') noticed.push(path);
    }

    expect(noticed).toHaveLength(2);
  });

  it('of what the build does not read is left alone', async () => {
    await product.run('build');
    product.write('views/portal/index.njk', 'changed');

    expect((await product.run('build')).problems).toBe('');
  });
});

describe('the built assets', () => {
  it('are the style sheet, scripts, fonts and icons in one folder', async () => {
    await product.run('build');

    expect(product.names('dist/public')).toEqual([
      'accessible-autocomplete.min.js',
      'application.css',
      'application.js',
      'fonts',
      'govuk-frontend.min.js',
      'images',
      'markdown-toolbar.js',
      'moj-frontend.min.js',
      'sortable.core.esm.js',
      'turndown.browser.es.js',
    ]);
    expect(product.read('dist/public/application.css').trim()).toBe('p span{color:red}');
  });
});
