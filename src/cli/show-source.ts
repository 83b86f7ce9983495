/** Show source: what is known of a source, in the lines that `sources` and `describe` share. */
import type { DescribedSource } from '../model/description.ts';
import type { Page } from './page.ts';

export function sayDescription(page: Page, source: DescribedSource): void {
  const parts = [
    source.title === null ? null : `“${source.title}”`,
    `author ${source.author ?? 'not named'}`,
    `kind ${source.kind}`,
    `dated ${source.date?.edtf ?? 'not known'}`,
    `language ${source.language ?? 'not told'}`,
    source.describedBy === undefined ? null : `as described by ${source.describedBy}`,
  ];
  page.say(parts.filter((part) => part !== null).join(', '), { indent: 2 });
  if (source.harm != null) page.say(`may be harmed by it: ${source.harm}`, { indent: 2 });
}
