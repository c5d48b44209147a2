/**
 * Every open report lists the papers it is based on and relied on to a material extent, or says that there are none;
 * a blank is neither. Exempt and published works are not listed. (LGA 1972, s.100D(1), (4) and (5).)
 */
export type BackgroundPapers =
  | { readonly kind: 'blank' }
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly titles: readonly string[] };

/** Reads what the author typed: one title to a line, with or without a bullet, or a word for none. */
export function readBackgroundPapers(text: string | null): BackgroundPapers {
  const titles = (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
  const [only] = titles;
  if (only === undefined) return { kind: 'blank' };
  return titles.length === 1 && saysNone(only) ? { kind: 'none' } : { kind: 'list', titles };
}

/** The lines to print: each title, or `None`; nothing for a blank. */
export function printedBackgroundPapers(papers: BackgroundPapers): string[] {
  switch (papers.kind) {
    case 'blank':
      return [];
    case 'none':
      return ['None'];
    case 'list':
      return [...papers.titles];
  }
}

function saysNone(line: string): boolean {
  return /^(?:none|nil|n\/?a|no background papers|there are none|not applicable)\.?$/i.test(line);
}
