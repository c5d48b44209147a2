import { expect, it } from '@jest/globals';
import { TooManyAttempts } from '../../../src/domain/errors.js';
import { ForgottenPasswordThrottle } from '../../../src/workspace/accounts/forgotten-password/forgotten-password-throttle.js';

const MOST_FROM_ONE_NETWORK = 50;

it.each([
  ['one house or office, whatever address each request comes from', '2001:db8:1:2::', TooManyAttempts],
  ['houses of their own', '2001:db8:1:', null],
])('counts the requests of a network: %s', async (_, start, problem) => {
  const throttle = new ForgottenPasswordThrottle();
  const ask = (count: number) =>
    throttle.attempt(`${start}${count}${start.endsWith('::') ? '' : '::1'}`, `person-${count}@council.example`);
  for (let count = 1; count <= MOST_FROM_ONE_NETWORK; count += 1) await ask(count);

  const next = ask(MOST_FROM_ONE_NETWORK + 1);

  await (problem ? expect(next).rejects.toBeInstanceOf(problem) : expect(next).resolves.toBeUndefined());
});
