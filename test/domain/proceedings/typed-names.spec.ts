import { describe, expect, it } from '@jest/globals';
import { typedNames } from '../../../src/domain/proceedings/typed-names.js';

describe('names as a clerk types or pastes them', () => {
  it.each([
    [
      'Sharon Fenoughty, Catherine Hall, Deborah Johnson, Sharon Sandell and Ian Thomas.',
      ['Sharon Fenoughty', 'Catherine Hall', 'Deborah Johnson', 'Sharon Sandell', 'Ian Thomas'],
    ],
    ['Ian Thomas\n\n- Mel Meggs', ['Ian Thomas', 'Mel Meggs']],
    ['two representatives of the LAC Council', ['two representatives of the LAC Council']],
    ['the Head of Education, Skills and Employment', ['the Head of Education, Skills and Employment']],
    ['Siân O’Neill-Jones', ['Siân O’Neill-Jones']],
    ['  \n ', []],
  ])('reads %j', (text, names) => {
    expect(typedNames(text)).toEqual(names);
  });
});
