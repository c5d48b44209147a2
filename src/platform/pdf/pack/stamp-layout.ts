import { overlaps, type Box } from './page-geometry.js';

/** What is printed on one page of the pack. */
export interface Stamp {
  /** At the foot, in the middle: `Page 7`. */
  foot: string;
  /** Top right: `Agenda Item 6`. */
  item?: string | undefined;
  /** In a band across the head. */
  restricted?: string | undefined;
}

/** A stamp laid on an upright page, in points from its lower left corner. */
export interface StampLayout {
  texts: PlacedText[];
  band?: Box;
  /** Where no place was free: the factor for the page, and how far its foot is lifted. */
  shrink?: Shrink;
}

export interface PlacedText {
  text: string;
  x: number;
  baseline: number;
  size: number;
  /** The white behind it; a text in the band has none. */
  plate?: Box;
}

export interface Shrink {
  scale: number;
  lift: number;
}

/** The width of a text in points. */
export type Measure = (text: string, size: number) => number;

interface Upright {
  width: number;
  height: number;
}

const SIZE = 10;
const CAPITALS = 0.66;
const PADDING = 3;
const SIDE = 28;
const BAND = 24;
/** Room that a shrunken page leaves at its foot, and at its head where something is printed there. */
const FOOT_ROOM = 18;
const HEAD_ROOM = 20;
/** Most printers leave out this much at the edges of the paper. */
const UNPRINTED = 12;
/** From the paper's edge to the text, the best first. */
const DISTANCES = [20, 16, 26, 13, 32];
/** A page shrinks to this, or further where it is too small for the stamps' room. */
const SHRUNK = 0.95;

/** Finds free places for all of a stamp, or makes room by shrinking the page; `occupied` is undefined where it is unknown. */
export function layStamp(
  stamp: Stamp,
  page: Upright,
  occupied: readonly Box[] | undefined,
  measure: Measure,
): StampLayout {
  return (occupied && onFreePlaces(stamp, page, occupied, measure)) ?? onShrunkPage(stamp, page, measure);
}

function onFreePlaces(
  stamp: Stamp,
  page: Upright,
  occupied: readonly Box[],
  measure: Measure,
): StampLayout | undefined {
  const isFree = (box: Box) => !occupied.some((area) => overlaps(area, box));
  const foot = firstFree(
    DISTANCES.map((distance) => footText(stamp, page, distance, measure)),
    isFree,
  );
  if (!foot) return undefined;
  if (stamp.restricted !== undefined) {
    const band = bandOf(page);
    return isFree(band) ? { texts: [foot, ...bandTexts(stamp, page, measure)], band } : undefined;
  }
  if (stamp.item === undefined) return { texts: [foot] };
  const item = stamp.item;
  const head = firstFree(
    DISTANCES.map((distance) => headText(item, page, distance, measure)),
    isFree,
  );
  return head && { texts: [foot, head] };
}

function onShrunkPage(stamp: Stamp, page: Upright, measure: Measure): StampLayout {
  const head = stamp.restricted !== undefined ? BAND : stamp.item !== undefined ? HEAD_ROOM : 0;
  const room = Math.max((1 - SHRUNK) * page.height, head + FOOT_ROOM);
  const lift = room - head;
  const shrink = { scale: 1 - room / page.height, lift };
  const foot = footText(stamp, page, distanceIn(lift), measure);
  if (stamp.restricted !== undefined) {
    return { texts: [foot, ...bandTexts(stamp, page, measure)], band: bandOf(page), shrink };
  }
  if (stamp.item === undefined) return { texts: [foot], shrink };
  return { texts: [foot, headText(stamp.item, page, distanceIn(head), measure)], shrink };
}

/** How far from the edge a line stands in a margin: in its middle, or nearer to the page where that would not be printed. */
function distanceIn(margin: number): number {
  const free = margin - CAPITALS * SIZE;
  return Math.max(free / 2, Math.min(UNPRINTED, free - 1.5));
}

function footText({ foot }: Stamp, page: Upright, baseline: number, measure: Measure): PlacedText {
  const size = fittingSize(foot, page.width, measure);
  return onPlate(foot, (page.width - measure(foot, size)) / 2, baseline, size, measure);
}

function headText(item: string, page: Upright, distance: number, measure: Measure): PlacedText {
  const size = fittingSize(item, page.width, measure);
  const baseline = page.height - distance - CAPITALS * size;
  return onPlate(item, page.width - SIDE - measure(item, size), baseline, size, measure);
}

/** The restriction on the left of the band and the item on its right, both smaller where the page is narrow. */
function bandTexts({ restricted = '', item = '' }: Stamp, page: Upright, measure: Measure): PlacedText[] {
  const size = fittingSize(`${restricted}   ${item}`, page.width, measure);
  const baseline = page.height - UNPRINTED - CAPITALS * size;
  const left = { text: restricted, x: SIDE, baseline, size };
  return item === '' ? [left] : [left, { text: item, x: page.width - SIDE - measure(item, size), baseline, size }];
}

function bandOf(page: Upright): Box {
  return { x: 0, y: page.height - BAND, width: page.width, height: BAND };
}

function onPlate(text: string, x: number, baseline: number, size: number, measure: Measure): PlacedText {
  const plate = {
    x: x - PADDING,
    y: baseline - PADDING,
    width: measure(text, size) + 2 * PADDING,
    height: CAPITALS * size + 2 * PADDING,
  };
  return { text, x, baseline, size, plate };
}

function fittingSize(text: string, width: number, measure: Measure): number {
  return Math.min(SIZE, (SIZE * Math.max(1, width - 2 * SIDE)) / measure(text, SIZE));
}

function firstFree(places: readonly PlacedText[], isFree: (box: Box) => boolean): PlacedText | undefined {
  return places.find(({ plate }) => plate && isFree(plate));
}
