import { plainDate } from '../../../domain/calendar/calendar-date.js';
import type { Span } from '../../../platform/pdf/document/blocks.js';
import { type FinishedDocument, TaggedDocument } from '../../../platform/pdf/document/tagged-document.js';
import type { TextDifference } from '../../../platform/text/text-differences.js';
import type { TermsOfPanel } from '../terms-version.entity.js';
import { adoptionInWords } from '../terms-words.js';
import { KIND_WORDS, restOf } from './differences.presenter.js';
import type { TermsDifferences } from './terms-differences.js';

interface DifferencesToPrint {
  readonly before: TermsOfPanel;
  readonly after: TermsOfPanel;
  readonly differences: TermsDifferences;
}

/** The paper that goes to a meeting with revised terms of reference: what is put in and taken out is said in words. */
export async function drawDifferences(
  { before, after, differences }: DifferencesToPrint,
  { name, colour, madeAt }: { readonly name: string; readonly colour: string; readonly madeAt: string },
): Promise<FinishedDocument> {
  const title = 'Revised terms of reference';
  const { panel } = after;
  const sheet = new TaggedDocument({
    title: `${panel.name}: ${title.toLowerCase()}`,
    madeAt,
    author: name,
    colour,
    footer: `${panel.name}, ${title.toLowerCase()}`,
  });
  sheet.paragraph(`${name}, ${panel.name}`, 'lead').heading(1, title);
  sheet.facts([
    { label: 'Before', value: versionFact(before) },
    { label: 'After', value: versionFact(after) },
  ]);
  sheet.paragraph([
    'What is ',
    { text: '[put in: so]', bold: true },
    ' comes new into the text. What is ',
    { text: '[taken out: so]', italic: true },
    ' is no longer in it.',
  ]);
  if (differences.changes.length === 0) sheet.paragraph('Nothing has changed.');
  for (const { name: section, kind, pieces } of differences.changes) {
    sheet.heading(2, section);
    if (KIND_WORDS[kind] !== '') sheet.paragraph(KIND_WORDS[kind]);
    for (const paragraph of paragraphsOf(pieces)) sheet.paragraph(paragraph);
  }
  const rest = restOf(differences);
  if (rest.length > 0) sheet.heading(2, 'What has not changed');
  for (const sentence of rest) sheet.paragraph(sentence);
  return sheet.finish();
}

function versionFact(version: TermsOfPanel): string {
  const { number, inForceFrom } = version;
  const adopted = adoptionInWords(version);
  const inForce = inForceFrom === null ? [] : [`in force from ${plainDate(inForceFrom)}`];
  return [`Version ${number}`, adopted === null ? 'draft' : `adopted by ${adopted}`, ...inForce].join('; ');
}

/** One for each line, as deep as it stands in its list: leading blanks would be lost in print. */
function paragraphsOf(pieces: readonly TextDifference[]): Span[][] {
  return linesOf(pieces)
    .filter((line) => line.some(({ text }) => text.trim() !== ''))
    .map((line) => line.reduce<Span[]>((spans, piece) => [...spans, spanOf(piece, spans.at(-1)?.text ?? null)], []));
}

function linesOf(pieces: readonly TextDifference[]): TextDifference[][] {
  const lines: TextDifference[][] = [[]];
  for (const { kind, text } of pieces) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    });
  }
  return lines;
}

/** Blanks stay outside the brackets, and so between the words; where two brackets meet there is one. */
function spanOf({ kind, text }: TextDifference, before: string | null): Span {
  const [, blanks = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const lead = before === null ? blanks.replaceAll(' ', '\u00a0') : blanks;
  if (kind === 'same' || words === '') return { text: `${lead}${words}${after}` };
  const said = kind === 'added' ? 'put in' : 'taken out';
  const gap = lead === '' && before !== null && /\S$/.test(before) ? ' ' : lead;
  const span = { text: `${gap}[${said}: ${words}]${after}` };
  return kind === 'added' ? { ...span, bold: true } : { ...span, italic: true };
}
