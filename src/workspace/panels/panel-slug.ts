/** A panel's address is made from its name once and then stays, because published links point at it for ever. */
const RESERVED = [
  'agendas',
  'all',
  'api',
  'calendar',
  'edit',
  'feed',
  'index',
  'meetings',
  'members',
  'new',
  'open-data',
  'panels',
  'search',
  'settings',
];

/** What is wrong with an address, as a sentence; null for a sound one. */
export function slugProblem(slug: string): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 80) {
    return 'Enter an address of small letters, digits and hyphens, like corporate-parenting-panel';
  }
  if (/^\d+$/.test(slug)) return 'The address must have a letter in it';
  return RESERVED.includes(slug) ? `The address “${slug}” is kept for other pages. Choose another` : null;
}
