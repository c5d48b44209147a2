/** An agenda names no people but the chair, where the list of members marks one. */
import type { SourceLine } from '../clean/source-line.js';
import { type JoinRules, passagesIn } from '../lines/passages.js';
import { type Passage, placeOf, slicePassage } from '../lines/passage.js';
import { pluralTitle } from '../people/person-words.js';
import { type NamedPerson, peopleIn } from '../people/people-in-text.js';
import type { FoundPerson } from '../people/found-person.js';

const LIST = /\b(?:membership|members|councillors|cllrs|committee members|to:|chair(?:man|person|woman)?|convener)\b/i;
/** The role by itself: `(Chair of the Select Commission)` is another body's. */
const CHAIR =
  /^[\s,–—-]*[([]?\s*(?:the )?(?:chair|chairman|chairwoman|chairperson|convener|cadeirydd)\s*(?:[)\]]|$|[.,;])/i;
const IN_BRACKETS = /[([]\s*(?:the )?(?:chair|chairman|chairwoman|chairperson|convener|cadeirydd)\s*[)\]]/i;
/** On a line by itself, below the name. */
const CHAIR_ALONE = /^[([](?:the )?(?:chair|chairman|chairwoman|chairperson|convener|cadeirydd)[)\]]$/i;
const BEFORE = /^\s*(?:the )?(?:chair|chairman|chairwoman|chairperson|convener)\s*(?::-?|–|-|\s{2,})\s*(?=\S)/i;
const MOST = 6_000;

export function chairInMembership(lines: readonly SourceLine[], rules: JoinRules): FoundPerson | null {
  let title: string | null = null;
  let before: Passage | null = null;
  for (const passage of passagesIn(lines.slice(0, 5_000), rules)) {
    const heading = pluralTitle(passage.text.replace(/\s*:?-?$/, ''));
    if (heading !== null) {
      title = heading;
      continue;
    }
    const text = passage.text.slice(0, MOST);
    const chairAbove = before && CHAIR_ALONE.test(text) ? personAbove(before, passage.indent, title) : null;
    if (chairAbove) return chairAbove;
    before = passage;
    if (!LIST.test(text) && !CHAIR.test(text)) continue;
    const label = BEFORE.exec(text);
    const people = peopleIn(text, { title });
    const chair = label ? people[0] : people.find(({ note }) => CHAIR.test(note) || IN_BRACKETS.test(note));
    if (!chair || (label && chair.start > label[0].length + 3)) continue;
    return foundAs(passage, chair, 'chair in the list of members');
  }
  return null;
}

/** Whose cell in the row above begins where the role does. */
function personAbove(above: Passage, indent: number, title: string | null): FoundPerson | null {
  const cells = [...above.text.slice(0, 400).matchAll(/\S+(?: {1,2}\S+)*/g)];
  const cell = cells.find((each) => Math.abs(above.indent + each.index - indent) <= 2);
  if (!cell) return null;
  const own = slicePassage(above, cell.index, cell.index + cell[0].length);
  const [chair] = peopleIn(own.text, { title });
  return chair ? foundAs(own, chair, 'role below a name') : null;
}

function foundAs(passage: Passage, chair: NamedPerson, rule: string): FoundPerson {
  return { ...chair, found: { place: placeOf(passage, chair.start, chair.end), confidence: 0.9, rule } };
}
