import { plainDate } from '../../domain/calendar/calendar-date.js';
import { lastDayBefore } from '../../domain/terms-of-reference/terms-in-force.js';
import { sectionOutline } from '../../domain/terms-of-reference/section-outline.js';
import type { MinuteAddresses, MinuteCited } from '../../publications/cited-minutes.js';
import { paths } from '../portal.paths.js';
import type { PublishedTerms } from './published-terms.js';

export function presentTerms(shown: PublishedTerms, all: readonly PublishedTerms[], minuteAt: MinuteAddresses) {
  const { panel, title, number, opening, sections } = shown.content;
  return {
    title: `${title}: ${panel.name}`,
    breadcrumbs: [
      { text: 'Home', href: paths.home() },
      { text: 'Panels', href: paths.panels() },
      { text: panel.name, href: paths.panel(panel.slug) },
    ],
    heading: title,
    caption: panel.name,
    tag: { status: shown.state },
    facts: { rows: factRows(shown, minuteAt) },
    opening,
    sections: sections.map(({ label, heading, text }, index) => ({
      anchor: `section-${index + 1}`,
      heading: `${label} ${heading}`,
      blocks: sectionOutline(text),
    })),
    others: all
      .filter(({ content }) => content.number !== number)
      .map((other) => ({ text: nameOf(other), href: paths.published(other.address) })),
  };
}

/** The panel's own; a minute of another body is cited in words only. */
export function adoptingMinuteOf({ content: { adopted, panel } }: PublishedTerms): MinuteCited[] {
  return adopted.minute === null || adopted.by !== panel.name ? [] : [{ day: adopted.on, number: adopted.minute }];
}

function factRows(shown: PublishedTerms, minuteAt: MinuteAddresses) {
  const { content } = shown;
  const [cited] = adoptingMinuteOf(shown);
  const href = cited ? minuteAt(cited) : null;
  const until = untilOf(shown);
  const { on, by, minute } = content.adopted;
  const adopted = [by, plainDate(on), ...(minute === null ? [] : [`minute ${minute}`])].join(', ');
  const rules = [
    ['Quorum', content.quorum],
    ['Largest number of members', content.maximumMembers],
    ['How often it meets', content.frequency],
    ['Who takes the chair', content.chairRule],
    ['To be reviewed by', content.reviewOn === null ? null : plainDate(content.reviewOn)],
  ] as const;
  return [
    { key: 'Adopted by', value: href === null ? { text: adopted } : { link: { text: adopted, href } } },
    { key: 'In force from', value: { text: plainDate(content.inForceFrom) } },
    ...(until === null ? [] : [{ key: 'In force until', value: { text: until } }]),
    ...rules.flatMap(([key, value]) => (value === null ? [] : [{ key, value: { text: `${value}` } }])),
  ];
}

/** `30 January 2018`; null while no other version has its day. */
function untilOf({ supersededFrom, isNextMissing }: PublishedTerms): string | null {
  if (supersededFrom === null) return null;
  const day = plainDate(lastDayBefore(supersededFrom));
  return isNextMissing ? `${day}; a later version is not published yet` : day;
}

function nameOf(shown: PublishedTerms): string {
  const { number, inForceFrom } = shown.content;
  const from = `Version ${number}, in force from ${plainDate(inForceFrom)}`;
  const until = untilOf(shown);
  return until === null ? from : `${from} until ${until}`;
}

/** What the page of a meeting says of the version that ruled it. */
export function presentTermsOfDay(terms: PublishedTerms | null) {
  return terms && { text: 'Terms of reference in force on this day', href: paths.published(terms.address) };
}

export function toPublicTerms({ address, content, state, supersededFrom, isNextMissing }: PublishedTerms) {
  return { ...content, state, supersededFrom, isNextMissing, href: paths.published(address) };
}
