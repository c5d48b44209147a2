import type { Request } from 'express';
import { isApi } from '../areas.js';

/** The token of `Authorization: Bearer …`; only the API takes one. */
export function bearerTokenOf(request: Request): string | null {
  if (!isApi(request)) return null;
  return /^Bearer +(\S+) *$/i.exec(request.get('authorization') ?? '')?.[1] ?? null;
}
