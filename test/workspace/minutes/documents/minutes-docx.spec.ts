import { describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { parse } from 'node-html-parser';
import type { MinutesDocument } from '../../../../src/workspace/minutes/documents/minutes-document.js';
import { writeMinutes } from '../../../../src/workspace/minutes/documents/minutes.docx.js';
import { minutesDocument } from '../../../support/factories/minutes-document.js';
import { augustRecord, clause, minuteOf, narrative, resolution } from '../../../support/factories/minutes-record.js';
import { partsOfWordFile } from '../../../support/word.js';

describe('minutes as a Word document', () => {
  it('have the panel as heading and each minute beneath it', async () => {
    const page = await read();

    expect(page.querySelectorAll('h1').map(({ text }) => text)).toEqual(['Corporate Parenting Panel']);
    expect(page.querySelectorAll('h2').map(({ text }) => text)).toEqual([
      '17. Declarations of interest',
      '18. LAC Council update',
      '20. Terms of reference of the Panel',
      '25. Next meeting',
    ]);
  });

  it('have clauses as real lists, sub-clauses beneath theirs, and the narrative as it was set', async () => {
    const page = await read();
    const clauses = page.querySelectorAll('body > ol > li');

    expect(clauses.map(({ childNodes }) => childNodes[0]?.text)).toEqual([
      'That the terms of reference be brought up to date and sent round.',
      'That Councillor Cusworth be appointed as Vice-Chair.',
      'That the two boards be asked to show:-',
      'That Councillor M. Elliott join a Regulation 44 visit.',
    ]);
    expect(clauses[2]?.querySelectorAll('ol > li').length).toBe(3);
    expect(page.querySelectorAll('ul > li').map(({ text }) => text)).toEqual([
      'Housing – Councillor Watson',
      'Foster carers – Councillor Cusworth',
    ]);
    expect(page.querySelector('ul em')?.text).toBe('Housing');
    expect(page.toString()).toContain('<strong>Resolved:- </strong>That the next meeting be held');
  });

  it('number clauses as the panel does, each resolution from its first', async () => {
    const two = [1, 2].map(() =>
      resolution([clause('1)', 'That one be done.'), clause('2)', 'That two be done.'), clause('a)', 'soon', 1)]),
    );
    const record = augustRecord({ items: [minuteOf('96', 'Reports', two)] });
    const { numbering } = await parts({ record });

    expect([...numbering.matchAll(/w:lvlText w:val="([^"]+)"/g)].map(([, text]) => text)).toEqual(
      expect.arrayContaining(['%1)', '%2)']),
    );
    expect([...numbering.matchAll(/<w:num /g)].length).toBeGreaterThanOrEqual(2);
  });

  it('say DRAFT at the head of every page of a draft, and only there', async () => {
    expect((await parts()).headers).toContain('DRAFT');
    expect((await parts({ status: 'approved', approvedOn: '2017-10-24' })).headers).not.toContain('DRAFT');
  });

  it('are in British English and count their leaves on', async () => {
    const { styles, document } = await parts({ firstLeaf: 41 });

    expect(styles).toContain('w:val="en-GB"');
    expect(document).toContain('w:start="41"');
  });

  it('end with a line to sign on, or with who signed', async () => {
    const approved = await read({ status: 'approved', approvedOn: '2017-10-24' });
    const signed = { by: 'Councillor Watson', on: '2017-10-24' };

    expect(approved.text).toMatch(/Signed …+ Chair\s+Date …+/);
    expect((await read({ status: 'signed', approvedOn: '2017-10-24', signed })).text).toContain(
      'Signed by Councillor Watson, Chair, on 24 October 2017.',
    );
  });

  it.each([
    ['emoji', 'The children drew 🎨 for the Panel.'],
    ['Arabic', 'The letter began مرحبا to the Panel.'],
    ['markup', '<w:p>1</w:p> & "quoted"'],
    ['control characters', 'Before\u0007after'],
  ])('hold %s', async (_, words) => {
    const page = await read({ record: augustRecord({ items: [minuteOf('17', words, [narrative(words)])] }) });

    expect(page.text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')).toContain(
      words.replace('\u0007', ' '),
    );
  });
});

async function read(changes: Partial<MinutesDocument> = {}) {
  const buffer = await writeMinutes(minutesDocument(changes));
  const { value } = await mammoth.convertToHtml({ buffer });
  return parse(`<body>${value}</body>`);
}

async function parts(changes: Partial<MinutesDocument> = {}) {
  const files = partsOfWordFile(await writeMinutes(minutesDocument(changes)));
  const of = (pattern: RegExp) =>
    Object.entries(files)
      .filter(([name]) => pattern.test(name))
      .map(([, text]) => text)
      .join('\n');
  return {
    document: of(/document\.xml$/),
    headers: of(/header\d*\.xml$/),
    styles: of(/styles\.xml$/),
    numbering: of(/numbering\.xml$/),
  };
}
