/**
 * A person is printed in the council's style, "Councillor M. S. Elliott", unless the person or the panel asks for
 * another; lists are ordered by surname as a reader would look it up.
 */
export interface PersonName {
  /** `Councillor`, `Ms.`, `Dr.`; empty for none. */
  readonly title: string;
  /** All forenames, `Mary Sue`; initials may stand for them, `M. S.`. */
  readonly forenames: string;
  readonly surname: string;
  /** Printed as it stands, title and all, in place of any style: two Elliots may sit on one panel. */
  readonly styledAs?: string | null;
}

/** `Councillor M. S. Elliott`, `Councillor Elliott`, `Councillor Mary Elliott`. */
export const NAME_STYLES = ['initials', 'surname', 'forename'] as const;
export type NameStyle = (typeof NAME_STYLES)[number];

export function printedName(name: PersonName, style: NameStyle): string {
  if (name.styledAs) return name.styledAs;
  return [name.title, givenNames(name.forenames, style), name.surname].filter((part) => part !== '').join(' ');
}

/** `Mary Sue` gives `M. S.`, `Jean-Paul` gives `J.-P.`. */
export function initials(forenames: string): string {
  return words(forenames)
    .map((word) => word.split('-').map(initial).join('-'))
    .join(' ');
}

/**
 * What to order by: folded surname, then folded forenames. Accents, capitals, apostrophes, hyphens and spaces make no
 * difference, Mc stands with Mac, and a prefix such as van belongs to the surname.
 */
export function nameSortKey({ surname, forenames }: Pick<PersonName, 'surname' | 'forenames'>): string {
  return `${folded(surname.replace(/^(?:Mc|M['’‘])(?=\s?\p{Lu})/u, 'Mac'))} ${words(forenames).map(folded).join(' ')}`.trim();
}

function givenNames(forenames: string, style: NameStyle): string {
  switch (style) {
    case 'initials':
      return initials(forenames);
    case 'forename':
      return words(forenames)[0] ?? '';
    case 'surname':
      return '';
  }
}

function initial(word: string): string {
  const [letter] = word;
  return letter === undefined ? '' : `${letter.toLocaleUpperCase('en-GB')}.`;
}

function words(text: string): string[] {
  return text.split(/[\s.]+/).filter((word) => word !== '');
}

/** Letters that Unicode does not take apart into a letter and an accent. */
const UNDIVIDED = new Map(
  Object.entries({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' }),
);

function folded(text: string): string {
  const lower = text.normalize('NFD').toLowerCase();
  return [...lower]
    .map((letter) => UNDIVIDED.get(letter) ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
