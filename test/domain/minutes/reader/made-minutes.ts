import fc from 'fast-check';

/** Minutes by chance: what they say, and one way of printing it with the noise of one kind of extraction. */
export interface MadeMinutes {
  readonly text: string;
  readonly truth: {
    readonly panel: string;
    readonly date: string;
    readonly chair: string;
    readonly present: readonly string[];
    readonly apologies: readonly string[];
    readonly items: readonly {
      readonly number: string;
      readonly title: string;
      readonly resolutions: readonly {
        readonly kind: string;
        readonly clauses: readonly { label: string | null; text: string; subclauses: readonly string[] }[];
      }[];
    }[];
  };
}

const BODIES = ['Housing Select Panel', 'Planning Committee', 'Schools Forum', 'Health and Wellbeing Board', 'Cabinet'];
const SURNAMES = [
  'Ashdown',
  'Bellamy',
  'Corrigan',
  'Dhillon',
  'Fearnley',
  'Haslop',
  'Whitwam',
  'Iqbal',
  'O’Brien',
  'Thorpe-Jones',
];
const TITLES = [
  'Declarations of Interest',
  'Allocations Policy – One Year On',
  'Garage Sites Review',
  'Flood Defences (Phase Two)',
  'Fees and Charges 2019/20',
  'Update on the Library Service',
  'Officer Delegations',
  'Tree Strategy',
  'Children’s Centres: Options',
  'Work Programme',
];
const SENTENCES = [
  'Consideration was given to a report of the Director on the first year of the scheme.',
  'Members asked how many people had replied and what would be done about those who had not.',
  'It was pointed out that the figures for the autumn were not yet known.',
  'The officer explained that the office was closed in the afternoon, so that letters waited until the morning.',
  'A different way of counting had been tried elsewhere, in (i) the north and (ii) the south, and was not liked.',
];
const WHAT = [
  'the report be received and its contents noted',
  'a further report be brought to the meeting in the spring, when the figures of the whole year are known',
  'the Director be asked to write to each of the officers who look after a site, and to tell the Panel of the replies',
  'the fees in the appendix be approved',
  'no site be sold before its Ward Members have been asked',
];
const PARTS = ['the number of letters sent', 'the final cost of the works', 'how many people were affected'];
const MARKERS = [
  ['Resolved:- ', 'resolved'],
  ['RESOLVED – ', 'resolved'],
  ['RESOLVED: ', 'resolved'],
  ['Agreed:- ', 'agreed'],
  ['AGREED: ', 'agreed'],
  ['RECOMMENDED TO COUNCIL – ', 'recommended'],
  ['Noted: ', 'noted'],
  ['ORDERED: ', 'resolved'],
] as const;
const LABELS = {
  'in brackets': (at: number) => [`(${at})`, String(at)],
  'with a bracket': (at: number) => [`${at})`, String(at)],
  letters: (at: number) => [`(${'abcdef'.charAt(at - 1)})`, 'abcdef'.charAt(at - 1)],
  bullets: () => ['•', null],
  dashes: (at: number) => [`- (${at})`, String(at)],
} as const satisfies Record<string, (at: number) => readonly [string, string | null]>;
const NUMBERS = {
  plain: (at: number) => [`${at}.`, `${at}`],
  'with a year': (at: number) => [`${at}/18`, `${at}/18`],
  'with a code': (at: number) => [`HSP ${at}/18`, `HSP ${at}/18`],
  'with a dotted code': (at: number) => [`HWB.${at}`, `HWB.${at}`],
  'with a colon': (at: number) => [`${at}:`, `${at}`],
} as const satisfies Record<string, (at: number) => readonly [string, string]>;

const choice = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const clause = fc.record({
  what: fc.nat(WHAT.length - 1),
  parts: fc.oneof(
    { weight: 4, arbitrary: fc.constant<readonly string[]>([]) },
    { weight: 1, arbitrary: fc.constant<readonly string[]>(PARTS) },
  ),
});
const item = fc.record({
  sentences: fc.array(fc.nat(SENTENCES.length - 1), { maxLength: 3 }),
  resolution: fc.option(
    fc.record({ marker: fc.nat(MARKERS.length - 1), clauses: fc.array(clause, { minLength: 1, maxLength: 4 }) }),
  ),
});
const plan = fc.record({
  body: choice(...BODIES),
  day: fc.integer({ min: 1, max: 28 }),
  isSentenceHead: fc.boolean(),
  isList: fc.boolean(),
  names: fc.shuffledSubarray([...SURNAMES], { minLength: 5, maxLength: 8 }),
  isCapital: fc.boolean(),
  number: choice(...(Object.keys(NUMBERS) as (keyof typeof NUMBERS)[])),
  label: choice(...(Object.keys(LABELS) as (keyof typeof LABELS)[])),
  first: fc.integer({ min: 1, max: 90 }),
  titles: fc.shuffledSubarray([...TITLES], { minLength: 4, maxLength: 9 }),
  items: fc.array(item, { minLength: 9, maxLength: 9 }),
  width: choice(null, 78, 88, 96),
  hasPages: fc.boolean(),
  hasLigatures: fc.boolean(),
  hasHardBlanks: fc.boolean(),
});

