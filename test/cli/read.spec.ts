import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openApp, type TestApp } from '../support/app.js';
import { makePdf } from '../support/made-pdf.js';
import { runBuilt } from './run-built.js';

const MINUTES = `PLANNING COMMITTEE
Tuesday, 5th June, 2018

Present:- Councillor Ash (in the Chair); Councillors Birch and Elm.

1. MINUTES

Resolved:- That the minutes be approved.

2. TREES

Resolved:- (1) That the oak be kept.

(2) That the ash be felled.
`;
/** No database listens there. */
const NO_DATABASE = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' };

describe('the read command', () => {
  let app: TestApp;
  let folder: string;

  beforeEach(async () => {
    app = await openApp();
    folder = await mkdtemp(join(tmpdir(), 'papers-'));
    await writeFile(join(folder, 'minutes.txt'), MINUTES);
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
    await app.remove();
  });

  const read = (...args: string[]) => runBuilt(app.config, 'cli/main.js', ['read', ...args], NO_DATABASE);

  it('prints what a paper says as JSON, and opens no database for it', async () => {
    const { code, output, problems } = await read(join(folder, 'minutes.txt'));

    expect([code, problems]).toEqual([0, '']);
    expect(JSON.parse(output)).toMatchObject({
      kind: 'minutes',
      panel: 'PLANNING COMMITTEE',
      date: '2018-06-05',
      items: [
        { number: '1' },
        { number: '2', resolutions: [{ clauses: [{ label: '1' }, { label: '2', text: 'That the ash be felled.' }] }] },
      ],
    });
  });

  it('reads a folder, one JSON file for each paper, and what cannot be read does not stop the others', async () => {
    await writeFile(join(folder, 'paper.pdf'), await makePdf({ pages: [{ text: MINUTES }] }));
    await writeFile(join(folder, 'scan.pdf'), await makePdf({ pages: [{ text: '', scanned: true }] }));
    await writeFile(join(folder, 'broken.docx'), 'no zip');
    await writeFile(join(folder, 'picture.png'), 'left alone');
    const out = join(folder, 'out');

    const { code, output, problems } = await read('--dir', folder, '--out', out);

    expect([code, output]).toEqual([1, `2 papers read into ${out}\n`]);
    expect(problems).toMatch(/scan\.pdf is a scan.*no text/);
    expect(problems).toMatch(/broken\.docx is no Word document/);
    expect(problems).toMatch(/2 papers could not be read\.\n$/);
    expect((await readdir(out)).sort()).toEqual(['minutes.json', 'paper.json']);
    const paper: unknown = JSON.parse(await readFile(join(out, 'paper.json'), 'utf8'));
    expect(paper).toMatchObject({
      date: '2018-06-05',
      chair: 'Councillor Ash',
      items: [{ title: 'MINUTES' }, { title: 'TREES' }],
    });
  });

  it('writes no paper over another of the same name', async () => {
    await writeFile(join(folder, 'minutes.pdf'), await makePdf({ pages: [{ text: MINUTES }] }));

    const { code, problems } = await read('--dir', folder, '--out', join(folder, 'out'));

    expect(code).toBe(1);
    expect(problems).toMatch(/minutes\.txt was not read: .*minutes\.json holds minutes\.pdf already/);
  });

  it.each([
    ['no file', ['nowhere.txt'], 1, /There is no file nowhere\.txt/],
    ['no folder', ['--dir', 'nowhere', '--out', 'out'], 1, /There is no folder/],
    ['another kind of file', ['.env.png'], 1, /no file/],
    ['nothing named', [], 2, /name one file, or a folder/],
    ['a folder without a place to write to', ['--dir', '.'], 2, /name one file, or a folder/],
  ])('says what is wrong: %s', async (_, args, expected, sentence) => {
    const { code, output, problems } = await read(...args);

    expect([code, output]).toEqual([expected, '']);
    expect(problems).toMatch(sentence);
  });
});
