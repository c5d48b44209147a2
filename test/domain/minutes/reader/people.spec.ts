import { describe, expect, it } from '@jest/globals';
import { attendanceLabel } from '../../../../src/domain/minutes/reader/head/attendance-labels.js';
import { peopleIn } from '../../../../src/domain/minutes/reader/people/people-in-text.js';

describe('the people of a list', () => {
  it.each([
    [
      'Councillor Watson (in the Chair); Councillors Cusworth, Elliot and M. Elliott.',
      ['Councillor Watson', 'Councillor Cusworth', 'Councillor Elliot', 'Councillor M. Elliott'],
    ],
    [
      'Councillors Iqbal and Thorpe-Jones and from Denise Okell',
      ['Councillor Iqbal', 'Councillor Thorpe-Jones', 'Denise Okell'],
    ],
    [
      'Cllrs. Mrs A Hartnoll (Chairman), B Dunning and Miss J Yarde',
      ['Cllr. Mrs A Hartnoll', 'Cllr. B Dunning', 'Cllr. Miss J Yarde'],
    ],
    [
      'Councillors Marles, Marriott and Julie Turner',
      ['Councillor Marles', 'Councillor Marriott', 'Councillor Julie Turner'],
    ],
    [
      'Councillors Reed and Moss and Hill (Cabinet Member for Housing)',
      ['Councillor Reed', 'Councillor Moss', 'Councillor Hill'],
    ],
    [
      'Councillors Ash and Elm together with Co-opted Member: Mr. J. Lime from the Federation',
      ['Councillor Ash', 'Councillor Elm', 'Mr. J. Lime'],
    ],
    ['Mrs T Gribble (Clerk), County Cllr M Rudd and 9 members of the public', ['Mrs T Gribble', 'County Cllr M Rudd']],
    [
      'Councillor Maddox (Cabinet Member), Gareth Pryce (Assistant Director) and Nadia Rehill',
      ['Councillor Maddox', 'Gareth Pryce', 'Nadia Rehill'],
    ],
    ['Councillor Ash Councillor Birch Councillor Elm', ['Councillor Ash', 'Councillor Birch', 'Councillor Elm']],
    ['A Threlkeld B Sowden J Cass', ['A Threlkeld', 'B Sowden', 'J Cass']],
    ['Mr. O. Pine, E.W. Pine and TRUDY PINE', ['Mr. O. Pine', 'E.W. Pine', 'TRUDY PINE']],
    ['Councillor E. Earnshaw MBE and Councillor F. Firth OBE JP', ['Councillor E. Earnshaw', 'Councillor F. Firth']],
    ['Director of Communities (Ms. J. Huntly)', ['Ms. J. Huntly']],
    ['Head of Planning – Neil Hubbard', ['Neil Hubbard']],
    ['Town Clerk Mrs M Nuttall', ['Mrs M Nuttall']],
    [
      'Chief Fire Officer J Pask, Deputy Chief Fire Officer Sally Fenn, the Monitoring Officer and Mrs U Bell (Clerk)',
      ['J Pask', 'Sally Fenn', 'Mrs U Bell'],
    ],
    ['Leake Borough Council, Councillor Peter J Stott (Chair)', ['Councillor Peter J Stott']],
    ['Ms Catriona Baird, Port Orran Community Council', ['Ms Catriona Baird']],
    ['Councillors H. St.J. Eames and Wm. Gale', ['Councillor H. St.J. Eames', 'Councillor Wm. Gale']],
    ['the Deputy Strategic Director – Safeguarding', []],
    ['The Mayor (Councillor R. Ashmole) in the Chair', ['Councillor R. Ashmole']],
    [
      'Councillor H. ap Dafydd and Councillor Inga van der Berg',
      ['Councillor H. ap Dafydd', 'Councillor Inga van der Berg'],
    ],
  ])('%s', (text, names) => {
    expect(peopleIn(text).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['P Ash, Ms D Birch and Mr K Elm', ['Councillor P Ash', 'Councillor Ms D Birch', 'Mr K Elm']],
    ['Mr. D. Ash, Mrs. E. Birch', ['Mr. D. Ash', 'Mrs. E. Birch']],
  ])('under the label Councillors: %s', (text, names) => {
    expect(peopleIn(text, { title: 'Councillor' }).map(({ name }) => name)).toEqual(names);
  });

  it('keeps what is said of each', () => {
    expect(peopleIn('T Fir (substitute for G Yew), A Ash (Chair)').map(({ note }) => note)).toEqual([
      '(substitute for G Yew)',
      '(Chair)',
    ]);
  });
});

describe('a label of the attendance', () => {
  it.each([
    ['Present:- Councillor Ash', 'present'],
    ['PRESENT', 'present'],
    ['SEDERUNT', 'present'],
    ['School members:', 'present'],
    ['Independent persons:', 'present'],
    ['Aldermen – M. Kaye', 'present'],
    ['Also present were Ian Thomas', 'inAttendance'],
    ['In attendance: the Clerk', 'inAttendance'],
    ['Officers:', 'inAttendance'],
    ['Report Presenters:-', 'inAttendance'],
    ['PRESENT AS OBSERVERS: P Crathorne', 'inAttendance'],
    ['Also in attendance for Item 90:- Jane Doe', 'inAttendance'],
    ['The following officers were in attendance:', 'inAttendance'],
    ['Apologies for absence:- Councillor Elm', 'apologies'],
    ['Absent: Councillor Fir', 'absent'],
    ['In the Chair: Councillor Ash', 'chair'],
  ])('%s', (line, role) => {
    expect(attendanceLabel(line)?.role).toBe(role);
  });

  it.each([
    'Councillor Ash asked a question.',
    'Present arrangements were to go on',
    'The Committee considered a report.',
  ])('is not %s', (line) => {
    expect(attendanceLabel(line)).toBeNull();
  });
});
