import { describe, expect, it } from '@jest/globals';
import { suggestClause } from '../../../src/domain/minutes/suggested-clause.js';

describe('what a clause suggests', () => {
  it('says who is to do something, and until when', () => {
    expect(suggestClause('That the Head of Service be asked to circulate the data by 31st March.', 'resolved')).toEqual(
      {
        marks: ['action'],
        owner: 'the Head of Service',
        due: 'by 31st March',
      },
    );
  });

  it('asks nobody to do what is decided at once', () => {
    expect(suggestClause('That the report be noted by the Director before 31st March.', 'resolved')).toMatchObject({
      owner: null,
      due: null,
    });
  });

  it('leaves out names longer than there is room for', () => {
    const title = `the Head of ${'Children and '.repeat(20)}Schools`;

    expect(suggestClause(`That ${title} be asked to circulate the data.`, 'resolved').owner).toBeNull();
  });
});
