import { Injectable } from '@nestjs/common';
import { LinkTokens } from '../../../platform/mail/link-tokens.js';
import { LinkNotWhole } from './link-not-whole.js';
import { LinkThrottle } from './link-throttle.js';

/** From what stands in an address to the link that it names, whatever has become of it. */
@Injectable()
export class KnownLinks {
  constructor(
    private readonly tokens: LinkTokens,
    private readonly throttle: LinkThrottle,
  ) {}

  /** `address` is the network address it comes from. @throws LinkNotWhole, TooManyAttempts for a guess */
  async get<Link>(
    kind: string,
    { token, address }: { readonly token: string; readonly address: string },
    find: (id: string) => Promise<Link | null>,
  ): Promise<Link> {
    const id = this.tokens.idIn(kind, token);
    const link = id === null ? null : await find(id);
    if (link !== null) return link;
    await this.throttle.guessed(address);
    throw new LinkNotWhole();
  }
}
