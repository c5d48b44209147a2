import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { MailRunner } from '../../src/platform/mail/mail-runner.js';
import type { TestApp } from './app.js';

/** Does the background work, sends what is due and reads every mail there is, the oldest first. */
export async function mailsOf(app: TestApp): Promise<Email[]> {
  await app.runJobs();
  await app.get(MailRunner).runDue();
  const { mail: folder } = app.config.folders;
  const names = existsSync(folder) ? (await readdir(folder)).sort() : [];
  return Promise.all(names.map(async (name) => PostalMime.parse(await readFile(join(folder, name)))));
}

/** The path of the one link of its own that a mail holds. */
export function linkIn({ text = '' }: Email, area: string): string {
  const found = new RegExp(`https?://[^/\\s]+(/${area}/\\S+)`).exec(text)?.[1];
  if (found === undefined) throw new Error(`The mail has no link to ${area}.`);
  return found;
}
