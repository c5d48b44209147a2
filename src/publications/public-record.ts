import { Injectable } from '@nestjs/common';
import { In, IsNull, Not, type Repository, type SelectQueryBuilder } from 'typeorm';
import { type DomainError, NotFound, Withdrawn } from '../domain/errors.js';
import type { CalendarDate } from '../domain/calendar/calendar-date.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { MOST_COUNTED } from '../platform/web/pages/pagination.js';
import { MEMBERS } from './content/person-content.js';
import type { PublishedContent } from './content/published-content.js';
import { readContent } from './content/read-content.js';
import { type PublishedMeeting, publishedMeeting } from './published-meeting.js';
import { PublicationFile } from './publication-file.entity.js';
import { Publication, type PublicationKind } from './publication.entity.js';
import { withdrawnInWords } from './withdrawn-in-words.js';

/** A publication with its content read back. */
export interface Published<Kind extends PublicationKind> {
  readonly publication: Publication;
  readonly content: PublishedContent[Kind];
}

/** A publication of the past, without what it said. */
export interface Edition extends Pick<Publication, 'id' | 'kind' | 'edition' | 'publishedAt'> {
  /** Null while it stands. */
  readonly withdrawnAt: string | null;
}

export interface PublishedPage<Kind extends PublicationKind> {
  readonly items: Published<Kind>[];
  readonly total: number;
}

/** Which current publications to list; days are both included. */
export interface PublishedQuery {
  /** Only those whose address begins with this. */
  readonly below?: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly order: 'earliest-first' | 'latest-first';
  readonly skip: number;
  readonly take: number;
}

/** Which current publications to list in the order in which they are filed. */
export interface FiledQuery {
  /** Only those whose address begins with this. */
  readonly below?: string;
  /** Only those filed under something with each of these in it; folded, so letters, digits and hyphens. */
  readonly words?: readonly string[];
  readonly direction?: 'ASC' | 'DESC';
  readonly skip: number;
  readonly take: number;
}

/** What the public may read: the only source of the portal. What is withdrawn is not in it, but in its history. */
@Injectable()
export class PublicRecord {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest publication at an address. @throws NotFound, or Withdrawn where it was there */
  async current<Kind extends PublicationKind>(kind: Kind, address: string): Promise<Published<Kind>> {
    const found = await this.findCurrent(kind, address);
    if (!found) throw await this.missing([kind], address);
    return found;
  }

  async findCurrent<Kind extends PublicationKind>(kind: Kind, address: string): Promise<Published<Kind> | null> {
    const publication = await this.publications.findOne({ where: { kind, address }, order: { edition: 'DESC' } });
    return publication && standing(kind, publication);
  }

  /** Why nothing of these kinds stands at an address, or no file of this name: it never did, or it was withdrawn. */
  async missing(kinds: readonly PublicationKind[], address: string, name?: string): Promise<DomainError> {
    const gone = await this.publications.findOne({
      where: { kind: In([...kinds]), address, withdrawalId: Not(IsNull()) },
      relations: { withdrawal: true },
      order: { sequence: 'DESC' },
    });
    const wasThere = gone !== null && (name === undefined || (await this.wasThere(kinds, address, name)));
    if (gone?.withdrawal && wasThere) return new Withdrawn(withdrawnInWords(gone.withdrawal));
    return new NotFound(`There is no published ${name === undefined ? 'page' : 'file'} at this address.`);
  }

  /** Whether anything stands there now. */
  async isPublic(address: string): Promise<boolean> {
    return (await this.history(address)).some(({ withdrawnAt }) => withdrawnAt === null);
  }

  /** The minutes of the meeting at an address: those that were approved, or else the draft; null before either is out. */
  async findMinutes(address: string): Promise<Published<'approved-minutes' | 'draft-minutes'> | null> {
    const approved = await this.findCurrent('approved-minutes', address);
    return approved ?? (await this.findCurrent('draft-minutes', address));
  }

  /** The newest publication of one subject, wherever it stands now. */
  async findLatestOf<Kind extends PublicationKind>(kind: Kind, subjectId: string): Promise<Published<Kind> | null> {
    const publication = await this.publications.findOne({ where: { kind, subjectId }, order: { edition: 'DESC' } });
    return publication && standing(kind, publication);
  }

  /** Which of these subjects are public now; one query. */
  async publicAmong(kind: PublicationKind, subjectIds: readonly string[]): Promise<Set<string>> {
    if (subjectIds.length === 0) return new Set();
    const rows = await this.currentOf([kind])
      .andWhere('publication.subjectId IN (:...subjectIds)', { subjectIds })
      .select('publication.subjectId', 'subject')
      .getRawMany<{ subject: string }>();
    return new Set(rows.map(({ subject }) => subject));
  }

