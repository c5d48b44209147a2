import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { newId } from '../../../platform/database/new-id.js';
import type { Unit } from '../../../platform/database/unit.js';
import { FileStore, type FileOnDisk } from '../../../platform/files/file-store.js';
import { BuildProgress, type Report } from './build-progress.js';
import { type FrozenAgenda, readFrozen } from './frozen-agenda.js';
import { PackFile } from './pack-file.entity.js';
import { PackNotBuilt } from './pack-not-built.js';
import { type FileToMake, type Made, packRecipe } from './pack-recipe.js';
import type { PackVersion } from './pack-version.entity.js';
import { packPaths } from './pack.paths.js';

/** A file of a pack that is on disk and waits for its row. */
export interface BuiltFile extends Omit<FileToMake, 'size' | 'make'> {
  readonly pageCount: number;
  readonly file: FileOnDisk;
}

/** Builds every PDF of a pack version from what was frozen, one at a time; building it again gives the same. */
@Injectable()
export class PackBuilder {
  constructor(
    private readonly files: FileStore,
    private readonly config: Config,
  ) {}

  /** Puts the files on disk. @throws PackNotBuilt */
  async build(version: PackVersion, report: Report = () => Promise.resolve()): Promise<BuiltFile[]> {
    const frozen = readFrozen(version.content);
    const load = (hash: string) => this.files.read(hash);
    const recipe = packRecipe(frozen, { load, publicPack: this.publicPackOf(version, frozen) });
    const steps = recipe.reduce((sum, { size }) => sum + size, 0);
    const progress = new BuildProgress(steps, report);
    const built: BuiltFile[] = [];
    for (const each of recipe) {
      const { kind, name, paperId, isPublic, exemptPages } = each;
      const { bytes, pageCount } = await made(each, progress);
      built.push({ kind, name, paperId, isPublic, exemptPages, pageCount, file: await this.files.put(bytes) });
    }
    return built;
  }

  /** Gives the files their rows, in the unit that says the version is built. */
  async record(unit: Unit, version: PackVersion, built: readonly BuiltFile[]): Promise<void> {
    for (const { file, ...facts } of built) {
      await this.files.own(unit, file, 'application/pdf');
      const row = { ...facts, id: newId(), packVersionId: version.id, fileHash: file.hash, byteSize: file.byteSize };
      await unit.manager.insert(PackFile, row);
    }
  }

  private publicPackOf({ purpose, agendaId, number }: PackVersion, { panel, meeting }: FrozenAgenda): string {
    const path =
      purpose === 'publication'
        ? `/${packPaths.published(panel.slug, meeting.slug)}/public-pack.pdf`
        : packPaths.file(agendaId, number, 'public-pack.pdf');
    return `${this.config.baseUrl}${path}`;
  }
}

async function made({ kind, make }: FileToMake, progress: BuildProgress): Promise<Made> {
  try {
    return await make(progress);
  } catch (error) {
    progress.refuseIfUntold();
    throw new PackNotBuilt(kind, error);
  }
}
