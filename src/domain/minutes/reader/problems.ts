/** What was not understood, so that a person looks there first. */
import { placeOfLine, type SourceLine } from './clean/source-line.js';
import type { LeftOver, ReadDocument } from './read-document.js';

const HEAD_WORDS = { panel: 'the body that met', date: 'the day of the meeting' } as const;
const SHOWN = 200;

export function problemsOf(document: Omit<ReadDocument, 'notUnderstood'>, lines: readonly SourceLine[]): LeftOver[] {
  const [first] = lines;
  if (!first) return [{ text: '', place: { line: 1, column: 1, endLine: 1, endColumn: 1 }, why: 'there is no text' }];
  const place = placeOfLine(first);
  const text = first.text.trim().slice(0, SHOWN);
  if (document.kind === null && document.items.length === 0) {
    return [{ text, place, why: 'nothing here reads like an agenda or minutes' }];
  }
  const found: LeftOver[] = [];
  for (const key of ['panel', 'date'] as const) {
    if (document[key] === null) found.push({ text, place, why: `${HEAD_WORDS[key]} was not found` });
  }
  if (document.items.length === 0) found.push({ text, place, why: 'no items of business were found' });
  if (document.kind === 'minutes' && document.present.length === 0)
    found.push({ text, place, why: 'nobody was found to be present' });
  return [...found, ...gapsIn(document), ...emptyResolutions(document)];
}

/** A number left out, as where pages are missing or in the wrong order. */
function gapsIn({ items }: Pick<ReadDocument, 'items'>): LeftOver[] {
  const plain = items.filter(({ number }) => number !== null && /^\d+$/.test(number));
  return plain.slice(1).flatMap((item, index) => {
    const [before, number] = [Number(plain[index]?.number), Number(item.number)];
    if (number === before + 1) return [];
    const why =
      number > before + 1
        ? `no item ${before + 1 === number - 1 ? before + 1 : `${before + 1} to ${number - 1}`} was found before it`
        : 'its number is not in order';
    return [{ text: `${item.printedNumber} ${item.title}`.slice(0, SHOWN), place: item.found.place, why }];
  });
}

function emptyResolutions({ items }: Pick<ReadDocument, 'items'>): LeftOver[] {
  return items.flatMap(({ body }) =>
    body.flatMap((block) =>
      block.kind === 'narrative' && /^(?:RESOLVED|Resolved|AGREED|RECOMMENDED)\W*$/.test(block.text)
        ? [{ text: block.text, place: block.place, why: 'a marker without a resolution behind it' }]
        : [],
    ),
  );
}
