import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { NotFound } from '../../../domain/errors.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PackFile } from './pack-file.entity.js';
import { PackVersion } from './pack-version.entity.js';

const PUBLISHED = { purpose: 'publication', builtAt: Not(IsNull()), withdrawnAt: IsNull() } as const;

/** Reads the versions of an agenda's packs and their files; permission is the caller's to ask. */
@Injectable()
export class PackVersions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async get(id: string): Promise<PackVersion> {
    return found(await this.unitOfWork.reading(PackVersion).findOneBy({ id }));
  }

  async numbered(agendaId: string, number: number): Promise<PackVersion> {
    return found(await this.unitOfWork.reading(PackVersion).findOneBy({ agendaId, number }));
  }

  /** Newest first. */
  async latest(agendaId: string, take: number): Promise<PackVersion[]> {
    return this.unitOfWork.reading(PackVersion).find({ where: { agendaId }, order: { number: 'DESC' }, take });
  }

  async latestFor(agendaId: string, purpose: PackVersion['purpose']): Promise<PackVersion | null> {
    return this.unitOfWork.reading(PackVersion).findOne({ where: { agendaId, purpose }, order: { number: 'DESC' } });
  }

  /** The version that is public, if one is; it is built in the unit that publishes it. */
  async published(agendaId: string): Promise<PackVersion | null> {
    const where = { agendaId, ...PUBLISHED };
    return this.unitOfWork.reading(PackVersion).findOne({ where, order: { number: 'DESC' } });
  }

  /** By agenda id: how many pages the full pack has that was published last. One statement for all of them. */
  async publishedPageCounts(agendaIds: readonly string[]): Promise<Map<string, number>> {
    const packVersion = { agendaId: In([...agendaIds]), ...PUBLISHED };
    const files = await this.unitOfWork.reading(PackFile).find({
      where: { kind: 'full-pack', packVersion },
      relations: { packVersion: true },
      select: { id: true, pageCount: true, packVersion: { id: true, agendaId: true, number: true } },
      order: { packVersion: { number: 'ASC' } },
    });
    return new Map(files.map(({ packVersion: version, pageCount }) => [version?.agendaId ?? '', pageCount]));
  }

  /** In the order in which they were made. */
  async filesOf(packVersionId: string): Promise<PackFile[]> {
    return this.unitOfWork.reading(PackFile).find({ where: { packVersionId }, order: { id: 'ASC' } });
  }

  async file(version: PackVersion, name: string): Promise<PackFile> {
    return found(await this.unitOfWork.reading(PackFile).findOneBy({ packVersionId: version.id, name }));
  }
}

function found<T>(row: T | null): T {
  if (row === null) throw new NotFound('There is no such pack.');
  return row;
}
