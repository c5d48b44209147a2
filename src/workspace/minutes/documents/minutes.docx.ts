import { AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import {
  type PrintedMinute,
  printedMinutes,
  type PrintedPart,
  type PrintedResolution,
} from '../../../domain/minutes/printed-minutes.js';
import { correctionInWords } from '../../../domain/minutes/public-corrections.js';
import {
  CORRECTIONS_HEADING,
  documentTitle,
  DRAFT_WORDS,
  footerOf,
  isDraft,
  type MinutesDocument,
  signatureInWords,
  standingOf,
} from './minutes-document.js';
import { WordBlocks, writable } from './word-blocks.js';
import { WordNumbering } from './word-numbering.js';

/** What a Word document says it is. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Minutes as a Word document, to be worked on further: the same words and order as the PDF. */
export async function writeMinutes(minutes: MinutesDocument): Promise<Buffer> {
  const numbering = new WordNumbering();
  const children = body(minutes, new WordBlocks(numbering));
  const document = new Document({
    title: writable(documentTitle(minutes)),
    creator: writable(minutes.council.name),
    description: '',
    lastModifiedBy: writable(minutes.council.name),
    styles: stylesOf(minutes),
    numbering: { config: numbering.all() },
    sections: [
      {
        properties: { page: { pageNumbers: { start: minutes.firstLeaf } } },
        headers: { default: new Header({ children: headerOf(minutes) }) },
        footers: { default: new Footer({ children: [footLine(minutes)] }) },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** An open font that Word replaces by its own where it is not installed. */
const FONT = 'Source Sans 3';

function stylesOf({ council }: MinutesDocument) {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: '1D2226' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const main = heading(44, 0);
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 140 } },
      },
      heading1: { ...main, run: { ...main.run, color: council.colour.replace('#', '') } },
      heading2: heading(28, 320),
    },
  };
}

function headerOf(minutes: MinutesDocument): Paragraph[] {
  if (!isDraft(minutes)) return [];
  const text = new TextRun({ text: DRAFT_WORDS.watermark, bold: true });
  return [new Paragraph({ alignment: AlignmentType.RIGHT, children: [text] })];
}

function footLine(minutes: MinutesDocument): Paragraph {
  const words = new TextRun({ text: `${writable(footerOf(minutes))} · `, size: 18 });
  return new Paragraph({ children: [words, new TextRun({ children: [PageNumber.CURRENT], size: 18 })] });
}

function body(minutes: MinutesDocument, blocks: WordBlocks): Paragraph[] {
  const { panel, day, head, items } = printedMinutes(minutes.record);
  const standing = standingOf(minutes);
  return [
    blocks.plain(writable(minutes.council.name)),
    headingOf(panel, HeadingLevel.HEADING_1),
    blocks.plain(day, { bold: true }),
    ...(standing === null ? [] : [blocks.plain(standing)]),
    ...head.map((sentence) => blocks.plain(writable(sentence))),
    ...items.flatMap((minute) => minuteIn(blocks, minute)),
    ...corrections(minutes, blocks),
    ...signature(minutes, blocks),
  ];
}

function minuteIn(blocks: WordBlocks, minute: PrintedMinute): Paragraph[] {
  const { number, heading, notForPublication, publicSummary, parts } = minute;
  return [
    headingOf(`${number}. ${heading}`, HeadingLevel.HEADING_2),
    ...(notForPublication === null ? [] : [blocks.plain(`${notForPublication}.`, { bold: true })]),
    ...(publicSummary === null ? [] : blocks.markdown(publicSummary, { first: 'Summary: ' })),
    ...parts.flatMap((part) => partIn(blocks, part)),
  ];
}

function partIn(blocks: WordBlocks, part: PrintedPart): Paragraph[] {
  switch (part.kind) {
    case 'narrative':
      return blocks.markdown(part.text);
    case 'event':
      return blocks.markdown(part.text, { italics: true });
    case 'resolution':
      return resolutionIn(blocks, part);
    case 'private-begins':
    case 'private-ends':
      return [blocks.plain(part.text, { bold: true })];
  }
}

function resolutionIn(blocks: WordBlocks, resolution: PrintedResolution): Paragraph[] {
  const { before, marker, sole, clauses, notes, votes } = resolution;
  return [
    ...blocks.markdown(before),
    ...(sole === null ? [blocks.plain(marker, { bold: true })] : blocks.markdown(sole, { first: `${marker} ` })),
    ...(clauses.length === 0 ? [] : blocks.clauses(clauses)),
    ...notes.map((note) => blocks.plain(writable(note))),
    ...votes.map(({ label, names }) => blocks.plain(writable(`${label}: ${names}`))),
  ];
}

function corrections({ corrections: made }: MinutesDocument, blocks: WordBlocks): Paragraph[] {
  if (made.length === 0) return [];
  const lines = made.map((correction) => blocks.plain(writable(correctionInWords(correction))));
  return [headingOf(CORRECTIONS_HEADING, HeadingLevel.HEADING_2), ...lines];
}

function signature(minutes: MinutesDocument, blocks: WordBlocks): Paragraph[] {
  if (isDraft(minutes)) return [];
  const signed = signatureInWords(minutes);
  if (signed !== null) return [blocks.plain(writable(signed), { bold: true })];
  const room = '\u2026'.repeat(20);
  return [blocks.plain(`Signed ${room} ${writable(minutes.record.chairWord)}   Date ${'\u2026'.repeat(10)}`)];
}

function headingOf(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading, children: [new TextRun(writable(text))] });
}
