import type { MinutesInView } from '../../minutes-in-view.js';
import type { Signature } from '../signature.entity.js';

/** Signed minutes as one reader may see them, with who signed them. */
export interface SignedPage {
  readonly inView: MinutesInView;
  readonly signature: Signature;
}
