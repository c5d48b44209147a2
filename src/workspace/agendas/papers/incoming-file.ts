import type { Upload, UploadedFile } from '../../../platform/web/uploads/upload.js';

/** The paper of an upload: its one file input. */
export function fileIn({ files }: Upload): UploadedFile | undefined {
  return files.find(({ field }) => field === 'file');
}
