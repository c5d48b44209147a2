import type { Reader } from '../../../domain/access/roles.js';
import type { FormErrors } from '../../../platform/web/forms/form-errors.js';
import { presentEdit } from '../../../platform/web/forms/form-model.js';
import { termsPaths } from '../terms-of-reference.paths.js';
import { termsSurroundings } from '../terms-surroundings.js';
import type { TermsOfPanel } from '../terms-version.entity.js';

export function presentAdoption(version: TermsOfPanel, reader: Reader, typed?: object, errors?: FormErrors) {
  const { panel, panelId, number, adoptedOn, adoptingBody, adoptingMinute, inForceFrom } = version;
  const opened = {
    adoptedOn,
    adoptingBody: adoptingBody ?? panel.name,
    adoptingMinute,
    inForceFrom,
    version: version.version,
  };
  return {
    ...termsSurroundings(panel, reader, number),
    title: `The adoption of version ${number}`,
    action: termsPaths.adoption(panelId, number),
    isDraft: adoptedOn === null,
    ...presentEdit(opened, typed, errors),
  };
}