  /** Which of these kinds stand at one of these addresses now; what they say is not read. */
  async standingAt(kinds: readonly PublicationKind[], addresses: readonly string[]): Promise<Set<PublicationKind>> {
    const rows = await this.currentOf(kinds)
      .andWhere('publication.address IN (:...addresses)', { addresses })
      .select('publication.kind', 'kind')
      .getRawMany<{ kind: PublicationKind }>();
    return new Set(rows.map(({ kind }) => kind));
  }

  /** The newest publication of each subject, a page at a time. */
  async list<Kind extends PublicationKind>(kind: Kind, query: PublishedQuery): Promise<PublishedPage<Kind>> {
    return this.pageOf(kind, narrowed(this.currentOf([kind]), query), query);
  }

  /** Meetings of which a notice, an agenda or both are published, each once, a page at a time. */
  async listMeetings(query: PublishedQuery): Promise<{ items: PublishedMeeting[]; total: number }> {
    const ofNotice = this.publications.createQueryBuilder('notice').select('1');
    const sameAddress = "notice.kind = 'meeting-notice' AND notice.address = publication.address";
    const hasNotice = `EXISTS (${ofNotice.where(sameAddress).getQuery()})`;
    const select = this.currentOf(['agenda', 'meeting-notice']);
    select.andWhere(`(publication.kind = 'meeting-notice' OR NOT ${hasNotice})`);
    const { rows, total } = await this.rowsOf(narrowed(select, query), query);
    const items = rows.map((row) =>
      publishedMeeting(row, row.kind === 'agenda' ? readContent('agenda', row) : readContent('meeting-notice', row)),
    );
    return { items, total };
  }

  /** The first and the last day of all published meetings; null before there are any. */
  async daysOfMeetings(): Promise<readonly [CalendarDate, CalendarDate] | null> {
    const days = await this.publications
      .createQueryBuilder('publication')
      .select('MIN(publication.day)', 'first')
      .addSelect('MAX(publication.day)', 'last')
      .where('publication.kind IN (:...kinds)', { kinds: ['agenda', 'meeting-notice'] })
      .getRawOne<{ first: string | null; last: string | null }>();
    return days?.first && days.last ? [days.first, days.last] : null;
  }

  /** When what stands of this kind was first published at each of these addresses; one query. */
  async firstPublished(kind: PublicationKind, addresses: readonly string[]): Promise<Map<string, string>> {
    if (addresses.length === 0) return new Map();
    const select = { id: true, address: true, publishedAt: true } as const;
    const where = { kind, withdrawalId: IsNull(), address: In([...addresses]) };
    const first = await this.publications.find({ select, where, order: { sequence: 'DESC' } });
    // What comes last in the list is the earliest, and stays.
    return new Map(first.map(({ address, publishedAt }) => [address, publishedAt]));
  }

  /** The first publication of its kind that stands at an address. */
  async findFirst(kind: PublicationKind, address: string): Promise<Publication | null> {
    const where = { kind, address, withdrawalId: IsNull() };
    return this.publications.findOne({ where, order: { sequence: 'ASC' } });
  }

  /** The newest publication of each subject in the order of names, or of addresses where none was filed. */
  async listFiled<Kind extends PublicationKind>(
    kind: Kind,
    { skip, take, below, words = [], direction = 'ASC' }: FiledQuery,
  ): Promise<PublishedPage<Kind>> {
    const select = this.currentOf([kind]);
    if (below) keepBelow(select, below);
    words.forEach((word, index) =>
      select.andWhere(`${FILED_UNDER} LIKE :word${index}`, { [`word${index}`]: `%${word}%` }),
    );
    select.setParameter('start', (below?.length ?? 0) + 1);
    select.orderBy(FILED_UNDER, direction).addOrderBy('publication.id', 'ASC');
    return this.pageOf(kind, select, { skip, take });
  }

  /** Where these kinds are published, newest first; of persons only those who are members. */
  async addresses(kinds: readonly PublicationKind[], most: number): Promise<string[]> {
    const rows = await this.currentOf(kinds)
      .andWhere(`(publication.kind <> 'person' OR ${BELOW})`, below(MEMBERS))
      .select('publication.address', 'address')
      .orderBy('publication.sequence', 'DESC')
      .limit(most)
      .getRawMany<{ address: string }>();
    return rows.map(({ address }) => address);
  }

  /** Everything published at an address, newest first. */
  async history(address: string): Promise<Edition[]> {
    const select = { id: true, kind: true, edition: true, publishedAt: true } as const;
    const relations = { withdrawal: true } as const;
    const all = await this.publications.find({ select, where: { address }, relations, order: { sequence: 'DESC' } });
    return all.map(({ id, kind, edition, publishedAt, withdrawal }) => {
      return { id, kind, edition, publishedAt, withdrawnAt: withdrawal?.withdrawnAt ?? null };
    });
  }

