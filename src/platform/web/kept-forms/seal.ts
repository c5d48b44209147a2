import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Texts that only this installation can read and that nobody can alter (AES-256-GCM under a key derived from the
 * session secret). `about` says what a text is; it is not in the sealed text, and the wrong one opens nothing.
 */
@Injectable()
export class Seal {
  #key: Buffer | undefined;

  constructor(private readonly config: Config) {}

  /** @returns URL-safe base64 */
  close(text: string, about: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.key(), nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** Null for anything this installation did not seal as this, such as after its secret was changed. */
  open(sealed: string, about: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(CIPHER, this.key(), nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(about)).setAuthTag(tag);
    try {
      const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  /** Only when first needed, because asking for the secret may make one, which commands without sessions must not. */
  private key(): Buffer {
    return (this.#key ??= Buffer.from(hkdfSync('sha256', this.config.sessionSecret, '', 'kept forms', KEY_BYTES)));
  }
}
