import { FileStore } from '../../../../src/platform/files/file-store.js';
import { PackFile } from '../../../../src/workspace/agendas/packs/pack-file.entity.js';
import type { October } from './october.js';

/** Every file of every version, in the order in which they were made. */
export async function packFiles({ unitOfWork }: October): Promise<PackFile[]> {
  return unitOfWork.reading(PackFile).find({ order: { id: 'ASC' } });
}

/** The bytes of the built files by name. */
export async function packBytes(october: October): Promise<Map<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>();
  for (const { name, fileHash } of await packFiles(october)) {
    bytes.set(name, await october.get(FileStore).read(fileHash));
  }
  return bytes;
}

/** `(Pages 7 - 10)` and the like, in order, however the lines break. */
export function rangesIn(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ');
  return [...flat.matchAll(/\(Pages? \d+(?: - \d+)?\)/g)].map(([range]) => range);
}
