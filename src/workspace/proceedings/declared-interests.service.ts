import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CLOSING } from '../../domain/proceedings/declared-interest.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InterestDeclaration } from './interest-declaration.entity.js';

/** Person ids by the entry in which they have declared an interest. */
export type DeclaredIn = ReadonlyMap<string, readonly string[]>;

/** To whom what is closed of an entry is closed for what they declared at the meeting. Asks nobody for permission. */
@Injectable()
export class DeclaredInterests {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(meetingId: string): Promise<DeclaredIn> {
    const declarations = await this.unitOfWork.reading(InterestDeclaration).find({
      where: { meetingId, kind: In([...CLOSING]), isDispensed: false },
      relations: { attendance: true },
      order: { id: 'ASC' },
    });
    const persons = new Map<string, string[]>();
    for (const { entryId, attendance } of declarations) {
      persons.set(entryId, [...(persons.get(entryId) ?? []), ...(attendance?.personId ? [attendance.personId] : [])]);
    }
    return persons;
  }
}
