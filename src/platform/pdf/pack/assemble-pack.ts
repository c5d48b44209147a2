import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import * as fontkit from 'fontkit';
import { mainFace } from '../fonts/font-faces.js';
import type { Destination } from '../objects/destinations.js';
import { describe } from '../objects/describe.js';
import { loadPaper } from '../objects/load-paper.js';
import { dropHiddenEntries, dropUnreachable } from '../objects/sweep.js';
import { copyPaper, type CopiedPaper } from './copy-paper.js';
import { writeLayers, type Layers } from './layers.js';
import { blankSheet, slipSheet } from './made-sheets.js';
import { pageName, topOf, writeBookmarks, writeDestinations, writePageLabels, type PageLabel } from './navigation.js';
import type { Box } from './page-geometry.js';
import type { BlankPart, PackPart, PackPlan, PaperPart, SlipPart } from './pack-plan.js';
import { PageStamper } from './page-stamper.js';
import type { Stamp } from './stamp-layout.js';
import { textAreasOf } from './text-areas.js';

export interface AssembledPack {
  bytes: Uint8Array;
  /** Physical pages, front matter, slips and blanks included. */
  pageCount: number;
}

/**
 * Puts a pack together from an empty document: stamps, page labels, a destination `p7` for every numbered page, bookmarks
 * and links. It claims no PDF/UA. Only what the plan names is read, so a public plan gives a public file.
 */
export async function assemblePack(plan: PackPlan): Promise<AssembledPack> {
  const assembly = await Assembly.begin(plan);
  const total = plan.parts.length + 1;
  await assembly.addFrontMatter();
  await plan.onProgress?.(1, total);
  for (const [index, part] of plan.parts.entries()) {
    await assembly.add(part);
    await plan.onProgress?.(index + 2, total);
  }
  return assembly.finish();
}

class Assembly {
  private readonly labels: PageLabel[] = [];
  private readonly destinations = new Map<string, Destination>();
  private readonly layers: Layers = { all: [], hidden: [] };

  private constructor(
    private readonly plan: PackPlan,
    private readonly pack: PDFDocument,
    private readonly stamper: PageStamper,
  ) {}

  static async begin(plan: PackPlan): Promise<Assembly> {
    const pack = await PDFDocument.create({ updateMetadata: false });
    pack.registerFontkit(fontkit);
    const font = await pack.embedFont(mainFace({ bold: true, italic: false }).bytes, { subset: true });
    return new Assembly(plan, pack, new PageStamper(font));
  }

  async addFrontMatter(): Promise<void> {
    const { pages, named } = await this.copy(this.plan.frontMatter, pageNamesOf(this.plan.parts));
    pages.forEach((_, index) => this.labels.push({ style: 'r', number: index + 1 }));
    for (const [name, destination] of named) this.destinations.set(name, destination);
  }

  async add(part: PackPart): Promise<void> {
    switch (part.kind) {
      case 'paper':
        return this.addPaper(part);
      case 'blank':
        return this.addBlank(part);
      case 'slip':
        return this.addSlip(part);
      case 'filler':
        await this.copy(await blankSheet(this.plan));
        this.labels.push({ text: 'blank' });
    }
  }

  async finish(): Promise<AssembledPack> {
    const { title, language = 'en-GB', madeAt, bookmarks } = this.plan;
    const [first] = this.pack.getPages();
    if (!first) throw new Error('The front matter of a pack has at least one page');
    writePageLabels(this.pack, this.labels);
    writeDestinations(this.pack, this.destinations);
    writeBookmarks(this.pack, bookmarks, topOf(first));
    writeLayers(this.pack, this.layers);
    describe(this.pack, { title, language, madeAt });
    const pageCount = this.pack.getPageCount();
    await this.pack.flush();
    dropHiddenEntries(this.pack.context, { tags: true });
    dropUnreachable(this.pack.context);
    const bytes = await this.pack.save({
      useObjectStreams: true,
      addDefaultPage: false,
      updateFieldAppearances: false,
    });
    return { bytes, pageCount };
  }

  private async addPaper({ first, pageCount, load, itemLabel, restricted }: PaperPart): Promise<void> {
    const pages = await this.addStamped(await load(), (index) => ({
      foot: `Page ${first + index}`,
      item: index === 0 ? itemLabel : undefined,
      restricted,
    }));
    if (pages.length !== pageCount) {
      throw new Error(`The paper at page ${first} has ${pages.length} pages and not ${pageCount}`);
    }
    pages.forEach((page, index) => this.number(page, first + index));
  }

  private async addBlank({ number, restricted }: BlankPart): Promise<void> {
    const [page] = await this.addStamped(await blankSheet(this.plan), () => ({ foot: `Page ${number}`, restricted }));
    if (page) this.number(page, number);
  }

  private async addSlip(slip: SlipPart): Promise<void> {
    const { first, last } = slip;
    const isOne = first === last;
    const foot = isOne ? `Page ${first}` : `Pages ${first} - ${last}`;
    const [sheet] = await this.addStamped(await slipSheet(slip, this.plan), () => ({ foot }));
    if (!sheet) return;
    this.labels.push({ text: isOne ? `${first}` : `${first}-${last}` });
    for (let number = first; number <= last; number++) this.destinations.set(pageName(number), topOf(sheet));
  }

  private number(page: PDFPage, number: number): void {
    this.labels.push({ style: 'D', number });
    this.destinations.set(pageName(number), topOf(page));
  }

  private async addStamped(bytes: Uint8Array, stampFor: (index: number) => Stamp): Promise<PDFPage[]> {
    const areas = await textAreas(bytes);
    const { pages } = await this.copy(bytes);
    pages.forEach((page, index) => this.stamper.stamp(page, stampFor(index), areas?.[index]));
    return pages;
  }

  private async copy(bytes: Uint8Array, packNames: ReadonlySet<string> = new Set()): Promise<CopiedPaper> {
    return copyPaper(await loadPaper(bytes), this.pack, this.layers, packNames);
  }
}

function pageNamesOf(parts: readonly PackPart[]): Set<string> {
  const names = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'filler') continue;
    const first = part.kind === 'blank' ? part.number : part.first;
    const last = part.kind === 'slip' ? part.last : part.kind === 'paper' ? first + part.pageCount - 1 : first;
    for (let number = first; number <= last; number++) names.add(pageName(number));
  }
  return names;
}

/** A paper that pdf.js cannot read is stamped all the same: unknown pages are shrunk. */
async function textAreas(bytes: Uint8Array): Promise<Box[][] | undefined> {
  try {
    return await textAreasOf(bytes);
  } catch {
    return undefined;
  }
}
