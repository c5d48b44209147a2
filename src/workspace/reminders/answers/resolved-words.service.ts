import { Injectable } from '@nestjs/common';
import { PUBLIC_READER } from '../../../domain/access/roles.js';
import type { ActionToAnswer } from '../../actions/answering/answering.service.js';
import { RegisterService } from '../../minutes/register/register.service.js';

/** What the panel resolved, as everybody may read it. */
@Injectable()
export class ResolvedWords {
  constructor(private readonly register: RegisterService) {}

  /** Its clauses as printed; none where the minutes are not out yet, or any of it is private. */
  async of({ resolutionId, line }: ActionToAnswer): Promise<readonly string[]> {
    if (resolutionId === null || line.isPrivate) return [];
    const resolution = await this.register.find(resolutionId, PUBLIC_READER);
    if (resolution === null || resolution.isPrivate) return [];
    return resolution.clauses.map(({ label, text }) => `${label} ${text}`.trim());
  }
}