export const madeMinutes: fc.Arbitrary<MadeMinutes> = plan.map((made) => {
  const council = made.titles.map((title, index) => ({
    title: made.isCapital ? title.toUpperCase() : title,
    ...madeItem(made, index),
  }));
  const head = made.isSentenceHead
    ? [`Minutes of a meeting of the ${made.body} held in the Old Room on Thursday ${made.day} March 2018 at 5.00 p.m.`]
    : [`**${made.body.toUpperCase()}\nThursday, ${made.day}th March, 2018**`];
  const [chair = '', ...others] = made.names;
  const present = others.slice(0, -2);
  const away = others.slice(-2);
  const who = made.isList
    ? [`Present:\n${[`Councillor ${chair} (Chair)`, ...present.map((name) => `Councillor ${name}`)].join('\n')}`]
    : [`Present:- Councillor ${chair} (in the Chair); Councillors ${listed(present)}.`];
  const apologies = [`Apologies for absence:- Apologies were received from Councillors ${listed(away)}.`];
  const paragraphs = [...head, ...who, ...apologies, ...council.flatMap(({ paragraphs: own }) => own)];
  return {
    text: withNoise(paragraphs, made),
    truth: {
      panel: made.isSentenceHead ? made.body : made.body.toUpperCase(),
      date: `2018-03-${String(made.day).padStart(2, '0')}`,
      chair: `Councillor ${chair}`,
      present: [chair, ...present].map((name) => `Councillor ${name}`),
      apologies: away.map((name) => `Councillor ${name}`),
      items: council.map(({ number, title, resolutions }) => ({ number, title, resolutions })),
    },
  };
});

type Plan = typeof plan extends fc.Arbitrary<infer T> ? T : never;

function madeItem(made: Plan, index: number) {
  const [printed, number] = NUMBERS[made.number](made.first + index);
  const title = made.titles[index] ?? '';
  const { sentences = [], resolution = null } = made.items[index] ?? {};
  const heading = `${printed} ${made.isCapital ? title.toUpperCase() : title}`;
  const [marker, kind] = MARKERS[resolution?.marker ?? 0] ?? MARKERS[0];
  const clauses = (resolution?.clauses ?? []).map(({ what, parts }, at) => {
    const lead = `That ${WHAT[what] ?? ''}`;
    const isAlone = resolution?.clauses.length === 1;
    const [sign, label] = isAlone ? ['', null] : LABELS[made.label](at + 1);
    return {
      sign,
      label,
      text: parts.length > 0 ? `${lead}, to show:-` : `${lead}.`,
      subclauses: parts.map((part) => `${part};`),
    };
  });
  const printedClauses = clauses.flatMap(({ sign, text, subclauses }, at) => [
    `${at === 0 && sign !== '•' ? marker : ''}${at === 0 ? sign.replace('- ', '') : sign}${sign === '' ? '' : ' '}${text}`,
    ...subclauses.map((part) => ` - ${part}`),
  ]);
  const bare = clauses[0]?.sign === '•' ? [marker.trim()] : [];
  return {
    number,
    paragraphs: [heading, ...sentences.map((at) => SENTENCES[at] ?? ''), ...bare, ...printedClauses],
    resolutions:
      clauses.length === 0
        ? []
        : [{ kind, clauses: clauses.map(({ label, text, subclauses }) => ({ label, text, subclauses })) }],
  };
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Hard wraps with hanging indents, page breaks with a running foot, ligatures, no-break blanks. */
function withNoise(
  paragraphs: readonly string[],
  { width, hasPages, hasLigatures, hasHardBlanks, body }: Plan,
): string {
  const blocks = paragraphs.map((paragraph) =>
    paragraph.split('\n').flatMap((line) => (width === null ? [line] : wrapped(line, width))),
  );
  const lines = blocks.flatMap((block) => [...block, '']);
  const paged = hasPages && width !== null ? withPages(lines, body) : lines;
  const text = paged.join('\n');
  const printed = hasLigatures
    ? text.replace(/ffi/g, 'ﬃ').replace(/ff/g, 'ﬀ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ')
    : text;
  return hasHardBlanks ? printed.replace(/Councillor (?=\p{Lu})/gu, 'Councillor\u00a0') : printed;
}

function wrapped(line: string, width: number): string[] {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trim().split(' ')) {
    const isFirst = current.trim() === '';
    if (!isFirst && current.length + 1 + word.length > width) {
      lines.push(current);
      current = `${indent}${word}`;
    } else current += isFirst ? word : ` ${word}`;
  }
  return [...lines, current];
}

/** A page has forty lines, then a foot of two lines. */
function withPages(lines: readonly string[], body: string): string[] {
  return lines.flatMap((line, index) => {
    const page = (index + 1) / 40;
    return Number.isInteger(page) ? [line, '', `${body} – 08.03.2018`, `          ${page}`, '\f'] : [line];
  });
}
