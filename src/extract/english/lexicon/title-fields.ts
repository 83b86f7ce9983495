/** Titles whose "of …" names a field of work and no organ: "Director of Operations". */
import { FIELDS, TITLES } from './titles.ts';

const FIELD_NAMES = new Set(FIELDS);
const WHOLE = new Set(Object.values(TITLES).flat());

/** Whether "title of field", both in lower case, names a post and not a post in an organ. */
export function isTitleField(title: string, field: string): boolean {
  const plain = field.replace(/^the /, '');
  return FIELD_NAMES.has(plain) || WHOLE.has(`${title} of ${plain}`) || WHOLE.has(`${title} of the ${plain}`);
}
