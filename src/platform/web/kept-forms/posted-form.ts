import type { Request } from 'express';
import { refererPath } from '../areas.js';
import { localPath } from '../local-path.js';
import { type PostedField, type PostedFields, postedFields } from './posted-fields.js';

/** Where to go back to when the page of a form is not known. */
export const HOME = '/workspace';
const LARGEST = 2 * 1024 * 1024;
const RECORD_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A form of a workspace page as it was sent, without its files, its secrets and its token. */
export interface PostedForm extends PostedFields {
  /** Path and query it was posted to. */
  readonly action: string;
  /** Path and query of the page it was on. */
  readonly page: string;
  readonly isUpload: boolean;
  /** Names of its file inputs. */
  readonly files: readonly string[];
}

/** Null for what is no form of a workspace page, for one that nobody typed into, and for one too large to keep. */
export async function postedForm(request: Request): Promise<PostedForm | null> {
  const action = localPath(request.originalUrl, '');
  if (request.method !== 'POST' || !action.toLowerCase().startsWith(`${HOME}/`)) return null;
  if (!request.multipart && !request.is('urlencoded')) return null;
  const form = { action, page: localPath(refererPath(request), HOME), ...(await contentOf(request)) };
  return form.fields.some(isTyped) && JSON.stringify(form).length <= LARGEST ? form : null;
}

/** Put there by the page, or chosen from a list by name: nothing a person could read. */
export function isMachineMade([name, value]: PostedField): boolean {
  return name === 'version' || RECORD_ID.test(value);
}

function isTyped(field: PostedField): boolean {
  return field[1] !== '' && !isMachineMade(field);
}

async function contentOf({ multipart, body }: Request) {
  if (!multipart) return { ...postedFields(body), isUpload: false, files: [] };
  const { fields, fileInputs } = await multipart.receiveFields();
  return { ...postedFields(fields), isUpload: true, files: fileInputs };
}
