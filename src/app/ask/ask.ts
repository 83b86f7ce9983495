/** Ask: one line of text, understood and answered by the use that fits it. Every face shows the same answer. */

import { ENTITY_TYPES } from '../../model/entity.ts';
import { askedKeys } from '../../model/name-keys.ts';
import { isProperName, nameFits } from '../../model/names.ts';
import type { Case } from '../../store/case.ts';
import { askedDate } from '../asked-date.ts';
import { CallError } from '../call-error.ts';
import { type CareerAnswer, type CareerQuestion, career } from '../career.ts';
import { type ControlsAnswer, type ControlsQuestion, controls } from '../controls.ts';
import { type DatesAnswer, dates } from '../dates.ts';
import { currentSources, frameOf, type Scope } from '../evidence-of.ts';
import { describe, NoneNamed, SeveralNamed } from '../resolve-name.ts';
import { type CommandAnswer, type CommandQuestion, whoCommanded } from '../who-commanded.ts';
import { type Found, type FoundName, find } from './find.ts';
import { type Question, understand } from './understand.ts';

export interface AskScope extends Scope {
  /** The id of the entity that is meant, where a name fits several. */
  readonly as?: string | null;
  readonly throughout?: boolean;
}

export type Answer =
  | {
      readonly kind: 'command';
      readonly question: CommandQuestion;
      readonly look: 'heads' | 'above' | 'below';
      readonly answer: CommandAnswer;
      readonly controls: ControlsAnswer;
    }
  | { readonly kind: 'controls'; readonly question: ControlsQuestion; readonly answer: ControlsAnswer }
  | {
      readonly kind: 'career';
      readonly question: CareerQuestion;
      readonly answer: CareerAnswer;
      /** Where a birth or a death was asked for: which, and what follows for its day. */
      readonly life: { readonly point: 'birth' | 'death'; readonly dates: DatesAnswer } | null;
      /** Only what may lie in this time was asked for. */
      readonly on: string | null;
      /** A time was needed and not given. */
      readonly undated: boolean;
    }
  | ({ readonly kind: 'search'; readonly because: string | null } & Found)
  | { readonly kind: 'choice'; readonly says: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'refused'; readonly says: string };

export interface Choice {
  readonly as: string;
  readonly says: string;
}

/** How many passages a search brings. */
export const HITS = 50;

/** Throws a CallError where a switch of the scope is none. What the line itself gets wrong is an answer. */
export function ask(of: Case, text: string, scope: AskScope = {}): Answer {
  frameOf(of, scope);
  const question = understand(text, { named: (name) => namedIn(of, name), periods: of.periods() });
  // Who is meant was said by an id: the line is a name, however it is spelled.
  if (question.kind === 'search' && scope.as && !question.asSentence) {
    const career = { kind: 'career', name: question.words, only: [], on: null, undated: false } as const;
    return answer(of, career, scope);
  }
  return answer(of, question, scope);
}

/** What of a name the case holds, as far as its names go: an organ before others of the name. */
export function namedIn(of: Case, name: string): 'organ' | 'other' | null {
  const sources = currentSources(of);
  let other: 'other' | null = null;
  for (const entity of of.entities({ keys: askedKeys(name, ENTITY_TYPES) })) {
    if (!sources.has(entity.source) || !isProperName(entity.name)) continue;
    if (entity.type === 'Work' || nameFits(name, entity) === null) continue;
    if (entity.type === 'Organization') return 'organ';
    other = 'other';
  }
  return other;
}

export function answer(of: Case, question: Question, scope: AskScope): Answer {
  if (question.kind === 'unclear') return { kind: 'refused', says: question.says };
  if (question.kind === 'search') {
    const because = question.asSentence
      ? 'The question was not understood as one; its words were searched for in the texts.'
      : null;
    return searched(of, question.words, because);
  }
  try {
    return answered(of, question, scope);
  } catch (error) {
    if (error instanceof SeveralNamed) {
      const sources = currentSources(of);
      const choices = error.choices.map((cluster) => ({
        as: cluster.id,
        says: describe(cluster, sources).slice(cluster.id.length).trim(),
      }));
      const says = `“${question.name}” fits ${choices.length} that are not taken for one. Which is meant?`;
      return { kind: 'choice', says, choices };
    }
    if (error instanceof NoneNamed) {
      const says = `Nothing of the name “${question.name}” is in the case that this can be asked of; the texts were searched for it.`;
      return searched(of, question.name, says, error.near);
    }
    if (error instanceof CallError) return { kind: 'refused', says: error.message };
    throw error;
  }
}

