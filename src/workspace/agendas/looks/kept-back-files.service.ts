import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { longDate } from '../../../domain/calendar/calendar-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { EarlierPaperFile } from '../earlier-paper-file.entity.js';
import { Paper } from '../paper.entity.js';

const IS_MARKED =
  'EXISTS (SELECT 1 FROM exempt_markings marking WHERE marking.paper_id = paper.id OR marking.entry_id = paper.entryId )';

/** Knows which files are kept from the public on any agenda, by what they hold and not by their names. */
@Injectable()
export class KeptBackFiles {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Of these hashes those of papers that are marked as not for publication, each with where: `the agenda of the
   * Corporate Parenting Panel for Tuesday 24 October 2017`. A file that was replaced is as closed as its paper.
   */
  async among(hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (hashes.length === 0) return new Map();
    const fileHash = In([...new Set(hashes)]);
    const earlier = await this.unitOfWork.reading(EarlierPaperFile).findBy({ fileHash });
    const papers = await this.marked([...new Set(hashes)], [...new Set(earlier.map(({ paperId }) => paperId))]);
    const holders = [
      ...papers.map((paper) => ({ hash: paper.fileHash, paper })),
      ...earlier.map(({ fileHash: hash, paperId }) => ({ hash, paper: papers.find(({ id }) => id === paperId) })),
    ];
    return new Map(
      holders.flatMap(({ hash, paper }) => (paper && hashes.includes(hash) ? [[hash, agendaOf(paper)]] : [])),
    );
  }

  private async marked(hashes: readonly string[], ids: readonly string[]): Promise<Paper[]> {
    return this.unitOfWork
      .reading(Paper)
      .createQueryBuilder('paper')
      .innerJoinAndSelect('paper.entry', 'entry')
      .innerJoinAndSelect('entry.agenda', 'agenda')
      .innerJoinAndSelect('agenda.meeting', 'meeting')
      .innerJoinAndSelect('meeting.panel', 'panel')
      .where('(paper.fileHash IN (:...hashes) OR paper.id IN (:...ids))', { hashes, ids: ids.length > 0 ? ids : [''] })
      .andWhere(IS_MARKED)
      .orderBy('paper.id', 'ASC')
      .getMany();
  }
}

function agendaOf({ entry }: Paper): string {
  const meeting = entry?.agenda?.meeting;
  return meeting?.panel ? `the agenda of the ${meeting.panel.name} for ${longDate(meeting.day)}` : 'another agenda';
}
