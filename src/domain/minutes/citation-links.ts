/** The numbers under which minutes are cited become links, where whoever shows them knows a page of the cited minute. */
import { citationsIn } from './minute-citations.js';
import type { CitedMinute, MinutesRecord } from './minutes-record.js';

export type HrefOf = (minuteId: string) => string | null;

/** For a page: what is printed or put on record has no links in it. */
export function withCitationLinks(record: MinutesRecord, hrefOf: HrefOf): MinutesRecord {
  return {
    ...record,
    items: record.items.map((minute) => ({
      ...minute,
      blocks: minute.blocks.map((block) => {
        const linked = (text: string) => withLinks(text, block.cited, hrefOf);
        const clauses = block.clauses.map((clause) => ({ ...clause, text: linked(clause.text) }));
        return { ...block, text: linked(block.text), clauses };
      }),
    })),
  };
}

/** The ids of the minutes that are cited, each once. */
export function citedIn({ items }: MinutesRecord): string[] {
  return [...new Set(items.flatMap(({ blocks }) => blocks.flatMap(({ cited }) => cited.map(({ id }) => id))))];
}

/** `[words](address)`; both may hold brackets of their own. */
const LINK = /\[(?:[^[\]]|\[[^[\]]*\])*\]\((?:[^()]|\([^()]*\))*\)/g;

/** Where one number stands for two minutes of different years, or in a link already, it is left alone. */
function withLinks(text: string, cited: readonly CitedMinute[], hrefOf: HrefOf): string {
  if (cited.length === 0) return text;
  const links = [...text.matchAll(LINK)].map(({ index, 0: link }) => ({ from: index, to: index + link.length }));
  const isLinked = (at: number) => links.some(({ from, to }) => from <= at && at < to);
  return citationsIn(text).reduceRight((whole, { start, end, number }) => {
    if (isLinked(start)) return whole;
    const [meant, ...others] = cited.filter((each) => each.number === number);
    const href = meant && others.length === 0 ? hrefOf(meant.id) : null;
    return href === null ? whole : `${whole.slice(0, start)}[${number}](${href})${whole.slice(end)}`;
  }, text);
}
