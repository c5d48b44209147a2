/**
 * The reader: the text of agendas and minutes of any council becomes a tree of items, resolutions and clauses, with the
 * place of each and what was not understood. It takes any text, never throws, and its time grows with the text's length.
 */
import { cleanLines } from './clean/clean-lines.js';
import type { SourceLine } from './clean/source-line.js';
import { startsOfDocuments } from './head/split-documents.js';
import { hyphenWordsIn } from './lines/hyphens.js';
import type { LeftOver, ReadDocument, ReadDocuments } from './read-document.js';
import { readDocument } from './read-one.js';

/** One document is that object itself; several in one file come in their order. */
export function readMinutes(text: string): ReadDocument | ReadDocuments {
  const { lines, furniture, beyond } = cleanLines(text);
  const words = hyphenWordsIn(wordsOf(lines));
  const starts = startsOfDocuments(lines);
  const documents = starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length;
    const own = lines.slice(start, end);
    const [from, to] = [own[0]?.number ?? 1, own.at(-1)?.number ?? Infinity];
    const removed = furniture.filter(
      ({ place }) => (index === 0 || place.line >= from) && (place.line <= to || index === starts.length - 1),
    );
    return readDocument(own, { words, furniture: removed });
  });
  const [only] = documents;
  const read = withBeyond(documents, beyond);
  return only && documents.length === 1 ? (read[0] ?? only) : { documents: read };
}

function* wordsOf(lines: readonly SourceLine[]): Generator<string> {
  for (const { text } of lines) yield text;
}

function withBeyond(documents: readonly ReadDocument[], beyond: LeftOver | null): ReadDocument[] {
  return documents.map((document, index) =>
    beyond === null || index < documents.length - 1
      ? document
      : { ...document, notUnderstood: [...document.notUnderstood, beyond] },
  );
}
