/** What somebody new has from the start: a ward, a political group, a post. When they began was not recorded. */
import type { CalendarDate } from '../../domain/calendar/calendar-date.js';
import { RuleBroken } from '../../domain/errors.js';
import { slugOf } from '../../domain/slug.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { updateVersioned } from '../../platform/database/versioned-update.js';
import { GroupMembership } from './group-membership.entity.js';
import type { Person } from './person.entity.js';
import type { PersonForm } from './person.form.js';
import { PoliticalGroup } from './political-group.entity.js';
import { PostHolding } from './post-holding.entity.js';
import { Post } from './post.entity.js';
import { refuseAfterEnd } from './posts/post-rules.js';
import { Ward } from './ward.entity.js';

/** @throws RuleBroken */
export async function wardOf(unit: Unit, { wardId }: PersonForm): Promise<Pick<Person, 'wardId' | 'ward'>> {
  if (wardId === undefined) return { wardId: null, ward: null };
  const ward = await unit.manager.findOneBy(Ward, { id: wardId });
  if (!ward) throw new RuleBroken('Select the ward from the list', 'wardId');
  return { wardId, ward: ward.name };
}

/** The name of the group. @throws RuleBroken */
export async function groupToJoin(unit: Unit, { groupId, kind }: PersonForm): Promise<string | null> {
  if (groupId === undefined) return null;
  const group = await unit.manager.findOneBy(PoliticalGroup, { id: groupId });
  if (!group) throw new RuleBroken('Select the political group from the list', 'groupId');
  if (kind !== 'councillor') throw new RuleBroken('Only a councillor can belong to a political group', 'groupId');
  return group.name;
}

/** @returns the id of a post that became a job share by it; null else. @throws RuleBroken */
export async function takeUpFirstPlaces(
  unit: Unit,
  person: Person,
  { groupId }: PersonForm,
  today: CalendarDate,
): Promise<string | null> {
  const personId = person.id;
  if (groupId !== undefined) {
    await unit.manager.insert(GroupMembership, { id: newId(), personId, groupId, from: null, to: null });
  }
  if (person.kind !== 'officer' || person.post === null) return null;
  return takeUpPost(unit, personId, { title: person.post, today });
}

/**
 * Typed by its title: the post is set up where there is none of it, and shared where somebody holds it. Where others
 * have held it before, the time of somebody new begins today: the record of the past stays as it was.
 */
async function takeUpPost(
  unit: Unit,
  personId: string,
  { title, today }: { title: string; today: CalendarDate },
): Promise<string | null> {
  await unit.lock('posts', 'titles');
  const known = await unit.manager.findOneBy(Post, { title });
  if (known) refuseAfterEnd(known, today, 'post');
  const others = known ? await unit.manager.findBy(PostHolding, { postId: known.id }) : [];
  const isShared = known !== null && !known.isJobShare && others.some(({ to }) => to === null || to >= today);
  const post = known ?? (await setUp(unit, title));
  if (isShared) await updateVersioned(unit, Post, { id: post.id, version: post.version }, { isJobShare: true });
  const from = others.length > 0 ? today : null;
  await unit.manager.insert(PostHolding, { id: newId(), postId: post.id, personId, from, to: null, version: 1 });
  return isShared ? post.id : null;
}

async function setUp(unit: Unit, title: string): Promise<Post> {
  const facts = { title, sortKey: slugOf(title), mailbox: null, isJobShare: false, endedOn: null };
  const post = { id: newId(), ...facts, version: 1 };
  await unit.manager.insert(Post, post);
  return post;
}
