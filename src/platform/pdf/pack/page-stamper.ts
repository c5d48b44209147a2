import { PDFName, type PDFFont, type PDFPage, type PDFPageLeaf } from '@cantoo/pdf-lib';
import { arrayEntry, dictEntry, entry, items, textOf } from '../objects/entries.js';
import { scanContent, type ContentScan } from './content-scan.js';
import { appendContent, encloseContent, moveAnnotations, numbers, shrinkMatrix } from './page-content.js';
import { boxOf, geometryOf, inverse, transformed, type Box } from './page-geometry.js';
import { layStamp, type PlacedText, type Stamp, type StampLayout } from './stamp-layout.js';

const FONT_NAME = 'MinutebookStamp';
const INK = '0.11 0.13 0.15 rg';
const WHITE = '1 1 1 rg';
const BAND_FILL = '0.98 0.84 0.84 rg';
const BAND_INK = '0.55 0.04 0.07 rg';

/** Prints stamps that are upright and readable whatever the page: on free places, or on the margin of a shrunken page. */
export class PageStamper {
  constructor(private readonly font: PDFFont) {}

  /** `text` is where text stands on the page, in its own coordinates; undefined where nobody knows. */
  stamp(page: PDFPage, stamp: Stamp, text: readonly Box[] | undefined): void {
    const { node } = page;
    const geometry = geometryOf(node);
    const scan = scanned(node);
    const occupied = text && scan && [...text, ...scan.images, ...annotationBoxes(node)];
    const upright = occupied?.map((box) => transformed(box, inverse(geometry.toPage)));
    const layout = layStamp(stamp, geometry, upright, (words, size) => this.font.widthOfTextAtSize(words, size));

    const shrink = layout.shrink && shrinkMatrix(layout.shrink, geometry);
    encloseContent(node, shrink, geometry, scan);
    if (shrink) moveAnnotations(node, shrink);
    this.addFont(node);
    appendContent(node, `q ${numbers(geometry.toPage)} cm\n${this.drawing(layout)}Q\n`);
  }

  private drawing({ texts, band }: StampLayout): string {
    const plates = texts.flatMap(({ plate }) => (plate ? [filled(plate, WHITE)] : []));
    const bands = band ? [filled(band, BAND_FILL)] : [];
    return [...plates, ...bands, ...texts.map((text) => this.printed(text))].join('');
  }

  private printed({ text, x, baseline, size, plate }: PlacedText): string {
    const ink = plate ? INK : BAND_INK;
    const shown = this.font.encodeText(text).toString();
    return `BT ${ink} 0 Tr /${FONT_NAME} ${numbers([size])} Tf ${numbers([x, baseline])} Td ${shown} Tj ET\n`;
  }

  private addFont(node: PDFPageLeaf): void {
    const resources = node.Resources() ?? node.context.obj({});
    const fonts = dictEntry(resources, 'Font') ?? node.context.obj({});
    fonts.set(PDFName.of(FONT_NAME), this.font.ref);
    resources.set(PDFName.of('Font'), fonts);
    if (!node.Resources()) node.set(PDFName.of('Resources'), resources);
  }
}

function scanned(node: PDFPageLeaf): ContentScan | undefined {
  try {
    return scanContent(node);
  } catch {
    return undefined;
  }
}

/** Drawn marks and filled-in fields; a link is only an area. */
function annotationBoxes(node: PDFPageLeaf): Box[] {
  return items(node.Annots()).flatMap((annotation) => {
    const box = boxOf(arrayEntry(annotation, 'Rect'));
    return box && textOf(entry(annotation, 'Subtype')) !== 'Link' ? [box] : [];
  });
}

function filled({ x, y, width, height }: Box, colour: string): string {
  return `${colour} ${numbers([x, y, width, height])} re f\n`;
}
