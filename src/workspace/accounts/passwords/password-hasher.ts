import { randomUUID } from 'node:crypto';
import { hash, parseOptions, verify } from '@node-rs/argon2';

/** What one guess costs: memory in KiB, passes over it, threads. */
export interface HashCost {
  readonly memoryCost: number;
  readonly timeCost: number;
  readonly parallelism: number;
}

/** The least that OWASP's Password Storage Cheat Sheet asks of argon2id. */
export const HASH_COST: HashCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Turns passwords into argon2id hashes that carry their own cost. */
export class PasswordHasher {
  /** Of a password nobody knows: an account that does not exist is checked against it, so that it takes as long. */
  private readonly decoy: Promise<string>;

  constructor(private readonly cost: HashCost = HASH_COST) {
    this.decoy = this.hash(randomUUID());
  }

  async hash(password: string): Promise<string> {
    return hash(password, this.cost);
  }

  /** False where there is no hash, after as long as if there were one. */
  async matches(known: string | null, password: string): Promise<boolean> {
    const isRight = await verify(known ?? (await this.decoy), password);
    return isRight && known !== null;
  }

  /** Was made when less was thought enough. */
  isTooCheap(known: string): boolean {
    const made = parseOptions(known);
    return made.memoryCost < this.cost.memoryCost || made.timeCost < this.cost.timeCost;
  }
}
