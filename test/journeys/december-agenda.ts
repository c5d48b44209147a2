import { makePdf } from '../support/made-pdf.js';
import type { Visitor } from './visitor.js';

const PANEL = 'Improving Lives Select Commission';
const MEETING = `${PANEL}, Tuesday 12 December 2017`;

export async function openTheDraft(clerk: Visitor): Promise<void> {
  await clerk.follow('Meetings');
  await clerk.arriveAt('Meetings');
  await clerk.follow(`Tuesday 12 December 2017 ${PANEL}`);
  await clerk.arriveAt(MEETING);
  await clerk.press('Open the agenda');
  await clerk.arriveAt(PANEL);
}

/** As item 11, with a report of three pages. */
export async function addPlacementCosts(clerk: Visitor, text: string): Promise<void> {
  await clerk.press('+ Item');
  await clerk.arriveAt('Add an item');
  await clerk.fill('Title', 'Placement Costs');
  await clerk.press('Add to the agenda');
  await clerk.arriveAt(PANEL);
  await clerk.follow('Add papers to item 11');
  await clerk.arriveAt('Add papers to item 11');
  await clerk.select('Kind', 'Report');
  await clerk.fill('Title (optional)', 'Placement Costs');
  await clerk.fill('Background papers', 'None');
  await clerk.attach('PDF files', 'costs.pdf', await makePdf({ pages: 3, text }));
  await clerk.press('Add papers');
  await clerk.arriveAt(PANEL);
}

export async function keepItFromThePublic(clerk: Visitor): Promise<void> {
  await clerk.unfold('More for item 11');
  await clerk.follow('Marking of item 11');
  await clerk.arriveAt('Keep item 11 from the public');
  await clerk.tick(
    'Paragraphs of Part 1 of Schedule 12A',
    '3. Information relating to the financial or business affairs',
  );
  await clerk.fill('Why it falls under this paragraph', 'It compares what named agencies charge.');
  await clerk.fill('Public interest test', 'Agencies that read each other’s prices would raise them.');
  await clerk.fillDay('Review date', ['24', '4', '2018']);
  await clerk.tick('Does it give away terms of a contract under negotiation?', 'Yes');
  await clerk.tick('Must it be registered by law, as filed company accounts are?', 'No');
  await clerk.tick('Is it about planning permission the council may grant itself?', 'No');
  await clerk.press('Save the marking');
  await clerk.arriveAt(PANEL);
}

export async function excludeThePublic(clerk: Visitor): Promise<void> {
  await clerk.press('+ Exclusion');
  await clerk.arriveAt('Add an exclusion of the public');
  await clerk.select('Where it stands', 'After 10. Regional Adoption Agency');
  await clerk.press('Add to the agenda');
  await clerk.arriveAt(PANEL);
}
