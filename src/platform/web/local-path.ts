const NOWHERE = 'http://local.invalid';

/**
 * An address inside this site, safe to redirect to: path, query and fragment only. Anything that would lead to
 * another host (`//evil.example`, `/\evil.example`, `https:…`, hidden control characters) gives the fallback.
 */
export function localPath(text: unknown, fallback: string): string {
  if (typeof text !== 'string' || !text.startsWith('/') || !URL.canParse(text, NOWHERE)) return fallback;
  const url = new URL(text, NOWHERE);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === NOWHERE && !path.startsWith('//') ? path : fallback;
}
