import { decodePDFRawStream, PDFName, PDFNumber, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';
import { entry, textOf } from '../objects/entries.js';

/** So small a picture costs nothing; of one dot it may be the way to fill a box. */
const SMALL = 64;
const LARGEST_MASK = 40_000_000;
const OPAQUE = 242;
const KEPT = ['OC', 'Type', 'Subtype'];

/** Puts dots in place of the pictures of a file: where they stand matters here, and unpacking them takes long. */
export function dropPictures({ context }: PDFDocument): void {
  // Masks are pictures of their own, so all are judged before the first is replaced.
  const pictures = context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    const isLarge = object instanceof PDFRawStream && isPicture(object) && sizeOf(object) > SMALL;
    return isLarge ? [{ ref, picture: object, seeThrough: isSeeThrough(object) }] : [];
  });
  for (const { ref, picture, seeThrough } of pictures) {
    const shape = seeThrough ? { ImageMask: true } : { ColorSpace: 'DeviceGray' };
    const dots = context.stream(Uint8Array.of(0x40, 0x80), { Width: 2, Height: 2, BitsPerComponent: 1, ...shape });
    for (const key of KEPT) {
      const value = picture.dict.get(PDFName.of(key));
      if (value) dots.dict.set(PDFName.of(key), value);
    }
    context.assign(ref, dots);
  }
}

function isPicture({ dict }: PDFRawStream): boolean {
  return textOf(entry(dict, 'Subtype')) === 'Image';
}

function sizeOf({ dict }: PDFRawStream): number {
  const [width, height] = ['Width', 'Height'].map((key) => entry(dict, key));
  return width instanceof PDFNumber && height instanceof PDFNumber ? width.asNumber() * height.asNumber() : 0;
}

/** A stencil, or a picture with a mask that lets anything through. */
function isSeeThrough({ dict }: PDFRawStream): boolean {
  if (dict.has(PDFName.of('ImageMask')) || dict.has(PDFName.of('Mask'))) return true;
  const mask = entry(dict, 'SMask');
  if (mask === undefined) return false;
  if (!(mask instanceof PDFRawStream) || sizeOf(mask) > LARGEST_MASK) return true;
  if (textOf(entry(mask.dict, 'Filter')) !== 'FlateDecode' || mask.dict.has(PDFName.of('DecodeParms'))) return true;
  return decodePDFRawStream(mask)
    .decode()
    .some((part) => part < OPAQUE);
}
