import { mkdir } from 'node:fs/promises';

/** Makes a data folder that only the account running Minutebook may look into. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}
