import { describe, expect, it } from '@jest/globals';
import { readPastedMinutes } from '../../../src/domain/minutes/pasted-minutes.js';

describe('the minutes of a meeting pasted from Word', () => {
  it('are parted at numbered headings in capitals, with what stands above them as their head', () => {
    const text = [
      '**PARENTING PANEL',
      'Tuesday, 22nd August, 2017**',
      '',
      'Present:- Councillor Ash (in the Chair).',
      '',
      '17. DECLARATIONS OF INTEREST',
      '',
      'There were none.',
      '',
      '19. MINUTES OF THE MEETING HELD ON 18TH JULY, 2017',
      '',
      'Resolved:- (1) That they be approved.',
      '',
      '(2) That they be signed.',
      '',
      '25. NEXT MEETING',
    ].join('\n');

    expect(readPastedMinutes(text)).toEqual({
      head: '**PARENTING PANEL\nTuesday, 22nd August, 2017**\n\nPresent:- Councillor Ash (in the Chair).',
      minutes: [
        { number: '17', heading: 'DECLARATIONS OF INTEREST', text: 'There were none.' },
        {
          number: '19',
          heading: 'MINUTES OF THE MEETING HELD ON 18TH JULY, 2017',
          text: 'Resolved:- (1) That they be approved.\n\n(2) That they be signed.',
        },
        { number: '25', heading: 'NEXT MEETING', text: '' },
      ],
    });
  });

  it.each([
    ['20. TERMS OF REFERENCE\nx', '20', 'TERMS OF REFERENCE'],
    ['20.\nTERMS OF REFERENCE\nx', '20', 'TERMS OF REFERENCE'],
    ['20.\n\nTERMS OF REFERENCE\nx', '20', 'TERMS OF REFERENCE'],
    ['20\tTERMS OF REFERENCE\nx', '20', 'TERMS OF REFERENCE'],
    ['**20. TERMS OF REFERENCE**\nx', '20', 'TERMS OF REFERENCE'],
    ['**20. Terms of reference**\nx', '20', 'Terms of reference'],
    ['## 20. Terms of reference\nx', '20', 'Terms of reference'],
    ['20. TERMS OF\nREFERENCE:-\nx', '20', 'TERMS OF REFERENCE'],
    ['20. MEETING OF 18th JULY\nx', '20', 'MEETING OF 18th JULY'],
    ['60/18 APOLOGIES\nx', '60/18', 'APOLOGIES'],
    ['CPP/45 APOLOGIES\nx', 'CPP/45', 'APOLOGIES'],
    ['(26) APOLOGIES\nx', '26', 'APOLOGIES'],
    ['13A. APOLOGIES\nx', '13A', 'APOLOGIES'],
    ['Minute 151: APOLOGIES\nx', '151', 'APOLOGIES'],
  ])('%j is headed %s %s', (text, number, heading) => {
    expect(readPastedMinutes(text).minutes).toEqual([{ number, heading, text: 'x' }]);
  });

  it.each([
    ['a list in capitals whose numbers do not rise', '20. PLANS\n\n1. NORTH\n2. SOUTH\n\n21. NEXT', ['20', '21']],
    ['a clause', '20. PLANS\n\n21. That the plan be approved.', ['20']],
    ['a figure in the narrative', '20. PLANS\n\n30 June was chosen.\n2018.', ['20']],
    ['a marker in capitals', '20. PLANS\n\nRESOLVED:-\n\n1) THAT IS ALL', ['20']],
    ['an added minute with a letter', '13. PLANS\n\n13A. MORE PLANS\n\n14. NEXT', ['13', '13A', '14']],
  ])('take %s for what it is', (_, text, numbers) => {
    expect(readPastedMinutes(text).minutes.map(({ number }) => number)).toEqual(numbers);
  });

  it('are parted at capitals where nothing has a number', () => {
    const text =
      'THE PARENTING PANEL\n\nPresent: Councillor Ash.\n\nAPOLOGIES\n\nNone.\n\nRESOLVED\n\nNEXT MEETING\n\nMay.';

    expect(readPastedMinutes(text)).toEqual({
      head: 'THE PARENTING PANEL\n\nPresent: Councillor Ash.',
      minutes: [
        { number: null, heading: 'APOLOGIES', text: 'None.\n\nRESOLVED' },
        { number: null, heading: 'NEXT MEETING', text: 'May.' },
      ],
    });
  });

  it('are all head where there is no heading', () => {
    expect(readPastedMinutes('Only a note.')).toEqual({ head: 'Only a note.', minutes: [] });
  });
});
