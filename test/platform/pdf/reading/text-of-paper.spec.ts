import { describe, expect, it } from '@jest/globals';
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { htmlLines } from '../../../../src/platform/pdf/reading/html-lines.js';
import { textOfPaper } from '../../../../src/platform/pdf/reading/text-of-paper.js';
import { makePdf } from '../../../support/made-pdf.js';

describe('the text of a PDF', () => {
  it('keeps lines, columns, indents, room between paragraphs and pages', async () => {
    const bytes = await makePdf({
      pages: [
        {
          text: '',
          words: [
            { text: 'AGENDA', x: 60, y: 770 },
            { text: '3   Minutes', x: 60, y: 730 },
            { text: '5 - 12', x: 460, y: 730 },
            { text: 'of the last meeting', x: 80, y: 715 },
          ],
        },
        { text: '', words: [{ text: 'Second page', x: 60, y: 770 }] },
      ],
    });

    const text = await textOfPaper('agenda.pdf', bytes);

    expect(text.split('\f\n').map((page) => page.split('\n'))).toEqual([
      [
        'AGENDA',
        '',
        expect.stringMatching(/^3 +Minutes {20,}5 - 12$/),
        expect.stringMatching(/^ {2,5}of the last meeting$/),
      ],
      ['Second page'],
    ]);
  });

  it('refuses a scan, and what is no PDF, with what to do', async () => {
    const scan = await makePdf({ pages: [{ text: '', scanned: true }] });

    await expect(textOfPaper('old.pdf', scan)).rejects.toThrow(/old\.pdf is a scan.*text recognition/);
    await expect(textOfPaper('old.pdf', Buffer.from('nothing'))).rejects.toThrow(/no PDF that can be opened/);
  });

  it('opens a file that only restricts its readers, and refuses one with a password', async () => {
    const open = await makePdf({ pages: [{ text: 'Minutes of the Panel' }], encrypt: { owner: 'secret' } });
    const shut = await makePdf({ pages: 1, encrypt: { owner: 'secret', user: 'known to nobody' } });

    expect(await textOfPaper('open.pdf', open)).toContain('Minutes of the Panel');
    await expect(textOfPaper('shut.pdf', shut)).rejects.toThrow(/asks for a password/);
  });
});

describe('the text of a Word document', () => {
  it('has the numbers that Word counts itself, bullets, and the cells of a table in columns', async () => {
    const levels = [
      { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
      { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)' },
    ];
    const listed = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'items', level } });
    const cells = ['Councillor Ash', 'Chair'].map((text) => new TableCell({ children: [new Paragraph(text)] }));
    const document = new Document({
      numbering: { config: [{ reference: 'items', levels }] },
      sections: [
        {
          children: [
            new Paragraph('PLANNING COMMITTEE'),
            new Table({ rows: [new TableRow({ children: cells })] }),
            listed('That the oak be kept', 0),
            listed('in winter', 1),
            listed('in summer', 1),
            listed('That the ash be felled', 0),
          ],
        },
      ],
    });

    const lines = (await textOfPaper('minutes.docx', await Packer.toBuffer(document)))
      .split('\n')
      .filter((line) => line !== '');

    expect(lines).toEqual([
      'PLANNING COMMITTEE',
      'Councillor Ash    Chair',
      '1. That the oak be kept',
      '  (a) in winter',
      '  (b) in summer',
      '2. That the ash be felled',
    ]);
  });

  it('refuses what is none', async () => {
    await expect(textOfPaper('old.docx', Buffer.from('nothing'))).rejects.toThrow(/old\.docx is no Word document/);
  });
});

describe('the text of a text file', () => {
  it.each([
    ['UTF-8', Buffer.from('the Council’s café')],
    ['UTF-16', Buffer.from('\ufeffthe Council’s café', 'utf16le')],
    ['Windows of western Europe', Buffer.from([...Buffer.from('the Council'), 0x92, ...Buffer.from('s caf'), 0xe9])],
  ])('in %s', async (_, bytes) => {
    expect((await textOfPaper('a.txt', bytes)).replace('\ufeff', '')).toBe('the Council’s café');
  });

  it('refuses another kind of file', async () => {
    await expect(textOfPaper('a.odt', Buffer.from('x'))).rejects.toThrow(/save it as \.txt, \.docx or \.pdf/);
  });
});

describe('HTML as lines', () => {
  it.each([
    ['<p>One</p><p>Two &amp; three</p>', 'One\n\nTwo & three'],
    ['<h1>Title</h1><ul><li>first</li><li>second</li></ul>', 'Title\n\n• first\n• second'],
    ['<p>a<br/>b</p>', 'a\nb'],
    ['<script>alert(1)</script><p>said</p>', 'said'],
    ['<p>1 &lt; 2 &#8211; &nbsp;x</p>', '1 < 2 – \u00a0x'],
    ['a < b', 'a < b'],
  ])('%s', (html, text) => {
    expect(htmlLines(html).trim()).toBe(text);
  });
});
