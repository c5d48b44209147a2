import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileStore } from '../../../src/platform/files/file-store.js';
import { StoredFile } from '../../../src/platform/files/stored-file.entity.js';
import { FileSweep } from '../../../src/platform/files/sweep.js';
import { openDatabase, type TestDatabase } from '../../support/database.js';
import { FixedClock } from '../../support/fixed-clock.js';

describe('the file store', () => {
  const clock = new FixedClock();
  const content = Buffer.from('a report');
  const hash = createHash('sha256').update(content).digest('hex');
  let house: TestDatabase;
  let store: FileStore;

  beforeEach(async () => {
    house = await openDatabase();
    store = new FileStore(house.config, clock.system);
  });

  afterEach(() => house.remove());

  it('keeps content under its hash, once however often it comes', async () => {
    expect(await store.put(content)).toEqual({ hash, byteSize: 8 });
    expect(await store.put(content)).toEqual({ hash, byteSize: 8 });

    expect(Buffer.from(await store.read(hash)).toString()).toBe('a report');
    expect(store.pathOf(hash)).toBe(join(house.config.folders.files, hash.slice(0, 2), hash));
    expect(await readdir(house.config.folders.tmp)).toEqual([]);
  });

  it('takes over a temporary file', async () => {
    await mkdir(house.config.folders.tmp, { recursive: true });
    const temporary = join(house.config.folders.tmp, 'upload');
    await writeFile(temporary, content);

    expect(await store.keep(temporary, hash)).toEqual({ hash, byteSize: 8 });
    expect(await readdir(house.config.folders.tmp)).toEqual([]);
  });

  it('refuses a name that is not a hash', () => {
    expect(() => store.pathOf('../../etc/passwd')).toThrow('SHA-256');
  });

  it('records ownership once', async () => {
    const file = await store.put(content);
    const own = () => house.database.unitOfWork.run((unit) => store.own(unit, file, 'application/pdf'));
    await own();
    await own();

    expect(await house.database.unitOfWork.reading(StoredFile).find()).toEqual([
      { hash, byteSize: 8, mediaType: 'application/pdf', storedAt: clock.now() },
    ]);
  });

  it('keeps its folders to itself', async () => {
    await store.put(content);
    const modes = [house.config.folders.tmp, house.config.folders.files].map((folder) => statSync(folder).mode & 0o777);

    expect(modes).toEqual([0o700, 0o700]);
  });

  it('goes on sweeping when a file is gone that was there a moment ago', async () => {
    await mkdir(house.config.folders.tmp, { recursive: true });
    await symlink(join(house.config.folders.tmp, 'gone'), join(house.config.folders.tmp, 'a.upload'));
    await writeFile(join(house.config.folders.tmp, 'b.upload'), content);
    await utimes(join(house.config.folders.tmp, 'b.upload'), 0, 0);

    expect(await new FileSweep(house.config, house.database.unitOfWork).run(clock.system.now())).toBe(1);
  });

  it('sweeps files without an owner after a day, and no others', async () => {
    const owned = await store.put(content);
    await house.database.unitOfWork.run((unit) => store.own(unit, owned, 'application/pdf'));
    const orphan = await store.put(Buffer.from('left behind by a crash'));
    const young = await store.put(Buffer.from('just uploaded'));
    const yesterday = new Date(clock.system.now().getTime() - 25 * 3_600_000);
    for (const file of [owned, orphan]) await utimes(store.pathOf(file.hash), yesterday, yesterday);
    await utimes(store.pathOf(young.hash), clock.system.now(), clock.system.now());

    const removed = await new FileSweep(house.config, house.database.unitOfWork).run(clock.system.now());

    expect(removed).toBe(1);
    await expect(store.read(orphan.hash)).rejects.toThrow('ENOENT');
    expect(Buffer.from(await store.read(young.hash)).toString()).toBe('just uploaded');
    expect(Buffer.from(await store.read(owned.hash)).toString()).toBe('a report');
  });
});
