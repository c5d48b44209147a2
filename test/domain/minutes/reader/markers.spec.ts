import { describe, expect, it } from '@jest/globals';
import { readMarker } from '../../../../src/domain/minutes/reader/clauses/markers.js';

describe('a marker', () => {
  it.each([
    ['RESOLVED that the report be noted.', 'resolved', 'that the report be noted.'],
    ['RESOLVED: That the report be noted.', 'resolved', 'That the report be noted.'],
    ['RESOLVED – That the report be noted.', 'resolved', 'That the report be noted.'],
    ['RESOLVED /-', 'resolved', ''],
    ['RESOLVED', 'resolved', ''],
    ['Resolved:- (1) That the report be noted.', 'resolved', '(1) That the report be noted.'],
    ['Resolved (by 7 votes to 0) to adopt the plan.', 'resolved', 'to adopt the plan.'],
    ['RESOLVED, by three votes to one, to object.', 'resolved', 'to object.'],
    ['UNANIMOUSLY RESOLVED that the report be noted.', 'resolved', 'that the report be noted.'],
    ['It was RESOLVED unanimously that the minutes be signed.', 'resolved', 'that the minutes be signed.'],
    ['Cllr Ash proposed, Cllr Birch seconded and it was RESOLVED to object.', 'resolved', 'to object.'],
    [
      'It was proposed by Cllr Ash and unanimously resolved that Cllr Elm be elected.',
      'resolved',
      'that Cllr Elm be elected.',
    ],
    ['The Council RESOLVED to adopt the plan.', 'resolved', 'to adopt the plan.'],
    ['The Board resolved:-', 'resolved', ''],
    ['The Committee agreed:', 'agreed', ''],
    ['Thereafter the Board noted the report.', 'noted', 'the report.'],
    ['ORDERED that the report be noted.', 'resolved', 'that the report be noted.'],
    ['ORDERED as follows:', 'resolved', 'as follows:'],
    ['Decision: That £10 be set aside.', 'agreed', 'That £10 be set aside.'],
    ['AGREED that the trial go on.', 'agreed', 'that the trial go on.'],
    ['Agreed – ', 'agreed', ''],
    ['RECOMMENDED TO COUNCIL – That the code be amended.', 'recommended', 'That the code be amended.'],
    ['RECOMMENDED to the Executive Member – That it be held.', 'recommended', 'That it be held.'],
    ['NOTED the contents of the report.', 'noted', 'the contents of the report.'],
    ['Noted.', 'noted', 'Noted.'],
    ['NOTED.', 'noted', 'NOTED.'],
  ])('opens %s', (text, kind, rest) => {
    const marker = readMarker(text);

    expect([marker?.kind, text.slice(marker?.end).trim()]).toEqual([kind, rest]);
  });

  it.each([
    'Members noted that the figures were late.',
    'It was agreed in discussion that nobody should be shut out.',
    'The minutes were approved as a correct record.',
    'The Committee agreed with the officer.',
    'An amendment was lost.',
    'noted.',
    'the contents of the report were noted.',
  ])('is not read into %s', (text) => {
    expect(readMarker(text)).toBeNull();
  });
});
