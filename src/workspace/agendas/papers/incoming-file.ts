import type { Upload, UploadedFile } from '../../../platform/web/uploads/upload.js';

/** The papers of an upload: what its one file input holds. */
export function filesIn({ files }: Upload): UploadedFile[] {
  return files.filter(({ field }) => field === 'file');
}
