import { describe, expect, it } from '@jest/globals';
import { Config } from '../../../src/platform/config/config.js';
import { LinkTokens } from '../../../src/platform/mail/link-tokens.js';

const withSecret = (digit: string) =>
  new LinkTokens(Config.from({ NODE_ENV: 'test', SESSION_SECRET: `a-secret-for-tests-that-is-long-enough-${digit}` }));
const ID = '01928f6e-7d3a-7c11-9d0e-5b6f1a2c3d4e';

describe('the token of a link', () => {
  const tokens = withSecret('1');
  const token = tokens.tokenOf('set-password', ID);

  it('tells which link it is, and can be written into an address as it is', () => {
    expect(tokens.idIn('set-password', token)).toBe(ID);
    expect(encodeURIComponent(token)).toBe(token);
  });

  it.each([
    ['another kind of link', 'report-progress', token],
    ['another link', 'set-password', token.replace(ID, ID.replace('4e', '4f'))],
    ['a guess', 'set-password', `${ID}.${'A'.repeat(43)}`],
    ['half of it', 'set-password', token.slice(0, -4)],
    ['more than it', 'set-password', `${token}.x`],
    ['its id alone', 'set-password', ID],
    ['nothing', 'set-password', ''],
  ])('is not taken for %s', (_, kind, given) => {
    expect(tokens.idIn(kind, given)).toBeNull();
  });

  it('ends with the secret of the installation', () => {
    expect(withSecret('2').idIn('set-password', token)).toBeNull();
  });
});
