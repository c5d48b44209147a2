import { Inject, Injectable } from '@nestjs/common';
import type { Reader } from '../../../domain/access/roles.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { NotFound } from '../../../domain/errors.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import { areFew } from '../../../platform/database/search/search-index.js';
import { termsOf } from '../../../platform/database/search/search-terms.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MOST_COUNTED, type Page, type PageRequest } from '../../../platform/web/pages/pagination.js';
import { type InScope, RegisterLoader } from './register-loader.js';
import { narrow, order, type RegisterQuery } from './register-query.js';
import type { RegisteredResolution } from './registered-resolution.js';
import { type ResolutionsInScope, resolutionsInScope } from './resolutions-in-scope.js';

const LINES_AT_ONCE = 200;
/** So many are put in order in a few milliseconds. */
const FEW = 5000;

/** The decision register: every resolution a reader may see, newest meeting first. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loader: RegisterLoader,
    @Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock,
  ) {}

  async page(
    query: RegisterQuery,
    { page, size, skip, take }: PageRequest,
    reader: Reader,
  ): Promise<Page<RegisteredResolution>> {
    const scoped = this.scoped(query, reader);
    if (await areFew(this.unitOfWork.readingManager(), termsOf(query.search ?? ''), FEW)) {
      // To count what is found costs as much as to put it in order, so both are done at once.
      const all = await inScope(scoped, (select) => select.limit(MOST_COUNTED));
      return { items: await this.loader.load(all.slice(skip, skip + take)), total: all.length, page, size };
    }
    const counted = await scoped.select.clone().select('resolution.id', 'id').limit(MOST_COUNTED).getRawMany();
    const found = await inScope(scoped, (select) => select.offset(skip).limit(take));
    return { items: await this.loader.load(found), total: counted.length, page, size };
  }

  /** All of them, some at a time. */
  async *batches(query: RegisterQuery, reader: Reader): AsyncGenerator<RegisteredResolution[]> {
    const found = await inScope(this.scoped(query, reader), (select) => select);
    for (let start = 0; start < found.length; start += LINES_AT_ONCE) {
      yield await this.loader.load(found.slice(start, start + LINES_AT_ONCE));
    }
  }

  /** Null where there is none, or none that this reader may see. */
  async find(resolutionId: string, reader: Reader): Promise<RegisteredResolution | null> {
    const scoped = this.scoped({}, reader);
    const found = await inScope(scoped, (select) => select.andWhere('resolution.id = :resolutionId', { resolutionId }));
    const [resolution] = await this.loader.load(found);
    return resolution ?? null;
  }

  /** @throws NotFound where there is none, or none that this reader may see: which of the two is not said */
  async get(resolutionId: string, reader: Reader): Promise<RegisteredResolution> {
    const resolution = await this.find(resolutionId, reader);
    if (!resolution) throw new NotFound('There is no such decision among those you may read.');
    return resolution;
  }

  private scoped(query: RegisterQuery, reader: Reader): ResolutionsInScope {
    const scoped = resolutionsInScope(this.unitOfWork, reader, this.clock.today());
    narrow(scoped, query);
    return scoped;
  }
}

async function inScope(
  { select, opens }: ResolutionsInScope,
  cut: (select: ResolutionsInScope['select']) => ResolutionsInScope['select'],
): Promise<InScope[]> {
  const ids = cut(select.clone())
    .select('resolution.id', 'id')
    .addSelect(`CASE WHEN ${opens} THEN 1 ELSE 0 END`, 'opens');
  order(ids);
  const rows = await ids.getRawMany<{ id: string; opens: number }>();
  return rows.map((row) => ({ id: row.id, opens: Number(row.opens) === 1 }));
}
