import type { Response } from 'express';
import type { FileStore } from '../../../platform/files/file-store.js';
import type { PackFile } from './pack-file.entity.js';

/**
 * Answers with a PDF of a pack. Nothing of the workspace is kept on the way, and a pack with exempt pages is not sent
 * in pieces, so that one download is one line in the audit trail.
 */
export function sendPackFile(response: Response, files: FileStore, file: PackFile): void {
  response.set({
    'Cache-Control': 'private, no-store',
    'Content-Disposition': `inline; filename="${file.name.replace('/', '-')}"`,
  });
  response.type('application/pdf');
  response.sendFile(files.pathOf(file.fileHash), {
    dotfiles: 'allow',
    cacheControl: false,
    lastModified: false,
    acceptRanges: file.exemptPages.length === 0,
  });
}

export function sendDraftSheet(response: Response, bytes: Uint8Array): void {
  response.set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': 'inline; filename="agenda-draft.pdf"' });
  response.type('application/pdf').send(Buffer.from(bytes));
}

/** Papers by themselves stand in a folder: `papers/6-1.pdf`. */
export function nameOf({ folder, name }: { readonly folder?: string; readonly name: string }): string {
  return folder === undefined ? name : `${folder}/${name}`;
}
