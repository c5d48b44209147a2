import { mayKnow, maySettings, type Reader } from '../../../domain/access/roles.js';
import type { CalendarDate } from '../../../domain/calendar/calendar-date.js';
import { isOn, termsOn } from '../../../domain/membership/term-of-office.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit, presentForm } from '../../../platform/web/forms/form-model.js';
import type { Cell, ListPage, Option, Row } from '../../../platform/web/pages/list-page.js';
import { type Page, paginationOf } from '../../../platform/web/pages/pagination.js';
import { SORT_FIELD, sortableColumn, sortInWords } from '../../../platform/web/pages/sorting.js';
import { peoplePaths, peopleTabs, postPaths } from '../people.paths.js';
import { fullName } from '../person.entity.js';
import type { PostHolding } from '../post-holding.entity.js';
import type { Post } from '../post.entity.js';
import type { RegisterQuery } from '../register-query.js';
import { STATE_OPTIONS } from '../registers/register-words.js';
import type { PostOnDay } from './post-on-day.js';

interface PostsToShow {
  readonly page: Page<PostOnDay>;
  readonly query: RegisterQuery;
  readonly on: CalendarDate;
  readonly user: Reader;
  readonly address: string;
}

export function presentPosts({ page, query, on, user, address }: PostsToShow) {
  const mayKeep = maySettings(user);
  const isNarrowed = query.name !== undefined || query.state !== 'standing';
  const list: ListPage = {
    heading: 'Posts',
    lede: 'Actions, seats and items can belong to a post: whoever holds it on the day is asked.',
    actions: mayKeep ? [{ text: 'Set up a post', href: postPaths.new() }] : [],
    caption: 'Posts',
    filters: {
      action: postPaths.index(),
      fields: [
        { name: 'name', label: 'Title', kind: 'search' },
        { name: 'state', label: 'Show', kind: 'select', options: STATE_OPTIONS },
        { name: 'on', label: 'As at', kind: 'date' },
        SORT_FIELD,
      ],
      form: presentForm({ ...query, on, sort: sortInWords(query.sorting) }).form,
      ...(isNarrowed ? { clear: postPaths.index() } : {}),
    },
    columns: [
      sortableColumn('Post', 'name', query.sorting, address),
      { heading: 'Held by' },
      { heading: 'Team mailbox' },
      sortableColumn('Ended', 'ended', query.sorting, address),
    ],
    rows: page.items.map((item) => rowOf(item, user)),
    pagination: paginationOf(page, address),
    empty: emptyList(isNarrowed, mayKeep),
  };
  return { title: list.heading, ...peopleTabs('Posts'), list };
}

interface PostToShow {
  readonly post: Post;
  readonly holdings: readonly PostHolding[];
  readonly on: CalendarDate;
  readonly user: Reader;
}

export function presentPost({ post, holdings, on, user }: PostToShow) {
  const mayKeep = maySettings(user);
  const holders = termsOn(holdings, on);
  return {
    ...surroundings(post),
    title: post.title,
    change: mayKeep ? postPaths.edit(post.id) : null,
    appointment: mayKeep && post.endedOn === null ? postPaths.appointment(post.id) : null,
    ending: mayKeep && post.endedOn === null ? postPaths.ending(post.id) : null,
    facts: {
      rows: [
        { key: 'Held today by', value: holdersCell(holders, user) },
        { key: 'Team mailbox', value: post.mailbox === null ? null : { text: post.mailbox } },
        { key: 'Job share', value: { text: post.isJobShare ? 'Several people can hold it at the same time' : 'No' } },
        ...(post.endedOn === null ? [] : [{ key: 'Ended', value: { date: post.endedOn } }]),
      ],
    },
    history: {
      caption: 'Who has held it',
      columns: ['Person', 'From', 'To', ...(mayKeep ? ['Change'] : [])].map((heading) => ({ heading })),
      rows: holdings.map((holding) => historyRow(holding, { user, on, mayKeep })),
    },
  };
}

export function presentPostForm(post: Post | null, typed?: object, errors?: FormErrors) {
  const opened = post && { ...post, isJobShare: post.isJobShare ? 'yes' : 'no' };
  return {
    ...(post ? surroundings(post) : { breadcrumbs: [{ text: 'Posts', href: postPaths.index() }] }),
    title: post ? `Change the post of ${post.title}` : 'Set up a post',
    action: post ? postPaths.edit(post.id) : postPaths.new(),
    isNew: post === null,
    ...presentEdit(opened ?? { isJobShare: 'no' }, typed, errors),
  };
}

