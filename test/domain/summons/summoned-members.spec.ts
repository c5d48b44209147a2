import { describe, expect, it } from '@jest/globals';
import type { Seat } from '../../../src/domain/membership/seats.js';
import {
  type PaperReason,
  paperReasonInWords,
  summonedMembers,
  type SummonsQuestion,
} from '../../../src/domain/summons/summoned-members.js';

const MEETING = '2027-02-24';
const SENT = '2027-02-16';

describe('who is summoned', () => {
  it.each<[string, Partial<Seat>, string[]]>([
    ['a member', {}, ['elliott']],
    ['the chair', { role: 'chair' }, ['elliott']],
    ['the vice-chair', { role: 'vice-chair' }, ['elliott']],
    ['a co-optee, who is no member of the council', { role: 'co-optee', votes: true }, []],
    ['an adviser', { role: 'adviser' }, []],
    ['a substitute', { role: 'substitute' }, []],
    ['nobody for a vacancy', { personId: null, isVacant: true }, []],
    ['a seat that begins on the day of the meeting', { from: MEETING }, ['elliott']],
    ['a seat that begins the day after', { from: '2027-02-25' }, []],
    ['a seat that ends on the day of the meeting', { to: MEETING }, ['elliott']],
    ['a seat that ends the day before', { to: '2027-02-23' }, []],
  ])('%s', (_case, seat, summoned) => {
    expect(asked({ seats: [seatOf('elliott', seat)] }).map(({ personId }) => personId)).toEqual(summoned);
  });

  it('is named once, in the order of the seats, however many seats they hold', () => {
    const seats = [seatOf('watson', { role: 'chair' }), seatOf('elliott'), seatOf('watson')];

    expect(asked({ seats }).map(({ personId }) => personId)).toEqual(['watson', 'elliott']);
  });
});

describe('how a member is summoned', () => {
  const given = { address: 'e@home.example', consentedOn: '2026-05-20', withdrawnOn: null };
  const electronic = { way: 'electronic', address: 'e@home.example', consentedOn: '2026-05-20' };
  const paper = (because: PaperReason, withdrawnOn: string | null = null) => ({ way: 'paper', because, withdrawnOn });

  it.each<[string, object[], object]>([
    ['electronically, to the address consented to', [given], electronic],
    [
      'electronically, on the day of the consent',
      [{ ...given, consentedOn: SENT }],
      { ...electronic, consentedOn: SENT },
    ],
    ['on paper, the day before the consent', [{ ...given, consentedOn: '2027-02-17' }], paper('no-consent')],
    ['on paper without consent', [], paper('no-consent')],
    // LAW B2: Councillor X withdrew on 1 February.
    ['on paper after a withdrawal', [{ ...given, withdrawnOn: '2027-02-01' }], paper('withdrawn', '2027-02-01')],
    ['on paper on the day of the withdrawal', [{ ...given, withdrawnOn: SENT }], paper('withdrawn', SENT)],
    ['electronically until the day before it', [{ ...given, withdrawnOn: '2027-02-17' }], electronic],
    [
      'electronically where consent was given anew, to the new address',
      [
        { ...given, withdrawnOn: '2026-11-02' },
        { ...given, address: 'new@home.example', consentedOn: '2026-11-02' },
      ],
      { way: 'electronic', address: 'new@home.example', consentedOn: '2026-11-02' },
    ],
    [
      'on paper after the last of several withdrawals',
      [
        { ...given, consentedOn: '2026-12-01', withdrawnOn: '2027-01-05' },
        { ...given, withdrawnOn: '2026-11-02' },
      ],
      paper('withdrawn', '2027-01-05'),
    ],
  ])('%s', (_case, consents, way) => {
    const own = consents.map((consent) => ({ ...given, ...consent, personId: 'elliott' }));

    expect(asked({ consents: own })).toEqual([{ personId: 'elliott', ...way }]);
  });

  it('is on paper where nobody knows a mail address either', () => {
    expect(asked({ withMail: new Set() })).toEqual([{ personId: 'elliott', ...paper('no-address') }]);
  });

  it('is not decided by the consent of another', () => {
    expect(asked({ consents: [{ ...given, personId: 'watson' }] })).toEqual([
      { personId: 'elliott', ...paper('no-consent') },
    ]);
  });

  it.each<[PaperReason, string | null, string]>([
    ['no-consent', null, 'No consent to electronic summons'],
    ['no-address', null, 'No consent to electronic summons, and no mail address to ask at'],
    ['withdrawn', '2027-02-01', 'Consent withdrawn on 1 February 2027'],
  ])('says why it is on paper: %s', (because, withdrawnOn, words) => {
    expect(paperReasonInWords(because, withdrawnOn)).toBe(words);
  });
});

function asked(question: Partial<SummonsQuestion>) {
  return summonedMembers({
    seats: [seatOf('elliott')],
    meetingOn: MEETING,
    sentOn: SENT,
    consents: [],
    withMail: new Set(['elliott', 'watson']),
    ...question,
  });
}

function seatOf(personId: string, seat: Partial<Seat> = {}): Seat {
  return {
    panelId: 'council',
    role: 'member',
    personId,
    isVacant: false,
    votes: false,
    seesExempt: false,
    limitedTo: null,
    from: '2026-05-19',
    to: null,
    ...seat,
  };
}