function searched(of: Case, words: string, because: string | null, near: readonly string[] = []): Answer {
  if (!/[\p{L}\p{N}]/u.test(words)) {
    return {
      kind: 'refused',
      says: 'Ask who commanded an organ on a day, give a name, or give words to find in the texts.',
    };
  }
  return { kind: 'search', because, ...find(of, words, HITS, near) };
}

function answered(
  of: Case,
  question: Exclude<Question, { readonly kind: 'search' | 'unclear' }>,
  scope: AskScope,
): Answer {
  const throughout = (own: boolean): boolean => own || (scope.throughout ?? false);
  if (question.kind === 'command') {
    const asked = {
      ...scope,
      name: question.name,
      on: question.on,
      throughout: throughout(question.throughout),
      down: question.look === 'below',
      persons: true,
    };
    return command(of, asked, question.look);
  }
  if (question.kind === 'controls') {
    const { name, on, compare } = question;
    const asked = { ...scope, name, on, compare, throughout: throughout(question.throughout), persons: true };
    return { kind: 'controls', question: asked, answer: controls(of, asked) };
  }
  const undated = question.kind === 'career' && question.undated;
  const kinds = question.kind === 'career' ? question.only : [];
  const asked = { ...scope, name: question.name, kinds };
  const whole = career(of, asked);
  if (question.kind === 'life') {
    const { point } = question;
    // What speaks of a life is not in the claims about one person alone: other claims may bound it.
    const found = dates(of, { ...scope, name: question.name, as: whole.subject.id });
    const findings = found.findings.filter((finding) => finding.point.kind === point);
    const told = new Set(
      findings.flatMap((each) => each.told.flatMap(({ claims }) => claims.map(({ id }) => id))),
    );
    const items = whole.items.filter(
      ({ claim }) => told.has(claim.id) || (claim.kind === 'attribute' && claim.type === point),
    );
    return {
      kind: 'career',
      question: asked,
      answer: {
        ...whole,
        items,
        unreviewed: reviewless(
          items.map(({ claim }) => claim.id),
          whole,
        ),
      },
      life: { point, dates: { ...found, findings } },
      on: null,
      undated,
    };
  }
  const { on } = question;
  if (on === null) return { kind: 'career', question: asked, answer: whole, life: null, on, undated };
  const [first, last] = askedDate(on);
  const items = whole.items.filter(
    ({ bounds: [from, to] }) =>
      (from !== null || to !== null) && (from ?? first) <= last && (to ?? last) >= first,
  );
  const narrowed = {
    ...whole,
    items,
    unreviewed: reviewless(
      items.map(({ claim }) => claim.id),
      whole,
    ),
  };
  return { kind: 'career', question: asked, answer: narrowed, life: null, on, undated };
}

const reviewless = (ids: readonly string[], { evidence }: CareerAnswer): number =>
  ids.filter((id) => (evidence.reviews.get(id) ?? 'proposed') === 'proposed').length;

/** Who headed it and stood above it, with the controls on it in the same time. */
export function command(
  of: Case,
  question: CommandQuestion,
  look: 'heads' | 'above' | 'below' = 'heads',
): Answer {
  const answer = whoCommanded(of, question);
  const { name, on, throughout = false, as = null, persons = false } = question;
  const checked = controls(of, { ...question, name, on, throughout, as, persons });
  // Nobody heads a person; what was asked for is who stood above.
  const seen = look === 'heads' && answer.cluster.type === 'Person' ? 'above' : look;
  return { kind: 'command', question, look: seen, answer, controls: checked };
}

export type { FoundName };
