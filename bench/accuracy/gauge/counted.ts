/**
 * Counted: the part of a document of the gauge, and of what was proposed for it, that a figure is about.
 *
 * What the gauge leaves open (optional marks; civil ones, where only security forces are asked for;
 * relations across lines, where only those within a line are) is taken out of both sides: it is no miss
 * when absent, and a proposal there is no error. A proposal that lies on none of these marks and on none
 * of the others stays and is wrong.
 */
import type { AnnotatedDocument } from '../sfm.ts';
import type { GaugeDocument, GaugeRelation } from './gauge-document.ts';

export interface Asked {
  /** Marks and relations of security forces only; places, dates and other kinds stay. */
  readonly forcesOnly?: boolean;
  /** Relations whose two marks stand in one line of the text. */
  readonly withinLine?: boolean;
}

interface Range {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
type Relation = AnnotatedDocument['relations'][number];

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Titles and roles are one class when a figure is about both. */
const POST = new Set(['Title', 'Role']);
const sameKind = (a: string, b: string): boolean => a === b || (POST.has(a) && POST.has(b));
const POST_RELATION = new Set(['has_title', 'has_role']);
const sameRelation = (a: string, b: string): boolean =>
  a === b || (POST_RELATION.has(a) && POST_RELATION.has(b));

export interface CountedPair {
  readonly gold: AnnotatedDocument;
  readonly proposed: AnnotatedDocument;
}

export function counted(
  gauge: GaugeDocument,
  proposed: Pick<AnnotatedDocument, 'entities' | 'relations'>,
  asked: Asked,
): CountedPair {
  const isOpen = ({ optional, scope }: GaugeDocument['entities'][number]): boolean =>
    optional === true || (asked.forcesOnly === true && scope === 'civil');
  const open = gauge.entities.filter(isOpen);
  const closed = gauge.entities.filter((mark) => !isOpen(mark));
  const ours = new Map(gauge.entities.map((mark) => [mark.id, mark]));
  const isOpenRelation = (relation: GaugeRelation): boolean => {
    const [head, tail] = [ours.get(relation.head), ours.get(relation.tail)];
    if (!head || !tail) throw new Error(`gauge ${gauge.id}: a relation names a mark that is not there.`);
    const crosses =
      asked.withinLine === true &&
      gauge.text.slice(Math.min(head.end, tail.end), Math.max(head.start, tail.start)).includes('\n');
    return relation.optional === true || crosses || isOpen(head) || isOpen(tail);
  };
  const openRelations = gauge.relations.filter(isOpenRelation);
  const closedRelations = gauge.relations.filter((relation) => !isOpenRelation(relation));

  // A proposed mark is put aside when it lies on an open mark and on no closed one of its kind.
  const entities = proposed.entities.filter(
    (mark) =>
      !open.some((each) => overlap(each, mark)) ||
      closed.some((each) => overlap(each, mark) && sameKind(each.type, mark.type)),
  );
  const theirs = new Map(entities.map((mark) => [mark.id, mark]));
  const lies = (relation: Relation, on: GaugeRelation): boolean => {
    const [head, tail] = [theirs.get(relation.head), theirs.get(relation.tail)];
    const [ourHead, ourTail] = [ours.get(on.head), ours.get(on.tail)];
    if (!head || !tail || !ourHead || !ourTail) return false;
    return sameRelation(relation.type, on.type) && overlap(head, ourHead) && overlap(tail, ourTail);
  };
  const relations = proposed.relations.filter(
    (relation) =>
      theirs.has(relation.head) &&
      theirs.has(relation.tail) &&
      (!openRelations.some((each) => lies(relation, each)) ||
        closedRelations.some((each) => lies(relation, each))),
  );
  const { id, text } = gauge;
  return {
    gold: { id, text, entities: closed, relations: closedRelations },
    proposed: { id, text, entities, relations },
  };
}
