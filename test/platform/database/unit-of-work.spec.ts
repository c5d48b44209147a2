import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Conflict } from '../../../src/domain/errors.js';
import { drawNumber } from '../../../src/platform/database/counters.js';
import { isBusy, isUniqueViolation, isUnstorable } from '../../../src/platform/database/engine-errors.js';
import { newId } from '../../../src/platform/database/new-id.js';
import { Turnstile } from '../../../src/platform/database/turnstile.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { Unit } from '../../../src/platform/database/unit.js';
import { updateVersioned } from '../../../src/platform/database/versioned-update.js';
import { MunicipalYearRow } from '../../../src/workspace/authority/municipal-year.entity.js';
import { Person } from '../../../src/workspace/people/person.entity.js';
import { engine, openDatabase, type TestDatabase } from '../../support/database.js';

describe('a unit of work', () => {
  let house: TestDatabase;
  let units: UnitOfWork;

  beforeEach(async () => {
    house = await openDatabase();
    units = house.database.unitOfWork;
  });

  afterEach(() => house.remove());

  const addYear = (unit: Unit, startsOn: string) =>
    unit.manager.insert(MunicipalYearRow, { id: newId(), startsOn, endsOn: '2018-05-17' });
  const years = async () => (await units.reading(MunicipalYearRow).find()).map((year) => year.startsOn).sort();

  it('commits everything inside it together', async () => {
    await units.run(async (unit) => {
      await addYear(unit, '2016-05-20');
      await addYear(unit, '2017-05-19');
    });

    expect(await years()).toEqual(['2016-05-20', '2017-05-19']);
  });

  it('leaves nothing behind when it fails', async () => {
    const failing = units.run(async (unit) => {
      await addYear(unit, '2017-05-19');
      throw new Error('the clerk changed her mind');
    });

    await expect(failing).rejects.toThrow('changed her mind');
    expect(await years()).toEqual([]);
  });

  it('hides its rows from readers outside until it commits, and shows them to itself', async () => {
    const outside = years.bind(null);
    await units.run(async (unit) => {
      await addYear(unit, '2017-05-19');
      expect(await years()).toEqual(['2017-05-19']);
      expect(await house.database.reader.manager.count(MunicipalYearRow)).toBe(0);
    });

    expect(await outside()).toEqual(['2017-05-19']);
  });

  it('keeps a committed unit when another beside it fails', async () => {
    const failing = units.run(async (unit) => {
      await addYear(unit, '2016-05-20');
      throw new Error('no');
    });
    const committed = units.run((unit) => addYear(unit, '2017-05-19'));

    await expect(failing).rejects.toThrow('no');
    await committed;
    expect(await years()).toEqual(['2017-05-19']);
  });

  it('joins the unit around it', async () => {
    const failing = units.run(async (unit) => {
      await units.run((inner) => addYear(inner, '2017-05-19'));
      expect(await unit.manager.count(MunicipalYearRow)).toBe(1);
      throw new Error('outer');
    });

    await expect(failing).rejects.toThrow('outer');
    expect(await years()).toEqual([]);
  });

  it('commits nothing when an inner failure was caught on the way', async () => {
    const careless = units.run(async (unit) => {
      await addYear(unit, '2016-05-20');
      await units.run(() => Promise.reject(new Error('inner'))).catch(() => undefined);
    });

    await expect(careless).rejects.toThrow('inner');
    expect(await years()).toEqual([]);
  });

  it('commits nothing when a failed statement was caught on the way', async () => {
    const careless = units.run(async (unit) => {
      await addYear(unit, '2016-05-20');
      await addYear(unit, '2016-05-20').catch(() => undefined);
    });

    expect(await careless.catch(isUniqueViolation)).toBe(true);
    expect(await years()).toEqual([]);
  });

  it('refuses work that comes after its end', async () => {
    let late: Unit | undefined;
    await units.run(async (unit) => {
      late = unit;
      await addYear(unit, '2016-05-20');
    });

    await expect(addYear(late as Unit, '2017-05-19')).rejects.toThrow('has ended');
    await expect((late as Unit).lock('panel', '1')).rejects.toThrow('has ended');
    expect(await years()).toEqual(['2016-05-20']);
  });

  it('refuses a nested unit that was not awaited', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let forgotten: Promise<unknown> = Promise.resolve();
    await units.run(async (unit) => {
      await addYear(unit, '2016-05-20');
      forgotten = gate.then(() => units.run((inner) => addYear(inner, '2017-05-19')));
      forgotten.catch(() => undefined);
    });
    release();

    await expect(forgotten).rejects.toThrow('has ended');
    expect(await years()).toEqual(['2016-05-20']);
  });

  it('does after-commit work outside itself, and only once it has committed', async () => {
    const order: string[] = [];
    let follow: Promise<unknown> = Promise.resolve();
    await units.run(async (unit) => {
      unit.afterCommit(() => {
        order.push('after');
        follow = units.run((next) => addYear(next, '2017-05-19'));
      });
      await addYear(unit, '2016-05-20');
      order.push('inside');
    });
    await follow;
    await units
      .run(async (unit) => {
        unit.afterCommit(() => order.push('never'));
        return Promise.reject(new Error('no'));
      })
      .catch(() => undefined);

    expect(order).toEqual(['inside', 'after']);
    expect(await years()).toEqual(['2016-05-20', '2017-05-19']);
  });

  it('draws numbers without gaps while some units fail', async () => {
    const draws = Array.from({ length: 60 }, (_, index) =>
      units
        .run(async (unit) => {
          const number = await drawNumber(unit, 'minutes');
          if (index % 7 === 0) throw new Error('given back');
          return number;
        })
        .catch(() => null),
    );

    const drawn = (await Promise.all(draws)).filter((number) => number !== null).sort((one, other) => one - other);

    expect(drawn).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
  });

  it('lets one of two overlapping check-then-write units see what the other wrote, under a lock', async () => {
    const claim = () =>
      units.run(async (unit) => {
        await unit.lock('panel', 'one');
        if ((await unit.manager.count(MunicipalYearRow)) > 0) return 'refused';
        await addYear(unit, '2017-05-19');
        return 'claimed';
      });

    expect((await Promise.all([claim(), claim()])).sort()).toEqual(['claimed', 'refused']);
  });

  it('does not wait for ever where another unit stands in the way', async () => {
    const turnstile = new Turnstile(1);
    let leave: () => void = () => undefined;
    const inside = turnstile.pass(() => new Promise<void>((resolve) => (leave = resolve)));
    const waiting = turnstile.pass(() => Promise.resolve());

    expect(await waiting.catch(isBusy)).toBe(true);
    leave();
    await inside;
    expect(await turnstile.pass(() => Promise.resolve('next'))).toBe('next');
  });

  const givesUpLocks = async () => {
    await units.run(async (unit) => {
      expect(await unit.manager.query('SHOW lock_timeout')).toEqual([{ lock_timeout: '10s' }]);
      await unit.lock('panel', 'one');
      const impatient = new UnitOfWork(house.database.writer, house.database.reader).run(async (other) => {
        await other.manager.query('SET LOCAL lock_timeout = 1');
        await other.lock('panel', 'one');
      });
      expect(await impatient.catch(isBusy)).toBe(true);
    });
  };
  if (engine === 'postgres') it('gives up a lock that another unit keeps', givesUpLocks);

  it.each([
    ['a text with a NUL', { id: 'a\u0000' }],
    ['a number too large', { version: 1e12 }],
  ])('knows that %s is nothing a column could hold', async (_, where) => {
    const answer = await units.reading(Person).findOneBy(where).catch(isUnstorable);

    expect(answer).toBe(engine === 'postgres' ? true : null);
  });

  it('refuses a stale edit', async () => {
    const id = newId();
    const person = {
      id,
      kind: 'officer',
      surname: 'Roche',
      sortKey: 'roche',
      slug: 'roche',
      namedInPublic: true,
      publishContact: false,
      version: 1,
    } as const;
    await units.run((unit) => unit.manager.insert(Person, person));
    const edit = (surname: string) =>
      units.run((unit) => updateVersioned(unit, Person, { id, version: 1 }, { surname }));
    await edit('Smith');

    await expect(edit('Jones')).rejects.toBeInstanceOf(Conflict);
    expect(await units.reading(Person).findOneByOrFail({ id })).toMatchObject({ surname: 'Smith', version: 2 });
  });
});
