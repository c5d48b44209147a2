import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Factory } from 'fishery';
import type { Config } from '../../../src/platform/config/config.js';
import type { IncomingFile } from '../../../src/workspace/agendas/papers/paper-intake.js';
import type { PaperForm } from '../../../src/workspace/agendas/papers/paper.form.js';
import { makePdf } from '../made-pdf.js';

/** An open report that says it has no background papers. */
export const paperForm = Factory.define<PaperForm>(({ sequence }) => ({
  kind: 'report',
  title: `Report ${sequence}`,
  author: 'Head of Service',
  backgroundPapers: 'None',
}));

/** A PDF of so many pages as an upload leaves it in the temporary folder. */
export async function incomingPdf(config: Config, pages: number, fileName = 'report.pdf'): Promise<IncomingFile> {
  return incomingFile(config, await makePdf({ pages }), fileName);
}

export async function incomingFile(config: Config, content: Uint8Array, fileName: string): Promise<IncomingFile> {
  const path = join(config.folders.tmp, `${randomUUID()}.upload`);
  await mkdir(config.folders.tmp, { recursive: true });
  await writeFile(path, content);
  return { fileName, path, sha256: createHash('sha256').update(content).digest('hex') };
}
