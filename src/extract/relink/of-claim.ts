/** Of claim: what is looked for in a text that is cited for a claim. */
import type { Argument, Citation, Claim } from '../../model/claim.ts';
import type { Entity } from '../../model/entity.ts';
import type { Wanted, WantedDate, WantedPart } from './wanted.ts';

/** The argument that a claim of each kind is about. */
const SUBJECTS: Readonly<Record<string, string>> = {
  posting: 'person',
  command: 'subordinate',
  structure: 'part',
  identity: 'a',
  attribute: 'of',
};

/** Aliases that are ids and no names. */
const ID = /^(?:\d+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** The part of the claim that a part of `Wanted` stands for: places are looked for one by one. */
export function partOf(name: string): string {
  return name.replace(/#\d+$/, '');
}

/**
 * Null where the citation names no part that words could be found for. `entityOf` gives an entity of
 * the case by its id.
 */
export function wantedOf(
  claim: Claim,
  citation: Citation,
  entityOf: (id: string) => Pick<Entity, 'type' | 'name' | 'aliases'> | undefined,
): Wanted | null {
  const subject = SUBJECTS[claim.kind] ?? Object.keys(claim.args)[0];
  if (subject === undefined) return null;
  const parts: Record<string, WantedPart> = {};
  const names = (fillers: readonly Argument[]): string[] => [
    ...fillers.map(({ name }) => name),
    ...fillers.flatMap(({ entity }) => (entity === null ? [] : (entityOf(entity)?.aliases ?? []))),
  ];
  const add = (part: string, fillers: readonly Argument[]): void => {
    const kind = kindOf(claim, part, fillers, entityOf);
    const given = [...new Set(names(fillers).filter((name) => name !== '' && !ID.test(name)))];
    if (given.length > 0) parts[part] = { kind, names: given };
  };
  for (const [part, fillers] of Object.entries(claim.args)) add(part, fillers);
  claim.where.forEach((place, i) => {
    add(`where#${i}`, [place]);
  });
  const { start, end } = datesOf(claim);
  if (start !== null) parts['start'] = { kind: 'date', date: start };
  if (end !== null) parts['end'] = { kind: 'date', date: end };
  if (parts[subject] === undefined) return null;
  const asked = Object.keys(parts).filter((part) => citation.parts.includes(partOf(part)));
  if (asked.length === 0) return null;
  return { subject, parts, asked, published: dateOf(citation.published) };
}

function kindOf(
  claim: Claim,
  part: string,
  fillers: readonly Argument[],
  entityOf: (id: string) => Pick<Entity, 'type'> | undefined,
): Exclude<WantedPart['kind'], 'date'> {
  // The other name of an identity is a name of the same sort.
  const [first] = claim.kind === 'identity' ? (claim.args['a'] ?? fillers) : fillers;
  const type = first?.entity == null ? undefined : entityOf(first.entity)?.type;
  if (type === 'Person') return 'person';
  if (type === 'Organization' || type === 'Group') return 'organ';
  if (type === 'Place') return 'place';
  return part === 'role' || part === 'title' || part === 'rank' ? part : 'class';
}

/** The two dates of a time as its author gives them. One date alone is the one for which a work is cited. */
function datesOf(claim: Claim): { readonly start: WantedDate | null; readonly end: WantedDate | null } {
  const { edtf } = claim.when;
  const cites = (part: string): boolean => (claim.citations ?? []).some(({ parts }) => parts.includes(part));
  if (edtf === null) return { start: null, end: null };
  const [first, last] = edtf.split('/');
  if (last !== undefined) return { start: dateOf(first ?? null), end: dateOf(last) };
  const date = dateOf(edtf);
  return { start: cites('start') ? date : null, end: cites('end') ? date : null };
}

/** A date of EDTF level 0; null for every other form, which says less. */
export function dateOf(edtf: string | null): WantedDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf ?? '');
  if (match === null) return null;
  const number = (digits: string | undefined): number | null =>
    digits === undefined ? null : Number(digits);
  return { year: Number(match[1]), month: number(match[2]), day: number(match[3]) };
}
