import type { Response } from 'express';
import type { FileStore } from '../../../platform/files/file-store.js';

/** How a browser takes the file, for example `inline; filename="paper.pdf"`. */
interface Sending {
  readonly hash: string;
  readonly mediaType: string;
  readonly disposition: string;
}

/** Sent whole, never in pieces, so that one opening is one line in the audit trail. */
export function sendPaper(response: Response, files: FileStore, { hash, mediaType, disposition }: Sending): void {
  response.set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': disposition });
  response.type(mediaType).sendFile(files.pathOf(hash), {
    dotfiles: 'allow',
    cacheControl: false,
    lastModified: false,
    acceptRanges: false,
  });
}
