import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import type { UploadedFile } from '../../../src/platform/web/uploads/upload.js';
import type { Browser } from '../../support/browser.js';
import { PageReader } from '../../support/page.js';
import { openSampleSite, RECEIVED, type SampleSite } from './sample-site.js';

const MEGABYTE = 1024 * 1024;
const PAPER = { field: 'paper', name: 'Bericht für Übung.pdf', content: Buffer.from('%PDF-1.7 three words here') };

let site: SampleSite;
let clerk: Browser;

const left = () => (existsSync(site.house.config.folders.tmp) ? readdirSync(site.house.config.folders.tmp) : []);

beforeAll(async () => {
  site = await openSampleSite({ MAX_UPLOAD_MB: '1' });
  clerk = await site.signedIn();
});
afterAll(() => site.close());
beforeEach(() => {
  RECEIVED.length = 0;
});

describe('an upload', () => {
  it('gives the fields and the stored file with its hash', async () => {
    const { body, status } = await clerk.upload('/workspace/papers', { title: 'Annual report' }, PAPER);

    expect(status).toBe(201);
    expect(body.fields).toEqual({ title: 'Annual report' });
    expect(body.files).toEqual([
      {
        field: 'paper',
        fileName: 'Bericht für Übung.pdf',
        mediaType: 'application/pdf',
        path: expect.stringContaining(site.house.config.folders.tmp),
        sha256: createHash('sha256').update(PAPER.content).digest('hex'),
        size: PAPER.content.length,
      },
    ]);
  });

  it('lies on the disk while the request lasts, and is removed after it when nobody took it', async () => {
    await clerk.upload('/workspace/papers', {}, PAPER);

    expect(RECEIVED).toMatchObject([{ wasThere: true }]);
    await gone();
  });

  it('takes a file exactly as large as allowed', async () => {
    const content = Buffer.alloc(MEGABYTE - 1, 'x');
    const { body } = await clerk.upload('/workspace/papers', {}, { ...PAPER, content });

    expect(body.files).toMatchObject([{ size: MEGABYTE - 1 }]);
  });

  it('refuses a larger one, names it and leaves nothing behind', async () => {
    const content = Buffer.alloc(MEGABYTE + 1, 'x');
    const answer = await clerk.upload('/workspace/papers', {}, { ...PAPER, content });

    expect(answer.status).toBe(413);
    expect(new PageReader(answer.text).text).toContain('Bericht für Übung.pdf is larger than 1 MB');
    await gone();
  });

  it('takes several small files and skips an input left empty', async () => {
    const { body } = await multipart([token(), ['a', 'one', 'a.pdf'], ['b', '', ''], ['c', 'three', 'c.pdf']]);

    expect(body.files.map((file: UploadedFile) => file.fileName)).toEqual(['a.pdf', 'c.pdf']);
  });

  it('is named without control characters, which a database may refuse', async () => {
    const { body } = await multipart([token(), ['paper', 'abc', 'a%00\u0007b.pdf']]);

    expect(body.files.map((file: UploadedFile) => file.fileName)).toEqual(['a%00b.pdf']);
  });

  it('is refused when it does not say what parts its fields', async () => {
    const answer = await multipart([token()], 0, { 'Content-Type': 'multipart/form-data' });

    expect(answer.status).toBe(400);
  });

  it('collects a repeated field', async () => {
    const { body } = await multipart([token(), ['names', 'A'], ['names', 'B']]);

    expect(body.fields).toEqual({ names: ['A', 'B'] });
  });

  it('stores nothing when the token is wrong', async () => {
    const answer = await multipart([
      ['_csrf', 'forged'],
      ['paper', 'x'.repeat(200_000), 'a.pdf'],
    ]);

    expect(answer.status).toBe(403);
    expect(left()).toEqual([]);
  });

  it('stores nothing when the token does not come first', async () => {
    const answer = await multipart([['paper', 'x'.repeat(200_000), 'a.pdf'], token()]);

    expect(answer.status).toBe(403);
    expect(left()).toEqual([]);
  });

  it('stores nothing for a controller that did not ask for files', async () => {
    const answer = await clerk.upload('/workspace/deaf', {}, { ...PAPER, content: Buffer.alloc(MEGABYTE, 'x') });

    expect(answer.status).toBe(201);
    expect(left()).toEqual([]);
  });

  it('is refused as a whole when it ends in the middle', async () => {
    const answer = await multipart([token(), ['paper', 'x'.repeat(1000), 'a.pdf']], 500);

    expect(answer.status).toBe(400);
    await gone();
  });

  it('leaves nothing behind when the sender goes away in the middle', async () => {
    await breakOff();

    await gone();
  });

  it('is asked for where a plain form came instead', async () => {
    expect((await clerk.post('/workspace/papers')).status).toBe(415);
  });

  it('takes the token from the header when a program sends the files', async () => {
    const [, value] = token();
    const answer = await multipart([['paper', 'abc', 'a.pdf']], 0, { 'x-csrf-token': value });

    expect(answer.body.files).toHaveLength(1);
  });
});

type Part = readonly [name: string, value: string, fileName?: string];

let cookie = '';
let formToken = '';

beforeAll(async () => {
  const page = await supertest(site.server).get('/sign-in');
  const before = cookiesOf(page.headers);
  const _csrf = page.text.match(/value="([^"]+)"/)?.[1] ?? '';
  const signedIn = await supertest(site.server).post('/sign-in').set('Cookie', before).type('form').send({ _csrf });
  cookie = cookiesOf(signedIn.headers);
  const home = await supertest(site.server).get('/workspace').set('Cookie', cookie);
  formToken = new PageReader(home.text).form('Sign out').values['_csrf'] ?? '';
  cookie = `${cookie}; ${cookiesOf(home.headers)}`;
});

function cookiesOf(headers: Record<string, unknown>): string {
  return [headers['set-cookie']]
    .flat()
    .map((each) => String(each).replace(/;.*/, ''))
    .join('; ');
}

function token(): Part {
  return ['_csrf', formToken];
}

function bodyOf(parts: readonly Part[]): string {
  const drawn = parts.map(([name, value, fileName]) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: application/octet-stream`;
    return `--mark\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  });
  return `${drawn.join('')}--mark--\r\n`;
}

/** Sends these parts, less the last `cut` bytes. */
function multipart(parts: readonly Part[], cut = 0, headers: Record<string, string> = {}) {
  const body = bodyOf(parts);
  return supertest(site.server)
    .post('/workspace/papers')
    .set({ Cookie: cookie, 'Content-Type': 'multipart/form-data; boundary=mark', ...headers })
    .send(body.slice(0, body.length - cut));
}

/** Promises more than it sends, and hangs up once the server has begun to store. */
async function breakOff(): Promise<void> {
  const address = site.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const headers = { Cookie: cookie, 'Content-Type': 'multipart/form-data; boundary=mark', 'Content-Length': 900_000 };
  const sender = httpRequest({ port, host: '127.0.0.1', method: 'POST', path: '/workspace/papers', headers });
  sender.on('error', () => undefined);
  sender.write(bodyOf([token(), ['paper', 'x'.repeat(500_000), 'a.pdf']]).slice(0, 400_000));
  while (left().length === 0) await turn();
  sender.destroy();
}

/** The last file is removed just after the answer; this ends when it is, and the run's own limit ends it if never. */
async function gone(): Promise<void> {
  while (left().length > 0) await turn();
  expect(left()).toEqual([]);
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
