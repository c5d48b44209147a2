import {
  PDFDict,
  PDFName,
  PDFObjectCopier,
  PDFPage,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFPageLeaf,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { cleanAnnotations } from '../objects/annotations.js';
import { explicitDestination, namedDestinations, type Destination } from '../objects/destinations.js';
import { keepOnly, textOf } from '../objects/entries.js';
import { hiddenLayers, type Layers } from './layers.js';

export interface CopiedPaper {
  pages: PDFPage[];
  /** The paper's own named destinations, now leading to its pages in the pack. */
  named: Map<string, Destination>;
}

/** All else of a page leads elsewhere: actions, threads, thumbnails, metadata, the parent and the structure tree. */
const KEPT_OF_PAGE = new Set(
  'Type Resources MediaBox CropBox BleedBox TrimBox ArtBox Contents Rotate Group Annots UserUnit'.split(' '),
);

interface InnerLink {
  page: number;
  annotation: number;
  target: PDFObject;
}

/**
 * Copies the pages of a paper to the end of the pack. A link inside a paper would drag a second copy of the page that it
 * leads to along with it, so links are taken off before the copy and tied to the copied pages after it.
 */
export function copyPaper(
  paper: PDFDocument,
  pack: PDFDocument,
  layers: Layers,
  packNames: ReadonlySet<string>,
): CopiedPaper {
  const sources = paper.getPages();
  const named = namedDestinations(paper);
  const links = sources.flatMap(({ node }, page) => takeInnerLinks(node, page));
  const numbers = new Map(sources.map(({ ref }, index) => [ref.toString(), index]));

  const copier = PDFObjectCopier.for(paper.context, pack.context);
  const pages = sources.map(({ node }) => copiedPage(node, copier, pack));
  hiddenLayers(paper, (ref) => copier.copy(ref), layers);

  const moved = (destination: Destination | undefined): Destination | undefined => {
    const page = destination && pages[numbers.get(destination.page.toString()) ?? -1];
    return page && destination
      ? { page: page.ref, view: destination.view.map((part) => copier.copy(part)) }
      : undefined;
  };
  for (const link of links) {
    const name = textOf(link.target);
    const own = moved(name === undefined ? explicitDestination(link.target) : named.get(name));
    const annotation = pages[link.page]?.node.Annots()?.lookup(link.annotation);
    if (annotation instanceof PDFDict)
      tie(annotation, own, name !== undefined && packNames.has(name) ? name : undefined);
  }
  return { pages, named: onlyMoved(named, moved) };
}

function copiedPage(source: PDFPageLeaf, copier: PDFObjectCopier, pack: PDFDocument): PDFPage {
  const node = copier.copy(source);
  const ref: PDFRef = pack.context.register(node);
  return pack.addPage(PDFPage.of(node, ref, pack));
}

function takeInnerLinks(node: PDFPageLeaf, page: number): InnerLink[] {
  const annotations = cleanAnnotations(node);
  inheritedInto(node);
  keepOnly(node, KEPT_OF_PAGE);
  return annotations.flatMap(({ dict, target }, annotation) => {
    dict.delete(PDFName.of('StructParent'));
    return target ? [{ page, annotation, target }] : [];
  });
}

/** Before the parent is cut off. */
function inheritedInto(node: PDFPageLeaf): void {
  for (const name of ['Resources', 'MediaBox', 'CropBox', 'Rotate']) {
    const value = node.getInheritableAttribute(PDFName.of(name));
    if (value) node.set(PDFName.of(name), value);
  }
}

function tie(annotation: PDFDict, own: Destination | undefined, name: string | undefined): void {
  const { context } = annotation;
  if (own) annotation.set(PDFName.of('Dest'), context.obj([own.page, ...own.view]));
  else if (name !== undefined) annotation.set(PDFName.of('Dest'), PDFString.of(name));
}

function onlyMoved(
  named: Map<string, Destination>,
  moved: (destination: Destination) => Destination | undefined,
): Map<string, Destination> {
  const result = new Map<string, Destination>();
  for (const [name, destination] of named) {
    const there = moved(destination);
    if (there) result.set(name, there);
  }
  return result;
}
