import type { Upload, UploadedFile } from '../../../platform/web/uploads/upload.js';

/** The file of a form that asks for one; a browser sends an input without a file as one without a name. */
export function fileIn({ files }: Upload): UploadedFile | undefined {
  return files.find(({ field, fileName }) => field === 'file' && fileName !== '');
}
