import { describe, it, expect } from '@jest/globals';
import type { AgendaContent, AgendaContentEntry } from '../../../../src/publications/content/agenda-content.js';
import { drawAgendaSheet, type SheetOptions } from '../../../../src/workspace/agendas/packs/agenda-sheet.pdf.js';
import { readPdf } from '../../../support/pdf.js';

const LABEL = 'Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A';

describe('the agenda sheet', () => {
  it('prints the council, the panel, where and when, and the note above item 1', async () => {
    const { text } = await read(agenda({ note: 'Pre-briefing for all members at 4.30 p.m.' }));

    expect(inOrder(text, ['Rother Vale Council', 'Corporate Parenting Panel', 'Town Hall,', 'Moorgate Street'])).toBe(
      true,
    );
    expect(inOrder(text, ['Tuesday 24 October 2017', '5.00 p.m.', 'Pre-briefing', 'Agenda', '1.'])).toBe(true);
  });

  it('prints that the meeting was called at short notice', async () => {
    const shortNotice = 'This meeting was called at short notice on Thursday 19 October 2017, 10.00 a.m.';

    const { text } = await read(agenda({ meeting: { ...agenda().meeting, shortNotice } }));

    expect(inOrder(text, ['5.00 p.m.', shortNotice, 'Agenda'])).toBe(true);
  });

  it('prints what kind of meeting it is unless it is an ordinary one', async () => {
    const special = agenda({ meeting: { ...agenda().meeting, kind: 'extraordinary' } });

    expect((await read(special)).text).toContain('Extraordinary meeting');
    expect((await read(agenda())).text).not.toContain('rdinary meeting');
  });

  it.each([
    ['its pages', { pages: { first: 7, last: 10 } }, '(Pages 7 - 10)'],
    ['a single page', { pages: { first: 7, last: 7 } }, '(Page 7)'],
    ['that it is verbal', { papersExpected: 'verbal' }, '(Verbal)'],
    ['that its paper is to follow', { papersExpected: 'to-follow' }, '(to follow)'],
    ['who presents it', { presenter: 'Terri Roche, to report' }, 'Terri Roche, to report'],
    ['what it is for', { purpose: 'scrutiny' }, 'For scrutiny'],
    ['why it is urgent', { urgency: 'Urgent item: a court order.' }, 'Urgent item: a court order.'],
    ['its wording', { wording: ['That the public be excluded.'] }, 'That the public be excluded.'],
    ['its ground where it is closed', { closed: { short: 'EXEMPT para 3', label: LABEL } }, `${LABEL}.`],
  ] as const)('prints of an item %s', async (_, facts, printed) => {
    const { text } = await read(agenda({ entries: [entry('1', facts)] }));

    expect(flat(text)).toContain(printed);
  });

  it('prints the pages of a closed paper of an open item, and what happens if members wish to discuss it', async () => {
    const note = 'Appendix B is not for publication. If members wish to discuss it, …';
    const ground = { short: 'EXEMPT para 3', label: LABEL };
    const closed = { pages: { first: 3, last: 5 }, open: null, closed: ground, note };

    const { text } = await read(agenda({ entries: [entry('1', { papers: [closed] })] }));

    expect(flat(text)).toContain(`Pages 3 - 5: ${note}`);
  });

  it('prints sub-headings between the items, without numbers', async () => {
    const heading = entry('', { kind: 'heading', title: 'Reports for decision' });

    const { text } = await read(agenda({ entries: [entry('1'), heading, entry('2')] }));

    expect(inOrder(text, ['1. Item 1', 'Reports for decision', '2. Item 2'])).toBe(true);
  });

  it('prints the membership, who issued it and when, the clerk and how to reach the team, and the notices', async () => {
    const text = flat((await read(agenda())).text);

    expect(text).toContain('Membership of the panel Councillors G. Watson and M. Clark.');
    expect(text).toContain('Sharon Kemp, Chief Executive');
    expect(text).toContain('Monday 16 October 2017');
    expect(text).toContain('Hannah Etheridge, Democratic Services');
    expect(inOrder(text, ['team@council.example', '01709 382121', 'You may film.', 'Step-free.', 'Large print.'])).toBe(
      true,
    );
  });

  it('links the mailbox, and each range to its page', async () => {
    const { pages } = await read(agenda({ entries: [entry('6', { pages: { first: 7, last: 10 } })] }));

    const links = pages.flatMap((page) => page.links);
    expect(links).toEqual([
      { to: 'https://council.example/pack.pdf#p7', contents: 'Pages 7 - 10' },
      { to: 'mailto:team@council.example', contents: 'Send an email to team@council.example' },
    ]);
  });

  it('links nothing where there is no pack yet', async () => {
    const { pages } = await read(agenda({ entries: [entry('6', { pages: { first: 7, last: 10 } })] }), {
      linkTo: undefined,
    });

    expect(pages.flatMap((page) => page.links.map(({ to }) => to))).toEqual(['mailto:team@council.example']);
  });

  it('claims PDF/UA, in English, under its title, with a bookmark for each item', async () => {
    const { xmp, language, info, outline } = await read(agenda());

    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(language).toBe('en-GB');
    expect(info['Title']).toBe('Agenda: Corporate Parenting Panel, Tuesday 24 October 2017');
    expect(JSON.stringify(outline)).toContain('1. Apologies for absence');
  });

  it('numbers its pages in Roman, and ends on an even one', async () => {
    const { pages } = await read(agenda({ membership: { heading: '', layout: 'list', lines: [] } }));

    expect(pages.map(({ label }) => label)).toEqual(['i', 'ii']);
    expect(pages[1]?.text).toContain('intentionally left blank');
  });

  it('holds forty items with long titles, none of them lost', async () => {
    const title =
      'The consultation on the reorganisation of residential and short-break provision across the borough. ';
    const entries = Array.from({ length: 40 }, (_, index) =>
      entry(String(index + 1), { title: title.repeat(3) + index }),
    );

    const { text, pages } = await read(agenda({ entries }));

    expect(pages.length).toBeGreaterThan(4);
    expect(entries.filter((each) => !flat(text).includes(flat(each.title).slice(-60)))).toEqual([]);
  });

  it('says so where nothing is on the agenda, nobody on the panel and nobody named', async () => {
    const { authority } = agenda();
    const bare = { ...authority, properOfficer: null, clerk: null, notices: { filming: '', access: '', formats: '' } };

    const text = flat((await read(agenda({ entries: [], authority: bare }))).text);

    expect(text).toContain('No items have been put on this agenda yet.');
    expect(text).not.toContain('Proper officer');
    expect(text).not.toContain('About this meeting');
  });
});

