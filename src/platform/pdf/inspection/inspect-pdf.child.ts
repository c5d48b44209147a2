import { readFile } from 'node:fs/promises';
import { lookThrough } from '../hidden/look-through.js';
import { NOT_LOOKED_THROUGH } from '../hidden/look.js';
import { dryRun } from './dry-run.js';

/**
 * Run by `PdfInspector` with the path of a file; sends its verdict to the parent, then what it found hidden in a file that
 * can be taken, and waits to be ended.
 */
const path = process.argv[2];
const tell = process.send?.bind(process);
if (path === undefined || tell === undefined) throw new Error('This script is started by PdfInspector');
process.on('disconnect', () => process.exit());
const bytes = await readFile(path);
const verdict = await dryRun(bytes);
tell(verdict);
if ('pageCount' in verdict) tell(await lookThrough(bytes).catch(() => NOT_LOOKED_THROUGH));
