import { TaggedDocument } from '../document/tagged-document.js';
import type { PackPlan, SlipPart } from './pack-plan.js';

type Details = Pick<PackPlan, 'title' | 'madeAt' | 'language'>;

/** The sheet that stands for pages that are not in this pack. */
export async function slipSheet(slip: SlipPart, details: Details): Promise<Uint8Array> {
  const document = sheet(details).heading(1, slip.heading, { bookmark: false }).rule();
  for (const line of slip.lines) document.paragraph(line, 'lead');
  const { bytes, pageCount } = await document.finish();
  if (pageCount !== 1) throw new Error(`The words of the slip sheet for page ${slip.first} do not fit on one page`);
  return bytes;
}

/** A page that says that it is left blank. */
export async function blankSheet(details: Details): Promise<Uint8Array> {
  const { bytes } = await sheet(details).blankPage().finish();
  return bytes;
}

function sheet(details: Details): TaggedDocument {
  return new TaggedDocument({ ...details, pageLabels: 'none' });
}
