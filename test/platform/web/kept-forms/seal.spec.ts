import { describe, expect, it } from '@jest/globals';
import { Config } from '../../../../src/platform/config/config.js';
import { Seal } from '../../../../src/platform/web/kept-forms/seal.js';

const sealWith = (secret: string) => new Seal(Config.from({ NODE_ENV: 'test', SESSION_SECRET: secret }));
const seal = sealWith('a-secret-for-tests-that-is-long-enough-0001');

describe('a sealed text', () => {
  it('opens as what it was', () => {
    expect(seal.open(seal.close('Überweisung\n“£5”', 'a form'), 'a form')).toBe('Überweisung\n“£5”');
  });

  it('is another one each time', () => {
    expect(seal.close('same', 'a form')).not.toBe(seal.close('same', 'a form'));
  });

  it('opens as nothing else', () => {
    expect(seal.open(seal.close('text', 'a form'), 'a stamp')).toBeNull();
  });

  it('opens under no other secret', () => {
    const other = sealWith('a-secret-for-tests-that-is-long-enough-0002');

    expect(other.open(seal.close('text', 'a form'), 'a form')).toBeNull();
  });

  it('opens no more once a bit of it was changed', () => {
    const sealed = Buffer.from(seal.close('text', 'a form'), 'base64url');
    const changed = [...sealed.keys()].map((at) => {
      const copy = Buffer.from(sealed);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      return seal.open(copy.toString('base64url'), 'a form');
    });

    expect(new Set(changed)).toEqual(new Set([null]));
  });

  it.each(['', 'x', 'not sealed at all, but long enough to be'])('is not %j', (text) => {
    expect(seal.open(text, 'a form')).toBeNull();
  });
});
