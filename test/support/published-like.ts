import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { Publication } from '../../src/publications/publication.entity.js';
import type { TestApp } from './app.js';

const AT_ONCE = 50;

/** So many more publications like the newest agenda, all of one day: more than a test could tell in the desk's verbs. */
export async function publishedLike(app: TestApp, count: number, day: string): Promise<void> {
  const published = app.get(UnitOfWork).reading(Publication);
  const like = await published.findOneOrFail({ where: { kind: 'agenda' }, order: { sequence: 'DESC' } });
  const content = like.content.replaceAll(like.day, day);
  const copies = Array.from({ length: count }, (_, index) => {
    const mark = `${like.id}-${index + 1}`;
    const address = like.address.replace(like.day, `${day}-${index + 2}`);
    const chain = { sequence: like.sequence + index + 1, previousHash: mark, hash: mark };
    return { ...like, ...chain, id: mark, subjectId: mark, address, day, content, supersedesId: null };
  });
  await app.get(UnitOfWork).run(async (unit) => {
    for (let from = 0; from < count; from += AT_ONCE) {
      await unit.manager.insert(Publication, copies.slice(from, from + AT_ONCE));
    }
  });
}
