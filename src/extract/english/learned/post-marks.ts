/**
 * The marks from which posts are read: those of the head that marks every post, and where a model has no
 * such head, of the one that marks as annotators of security forces do.
 */
import type { HeadMarks, LearnedMarks } from '../../learned/marks.ts';

const NONE: HeadMarks = { mentions: [], relations: [] };

export function postMarks(marks: LearnedMarks | null | undefined): HeadMarks {
  return marks?.heads['posts'] ?? marks?.heads['sfm'] ?? NONE;
}
