import { describe, expect, it } from '@jest/globals';
import { bodyCode, citationsIn, meetingInTitle } from '../../../../src/domain/minutes/reader/references/citations.js';

const RULES = { meetingDate: '2018-06-14', code: bodyCode(['1', '2']) };

describe('a citation', () => {
  it.each([
    ['Further to Minute No. 47 of the meeting of this Panel held on 28th February, 2017, a report', ['47 2017-02-28']],
    ['Arising from Minute No. 61 (Repairs Call Centre) it was reported', ['61 null']],
    ['(Minute 12 refers)', ['12 null']],
    ['Minute 134 refers: the bench was mended', ['134 null']],
    ['Minute CPP/45 of the meeting held on 5 May 2017', ['CPP/45 2017-05-05']],
    ['Minute No. 21/21 of the meeting held on 18 March', ['21/21 2018-03-18']],
    ['Minutes Nos. 3 and 4', ['3 null', '4 null']],
    ['Minute 51 of 23 October 2018', ['51 2018-10-23']],
    ['With reference to paragraph 3 of the Minute of 8 May 2012', ['3 2012-05-08']],
    ['Article 9 of the minute of 1 June 2018', ['9 2018-06-01']],
    ['Minute No. HWB.14 (Winter Plan)', ['HWB.14 null']],
    ['Minute 7 (Early years data) and Minute 7 again', ['7 null']],
  ])('%s', (text, found) => {
    expect(citationsIn(text, RULES).map(({ number, date }) => `${number} ${date}`)).toEqual(found);
  });

  it.each(['item 17 on the agenda', 'the minutes of 18 July 2017', 'for 5 minutes', 'in 10 minutes 3 people came'])(
    'is none: %s',
    (text) => {
      expect(citationsIn(text, RULES)).toEqual([]);
    },
  );

  it('may be no more than the code of the body', () => {
    const code = bodyCode(['CPP/45', 'CPP/46']);

    expect(
      citationsIn('as agreed in CPP/12 and PP/18/0671', { meetingDate: null, code }).map(({ number }) => number),
    ).toEqual(['CPP/12']);
  });

  it.each([
    ['MINUTES OF THE PREVIOUS MEETING HELD ON 18TH JULY, 2017', '2017-07-18'],
    ['Minutes of the meetings held on 18 September 2018 and 9 October 2018', null],
    ['Budget 2018', null],
  ])('stands under the meeting of the title: %s', (title, day) => {
    expect(meetingInTitle(title, '2018-12-01')).toBe(day);
  });
});
