import { describe, expect, it } from '@jest/globals';
import {
  type HeadStyle,
  headSentences,
  type HeadToPrint,
  type LineToPrint,
} from '../../../src/domain/proceedings/head-sentences.js';

const PANEL: HeadStyle = { attendanceWords: 'Also present were', labelMark: ':-', printsAbsent: false };
const COMMISSION: HeadStyle = { attendanceWords: 'In attendance', labelMark: ':', printsAbsent: false };
const minuteNo = (entryId: string) => (entryId === 'gone' ? null : `Minute No. ${entryId}`);

const line = (name: string, facts: Partial<LineToPrint> = {}): LineToPrint => ({
  id: name,
  name,
  note: null,
  capacity: 'member',
  status: 'present',
  isRemote: false,
  substituteFor: null,
  entryIds: [],
  ...facts,
});
const officer = (name: string, facts: Partial<LineToPrint> = {}) => line(name, { capacity: 'officer', ...facts });
const sorry = (name: string, facts: Partial<LineToPrint> = {}) => line(name, { status: 'apologies', ...facts });
const head = (lines: LineToPrint[], presidedById: string | null = null): HeadToPrint => ({
  lines,
  presidedById,
  presidings: [],
});

describe('the head of minutes', () => {
  it('says of 22 August 2017 who was there, who else was, and who sent apologies', () => {
    const lines = [
      line('Councillor Watson'),
      line('Councillor Cusworth'),
      sorry('Councillor Clark'),
      line('Councillor Elliot'),
      line('Councillor M. Elliott'),
      ...['Sharon Fenoughty', 'Catherine Hall', 'Ian Thomas'].map((name) => officer(name)),
      ...['Mel Meggs', 'Ian Walker'].map((name) => sorry(name, { capacity: 'officer' })),
    ];

    expect(headSentences(head(lines, 'Councillor Watson'), PANEL, minuteNo)).toEqual({
      present: 'Present:- Councillor Watson (in the Chair); Councillors Cusworth, Elliot and M. Elliott.',
      alsoPresent: 'Also present were Sharon Fenoughty, Catherine Hall and Ian Thomas.',
      apologies: 'Apologies for absence:- Apologies were received from Councillor Clark, Mel Meggs and Ian Walker.',
      absent: null,
      presidedBy: null,
    });
  });

  it('says of 14 November 2017 for which minutes guests came and apologies were sent', () => {
    const lines = [
      line('Councillor Clark'),
      line('Councillor Cusworth'),
      line('Councillor Julie Turner'),
      line('Ms. Jones', { capacity: 'co-optee', note: 'Voluntary Sector Consortium' }),
      line('two of the Safeguarding Adults Board', { capacity: 'guest', entryIds: ['96'] }),
      line('the Deputy Strategic Director', { capacity: 'officer', entryIds: ['97'] }),
      line('the independent chair of the Safeguarding Children Board', { capacity: 'guest', entryIds: ['97'] }),
      ...['Brookes', 'Khan', 'Senior', 'Short'].map((name) => sorry(`Councillor ${name}`)),
      sorry('Councillor Roche', { capacity: 'guest', entryIds: ['96'] }),
      sorry('Sandie Keene', { capacity: 'guest', entryIds: ['96'] }),
      sorry('Councillor Watson', { capacity: 'guest', entryIds: ['97'] }),
    ];

    expect(headSentences(head(lines, 'Councillor Clark'), COMMISSION, minuteNo)).toEqual({
      present:
        'Present: Councillor Clark (in the Chair); Councillors Cusworth and Julie Turner; co-opted member Ms. Jones (Voluntary Sector Consortium).',
      alsoPresent:
        'In attendance: two of the Safeguarding Adults Board (for Minute No. 96); the Deputy Strategic Director and the independent chair of the Safeguarding Children Board (both for Minute No. 97).',
      apologies:
        'Apologies for absence: Apologies were received from Councillors Brookes, Khan, Senior and Short; Councillor Roche and Sandie Keene (both for Minute No. 96); Councillor Watson (for Minute No. 97).',
      absent: null,
      presidedBy: null,
    });
  });

  it.each([
    ['one who attended', [officer('Ian Thomas')], 'Also present was Ian Thomas.'],
    [
      'several without names',
      [line('two representatives of the LAC Council', { capacity: 'guest' })],
      'Also present were two representatives of the LAC Council.',
    ],
    [
      'a member elsewhere, who is not present in law (P3)',
      [line('Councillor Khan', { isRemote: true })],
      'Councillor Khan took part remotely.',
    ],
    [
      'somebody for two minutes',
      [officer('Ian Thomas', { entryIds: ['96', '97'] })],
      'Also present was Ian Thomas (for Minute No. 96 and Minute No. 97).',
    ],
    ['an entry that is gone', [officer('Ian Thomas', { entryIds: ['gone'] })], 'Also present was Ian Thomas.'],
  ])('names beside the members %s', (_, lines, sentence) => {
    expect(headSentences(head(lines), PANEL, minuteNo).alsoPresent).toBe(sentence);
  });

  it('names a substitute with the member they stand for', () => {
    const lines = [
      line('Councillor Short', { capacity: 'substitute', substituteFor: 'Councillor Khan' }),
      line('Councillor Cusworth'),
    ];

    expect(headSentences(head(lines), PANEL, minuteNo).present).toBe(
      'Present:- Councillors Short (as substitute for Councillor Khan) and Cusworth.',
    );
  });

  it('names members who were absent only where the panel wishes', () => {
    const lines = [line('Councillor Khan', { status: 'absent' }), officer('Ian Thomas', { status: 'absent' })];

    expect(headSentences(head(lines), PANEL, minuteNo).absent).toBeNull();
    expect(headSentences(head(lines), { ...PANEL, printsAbsent: true }, minuteNo).absent).toBe(
      'Absent:- Councillor Khan.',
    );
  });

  it('names who presided for which minutes (J8)', () => {
    const lines = [line('Councillor Watson'), line('Councillor Cusworth')];
    const presidings = ['20', '21'].map((entryId) => ({ entryId, attendanceId: 'Councillor Cusworth' }));

    const sentences = headSentences({ ...head(lines, 'Councillor Watson'), presidings }, PANEL, minuteNo);

    expect(sentences.presidedBy).toBe('Councillor Cusworth presided for Minute No. 20 and Minute No. 21.');
  });
});
