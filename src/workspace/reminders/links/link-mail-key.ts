/** What makes a mail that brings one link one: it is written for that link alone. */
export function linkMailKey(kind: string, linkId: string): string {
  return `${kind}:${linkId}`;
}
