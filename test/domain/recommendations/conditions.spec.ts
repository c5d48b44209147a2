import { describe, expect, it } from '@jest/globals';
import { conditionsIn } from '../../../src/domain/recommendations/conditions.js';

const clause = (id: string, level: number, text: string) => ({ id, level, text });
const RECOMMENDING = clause('1', 1, 'That it be recommended to Cabinet that the project be considered.');

function found(...clauses: ReturnType<typeof clause>[]): string[] {
  return conditionsIn([RECOMMENDING, ...clauses], '1').map(({ id }) => id);
}

describe('the conditions of a recommendation', () => {
  it('are the parts of what is to be done if it is approved', () => {
    const parts = ['a', 'b', 'c', 'd'].map((id) => clause(id, 2, `part ${id}`));
    const rest = clause('3', 1, 'That the decision of Cabinet be reported back.');
    expect(found(clause('2', 1, 'That the following be arranged if it is approved:'), ...parts, rest)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it.each([
    ['That, should approval be given, partners be consulted.', true],
    ['That, subject to the scheme being agreed, a plan be brought.', true],
    ['That if Cabinet accepted it a report be made.', true],
    ['That the report be approved.', false],
    ['That the minutes be approved for signature, if amended.', false],
  ])('%s', (text, isCondition) => {
    expect(found(clause('2', 1, text))).toEqual(isCondition ? ['2'] : []);
  });

  it('are none where nothing depends on the answer', () => {
    expect(found(clause('2', 1, 'That a further report be submitted.'))).toEqual([]);
  });

  it('are each named once, also where one below another depends on the answer by its own words', () => {
    const clauses = [
      clause('2', 1, 'If it is approved:'),
      clause('a', 2, 'once agreed, a plan;'),
      clause('b', 2, 'a report.'),
    ];
    expect(found(...clauses)).toEqual(['a', 'b']);
  });

  it('are never the recommendation, also where it stands below something conditional', () => {
    const clauses = [
      clause('1', 1, 'If agreed by finance:'),
      clause('a', 2, 'it be recommended'),
      clause('b', 2, 'a plan.'),
    ];
    expect(conditionsIn(clauses, 'a').map(({ id }) => id)).toEqual(['b']);
  });

  it('are not the recommendation itself, whatever it says', () => {
    expect(conditionsIn([clause('1', 1, 'That it be recommended, if approved by finance, to Cabinet.')], '1')).toEqual(
      [],
    );
  });
});
