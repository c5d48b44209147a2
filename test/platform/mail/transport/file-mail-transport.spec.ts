import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openMailDesk } from '../mail-desk.js';

let desk: Awaited<ReturnType<typeof openMailDesk>>;

beforeEach(async () => {
  desk = await openMailDesk();
});
afterEach(() => desk.remove());

describe('a mail where there is no mail server', () => {
  it('becomes one file that any mail program opens, for the account of the program only', async () => {
    await desk.queue({ text: 'Minutes – “as read”' });
    await desk.process(desk.toFiles()).runDue();

    const { id, messageId, state } = await desk.mail();
    const files = await readdir(desk.config.folders.mail);
    expect([state, files]).toEqual(['sent', [`${id}.eml`]]);
    const file = join(desk.config.folders.mail, `${id}.eml`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await PostalMime.parse(await readFile(file))).toMatchObject({
      messageId,
      subject: 'Set your password',
      text: 'Minutes – “as read”\n',
      to: [{ name: 'Mary Elliott', address: 'm.elliott@council.example' }],
    });
  });
});
