/** A part of an address that nobody could guess is a token: also where no route matched, it is not for the log. */
const SECRET_PART = /[^/]*[\w-]{40,}[^/]*/g;

/** The parts of an Express request that matter here. */
export interface LoggedRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly originalUrl?: string;
  readonly route?: { readonly path?: unknown };
}

export interface LoggedResponse {
  readonly statusCode: number;
}

/**
 * Says which kind of page, not which: the route's pattern where one matched, since an address may hold a name or the
 * token of a mail link. Query, headers, body and the reader's address are left out.
 */
export function describeRequest(request: LoggedRequest): { method: string; route: string } {
  return { method: request.method ?? '', route: routeOf(request) };
}

export function describeResponse(response: LoggedResponse): { status: number } {
  return { status: response.statusCode };
}

function routeOf({ route, originalUrl, url }: LoggedRequest): string {
  if (typeof route?.path === 'string') return route.path;
  return (originalUrl ?? url ?? '').replace(/[?#].*$/s, '').replace(SECRET_PART, ':token');
}
