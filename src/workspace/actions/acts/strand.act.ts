import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { RuleBroken } from '../../../domain/errors.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import { StrandsService } from '../../champions/strands.service.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import type { ActionInView } from '../action-in-view.js';
import { requireKeeper } from '../action-rights.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';

export class StrandForm extends ActForm {
  /** Absent for none. */
  @ApiProperty({ required: false })
  @IsOptional()
  @IsUUID('all', { message: 'Select the strand from the list' })
  strandId?: string;
}

/** Files it under what somebody on the panel champions. */
@Injectable()
export class StrandAct extends Act<StrandForm> {
  readonly name = 'strand';
  readonly title = 'File it under a strand';
  readonly lede = 'Its champion sees it with their other actions.';
  readonly submit = 'Save';
  readonly done = 'The action has been filed.';
  readonly form = StrandForm;
  readonly right = requireKeeper;

  constructor(private readonly strands: StrandsService) {
    super();
  }

  fits(): boolean {
    return true;
  }

  async fields({ panelId }: ActionInView): Promise<Field[]> {
    const strands = await this.strands.all(panelId);
    const options = [{ value: '', text: 'None' }, ...strands.map(({ id, name }) => ({ value: id, text: name }))];
    return [{ name: 'strandId', label: 'Champion strand', kind: 'select', options }];
  }

  override opened({ strandId }: ActionInView): object {
    return { strandId: strandId ?? '' };
  }

  async change({ action }: ActionEdit, { strandId }: StrandForm): Promise<ActionChange> {
    if (strandId === undefined) return { act: 'filed', text: 'Under no strand.', changes: { strandId: null } };
    const strand = (await this.strands.all(action.panelId)).find(({ id }) => id === strandId);
    if (!strand) throw new RuleBroken('Select the strand from the list', 'strandId');
    return { act: 'filed', text: `Under ${strand.name}.`, changes: { strandId } };
  }
}
