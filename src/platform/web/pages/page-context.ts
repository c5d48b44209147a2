import type { Request, Response } from 'express';
import { sideOf, pathOf } from '../areas.js';
import { type CurrentUser, currentUserOf } from '../current-user.js';
import { type Message, takeMessage } from '../session/message.js';
import { type BrandColours, brandColours } from './brand-colours.js';
import { type Frame, type PageFrame, PLAIN_FRAME, type Side } from './page-frame.js';

/** What every template can use besides its own page model. */
export interface PageContext {
  readonly frame: Frame & {
    readonly layout: string;
    readonly brand: BrandColours;
    readonly user: CurrentUser | null;
    /** What the reader has just done, said once. */
    readonly message: Message | null;
  };
  /** Only where there is a session: forms elsewhere have nothing to protect. */
  readonly csrfToken?: string;
  readonly cspNonce: string;
}

const LAYOUTS: Readonly<Record<Side, string>> = {
  public: 'layouts/public.njk',
  workspace: 'layouts/workspace.njk',
};

export async function pageContext(pages: PageFrame, request: Request, response: Response): Promise<PageContext> {
  const user = currentUserOf(request);
  const side = sideOf(request);
  const frame = await pages.frameOf({ side, path: pathOf(request), user });
  return contextWith(frame, user, request, response);
}

/** For an error page that must not ask the database. */
export function plainContext(request: Request, response: Response): () => Promise<PageContext> {
  return () => Promise.resolve(contextWith(PLAIN_FRAME, null, request, response));
}

function contextWith(frame: Frame, user: CurrentUser | null, request: Request, response: Response): PageContext {
  return {
    frame: {
      ...frame,
      layout: LAYOUTS[sideOf(request)],
      brand: brandColours(frame.council.colour),
      user,
      message: takeMessage(request),
    },
    cspNonce: String(response.locals['cspNonce'] ?? ''),
    ...(request.session ? { csrfToken: request.csrfToken?.() ?? '' } : {}),
  };
}
