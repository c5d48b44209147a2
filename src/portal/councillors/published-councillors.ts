import { Injectable } from '@nestjs/common';
import { NotFound, Withdrawn } from '../../domain/errors.js';
import type { Page, PageRequest } from '../../platform/web/pages/pagination.js';
import { type Sorting, sqlDirection } from '../../platform/web/pages/sorting.js';
import { FORMER, MEMBERS, PERSON_ADDRESSES } from '../../publications/content/person-content.js';
import { type Published, PublicRecord } from '../../publications/public-record.js';
import { paths } from '../portal.paths.js';

export interface CouncillorQuery {
  /** As the reader typed it. */
  readonly name?: string;
  /** The words of it as names are folded. */
  readonly words: readonly string[];
  readonly sorting: Sorting<'name'>;
}

interface FoundCouncillor {
  readonly published: Published<'person'>;
  readonly isMember: boolean;
  /** Where the page stands now, for an address it had earlier. */
  readonly movedTo: string | null;
}

/** Those who are published as members, and what has become of pages that were. */
@Injectable()
export class PublishedCouncillors {
  constructor(private readonly record: PublicRecord) {}

  async list({ words, sorting }: CouncillorQuery, request: PageRequest): Promise<Page<Published<'person'>>> {
    const asked = { ...request, below: MEMBERS, words, direction: sqlDirection(sorting) };
    return { ...request, ...(await this.record.listFiled('person', asked)) };
  }

  /** @throws NotFound, or Withdrawn for somebody who is not to be named any more */
  async at(slug: string): Promise<FoundCouncillor> {
    const here = await this.record.findCurrent('person', PERSON_ADDRESSES.member(slug));
    const latest = here && (await this.record.findLatestOf('person', here.publication.subjectId));
    if (!latest) throw new NotFound('There is no published page at this address.');
    const { address } = latest.publication;
    if (address === here.publication.address) return { published: latest, isMember: true, movedTo: null };
    if (address.startsWith(FORMER)) return { published: latest, isMember: false, movedTo: null };
    if (!address.startsWith(MEMBERS)) throw new Withdrawn('This page is no longer published.');
    return { published: latest, isMember: true, movedTo: paths.published(address) };
  }
}
