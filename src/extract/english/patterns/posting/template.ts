/** Templates that the patterns of postings share: the words of the role decide the kind of posting. */
import type { Aspect } from '../../../../model/kinds.ts';
import type { Path, Template, Test } from '../pattern.ts';

export const HUMAN: Test = { types: ['Person', 'Group'] };
export const ORGAN: Test = { types: ['Organization'] };
/** Nouns that stand for a post without naming it: "resigned from his post". */
export const POST_NOUNS: readonly string[] = [
  'post',
  'position',
  'office',
  'job',
  'appointment',
  'seat',
  'duty',
  'duties',
  'function',
  'functions',
  'portfolio',
  'role',
];
/** Bodies of the state: whoever joins them serves there and is no member. */
export const FORCES: readonly string[] = [
  ...['army', 'navy', 'air force', 'police', 'guard', 'guards', 'militia', 'gendarmerie', 'force', 'forces'],
  ...['service', 'services', 'division', 'brigade', 'battalion', 'regiment', 'corps', 'company', 'squadron'],
  ...['ministry', 'bureau', 'directorate', 'department', 'agency', 'staff', 'section', 'branch', 'unit'],
  ...[
    'secretariat',
    'marine',
    'marines',
    'cavalry',
    'infantry',
    'artillery',
    'fleet',
    'constabulary',
    'military',
  ],
];
/** Nouns for being the head: "took command of the brigade". */
export const LEADING_NOUNS: readonly string[] = [
  'command',
  'leadership',
  'charge',
  'chairmanship',
  'presidency',
  'directorship',
  'direction',
  'governorship',
  'reins',
  'helm',
  'premiership',
  'management',
  'headship',
];
/** Functions that are no posts: told by other kinds of claim. */
export const NO_POSTS: readonly string[] = [
  'member',
  'activist',
  'delegate',
  'candidate',
  'spy',
  'informer',
  'founder',
  'co-founder',
  'organiser',
  'organizer',
  'ringleader',
  'boss',
  'guard',
  'lawyer',
  'doctor',
  'teacher',
];

/** A posting of which the role is named: `role` is the path of its words. */
export function withRole(aspect: Aspect, person: Path, role: Path, organization?: Path): Template {
  const paths = role.split('|').map((path) => `${path}.organ`);
  return {
    kind: 'posting',
    type: 'other',
    typeBy: 'role',
    aspect,
    args: { person, organization: organization ?? paths.join('|'), role },
    needs: ['person', 'role'],
    only: { role: { role: true } },
  };
}

/** The head of an organ that is named, without words for the role. */
export function headOf(aspect: Aspect, person: Path, organization: Path): Template {
  return {
    kind: 'posting',
    type: 'head',
    aspect,
    args: { person, organization },
    needs: ['person', 'organization'],
  };
}

/** One of the staff of an organ that is named. */
export function staffOf(aspect: Aspect, person: Path, organization: Path): Template {
  return {
    kind: 'posting',
    type: 'staff',
    aspect,
    args: { person, organization },
    needs: ['person', 'organization'],
    only: { person: HUMAN },
  };
}
