import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outcomeOf, StandIn } from './stand-in.js';

let product: StandIn;
beforeAll(() => {
  product = new StandIn();
});
afterAll(() => product.remove());

describe('npm start', () => {
  it.each([['--empty'], ['--reset-demo']])('hands %s to the server and ends as the server ends', async (flag) => {
    const server = product.start('start', [flag]);
    const ended = outcomeOf(server);
    server.stdout?.once('data', () => server.kill('SIGTERM'));

    expect(await ended).toMatchObject({ code: 7, output: `serving ${flag}\n` });
  });

  it.each([
    [['--emtpy'], 'There is no option --emtpy.'],
    [['8080'], 'There is no option 8080.'],
    [['--empty', '--reset-demo'], '--empty and --reset-demo exclude each other.'],
  ])('refuses %j with its usage and exit code 2', async (args, problem) => {
    const outcome = await product.run('start', args);

    expect(outcome).toMatchObject({ code: 2, output: '' });
    expect(outcome.problems).toContain(`${problem}\n\nUsage: npm start`);
  });

  it('explains itself', async () => {
    const outcome = await product.run('start', ['--help']);

    expect(outcome).toMatchObject({ code: 0, problems: '' });
    expect(outcome.output).toContain('--reset-demo  throw the demo council away');
  });
});
