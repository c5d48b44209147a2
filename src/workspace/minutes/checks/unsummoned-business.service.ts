import { Injectable } from '@nestjs/common';
import { isStated } from '../../../domain/summons/summons-business.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MunicipalYearRow } from '../../authority/municipal-year.entity.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { SummonsService } from '../../meetings/summons/summons.service.js';
import type { MinuteInFull } from '../minutes-in-full.js';

type NamedMinute = Pick<MinuteInFull, 'minuted' | 'heading' | 'publicHeading'>;

/** Of what a meeting of the council did, what did not stand in its summons. (LGA 1972, Sch 12 para 4(5).) */
@Injectable()
export class UnsummonedBusiness {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly summonses: SummonsService,
  ) {}

  /** None where no summons is kept, or at the annual meeting, which does what an Act puts on it and what is urgent. */
  async at({ id, day }: Pick<Meeting, 'id' | 'day'>): Promise<(minute: NamedMinute) => boolean> {
    const sent = await this.summonses.find(id);
    if (sent === null || (await this.isAnnual(day))) return () => false;
    return (minute) => !isStated(sent.summons.business, publicTitleOf(minute));
  }

  private isAnnual(day: string): Promise<boolean> {
    return this.unitOfWork.reading(MunicipalYearRow).existsBy({ startsOn: day });
  }
}

function publicTitleOf({ minuted, publicHeading, heading }: NamedMinute): string {
  return minuted === null ? (publicHeading ?? heading) : (minuted.publicTitle ?? minuted.title);
}
