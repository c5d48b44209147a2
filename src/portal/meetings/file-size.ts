import type { PublicationFile } from '../../publications/publication-file.entity.js';

/** `98 pages, PDF, 2.1 MB` */
export function describeFile({ pageCount, byteSize }: Pick<PublicationFile, 'pageCount' | 'byteSize'>): string {
  return `${pageCount} ${pageCount === 1 ? 'page' : 'pages'}, PDF, ${sizeInWords(byteSize)}`;
}

/** In the units people see on their own machines: 1 MB is a million bytes. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
