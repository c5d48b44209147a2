import { plainDate } from '../../domain/calendar/calendar-date.js';
import { type FinishedDocument, TaggedDocument } from '../../platform/pdf/document/tagged-document.js';
import type { ChampionReport } from './champion-report.entity.js';

export interface ReportToPrint {
  readonly council: { readonly name: string; readonly colour: string };
  readonly panel: string;
  readonly strand: string;
  /** As the public may read it. */
  readonly champion: string;
  readonly report: Pick<ChampionReport, 'title' | 'text' | 'writtenOn'>;
  readonly madeAt: string;
}

/** A champion's report as the paper that goes to a meeting. */
export async function drawChampionReport(toPrint: ReportToPrint): Promise<FinishedDocument> {
  const { council, panel, strand, champion, report, madeAt } = toPrint;
  const { title, text, writtenOn } = report;
  const footer = `${panel}, ${title}`;
  const sheet = new TaggedDocument({ title, madeAt, author: council.name, colour: council.colour, footer });
  sheet.paragraph(`${council.name}, ${panel}`, 'lead').heading(1, title);
  sheet.facts([
    { label: 'From', value: champion },
    { label: 'On', value: strand },
    { label: 'Written', value: plainDate(writtenOn) },
  ]);
  for (const paragraph of text.split(/\n\s*\n/)) sheet.paragraph(paragraph.trim());
  return sheet.finish();
}
