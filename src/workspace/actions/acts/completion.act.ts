import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { mayMove, stateAfter } from '../../../domain/actions/action-states.js';
import { ragOf } from '../../../domain/actions/rag.js';
import type { CouncilClock } from '../../../domain/calendar/clock.js';
import { COUNCIL_CLOCK } from '../../../platform/config/council-clock.js';
import type { Field } from '../../../platform/web/pages/list-page.js';
import type { ActionChange, ActionEdit } from '../action-edits.js';
import { requireReporter } from '../action-rights.js';
import type { Action } from '../action.entity.js';
import { Act } from './act.js';
import { ActForm } from './act.form.js';
import { EVIDENCE } from './act-fields.js';
import { NOT_WAITING } from './not-waiting.js';

export class CompletionForm extends ActForm {
  @ApiProperty()
  @Length(3, 5000, { message: 'Say what was done, in 3 to 5,000 characters' })
  text!: string;
}

/** The owner says that it is done; the panel agrees or does not. */
@Injectable()
export class CompletionAct extends Act<CompletionForm> {
  readonly name = 'completion';
  readonly title = 'It is done';
  readonly lede = 'The panel is asked at its next meeting to agree that the action is complete.';
  readonly submit = 'Propose it as complete';
  readonly done = 'The panel will be asked to agree that it is complete.';
  readonly form = CompletionForm;
  readonly right = requireReporter;
  override readonly takesFiles = true;

  constructor(@Inject(COUNCIL_CLOCK) private readonly clock: CouncilClock) {
    super();
  }

  fits({ state }: Action): boolean {
    return mayMove('propose', state);
  }

  fields(): Field[] {
    return [{ name: 'text', label: 'What was done', kind: 'textarea', rows: 5 }, EVIDENCE];
  }

  change({ action }: ActionEdit, { text }: CompletionForm): ActionChange {
    const today = this.clock.today();
    const changes = {
      state: stateAfter('propose', action.state),
      proposedOn: today,
      lastColour: ragOf(action, today).colour,
    };
    return { act: 'proposed', text, changes: { ...changes, ...NOT_WAITING } };
  }
}
