import type { PostHolding } from '../post-holding.entity.js';
import type { Post } from '../post.entity.js';

export interface PostOnDay {
  readonly post: Post;
  /** With their persons; none while it is vacant. */
  readonly holders: readonly PostHolding[];
}
