import { type FinishedDocument, TaggedDocument } from '../../../platform/pdf/document/tagged-document.js';
import type { PaperListToPrint } from './summons-to-print.js';

/** Whom to serve on paper, with room to write down when it was done. */
export function drawPaperList(toPrint: PaperListToPrint, madeAt: string): Promise<FinishedDocument> {
  const { council, meeting, lastDay, rows } = toPrint;
  const sheet = new TaggedDocument({
    title: `Summonses on paper: ${meeting}`,
    madeAt,
    language: 'en-GB',
    author: council.name,
    colour: council.colour,
    footer: `Summonses on paper · ${meeting}`,
  });
  sheet.paragraph(council.name, 'lead');
  sheet.heading(1, 'Summonses on paper');
  sheet.paragraph([{ text: meeting, bold: true }], 'lead');
  if (rows.length === 0) {
    sheet.paragraph('Nobody is summoned on paper: every member has consented to email.');
    return sheet.finish();
  }
  sheet.paragraph(
    `Leave each summons at, or post it to, the member’s usual place of residence or another address they have given in writing, by ${lastDay}. Write down the day, the time and how it was done.`,
  );
  sheet.table({
    columns: [
      { heading: 'Member', share: 3, namesRow: true },
      { heading: 'Why on paper', share: 3 },
      { heading: 'Left or posted: how, day and time', share: 4 },
    ],
    rows: rows.map(({ name, why, served }) => [name, why, served ?? ' ']),
  });
  return sheet.finish();
}
