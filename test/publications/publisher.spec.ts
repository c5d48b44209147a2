import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound } from '../../src/domain/errors.js';
import { PublicRecord } from '../../src/publications/public-record.js';
import { Publisher, type ToPublish } from '../../src/publications/publisher.js';
import { publicationHash } from '../../src/publications/publication-hash.js';
import { Publication } from '../../src/publications/publication.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';

describe('the chain of publications', () => {
  const publisher = new Publisher();
  let house: TestDatabase;
  let record: PublicRecord;

  beforeEach(async () => {
    house = await openDatabase();
    record = new PublicRecord(house.database.unitOfWork);
  });

  afterEach(() => house.remove());

  const panel = (slug: string, name = slug): ToPublish<'panel'> => ({
    kind: 'panel',
    subjectId: slug,
    address: `panels/${slug}`,
    day: '2017-10-16',
    content: {
      name,
      slug,
      reference: slug.toUpperCase(),
      place: ['Town Hall'],
      time: '5.00 p.m.',
      membership: { heading: 'Members', layout: 'list', lines: [] },
      members: [],
    },
    files: [],
    publishedAt: '2017-10-16T09:00:00.000Z',
    publishedBy: 'account-1',
  });
  const publish = (order: ToPublish<'panel'>) =>
    house.database.unitOfWork.run((unit) => publisher.publish(unit, order));
  const chain = () => house.database.unitOfWork.reading(Publication).find({ order: { sequence: 'ASC' } });

  it('numbers publications without gaps and ties each to the one before', async () => {
    for (const slug of ['cpp', 'ilsc', 'hsc']) await publish(panel(slug));

    const links = await chain();

    expect(links.map((link) => link.sequence)).toEqual([1, 2, 3]);
    expect(links.map((link) => link.previousHash)).toEqual(['0'.repeat(64), links[0]?.hash, links[1]?.hash]);
    expect(links.map((link) => publicationHash(link, []))).toEqual(links.map((link) => link.hash));
  });

  it('stays one chain when several publish at once', async () => {
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((slug) => publish(panel(slug))));

    const links = await chain();

    expect(links.map((link) => link.sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(links.slice(1).map((link) => link.previousHash)).toEqual(links.slice(0, -1).map((link) => link.hash));
  });

  it('shows a changed content by a changed hash', async () => {
    const published = await publish(panel('cpp'));
    const [link] = await chain();

    expect(publicationHash({ ...published, ...link, content: '{"name":"forged"}' }, [])).not.toBe(published.hash);
  });

  it('supersedes an earlier publication of the same subject and keeps it', async () => {
    const first = await publish(panel('cpp', 'Corporate Parenting'));
    await publish(panel('cpp', 'Corporate Parenting Panel'));

    const current = await record.current('panel', 'panels/cpp');
    const listed = await record.listFiled('panel', { skip: 0, take: 10 });

    expect(current.content.name).toBe('Corporate Parenting Panel');
    expect(current.publication).toMatchObject({ edition: 2, supersedesId: first.id });
    expect(listed).toMatchObject({ total: 1, items: [{ content: { name: 'Corporate Parenting Panel' } }] });
    expect((await record.history('panels/cpp')).map((each) => each.edition)).toEqual([2, 1]);
  });

  it('knows nothing of what was never published', async () => {
    await expect(record.current('panel', 'panels/secret')).rejects.toBeInstanceOf(NotFound);
    expect(await record.findCurrent('agenda', 'panels/cpp/meetings/2017-10-24')).toBeNull();
  });

  it('names the newest address of each subject, newest first, and no more than are wanted', async () => {
    for (const slug of ['cpp', 'ilsc', 'cpp']) await publish(panel(slug));

    expect(await record.addresses(['panel'], 10)).toEqual(['panels/cpp', 'panels/ilsc']);
    expect(await record.addresses(['panel', 'agenda'], 1)).toEqual(['panels/cpp']);
    expect(await record.addresses(['agenda'], 10)).toEqual([]);
  });

  it('tells of earlier editions when they were published, and not what they said', async () => {
    const { id } = await publish(panel('cpp'));

    const history = await record.history('panels/cpp');

    expect(history).toEqual([
      { id, kind: 'panel', edition: 1, publishedAt: '2017-10-16T09:00:00.000Z', withdrawnAt: null },
    ]);
  });

  it('lists below an address only what is there', async () => {
    for (const slug of ['cpp', 'cpp2', 'cp']) await publish(panel(slug));

    const found = await record.list('panel', { below: 'panels/cpp', order: 'earliest-first', skip: 0, take: 10 });

    expect(found.items.map((item) => item.content.slug).sort()).toEqual(['cpp', 'cpp2']);
  });
});
