import { readFile } from 'node:fs/promises';
import { dryRun } from './dry-run.js';

/** Run by `PdfInspector` with the path of a file; sends its verdict to the parent and waits to be ended. */
const path = process.argv[2];
if (path === undefined || process.send === undefined) throw new Error('This script is started by PdfInspector');
process.on('disconnect', () => process.exit());
process.send(await dryRun(await readFile(path)));
