import {
  isClerkOf,
  mayEditAgenda,
  mayKnow,
  mayLiftStops,
  maySettings,
  type Reader,
} from '../../domain/access/roles.js';
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { printedTime } from '../../domain/calendar/clock-time.js';
import type { MembershipContent } from '../../publications/content/membership-content.js';
import { meetingPaths } from '../meetings/meeting.paths.js';
import type { Panel } from '../panels/panel.entity.js';
import { panelPaths, panelSurroundings } from '../panels/panel.paths.js';
import { fullName } from '../people/person.entity.js';
import type { TermsInForce } from '../terms-of-reference/terms-of-day.service.js';
import { termsPaths } from '../terms-of-reference/terms-of-reference.paths.js';
import type { MeetingAtHand } from './meeting-at-hand.js';
import { tableToAttend, tableToPrepare } from './meetings-at-hand.presenter.js';

export interface PanelOverview {
  /** With its clerk. */
  readonly panel: Panel;
  readonly reader: Reader;
  readonly today: CalendarDate;
  readonly atHand: readonly MeetingAtHand[];
  readonly membership: MembershipContent;
  /** How many. */
  readonly standingItems: number;
  /** In force today. */
  readonly terms: TermsInForce | null;
}

export function presentPanelOverview(overview: PanelOverview) {
  const { panel, reader, today, atHand, membership, terms } = overview;
  const isClerk = isClerkOf(reader, panel.id);
  const toPrepare = isClerk ? tableToPrepare(atHand, today) : null;
  return {
    ...panelSurroundings(panel, 'Overview', reader),
    breadcrumbs: [{ text: 'Panels', href: panelPaths.index() }],
    title: panel.name,
    steps: stepsOf(overview),
    toPrepare: toPrepare?.rows.length ? toPrepare : null,
    coming: { ...tableToAttend(atHand, reader, today), caption: 'Next meetings' },
    noMeetings: {
      text: 'No meeting is scheduled for the next twelve weeks.',
      ...(isClerk ? { link: { text: 'Schedule a meeting', href: meetingPaths.new(panel.id) } } : {}),
    },
    membership,
    register: panelPaths.seats(panel.id),
    facts: { heading: 'About this panel', rows: [...factRows(panel, reader), ...termsRows(terms)] },
  };
}

/** What a new panel still lacks before its first agenda. */
function stepsOf({ panel, reader, membership, standingItems }: PanelOverview) {
  if (!isClerkOf(reader, panel.id) && !maySettings(reader)) return [];
  return [
    ...(membership.lines.length === 0 ? [{ text: 'Add its members', href: panelPaths.newSeat(panel.id) }] : []),
    ...(standingItems === 0 ? [{ text: 'Add its standing items', href: panelPaths.standingItems(panel.id) }] : []),
  ];
}

function factRows(panel: Panel, reader: Reader) {
  return [
    { key: 'Reference', value: { text: panel.reference } },
    { key: 'Access to information rules', value: { text: panel.partVaApplies ? 'Apply' : 'Do not apply' } },
    { key: 'Usual place', value: { list: panel.defaultPlace.split('\n').map((text) => ({ text })) } },
    { key: 'Usual time', value: { text: printedTime(panel.defaultTime) } },
    { key: 'Clerk named on the agenda', value: clerkOf(panel, reader) },
    { key: 'Public page', value: { link: { text: `/panels/${panel.slug}`, href: `/panels/${panel.slug}` } } },
    ...publicationsRow(panel, reader),
  ];
}

/** For those who may take something of it back. */
function publicationsRow({ id }: Panel, reader: Reader) {
  if (!mayEditAgenda(reader, id) && !mayLiftStops(reader)) return [];
  const link = { text: 'What is public, and how to withdraw it', href: panelPaths.publications(id) };
  return [{ key: 'Publications', value: { link } }];
}

function termsRows(terms: TermsInForce | null) {
  if (terms === null) return [];
  const { version, adoption, rules } = terms;
  const link = { text: `Version ${version.number}`, href: termsPaths.version(version.panelId, version.number) };
  const said = [`Adopted by ${adoption}`, ...rules.map(({ key, text }) => `${key}: ${text}`)];
  return [{ key: 'Terms of reference', value: { list: [{ link }, ...said.map((text) => ({ text }))] } }];
}

function clerkOf({ clerk }: Panel, reader: Reader) {
  if (!clerk) return undefined;
  return {
    text: mayKnow(reader, clerk) ? fullName(clerk) : (clerk.publicDescription ?? 'An officer not named in public'),
  };
}
