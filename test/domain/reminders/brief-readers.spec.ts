import { describe, expect, it } from '@jest/globals';
import { type AroundChair, briefReaders } from '../../../src/domain/reminders/brief-readers.js';

const mailed = (personId: string) => ({ personId, canBeWrittenTo: true });
const unreachable = (personId: string) => ({ personId, canBeWrittenTo: false });
const NOBODY: AroundChair = { chairs: [], viceChairs: [], clerk: null };

describe('the chair’s brief is for', () => {
  it.each<[string, Partial<AroundChair>, string[]]>([
    ['chair and vice-chair', { chairs: [mailed('a')], viceChairs: [mailed('b')] }, ['a chair', 'b vice-chair']],
    ['co-chairs, both', { chairs: [mailed('a'), mailed('b')] }, ['a chair', 'b chair']],
    ['somebody with two seats, once', { chairs: [mailed('a')], viceChairs: [mailed('a')] }, ['a chair']],
    ['not the clerk as well', { chairs: [mailed('a')], clerk: mailed('c') }, ['a chair']],
    ['the vice-chair, where the chair is vacant', { viceChairs: [mailed('b')], clerk: mailed('c') }, ['b vice-chair']],
    ['the clerk, where both are', { clerk: mailed('c') }, ['c clerk-without-chair']],
    ['the clerk, where neither has mail', { chairs: [unreachable('a')], clerk: mailed('c') }, ['c clerk-in-place']],
    ['nobody without any of them', { chairs: [unreachable('a')], clerk: unreachable('c') }, []],
  ])('%s', (_case, around, readers) => {
    expect(briefReaders({ ...NOBODY, ...around }).map(({ personId, role }) => `${personId} ${role}`)).toEqual(readers);
  });
});
