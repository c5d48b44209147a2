import { describe, expect, it } from '@jest/globals';
import { drawMeetingNotice } from '../../../../src/workspace/meetings/printed-notice/meeting-notice.pdf.js';
import type { NoticeToPrint } from '../../../../src/workspace/meetings/printed-notice/notice-to-print.js';
import { readPdf } from '../../../support/pdf.js';

const PAGE = 'https://council.example/panels/cpp/meetings/2017-10-24';

describe('the printed notice of a meeting', () => {
  it('says which body meets, when and where, how to attend, where to inspect papers, whom to ask, and by whom it is given', async () => {
    const { text } = await read();

    expect(
      inOrder(text, [
        'Rother Vale Council',
        'Notice of a meeting',
        'Corporate Parenting Panel',
        'Tuesday 24 October 2017',
        '5.00 p.m.',
        'Town Hall',
        'How to attend',
        'Step-free.',
        'You may film.',
        'Agenda and papers',
        'by Monday 16 October 2017',
        'Riverside House, Main Street; on working days until 5.00 p.m.',
        PAGE,
        'Who to ask',
        'Hannah Etheridge, Democratic Services',
        '01709 382121',
        'Thursday 12 October 2017',
        'Sharon Kemp, Chief Executive',
      ]),
    ).toBe(true);
  });

  it('fits on one page of A4, also with long notices', async () => {
    const long = 'Anybody may film or record this meeting while it is open to the public. '.repeat(8);
    const { authority } = notice();

    const { pages } = await read({ authority: { ...authority, access: long, filming: long } });

    expect(pages).toHaveLength(1);
    expect([pages[0]?.width, pages[0]?.height].map((each) => Math.round(each ?? 0))).toEqual([595, 842]);
  });

  it('claims PDF/UA, in English, under its title, with its links described', async () => {
    const { xmp, language, info, pages } = await read();

    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(language).toBe('en-GB');
    expect(info['Title']).toBe('Notice of a meeting: Corporate Parenting Panel, Tuesday 24 October 2017');
    expect(pages[0]?.links).toEqual([
      { to: PAGE, contents: `Page of this meeting: ${PAGE}` },
      { to: 'mailto:team@council.example', contents: 'Send an email to team@council.example' },
    ]);
  });

  it('says what kind of meeting it is', async () => {
    const { text } = await read({ meeting: { ...notice().meeting, kind: 'extraordinary' } });

    expect(text).toContain('Notice of an extraordinary meeting');
  });

  it.each([
    [{ publishedOn: '2017-10-16', expectedOn: null }, 'open to the public can be inspected:'],
    [{ publishedOn: null, expectedOn: null }, 'can be inspected, as soon as they are published:'],
  ])('tells where the agenda is with %j', async (agenda, words) => {
    expect((await read({ agenda })).text).toContain(words);
  });

  it('says that the meeting was called at short notice, by whom and why (A11)', async () => {
    const at = { date: '2017-10-19', time: '10:00' };
    const shortNotice = { at, by: 'the chair', because: 'A court order has to be answered.' };

    const { text } = await read({ shortNotice });

    expect(text).toContain(
      'This meeting was called at short notice on Thursday 19 October 2017, 10.00 a.m., by the chair. Reason: A court order has to be answered.',
    );
  });

  it.each([
    [
      { fate: 'postponed' as const, reason: 'The hall is flooded.', movedTo: null },
      ['This meeting has been postponed', 'Reason: The hall is flooded.', 'The new day is not fixed yet.'],
    ],
    [
      {
        fate: 'adjourned' as const,
        reason: 'There was no quorum.',
        movedTo: { at: { date: '2017-10-31', time: '18:00' }, place: ['Clifton Park'] },
      },
      ['This meeting has been adjourned', 'It will go on on Tuesday 31 October 2017, 6.00 p.m., at Clifton Park.'],
    ],
    [
      { fate: 'cancelled' as const, reason: 'There is no business.', movedTo: null },
      ['This meeting has been cancelled', 'Reason: There is no business.', 'Day announced'],
    ],
  ])('says what became of a meeting that was called off: %j', async (calledOff, words) => {
    const { text } = await read({ calledOff });

    expect(inOrder(text, words)).toBe(true);
    expect(text).not.toContain('How to attend');
    expect(text).not.toContain('Agenda and papers');
  });

  it('invites nobody to a body the access rules do not apply to, and names nobody where nobody is known', async () => {
    const authority = { ...notice().authority, clerk: null, properOfficer: null };

    const { text } = await read({ authority, panel: { name: 'Task group', isOpenToPublic: false } });

    expect(text).not.toContain('How to attend');
    expect(text).not.toContain('Agenda and papers');
    expect(text).not.toContain('Proper officer');
    expect(text).toContain('Democratic Services');
  });
});

async function read(changes: Partial<NoticeToPrint> = {}) {
  const { bytes } = await drawMeetingNotice(notice(changes), '2017-10-12T09:00:00.000Z');
  const pdf = await readPdf(bytes);
  return { ...pdf, text: pdf.text.replace(/\s+/g, ' ') };
}

function notice(changes: Partial<NoticeToPrint> = {}): NoticeToPrint {
  return {
    authority: {
      name: 'Rother Vale Council',
      offices: ['Riverside House', 'Main Street'],
      officesClose: '17:00',
      colour: '#1d4f91',
      team: { name: 'Democratic Services', mailbox: 'team@council.example', telephone: '01709 382121' },
      clerk: 'Hannah Etheridge',
      properOfficer: { name: 'Sharon Kemp', post: 'Chief Executive' },
      access: 'Step-free.',
      filming: 'You may film.',
    },
    panel: { name: 'Corporate Parenting Panel', isOpenToPublic: true },
    meeting: {
      kind: 'ordinary',
      at: { date: '2017-10-24', time: '17:00' },
      place: ['Town Hall', 'Moorgate Street'],
      page: PAGE,
    },
    agenda: { publishedOn: null, expectedOn: '2017-10-16' },
    shortNotice: null,
    calledOff: null,
    datedOn: '2017-10-12',
    ...changes,
  };
}

/** Each part after the one before. */
function inOrder(text: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every((part) => {
    at = text.indexOf(part, at) + 1;
    return at > 0;
  });
}