async function read(content: AgendaContent, options: Partial<SheetOptions> = {}) {
  const linkTo = (page: number) => ({ uri: `https://council.example/pack.pdf#p${page}` });
  const look = { colour: '#1d4f91', madeAt: '2017-10-16T09:00:00.000Z', linkTo };
  return readPdf((await drawAgendaSheet(content, { ...look, ...options })).bytes);
}

function agenda(changes: Partial<AgendaContent> = {}): AgendaContent {
  return {
    authority: {
      name: 'Rother Vale Council',
      properOfficer: { name: 'Sharon Kemp', post: 'Chief Executive' },
      team: { name: 'Democratic Services', mailbox: 'team@council.example', telephone: '01709 382121' },
      clerk: 'Hannah Etheridge',
      notices: { filming: 'You may film.', access: 'Step-free.', formats: 'Large print.' },
    },
    panel: { name: 'Corporate Parenting Panel', slug: 'cpp', reference: 'CPP' },
    meeting: {
      kind: 'ordinary',
      day: '2017-10-24',
      time: '5.00 p.m.',
      place: ['Town Hall,', 'Moorgate Street'],
      slug: '2017-10-24',
    },
    issuedOn: '2017-10-16',
    clearDays: null,
    note: null,
    entries: [entry('1', { title: 'Apologies for absence' })],
    membership: {
      heading: 'Membership of the panel',
      layout: 'sentence',
      lines: ['Councillors G. Watson and M. Clark.'],
    },
    lastPage: 0,
    ...changes,
  };
}

function entry(number: string, changes: Partial<AgendaContentEntry> = {}): AgendaContentEntry {
  return {
    ...{ number, kind: 'business', title: `Item ${number}`, purpose: null, presenter: null, papersExpected: 'none' },
    ...{ wording: [], urgency: null, minutesOf: [], pages: null, closed: null, papers: [] },
    ...changes,
  };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Each part after the one before; what stands at the foot of a page is read first. */
function inOrder(text: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every((part) => {
    at = flat(text).indexOf(part, at) + 1;
    return at > 0;
  });
}
