import { copyFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { PackKind } from '../domain/agendas/pack-sheets.js';
import { pagesInWords } from '../domain/agendas/page-numbers.js';
import { NotFound, RuleBroken } from '../domain/errors.js';
import { FileStore } from '../platform/files/file-store.js';
import { AgendasService } from '../workspace/agendas/agendas.service.js';
import { type MadePack, PackMaking } from '../workspace/agendas/packs/pack-making.service.js';
import { MeetingsService } from '../workspace/meetings/meetings.service.js';
import { withApplication } from './application.js';

const ACTOR = { accountId: null, name: 'the command line' };

interface MeetingAddress {
  readonly panel: string;
  readonly meeting: string;
}

interface Options {
  readonly kind: PackKind;
  readonly out: string;
}

export function packCommand(): Command {
  return new Command('pack')
    .description('Writes the agenda pack of a meeting to a file: as published, or else as the agenda stands.')
    .addArgument(new Argument('<meeting>', 'such as corporate-parenting-panel/2017-10-24').argParser(meetingAddress))
    .addOption(new Option('--kind <kind>', 'which pack').choices(['public', 'full']).makeOptionMandatory())
    .requiredOption('--out <file>', 'where to write the PDF')
    .action(async (meeting: MeetingAddress, { kind, out }: Options) => {
      const target = resolve(out);
      await refuseNowhere(target);
      const { file, pages } = await withApplication((app) => writePack(app, meeting, kind, target));
      const numbers = pages === null ? 'no papers' : pagesInWords(pages);
      process.stdout.write(`${target}: ${file.pageCount} sheets, ${numbers}\n`);
    });
}

/** A second meeting on a day has a number: `corporate-parenting-panel/2017-10-24-2`. */
function meetingAddress(text: string): MeetingAddress {
  const [, panel, meeting] = /^([a-z0-9-]+)\/(\d{4}-\d{2}-\d{2}(?:-\d+)?)$/.exec(text) ?? [];
  if (panel === undefined || meeting === undefined) {
    throw new InvalidArgumentError('Name the panel and the day, as in corporate-parenting-panel/2017-10-24.');
  }
  return { panel, meeting };
}

async function writePack(
  app: INestApplicationContext,
  { panel, meeting }: MeetingAddress,
  kind: PackKind,
  target: string,
): Promise<MadePack> {
  const { id } = await app.get(MeetingsService, { strict: false }).getByAddress(panel, meeting);
  const agenda = await app.get(AgendasService, { strict: false }).findOfMeeting(id);
  if (!agenda) throw new NotFound('This meeting has no agenda yet.');
  const made = await app.get(PackMaking, { strict: false }).make(agenda.id, kind, ACTOR);
  await copyWhole(app.get(FileStore, { strict: false }).pathOf(made.file.fileHash), target);
  return made;
}

/** Before anything is built for it. */
async function refuseNowhere(target: string): Promise<void> {
  const folder = dirname(target);
  const isThere = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isThere) throw new RuleBroken(`There is no folder ${folder} to write the pack to.`);
}

/** Beside the target first, so that nobody ever reads half a pack. */
async function copyWhole(source: string, target: string): Promise<void> {
  const beside = `${target}.part`;
  try {
    await copyFile(source, beside);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}
