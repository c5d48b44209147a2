import type { FormErrors } from '../forms/form-errors.js';

/** An API request whose fields are wrong; pages show their form again instead. */
export class FormRefused extends Error {
  constructor(readonly errors: FormErrors) {
    super('Some of what was sent cannot be used.');
    this.name = 'FormRefused';
  }
}
