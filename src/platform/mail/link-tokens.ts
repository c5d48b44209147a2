import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

const KEY_BYTES = 32;

/**
 * What makes a link in a mail secret: the id of its row and an HMAC of it under a key derived from the session secret.
 * Nobody who reads the database can make one, and a new session secret ends all of them.
 */
@Injectable()
export class LinkTokens {
  #key: Buffer | undefined;

  constructor(private readonly config: Config) {}

  tokenOf(kind: string, id: string): string {
    return `${id}.${this.mac(kind, id).toString('base64url')}`;
  }

  /** The row's id; null for a token that this installation did not make for this kind of link. */
  idIn(kind: string, token: string): string | null {
    const [id = '', mac = '', ...rest] = token.split('.');
    const [given, right] = [Buffer.from(mac, 'base64url'), this.mac(kind, id)];
    const isRight = rest.length === 0 && given.length === right.length && timingSafeEqual(given, right);
    return isRight ? id : null;
  }

  private mac(kind: string, id: string): Buffer {
    return createHmac('sha256', this.key()).update(`${kind}:${id}`).digest();
  }

  /** Only when first needed, because asking for the secret may make one, which commands without links must not. */
  private key(): Buffer {
    return (this.#key ??= Buffer.from(hkdfSync('sha256', this.config.sessionSecret, '', 'mail links', KEY_BYTES)));
  }
}
