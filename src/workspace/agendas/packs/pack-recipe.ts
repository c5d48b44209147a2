import type { PageRange } from '../../../domain/agendas/page-numbers.js';
import type { PackKind } from '../../../domain/agendas/pack-sheets.js';
import type { LinkTarget } from '../../../platform/pdf/document/blocks.js';
import { assemblePack } from '../../../platform/pdf/pack/assemble-pack.js';
import { rewriteAlone } from '../../../platform/pdf/rewrite-alone.js';
import { drawAgendaSheet } from './agenda-sheet.pdf.js';
import type { BuildProgress } from './build-progress.js';
import { type FrozenAgenda, type FrozenEntry, type FrozenPaper, paperFileName } from './frozen-agenda.js';
import { closedPapersOf, exemptRanges, type LoadFile, packBookmarks, packParts } from './pack-contents.js';
import type { PackFile } from './pack-file.entity.js';
import { FULL_TITLE, PUBLIC_TITLE, titleOf } from './pack-titles.js';
import { toAgendaContent } from './public-agenda.js';

/** One file of a pack, and how to make it. */
export interface FileToMake {
  readonly kind: PackFile['kind'];
  readonly name: string;
  readonly paperId: string | null;
  readonly isPublic: boolean;
  readonly exemptPages: PageRange[];
  /** How many steps it tells while it is made. */
  readonly size: number;
  readonly make: (progress: BuildProgress) => Promise<Made>;
}

export interface Made {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
}

export interface Ingredients {
  readonly load: LoadFile;
  /** Address of the public pack, into which the sheet by itself leads. */
  readonly publicPack: string;
}

/** The files of a pack: the sheet, the public pack, each open paper, and a full pack where something is closed. */
export function packRecipe(frozen: FrozenAgenda, { load, publicPack }: Ingredients): FileToMake[] {
  const papers = frozen.entries.flatMap((entry) =>
    entry.papers.filter((paper) => !paper.isClosed).map((paper) => paperAlone(entry, paper, load)),
  );
  const inside = once(() => drawSheet(frozen, (page) => ({ destination: `p${page}` })));
  const packOf = (kind: PackKind) => pack(frozen, kind, load, inside);
  const open = [sheetAlone(frozen, publicPack), packOf('public'), ...papers];
  return closedPapersOf(frozen).length > 0 ? [...open, packOf('full')] : open;
}

function sheetAlone(frozen: FrozenAgenda, publicPack: string): FileToMake {
  const make = () => drawSheet(frozen, (page) => ({ uri: `${publicPack}#p${page}` }));
  return { ...OPEN, kind: 'agenda', name: 'agenda.pdf', ...inOneStep(make) };
}

function paperAlone(entry: FrozenEntry, paper: FrozenPaper, load: LoadFile): FileToMake {
  const make = async () => {
    const bytes = await rewriteAlone(await load(paper.fileHash), { title: paper.title });
    return { bytes, pageCount: paper.pageCount };
  };
  return { ...OPEN, kind: 'paper', name: paperFileName(entry, paper), paperId: paper.id, ...inOneStep(make) };
}

/** `sheet` is drawn from public content, so both kinds of pack begin with the same. */
function pack(frozen: FrozenAgenda, kind: PackKind, load: LoadFile, sheet: () => Promise<Made>): FileToMake {
  const content = toAgendaContent(frozen);
  const parts = packParts(frozen, kind, content, load);
  const make = async (progress: BuildProgress) => {
    const { bytes: frontMatter } = await sheet();
    return assemblePack({
      title: titleOf(kind === 'public' ? PUBLIC_TITLE : FULL_TITLE, content),
      madeAt: frozen.frozenAt,
      frontMatter,
      parts,
      bookmarks: packBookmarks(content),
      onProgress: () => progress.step(),
    });
  };
  const size = parts.length + 1;
  if (kind === 'public') return { ...OPEN, kind: 'public-pack', name: 'public-pack.pdf', size, make };
  const closed = { paperId: null, isPublic: false, exemptPages: exemptRanges(frozen) };
  return { ...closed, kind: 'full-pack', name: 'full-pack.pdf', size, make };
}

const OPEN = { paperId: null, isPublic: true, exemptPages: [] };

function inOneStep(make: () => Promise<Made>): Pick<FileToMake, 'size' | 'make'> {
  const told = async (progress: BuildProgress) => {
    const made = await make();
    await progress.step();
    return made;
  };
  return { size: 1, make: told };
}

function drawSheet(frozen: FrozenAgenda, linkTo: (page: number) => LinkTarget): Promise<Made> {
  return drawAgendaSheet(toAgendaContent(frozen), {
    colour: frozen.authority.brandColour,
    madeAt: frozen.frozenAt,
    linkTo,
  });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
