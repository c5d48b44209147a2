/**
 * A paper offered by itself: the same pages and structure tags, under a new title; what the author's program left behind
 * (properties, XMP, attachments, scripts, comments, unreachable objects) is dropped.
 */
export function rewriteAlone(_bytes: Uint8Array, _details: { title: string; language?: string }): Promise<Uint8Array> {
  throw new Error('Not rewritten yet');
}
