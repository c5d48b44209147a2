/** The columns of a paper that belong to its file, and what becomes of them when another file takes its place. */
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { EarlierPaperFile } from '../earlier-paper-file.entity.js';
import type { Paper } from '../paper.entity.js';
import type { TakenFile } from './paper-intake.js';

export interface Replacement {
  readonly replacedAt: string;
  readonly replacedBy: string;
  readonly reason: string | null;
}

/** What a row keeps of its file. */
export type FileColumns = Pick<
  Paper,
  'fileHash' | 'fileName' | 'byteSize' | 'pageCount' | 'pagesWithText' | 'sourceHash' | 'sourceName'
>;

export function fileColumns({
  hash,
  fileName,
  byteSize,
  pageCount,
  pagesWithText,
  source,
}: Omit<TakenFile, 'look'>): FileColumns {
  return {
    fileHash: hash,
    fileName,
    byteSize,
    pageCount,
    pagesWithText,
    sourceHash: source?.hash ?? null,
    sourceName: source?.fileName ?? null,
  };
}

/** The same of a row that has them. */
export function fileOf(row: FileColumns): FileColumns {
  const { fileHash, fileName, byteSize, pageCount, pagesWithText, sourceHash, sourceName } = row;
  return { fileHash, fileName, byteSize, pageCount, pagesWithText, sourceHash, sourceName };
}

/** Keeps the file a paper has had until now; the same file again replaces nothing. */
export async function keepEarlierFile(
  unit: Unit,
  paper: Paper,
  by: Pick<TakenFile, 'hash'>,
  how: Replacement,
): Promise<void> {
  if (paper.fileHash === by.hash) return;
  const { id: paperId, fileHash, fileName, byteSize, pageCount, sourceHash, sourceName } = paper;
  const file = { paperId, fileHash, fileName, byteSize, pageCount, sourceHash, sourceName };
  await unit.manager.insert(EarlierPaperFile, { ...file, ...how, id: newId() });
}
