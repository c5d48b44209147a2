import { describe, expect, it } from '@jest/globals';
import { appointmentsIn } from '../../../src/domain/minutes/appointments-in-text.js';

describe('a clause', () => {
  it.each([
    [
      'That Councillor Cusworth be appointed as Vice-Chair of the Corporate Parenting Panel.',
      [['Vice-Chair of the Corporate Parenting Panel', 'Councillor Cusworth']],
    ],
    [
      'That Councillor M. Elliott be elected Chair for the remainder of the municipal year.',
      [['Chair', 'Councillor M. Elliott']],
    ],
    [
      'That Councillors Ash and M. Birch be nominated to the Fostering Panel.',
      [
        ['Fostering Panel', 'Councillor Ash'],
        ['Fostering Panel', 'Councillor M. Birch'],
      ],
    ],
    ['That Mrs. Clough be co-opted onto the Commission.', [['Commission', 'Mrs. Clough']]],
    [
      'That Councillor Ash be appointed as Chair and that Councillor Elm be appointed as Vice-Chair.',
      [
        ['Chair', 'Councillor Ash'],
        ['Vice-Chair', 'Councillor Elm'],
      ],
    ],
    [
      'Section 7 – membership – Councillor Cusworth to be appointed as Vice-Chair.',
      [['Vice-Chair', 'Councillor Cusworth']],
    ],
    [
      'That **Councillor Ash** be re-appointed as the Champion for Housing until 2019.',
      [['Champion for Housing', 'Councillor Ash']],
    ],
  ])('%j appoints %j', (text, found) => {
    expect(appointments(text)).toEqual(found);
  });

  it.each([
    ['That the nominated champions, as listed, be circulated.'],
    ['That the report be noted.'],
    ['That auditors be appointed.'],
    [''],
  ])('%j names nobody who is appointed', (text) => {
    expect(appointments(text)).toEqual([]);
  });
});

describe('a list in the narrative', () => {
  it('appoints the champions it names', () => {
    const text = [
      'Section 3 – appointment of Champions:-',
      '',
      '- *Housing* – Councillor Watson',
      '- *Employment and training opportunities within council departments* – Councillor M. Elliott',
      '- *Health (including mental health)* – Councillor J. Elliot',
      '- *Foster carer recruitment* - Councillor Cusworth',
      '- Councillor Clark – *Those who go missing*',
      '- Education: Councillor Watson',
      '',
      'Section 4 – include the Care Leavers Forum:-',
      '',
      '- *Not a champion* – Councillor Clark',
    ].join('\n');

    expect(appointments(text)).toEqual([
      ['Housing', 'Councillor Watson'],
      ['Employment and training opportunities within council departments', 'Councillor M. Elliott'],
      ['Health (including mental health)', 'Councillor J. Elliot'],
      ['Foster carer recruitment', 'Councillor Cusworth'],
      ['Those who go missing', 'Councillor Clark'],
      ['Education', 'Councillor Watson'],
    ]);
  });

  it('of something else appoints nobody', () => {
    expect(appointments('Apologies were given by:\n\n- *Housing* – Councillor Watson')).toEqual([]);
  });
});

function appointments(text: string): string[][] {
  return appointmentsIn(text).map(({ role, person }) => [role, person]);
}
