import type { ListItem, Span } from '../../../platform/pdf/document/blocks.js';
import { type FinishedDocument, TaggedDocument } from '../../../platform/pdf/document/tagged-document.js';
import type { MemberToPrint, SummonsToPrint } from './summons-to-print.js';
import type { SummonsText } from './summons-text.js';

/** The summonses on paper: each begins on a page of its own, to be left or posted. */
export function drawSummonses(toPrint: SummonsToPrint, madeAt: string): Promise<FinishedDocument> {
  const { council, text, members } = toPrint;
  const sheet = new TaggedDocument({
    title: `Summons: ${text.meeting}`,
    madeAt,
    language: 'en-GB',
    author: council.name,
    colour: council.colour,
    footer: `Summons · ${text.meeting}`,
    ...(text.authentication === null ? { watermark: 'DRAFT' } : {}),
  });
  const copyForFile = { name: `the members of the ${text.panel}`, authentication: text.authentication };
  for (const member of members.length === 0 ? [copyForFile] : members) {
    sheet.newPage();
    drawSummons(sheet, toPrint, member);
  }
  return sheet.finish();
}

function drawSummons(
  sheet: TaggedDocument,
  { council, text }: SummonsToPrint,
  { name, authentication }: MemberToPrint,
): void {
  const { opening, day, time, place, business, page } = text;
  sheet.paragraph(council.name, 'lead');
  sheet.paragraph(council.offices.join('\n'), 'small');
  sheet.heading(1, `Summons to ${name}`);
  sheet.paragraph(opening);
  sheet.facts([
    { label: 'Day', value: [{ text: day, bold: true }] },
    { label: 'Time', value: [{ text: time, bold: true }] },
    { label: 'Place', value: place.join('\n') },
  ]);
  sheet.heading(2, 'Business to be transacted', { bookmark: false });
  drawBusiness(sheet, business);
  sheet.rule();
  sheet.paragraph([{ text: authentication ?? 'Draft. This summons has not been authenticated.', bold: true }]);
  sheet.facts([{ label: 'Agenda and papers', value: [webLink(page)] }]);
}

/** Headings stand between the lists of what is below them. */
function drawBusiness(sheet: TaggedDocument, business: SummonsText['business']): void {
  let items: ListItem[] = [];
  const finishList = () => {
    if (items.length > 0) sheet.list(items);
    items = [];
  };
  for (const { number, title, isHeading } of business) {
    if (isHeading) finishList();
    if (isHeading) sheet.paragraph([{ text: title, bold: true }]);
    else items.push({ label: number, content: [{ kind: 'paragraph', words: title }] });
  }
  finishList();
}

function webLink(page: string): Span {
  return { text: page, link: { uri: page, contents: `Page of this meeting: ${page}` } };
}
