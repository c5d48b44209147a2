import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areFew, indexAnew } from '../../../../src/platform/database/search/search-index.js';
import { termsOf } from '../../../../src/platform/database/search/search-terms.js';
import { UnitOfWork } from '../../../../src/platform/database/unit-of-work.js';
import { openDatabase, type TestDatabase } from '../../../support/database.js';

let test: TestDatabase;
let unitOfWork: UnitOfWork;

beforeAll(async () => {
  test = await openDatabase();
  ({ unitOfWork } = test.database);
  const things = ['1', '2', '3'].map((subjectId) => ({
    subjectId,
    open: subjectId === '1' ? 'report on otters' : 'report',
    closed: subjectId === '3' ? 'reporting 20' : '',
  }));
  await unitOfWork.run((unit) => indexAnew(unit, [], things));
});
afterAll(() => test.remove());

describe('what is found by few words', () => {
  it.each([
    ['otters', 2, true],
    ['report', 2, false],
    ['report', 4, false],
    ['report', 5, true],
    ['20', 2, true],
    ['report otters', 2, true],
    ['report rep', 2, false],
    ['nobody', 1, true],
    ['otters', 1, false],
    ['?!', 5, false],
  ])('%j, where %i are too many: %s', async (typed, limit, few) => {
    expect(await areFew(unitOfWork.readingManager(), termsOf(typed), limit)).toBe(few);
  });
});
