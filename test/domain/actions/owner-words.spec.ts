import { describe, expect, it } from '@jest/globals';
import { namesOwner } from '../../../src/domain/actions/owner-words.js';

describe('whom the words of a clause name', () => {
  it.each([
    ['the Head of Service', 'Head of Service', undefined, true],
    ['Head of service', 'Head of Service', undefined, true],
    ['the Head', 'Head of Service', undefined, false],
    ['officers', 'Head of Service', undefined, false],
    ['Councillor M. Elliott', 'Councillor Mary Elliott', 'Elliott', true],
    ['Cllr Elliott', 'Councillor Mary Elliott', 'Elliott', true],
    ['Councillor V. Elliott', 'Councillor Mary Elliott', 'Elliott', false],
    ['Mary Elliott', 'Councillor Mary Elliott', 'Elliott', true],
    ['Mary van der Elst', 'Ms Mary van der Elst', 'van der Elst', true],
    ['Elst', 'Ms Mary van der Elst', 'van der Elst', false],
    ['', 'Head of Service', undefined, false],
  ])('“%s” and %s', (words, name, surname, isNamed) => {
    expect(namesOwner(words, name, surname)).toBe(isNamed);
  });
});
