import { Injectable } from '@nestjs/common';
import type { MinuteToCheck } from '../../../domain/minutes/minutes-to-check.js';
import { isStated } from '../../../domain/summons/summons-business.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MunicipalYearRow } from '../../authority/municipal-year.entity.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { SummonsService } from '../../meetings/summons/summons.service.js';
import type { MinuteInFull } from '../minutes-in-full.js';

type Unsummoned = MinuteToCheck['unsummoned'];
type NamedMinute = Pick<MinuteInFull, 'minuted' | 'heading' | 'publicHeading'>;

/** Of what a meeting of the council did, what did not stand in its summons. (LGA 1972, Sch 12 para 4(5).) */
@Injectable()
export class UnsummonedBusiness {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly summonses: SummonsService,
  ) {}

  /** Null for all of it where no summons is kept. */
  async at({ id, day }: Pick<Meeting, 'id' | 'day'>): Promise<(minute: NamedMinute) => Unsummoned> {
    const sent = await this.summonses.find(id);
    if (sent === null) return () => null;
    const meeting = (await this.isAnnual(day)) ? 'at-annual-meeting' : 'at-other-meeting';
    return (minute) => (isStated(sent.summons.business, publicTitleOf(minute)) ? null : meeting);
  }

  private isAnnual(day: string): Promise<boolean> {
    return this.unitOfWork.reading(MunicipalYearRow).existsBy({ startsOn: day });
  }
}

function publicTitleOf({ minuted, publicHeading, heading }: NamedMinute): string {
  return minuted === null ? (publicHeading ?? heading) : (minuted.publicTitle ?? minuted.title);
}
