/** What somebody new has from the start: a ward, a political group, a post. When they began was not recorded. */
import { RuleBroken } from '../../domain/errors.js';
import { slugOf } from '../../domain/slug.js';
import { newId } from '../../platform/database/new-id.js';
import type { Unit } from '../../platform/database/unit.js';
import { GroupMembership } from './group-membership.entity.js';
import type { Person } from './person.entity.js';
import type { PersonForm } from './person.form.js';
import { PoliticalGroup } from './political-group.entity.js';
import { PostHolding } from './post-holding.entity.js';
import { Post } from './post.entity.js';
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

export async function takeUpFirstPlaces(unit: Unit, person: Person, { groupId }: PersonForm): Promise<void> {
  const personId = person.id;
  if (groupId !== undefined) {
    await unit.manager.insert(GroupMembership, { id: newId(), personId, groupId, from: null, to: null });
  }
  if (person.kind === 'officer' && person.post !== null) await takeUpPost(unit, personId, person.post);
}

/** Typed by its title: the post is set up where there is none of it, and shared where it is held already. */
async function takeUpPost(unit: Unit, personId: string, title: string): Promise<void> {
  await unit.lock('posts', 'titles');
  const known = await unit.manager.findOneBy(Post, { title });
  const postId = known?.id ?? newId();
  if (!known) {
    const facts = { title, sortKey: slugOf(title), mailbox: null, isJobShare: false, endedOn: null };
    await unit.manager.insert(Post, { id: postId, ...facts, version: 1 });
  } else if (!known.isJobShare && (await unit.manager.existsBy(PostHolding, { postId }))) {
    await unit.manager.update(Post, { id: postId }, { isJobShare: true });
  }
  await unit.manager.insert(PostHolding, { id: newId(), postId, personId, from: null, to: null, version: 1 });
}
