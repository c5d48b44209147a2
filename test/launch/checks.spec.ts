import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Outcome, StandIn } from './stand-in.js';

const SPEC = `
import { expect, it } from '@jest/globals';
it('adds', () => { expect(1 + 1).toBe(2); });
it.skip('subtracts', () => {});
`;

let product: StandIn;
beforeAll(() => {
  product = new StandIn();
  product.write('test/sums.spec.ts', SPEC);
});
afterAll(() => product.remove());

describe('npm test', () => {
  it('ends with what passed, failed and was skipped, the build counted as one', async () => {
    const outcome = await product.run('test', ['sums'], { CI: 'false' });

    expect(lastLine(outcome)).toBe('2 passed, 0 failed, 1 skipped');
    expect(outcome.code).toBe(0);
    expect(outcome.output).toContain('!!! SKIPPED !!!');
  });

  it('fails on a build server when anything is skipped', async () => {
    const outcome = await product.run('test', ['sums'], { CI: 'true' });

    expect(lastLine(outcome)).toBe('2 passed, 1 failed, 0 skipped');
    expect(outcome.code).toBe(1);
  });

  it('counts a tool that finds something as failed', async () => {
    product.write('test/wrong.spec.ts', "export const page: number = 'seven';\n");

    const outcome = await product.run('test', ['--only', 'typecheck'], { CI: 'false' });

    expect(lastLine(outcome)).toBe('1 passed, 1 failed, 0 skipped');
    expect(outcome.output).toContain('test/wrong.spec.ts(1,14): error TS2322');
    expect(outcome.code).toBe(1);
  });

  it('refuses a check it does not know', async () => {
    expect(await product.run('test', ['--only', 'luck'])).toMatchObject({ code: 2, output: '' });
  });
});

function lastLine({ output }: Outcome): string {
  return output.trimEnd().split('\n').at(-1) ?? '';
}