  async filesOf(publicationId: string): Promise<PublicationFile[]> {
    return this.unitOfWork.reading(PublicationFile).find({ where: { publicationId }, order: { name: 'ASC' } });
  }

  /** A file of the newest publication at an address. @throws NotFound, Withdrawn */
  async file(kind: PublicationKind, address: string, name: string): Promise<PublicationFile> {
    const file = await this.findFile(kind, address, name);
    if (!file) throw await this.missing([kind], address, name);
    return file;
  }

  async findFile(kind: PublicationKind, address: string, name: string): Promise<PublicationFile | null> {
    const select = { id: true, withdrawalId: true } as const;
    const newest = await this.publications.findOne({ select, where: { kind, address }, order: { edition: 'DESC' } });
    return newest && newest.withdrawalId === null ? this.fileOf(newest.id, name) : null;
  }

  /** The total stops at `MOST_COUNTED`: counting on would cost more with every year of meetings. */
  private async pageOf<Kind extends PublicationKind>(
    kind: Kind,
    select: SelectQueryBuilder<Publication>,
    { skip, take }: { skip: number; take: number },
  ): Promise<PublishedPage<Kind>> {
    const { rows, total } = await this.rowsOf(select, { skip, take });
    return { items: rows.map((row) => read(kind, row)), total };
  }

  private async rowsOf(
    select: SelectQueryBuilder<Publication>,
    { skip, take }: Pick<PublishedQuery, 'skip' | 'take'>,
  ): Promise<{ rows: Publication[]; total: number }> {
    const ids = select.clone().select('publication.id', 'id');
    const counted = await ids.clone().orderBy().limit(MOST_COUNTED).getRawMany();
    const page = await ids.offset(skip).limit(take).getRawMany<{ id: string }>();
    return { rows: await this.inOrder(page.map(({ id }) => id)), total: counted.length };
  }

  /** Sorting whole publications would carry the content of every year through the sort. */
  private async inOrder(ids: readonly string[]): Promise<Publication[]> {
    const rows = await this.publications.findBy({ id: In([...ids]) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private async fileOf(publicationId: string, name: string): Promise<PublicationFile | null> {
    return this.unitOfWork.reading(PublicationFile).findOneBy({ publicationId, name });
  }

  private async wasThere(kinds: readonly PublicationKind[], address: string, name: string): Promise<boolean> {
    const publication = { kind: In([...kinds]), address, withdrawalId: Not(IsNull()) };
    return this.unitOfWork.reading(PublicationFile).existsBy({ name, publication });
  }

  private currentOf(kinds: readonly PublicationKind[]): SelectQueryBuilder<Publication> {
    return this.publications
      .createQueryBuilder('publication')
      .leftJoin(Publication, 'next', 'next.supersedes_id = publication.id')
      .where('next.id IS NULL AND publication.withdrawalId IS NULL AND publication.kind IN (:...kinds)', { kinds });
  }

  private get publications(): Repository<Publication> {
    return this.unitOfWork.reading(Publication);
  }
}

/** Without what all addresses of the list begin with: a search must not find them by it. */
const FILED_UNDER = 'COALESCE(publication.filedUnder, SUBSTR(publication.address, :start))';

/** A range rather than LIKE: it uses the index on both engines and needs no escaping. */
const BELOW = 'publication.address >= :below AND publication.address < :beyond';

function below(address: string) {
  return { below: address, beyond: `${address}\u{10FFFF}` };
}

function keepBelow(select: SelectQueryBuilder<Publication>, address: string): void {
  select.andWhere(BELOW, below(address));
}

/** In the order asked for. */
function narrowed(select: SelectQueryBuilder<Publication>, query: PublishedQuery): SelectQueryBuilder<Publication> {
  const direction = query.order === 'earliest-first' ? 'ASC' : 'DESC';
  if (query.below) keepBelow(select, query.below);
  if (query.from) select.andWhere('publication.day >= :from', { from: query.from });
  if (query.to) select.andWhere('publication.day <= :to', { to: query.to });
  return select.orderBy('publication.day', direction).addOrderBy('publication.id', direction);
}

function standing<Kind extends PublicationKind>(kind: Kind, publication: Publication): Published<Kind> | null {
  return publication.withdrawalId === null ? read(kind, publication) : null;
}

function read<Kind extends PublicationKind>(kind: Kind, publication: Publication): Published<Kind> {
  return { publication, content: readContent(kind, publication) };
}
