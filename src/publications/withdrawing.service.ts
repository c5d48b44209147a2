import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Unit } from '../platform/database/unit.js';
import { Publication, type PublicationKind } from './publication.entity.js';
import { Withdrawal } from './withdrawal.entity.js';

/** The way back through the gate: from the commit on nothing of the subject is served. Its rows and files are kept. */
@Injectable()
export class Withdrawing {
  /**
   * Every edition of these kinds that shows the subject, because the one before may hold the same. How many there were.
   * Whatever else guards the subject is locked before: the chain comes last, as when something is published.
   */
  async withdraw(unit: Unit, withdrawal: Withdrawal, kinds: readonly PublicationKind[]): Promise<number> {
    await unit.lock('publications', 'chain');
    await unit.manager.insert(Withdrawal, withdrawal);
    const standing = { kind: In([...kinds]), subjectId: withdrawal.subjectId, withdrawalId: IsNull() };
    const { affected } = await unit.manager.update(Publication, standing, { withdrawalId: withdrawal.id });
    return affected ?? 0;
  }
}
