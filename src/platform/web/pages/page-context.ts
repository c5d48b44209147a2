import type { Request } from 'express';
import type { Saves } from '../../audit/saves.js';
import { sideOf, pathOf } from '../areas.js';
import { type CurrentUser, currentUserOf } from '../current-user.js';
import { brandStyleAddress } from '../setup/brand-style.js';
import { type Message, takeMessage } from '../session/message.js';
import { type BrandColours, brandColours } from './brand-colours.js';
import { collisionIn } from './collision.js';
import { type Frame, type PageFrame, PLAIN_FRAME, type Side } from './page-frame.js';

/** What every template can use besides its own page model. */
export interface PageContext {
  readonly frame: Frame & {
    readonly layout: string;
    readonly brand: BrandColours;
    /** Address of the style sheet with these colours. */
    readonly brandStyle: string;
    readonly user: CurrentUser | null;
    /** What the reader has just done, said once. */
    readonly message: Message | null;
  };
  /** Only where there is a session: forms elsewhere have nothing to protect. */
  readonly csrfToken?: string;
  /** Who saved the record of this form while the reader was working on it. */
  readonly collision?: string;
}

const LAYOUTS: Readonly<Record<Side, string>> = {
  public: 'layouts/public.njk',
  workspace: 'layouts/workspace.njk',
};

interface Sources {
  readonly pages: PageFrame;
  readonly saves: Saves;
}

export async function pageContext({ pages, saves }: Sources, request: Request, model: object): Promise<PageContext> {
  const user = currentUserOf(request);
  const side = sideOf(request);
  const frame = await pages.frameOf({ side, path: pathOf(request), user });
  const collision = await collisionIn(model, saves);
  return { ...contextWith(frame, user, request), ...(collision === null ? {} : { collision }) };
}

/** For an error page that must not ask the database. */
export function plainContext(request: Request): () => Promise<PageContext> {
  return () => Promise.resolve(contextWith(PLAIN_FRAME, null, request));
}

function contextWith(frame: Frame, user: CurrentUser | null, request: Request): PageContext {
  const brand = brandColours(frame.council.colour);
  return {
    frame: {
      ...frame,
      layout: LAYOUTS[sideOf(request)],
      brand,
      brandStyle: brandStyleAddress(brand.colour),
      user,
      message: takeMessage(request),
    },
    ...(request.session ? { csrfToken: request.csrfToken?.() ?? '' } : {}),
  };
}
