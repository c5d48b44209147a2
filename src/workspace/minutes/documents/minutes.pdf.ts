import { setImmediate } from 'node:timers/promises';
import type { NestedClause } from '../../../domain/minutes/nested-clauses.js';
import {
  type PrintedMinute,
  printedMinutes,
  type PrintedPart,
  type PrintedResolution,
} from '../../../domain/minutes/printed-minutes.js';
import type { List, ListItem, Paragraph } from '../../../platform/pdf/document/blocks.js';
import { type FinishedDocument, TaggedDocument } from '../../../platform/pdf/document/tagged-document.js';
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
import { printedMarkdown } from './printed-markdown.js';

/**
 * Minutes as they are kept and signed: leaves numbered on in the panel's sequence, room for initials on each where it
 * wants them, and at the end the line to sign on. (LGA 1972, Sch 12 para 41.)
 */
export async function drawMinutes(minutes: MinutesDocument): Promise<FinishedDocument> {
  const sheet = new TaggedDocument({
    title: documentTitle(minutes),
    madeAt: minutes.madeAt,
    language: 'en-GB',
    author: minutes.council.name,
    colour: minutes.council.colour,
    footer: footerOf(minutes),
    firstPage: minutes.firstLeaf,
    withInitials: minutes.withInitials,
    ...(isDraft(minutes) ? { watermark: DRAFT_WORDS.watermark } : {}),
  });
  drawHead(sheet, minutes);
  for (const minute of printedMinutes(minutes.record).items) {
    drawMinute(sheet, minute);
    // Long minutes take their time, and others are waiting for theirs.
    await setImmediate();
  }
  drawCorrections(sheet, minutes);
  drawSignature(sheet, minutes);
  return sheet.finish();
}

function drawHead(sheet: TaggedDocument, minutes: MinutesDocument): void {
  const { panel, day, head } = printedMinutes(minutes.record);
  sheet.paragraph(minutes.council.name, 'lead');
  sheet.heading(1, panel);
  sheet.paragraph([{ text: day, bold: true }], 'lead');
  const standing = standingOf(minutes);
  if (standing !== null) sheet.paragraph(standing);
  sheet.rule();
  for (const sentence of head) sheet.paragraph(sentence);
}

function drawMinute(sheet: TaggedDocument, minute: PrintedMinute): void {
  const { number, heading, anchor, notForPublication, publicSummary, parts } = minute;
  sheet.heading(2, `${number}. ${heading}`, { destination: anchor });
  if (notForPublication !== null) sheet.paragraph([{ text: `${notForPublication}.`, bold: true }], 'small');
  if (publicSummary !== null) drawBlocks(sheet, printedMarkdown(publicSummary, [{ text: 'Summary: ', bold: true }]));
  for (const part of parts) drawPart(sheet, part);
}

function drawPart(sheet: TaggedDocument, part: PrintedPart): void {
  switch (part.kind) {
    case 'narrative':
      return drawBlocks(sheet, printedMarkdown(part.text));
    case 'event':
      return drawBlocks(sheet, printedMarkdown(part.text, [], true));
    case 'resolution':
      return drawResolution(sheet, part);
    case 'private-begins':
    case 'private-ends':
      sheet.paragraph([{ text: part.text, bold: true }], 'small');
  }
}

function drawResolution(
  sheet: TaggedDocument,
  { before, marker, sole, clauses, notes, votes }: PrintedResolution,
): void {
  drawBlocks(sheet, printedMarkdown(before));
  const words = [{ text: `${marker} `, bold: true }];
  if (sole === null) sheet.paragraph([{ text: marker, bold: true }]);
  else drawBlocks(sheet, printedMarkdown(sole, words));
  if (clauses.length > 0) sheet.list(clauses.map(clauseItem));
  for (const note of notes) sheet.paragraph(note);
  if (votes.length > 0) sheet.facts(votes.map(({ label, names }) => ({ label, value: names })));
}

function clauseItem({ label, text, clauses }: NestedClause): ListItem {
  const beneath: List[] = clauses.length === 0 ? [] : [{ kind: 'list', items: clauses.map(clauseItem) }];
  return { label, content: [...printedMarkdown(text), ...beneath] };
}

function drawBlocks(sheet: TaggedDocument, blocks: readonly (Paragraph | List)[]): void {
  for (const block of blocks) {
    if (block.kind === 'list') sheet.list(block.items);
    else sheet.paragraph(block.words);
  }
}

function drawCorrections(sheet: TaggedDocument, { corrections }: MinutesDocument): void {
  if (corrections.length === 0) return;
  sheet.heading(2, CORRECTIONS_HEADING);
  for (const correction of corrections) sheet.paragraph(correctionInWords(correction));
}

/** Nobody signs a draft: minutes are signed when a meeting has approved them. */
function drawSignature(sheet: TaggedDocument, minutes: MinutesDocument): void {
  if (isDraft(minutes)) return;
  const signature = signatureInWords(minutes);
  sheet.rule();
  if (signature !== null) sheet.paragraph([{ text: signature, bold: true }]);
  else
    sheet.writingLines([
      { label: 'Signed', share: 0.48, hasLine: true },
      { label: minutes.record.chairWord, share: 0.2, hasLine: false },
      { label: 'Date', share: 0.32, hasLine: true },
    ]);
}
