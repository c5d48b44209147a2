import type { Request } from 'express';
import type { Side } from './pages/page-frame.js';

/** Public pages set no cookie and open no session; these are the only addresses that do. */
const WITH_SESSION = [
  '/workspace',
  '/sign-in',
  '/sign-out',
  '/set-password',
  '/forgotten-password',
  '/answers',
  '/reports',
  '/api',
];
const FOR_SIGNED_IN = ['/workspace', '/api'];
/** The public record as JSON is as public as its pages. */
const PUBLIC = ['/api/public'];
/** Descriptions of the API hold nothing of the council's; signing in by API cannot ask for being signed in. */
const OPEN_TO_ALL = ['/api/docs', '/api/docs-json', '/api/docs-yaml', '/api/sign-in'];

export function opensSession(request: Request): boolean {
  return isUnder(WITH_SESSION, request) && !isUnder(PUBLIC, request);
}

export function needsSignIn(request: Request): boolean {
  return isUnder(FOR_SIGNED_IN, request) && !isUnder([...OPEN_TO_ALL, ...PUBLIC], request);
}

export function isApi(request: Request): boolean {
  return isUnder(['/api'], request);
}

export function isApiDocs(request: Request): boolean {
  return isUnder(['/api/docs'], request);
}

export function isSignOut(request: Request): boolean {
  return isUnder(['/sign-out'], request);
}

export function sideOf(request: Request): Side {
  return isUnder(['/workspace', '/sign-out'], request) ? 'workspace' : 'public';
}

/** The path asked for, as Express routes it. */
export function pathOf({ originalUrl }: Request): string {
  return originalUrl.split('?', 1)[0] ?? '/';
}

/** Path and query of the page of ours that the request came from, as the browser tells it. */
export function refererPath(request: Request): string | undefined {
  const referer = request.get('referer');
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const url = new URL(referer);
  return url.host === request.get('host') ? `${url.pathname}${url.search}` : undefined;
}

/** Without regard to case, because Express routes so. */
function isUnder(areas: readonly string[], request: Request): boolean {
  const path = pathOf(request).toLowerCase();
  return areas.some((area) => path === area || path.startsWith(`${area}/`));
}
