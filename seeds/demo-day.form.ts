import { IsDay } from '../src/platform/web/forms/form-rules.js';

export class DemoDayForm {
  @IsDay({ message: 'Choose the day to move the demo on to' })
  day!: string;
}
