import { describe, expect, it } from '@jest/globals';
import { drawPaperList } from '../../../../src/workspace/meetings/summons/paper-list.pdf.js';
import { summonsText } from '../../../../src/workspace/meetings/summons/summons-text.js';
import { drawSummonses } from '../../../../src/workspace/meetings/summons/summons.pdf.js';
import { readPdf } from '../../../support/pdf.js';

const PAGE = 'https://council.example/panels/council/meetings/2017-10-24';
const MADE_AT = '2017-10-16T09:00:00.000Z';
const council = { name: 'Rother Vale Council', offices: ['Riverside House', 'Main Street'], colour: '#1d4f91' };
const signed = { by: 'Sharon Kemp', properOfficer: 'Sharon Kemp', at: MADE_AT };

function text(authentication: typeof signed | null = signed) {
  return summonsText({
    panel: 'Council',
    kind: 'extraordinary',
    appointment: { day: '2017-10-24', startsAt: '14:00', place: 'Town Hall\nMoorgate Street' },
    business: [
      { number: '1', title: 'Apologies for absence', isHeading: false },
      { number: '', title: 'Reports', isHeading: true },
      { number: '2', title: 'Budget & council tax', isHeading: false },
    ],
    authentication,
    page: PAGE,
  });
}

async function read(bytes: Uint8Array) {
  const pdf = await readPdf(bytes);
  return { ...pdf, text: pdf.text.replace(/\s+/g, ' ') };
}

const LATER = 'Authenticated by Sharon Kemp, Proper Officer, on Tuesday 17 October 2017 at 9.00 a.m.';
const brookAndCole = [
  { name: 'Councillor Pat Brook', authentication: text().authentication },
  { name: 'Councillor Pat Cole', authentication: LATER },
];

describe('the summonses on paper', () => {
  it('are a letter for each member, on a page of its own, with all that the law asks for', async () => {
    const { bytes } = await drawSummonses({ council, text: text(), members: brookAndCole }, MADE_AT);

    const pdf = await read(bytes);

    expect(pdf.pages).toHaveLength(2);
    expect(
      inOrder(pdf.text, [
        'Rother Vale Council',
        'Riverside House Main Street',
        'Summons to Councillor Pat Brook',
        'You are summoned to attend an extraordinary meeting of the Council.',
        'Tuesday 24 October 2017',
        '2.00 p.m.',
        'Town Hall',
        'Business to be transacted',
        '1 Apologies for absence',
        'Reports',
        '2 Budget & council tax',
        'Authenticated by Sharon Kemp, Proper Officer, on Monday 16 October 2017 at 10.00 a.m.',
        PAGE,
        'Summons to Councillor Pat Cole',
        LATER,
      ]),
    ).toBe(true);
  });

  it('claim PDF/UA, in English, under their title, with a bookmark for each member and links described', async () => {
    const { bytes } = await drawSummonses({ council, text: text(), members: brookAndCole }, MADE_AT);

    const { xmp, language, info, outline, pages } = await read(bytes);

    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect([language, info['Title']]).toEqual(['en-GB', 'Summons: Council, Tuesday 24 October 2017']);
    expect(outline.map(({ title }) => title)).toEqual(brookAndCole.map(({ name }) => `Summons to ${name}`));
    expect(pages[0]?.links).toEqual([{ to: PAGE, contents: `Page of this meeting: ${PAGE}` }]);
  });

  it('say that they are a draft until they are authenticated', async () => {
    const { bytes } = await drawSummonses(
      { council, text: text(null), members: [{ name: 'Councillor Pat Brook', authentication: null }] },
      MADE_AT,
    );

    const pdf = await read(bytes);

    expect(pdf.text).toContain('Draft. This summons has not been authenticated.');
    expect(pdf.text).not.toContain('Proper Officer');
  });

  it('are one copy for the file where nobody gets paper', async () => {
    const { bytes } = await drawSummonses({ council, text: text(), members: [] }, MADE_AT);

    const pdf = await read(bytes);

    expect([pdf.pages.length, pdf.text.includes('Summons to the members of the Council')]).toEqual([1, true]);
  });
});

describe('the list for paper', () => {
  const list = { council, meeting: 'Council, Tuesday 24 October 2017', lastDay: 'Monday 16 October 2017' };

  it('names each member, why they get paper, and what has been done', async () => {
    const rows = [
      { name: 'Councillor Pat Brook', why: 'Consent withdrawn on 2 October 2017', served: null },
      { name: 'Councillor Pat Cole', why: 'No consent to electronic summons', served: 'Left at home, 11.00 a.m.' },
    ];
    const { bytes } = await drawPaperList({ ...list, rows }, MADE_AT);

    const pdf = await read(bytes);

    expect(
      inOrder(pdf.text, [
        'Summonses on paper',
        'by Monday 16 October 2017.',
        'Councillor Pat Brook',
        'Consent withdrawn on 2 October 2017',
        'Councillor Pat Cole',
        'Left at home, 11.00 a.m.',
      ]),
    ).toBe(true);
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('says so where there is nobody', async () => {
    const { bytes } = await drawPaperList({ ...list, rows: [] }, MADE_AT);

    expect((await read(bytes)).text).toContain('Nobody is summoned on paper');
  });
});

/** Each part after the one before. */
function inOrder(text: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every((part) => {
    at = text.indexOf(part, at) + 1;
    return at > 0;
  });
}
