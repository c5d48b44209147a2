/** Two versions of a terms of reference side by side, section by section. */

export interface ComparedSection {
  readonly label: string;
  readonly heading: string;
  readonly text: string;
}

export type SectionDifference<T extends ComparedSection = ComparedSection> =
  | { readonly kind: 'same' | 'renumbered' | 'changed'; readonly before: T; readonly after: T }
  | { readonly kind: 'added'; readonly before: null; readonly after: T }
  | { readonly kind: 'removed'; readonly before: T; readonly after: null };

/**
 * In the order of the newer version; what was removed stands where it stood. A section goes on under the same heading,
 * whatever its number; where no heading is the same, under the same number, as long as both have lost their counterpart.
 */
export function sectionsCompared<T extends ComparedSection>(
  before: readonly T[],
  after: readonly T[],
): SectionDifference<T>[] {
  const partners = pairs(before, after);
  const continued = new Set(partners.values());
  const differences: SectionDifference<T>[] = [];
  let next = 0;
  const removedUpTo = (end: number) => {
    for (; next < end; next += 1) {
      const gone = before[next];
      if (gone && !continued.has(gone)) differences.push({ kind: 'removed', before: gone, after: null });
    }
  };
  for (const section of after) {
    const former = partners.get(section);
    if (former === undefined) {
      differences.push({ kind: 'added', before: null, after: section });
      continue;
    }
    removedUpTo(before.indexOf(former));
    differences.push({ kind: kindOf(former, section), before: former, after: section });
  }
  removedUpTo(before.length);
  return differences;
}

function pairs<T extends ComparedSection>(before: readonly T[], after: readonly T[]): Map<T, T> {
  const found = new Map<T, T>();
  for (const key of [(section: T) => plain(section.heading), (section: T) => plain(section.label)]) {
    const free = before.filter((section) => ![...found.values()].includes(section));
    for (const section of after.filter((each) => !found.has(each))) {
      const at = free.findIndex((each) => key(each) !== '' && key(each) === key(section));
      const [partner] = at === -1 ? [] : free.splice(at, 1);
      if (partner) found.set(section, partner);
    }
  }
  return found;
}

function kindOf(before: ComparedSection, after: ComparedSection): 'same' | 'renumbered' | 'changed' {
  if (before.text !== after.text || before.heading !== after.heading) return 'changed';
  return before.label === after.label ? 'same' : 'renumbered';
}

/** Colons, full stops and capitals make no other heading. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