export function presentAppointment(post: Post, officers: readonly Option[], typed: object, errors?: FormErrors) {
  return {
    ...surroundings(post),
    title: `Appoint somebody: ${post.title}`,
    action: postPaths.appointment(post.id),
    officers: [{ value: '', text: 'Select an officer' }, ...officers],
    isJobShare: post.isJobShare,
    ...presentForm(typed, errors),
  };
}

/** For the end of a post, or of somebody's time in it: `lastDay` is what is offered where none is on record. */
export function presentEnding(
  { post, holding, lastDay }: { post: Post; holding: PostHolding | null; lastDay: CalendarDate },
  typed?: object,
  errors?: FormErrors,
) {
  const who = holding?.person ? fullName(holding.person) : null;
  const recorded = holding ? holding.to : post.endedOn;
  const opened = { to: recorded ?? (typed ? null : lastDay), version: (holding ?? post).version };
  return {
    ...surroundings(post),
    title: who === null ? `End the post of ${post.title}` : `End the time of ${who} as ${post.title}`,
    action: holding ? postPaths.holdingEnding(post.id, holding.id) : postPaths.ending(post.id),
    isOfPost: holding === null,
    ...presentEdit(opened, typed, errors),
  };
}

export function toPostResource({ post, holders }: PostOnDay, user: Reader) {
  return {
    id: post.id,
    title: post.title,
    mailbox: post.mailbox,
    isJobShare: post.isJobShare,
    endedOn: post.endedOn,
    version: post.version,
    isVacant: holders.length === 0,
    holders: holders.map((holding) => toHoldingResource(holding, user)),
  };
}

export function toHoldingResource(holding: PostHolding, user: Reader) {
  return {
    id: holding.id,
    postId: holding.postId,
    personId: holding.personId,
    name: nameFor(holding, user),
    from: holding.from,
    to: holding.to,
    version: holding.version,
  };
}

function surroundings(post: Post) {
  return {
    ...peopleTabs('Posts'),
    breadcrumbs: [
      { text: 'Posts', href: postPaths.index() },
      { text: post.title, href: postPaths.show(post.id) },
    ],
  };
}

function rowOf({ post, holders }: PostOnDay, user: Reader): Row {
  return {
    cells: [
      { link: { text: post.title, href: postPaths.show(post.id) } },
      holdersCell(holders, user),
      { text: post.mailbox ?? '' },
      post.endedOn === null ? { text: '' } : { date: post.endedOn },
    ],
  };
}

function holdersCell(holders: readonly PostHolding[], user: Reader): Cell {
  if (holders.length === 0) return { tag: { status: 'vacant', text: 'Vacant' } };
  return { list: holders.map((holding) => personCell(holding, user)) };
}

function historyRow(
  holding: PostHolding,
  { user, on, mayKeep }: { user: Reader; on: CalendarDate; mayKeep: boolean },
): Row {
  const whose = `the time of ${nameFor(holding, user)}`;
  const end = { link: { text: 'End', href: postPaths.holdingEnding(holding.postId, holding.id), hidden: whose } };
  const cells: Cell[] = [
    personCell(holding, user),
    holding.from === null ? { text: 'Not recorded' } : { date: holding.from },
    holding.to === null ? { text: 'No end set' } : { date: holding.to },
  ];
  return { cells: mayKeep ? [...cells, isOn(holding, on) ? end : { text: '' }] : cells };
}

function personCell(holding: PostHolding, user: Reader): Cell {
  const text = nameFor(holding, user);
  const isKnown = holding.person !== undefined && mayKnow(user, holding.person);
  return isKnown ? { link: { text, href: peoplePaths.show(holding.personId) } } : { text };
}

function nameFor({ person }: PostHolding, user: Reader): string {
  return person && mayKnow(user, person) ? fullName(person) : 'An officer not named in public';
}

function emptyList(isNarrowed: boolean, mayKeep: boolean): ListPage['empty'] {
  if (isNarrowed) return { text: 'There is no such post.', link: { text: 'Show every post', href: postPaths.index() } };
  const text =
    'There are no posts yet. Actions and seats can belong to a post, so that they pass on to its next holder.';
  return mayKeep ? { text, link: { text: 'Set up a post', href: postPaths.new() } } : { text };
}
