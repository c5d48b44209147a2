import { describe, expect, it } from '@jest/globals';
import { localPath } from '../../../src/platform/web/local-path.js';

describe('an address to go on to', () => {
  it.each(['/workspace', '/workspace/panels?page=2', '/meetings/1#p7'])('is %s itself', (path) => {
    expect(localPath(path, '/')).toBe(path);
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    '/\n/evil.example/',
    '/./\\evil.example',
    '/..//evil.example/',
    'workspace',
    'javascript:alert(1)',
    '',
    undefined,
    ['/a', '/b'],
  ])('never leads away: %j', (text) => {
    expect(localPath(text, '/home')).toBe('/home');
  });
});
