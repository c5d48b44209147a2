/**
 * Appointments as minutes word them: in a clause ("That Councillor Cusworth be appointed as Vice-Chair of the Panel") or
 * in a list of roles ("*Housing* – Councillor Watson"). Only what the words say; who that is, the clerk confirms.
 */

export interface AppointmentWords {
  readonly role: string;
  /** As printed: `Councillor M. Elliott`. */
  readonly person: string;
}

const TITLE = '(?:Councillors?|Cllrs?\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Alderman|Alderwoman|The Mayor,?)';
/** A title is no name, else a list of people could be read in very many ways. */
const NO_TITLE = '(?!(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|Alderman|Alderwoman|The)\\b)';
const NAME = `(?:(?:[A-Z]\\. ?){1,4})?${NO_TITLE}[A-Z][\\w’'-]+(?: ${NO_TITLE}[A-Z][\\w’'-]+){0,3}`;
const PERSON = `${TITLE} ${NAME}`;
const PEOPLE = `${PERSON}(?:(?:,| and|, and) (?:${TITLE} )?${NAME})*`;
const VERB = 'be (?:duly |also |hereby )?(?:re-?)?(?:appointed|elected|nominated|confirmed|co-opted|designated)';
const BEFORE_ROLE = '(?:as |to (?:serve on |sit on |be )?|onto |on )?(?:the (?=[a-z]*[A-Z])|a |an |its )?';

/** `Councillor Cusworth be appointed as Vice-Chair of the Panel`, `… to be appointed as …`. */
const APPOINTED = new RegExp(
  `(${PEOPLE})(?: to)? ${VERB} ${BEFORE_ROLE}((?:(?!,? and (?:that|${TITLE}) )[^.;:])+)`,
  'g',
);
/** `Health Champion: Councillor Clark`, `*Housing* – Councillor Watson`, `Councillor Clark – Health`. */
const ROLE_FIRST = new RegExp(`^(.{2,160}?) ?(?:[–—:-]|:-) ?(${PERSON})\\.?$`);
const PERSON_FIRST = new RegExp(`^(${PERSON}) ?[–—:-] ?(.{2,160}?)\\.?$`);
const ITEM = /^\s*(?:[-*+•]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)/;

/** As many characters of a paragraph as are read. */
const READ = 1000;

/** A list counts where a line before it, or the text around it, speaks of appointing. */
export function appointmentsIn(text: string): AppointmentWords[] {
  const lines = text.split('\n').map((line) => line.slice(0, READ));
  return [...lines.flatMap(inSentences), ...inLists(lines)];
}

function inSentences(line: string): AppointmentWords[] {
  return [...plain(line).matchAll(APPOINTED)].flatMap(([, people = '', role = '']) =>
    spread(people).map((person) => ({ role: roleIn(role), person })),
  );
}

function inLists(lines: readonly string[]): AppointmentWords[] {
  const found: AppointmentWords[] = [];
  let isOfAppointments = false;
  for (const line of lines) {
    if (line.trim() === '') continue;
    if (!ITEM.test(line)) isOfAppointments = /appoint|nominat|elect|champion/i.test(line);
    else if (isOfAppointments) found.push(...inItem(plain(line.replace(ITEM, ''))));
  }
  return found;
}

function inItem(line: string): AppointmentWords[] {
  if (new RegExp(VERB).test(line)) return [];
  const [, name, office] = PERSON_FIRST.exec(line) ?? [];
  if (name !== undefined && office !== undefined) return [{ role: office.trim(), person: name }];
  const [, role, person] = ROLE_FIRST.exec(line) ?? [];
  return role === undefined || person === undefined ? [] : [{ role: role.trim(), person }];
}

/** `Councillors Ash and M. Birch` are two, each with the title. */
function spread(people: string): string[] {
  const title = new RegExp(`^${TITLE}`).exec(people)?.[0].replace(/^(Councillor|Cllr)s/, '$1') ?? '';
  const names = people.split(/,? and |, /).filter((name) => name !== '');
  return names.map((name) =>
    new RegExp(`^${TITLE} `).test(name) ? name.replace(/^(Councillor|Cllr)s /, '$1 ') : `${title} ${name}`,
  );
}

/** Without the term and what else follows the role. */
function roleIn(words: string): string {
  return words
    .replace(
      /,? (?:for|until|from|with effect from) (?:the |a |an )?(?:remainder|rest|municipal|\d|term|period|coming|current|next|further|immediate).*$/,
      '',
    )
    .trim();
}

function plain(text: string): string {
  return text.replace(/[*_]/g, '').replace(/\s+/g, ' ');
}
