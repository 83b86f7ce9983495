/**
 * Lost note anchor: a number stuck to an ordinary word, left over from a superscript whose note is not
 * in the text. One such number may be a label or a slip; a run of them through the text ("the raid2 …
 * his guards3 … the doors4") is not. The shorter the run, the more its words must prove.
 */
import { isCommon } from './dictionary.ts';
import { LABELS } from './labels.ts';
import { noteNumbers } from './note-numbers.ts';
import type { EmendationRule, Repair } from './rule.ts';
import { propose } from './rule.ts';

/** A word, perhaps closed by a stop or a quotation mark, with one to three digits stuck to it. */
const ANCHOR = new RegExp(
  '(?<![\\p{L}\\p{N}_@#/\\\\&=+%$£€.-])' +
    '(?<word>(?:\\p{L}+[-’\']){0,3}\\p{L}*\\p{Ll}{2})(?<stop>[.,;:!?”"’)\\]]{0,2})' +
    "(?<number>[1-9]\\d{0,2})(?![\\p{L}\\p{N}_/\\\\@%°²³])(?![.,:’'-][\\p{L}\\p{N}])",
  'gu',
);
/** Numbers that follow one another may miss this many: an anchor may itself be lost. */
const WIDEST_STEP = 3;
/** From this length on a run of numbers proves itself. */
const RUN = 3;
/** From this length on even words that often bear a number belong to it. */
const LONG_RUN = 5;

interface Anchor {
  readonly word: string;
  readonly stop: string;
  readonly number: number;
  /** UTF-16 range of the digits. */
  readonly start: number;
  readonly end: number;
}

function find(received: string): ReturnType<EmendationRule['find']> {
  const notes = noteNumbers(received);
  const anchors = unrepeated(candidates(received));
  const repairs: Repair[] = [];
  for (const run of runs(anchors)) {
    const numbers =
      run.length === 1 ? '' : ` in a run of such numbers (${run[0]!.number} to ${run.at(-1)!.number})`;
    for (const { word, number, start, end } of run) {
      if (notes.has(number)) continue;
      repairs.push({
        start,
        end,
        corrected: '',
        reason: `The number ${number} is stuck to the word “${word}”${numbers}, and the text has no note ${number}.`,
      });
    }
  }
  const singles = anchors.filter((each) => !repairs.some((repair) => repair.start === each.start));
  for (const each of singles)
    if (!notes.has(each.number) && standsAlone(each, received))
      repairs.push({
        start: each.start,
        end: each.end,
        corrected: '',
        reason: `The number ${each.number} is stuck to the word “${each.word}” before a stop, and the text has no note ${each.number}.`,
      });
  return propose(received, 'lost-note-anchor', repairs);
}

function candidates(received: string): readonly Anchor[] {
  return [...received.matchAll(ANCHOR)].flatMap((match) => {
    const { word, stop, number } = match.groups as { word: string; stop: string; number: string };
    const end = match.index + match[0].length;
    const token = tokenAround(received, match.index);
    if (/[@_\\=]|:\/\/|www\./u.test(token)) return [];
    // Behind a stop the next sentence or the end must follow: "vol.2 and" is a reference.
    if (stop !== '' && !/^(?:\s+["“‘(]?\p{Lu}|\s*$|\s*[\r\n])/u.test(received.slice(end))) return [];
    return [{ word, stop, number: Number(number), start: end - number.length, end }];
  });
}

/** The characters around a place up to the next space, at most 60 on either side. */
function tokenAround(received: string, at: number): string {
  const before = received
    .slice(Math.max(0, at - 60), at)
    .split(/\s/u)
    .at(-1)!;
  return before + received.slice(at, at + 60).split(/\s/u)[0]!;
}

/** Without tokens that stand more than once: a name such as "catch22" repeats, an anchor does not. */
function unrepeated(anchors: readonly Anchor[]): readonly Anchor[] {
  const count = new Map<string, number>();
  const token = (each: Anchor): string => each.word.toLowerCase() + each.number;
  for (const each of anchors) count.set(token(each), (count.get(token(each)) ?? 0) + 1);
  return anchors.filter((each) => count.get(token(each)) === 1);
}

/** The ascending runs that are anchors beyond doubt, longest first, each anchor in one of them. */
function runs(anchors: readonly Anchor[]): readonly (readonly Anchor[])[] {
  const found: (readonly Anchor[])[] = [];
  let rest = anchors;
  for (;;) {
    const run = longestRun(rest);
    const members = run.length >= LONG_RUN ? run : run.filter((each) => !LABELS.has(each.word.toLowerCase()));
    const pair =
      members.length === 2 && members[1]!.number === members[0]!.number + 1 && members.every(isOrdinary);
    if (members.length >= RUN || pair) found.push(members);
    if (run.length < 2) return found;
    rest = rest.filter((each) => !run.includes(each));
  }
}

/** The longest chain in the order of the text whose numbers rise by 1 to `WIDEST_STEP`; linear in the anchors. */
function longestRun(anchors: readonly Anchor[]): readonly Anchor[] {
  const best = new Map<number, readonly Anchor[]>();
  let longest: readonly Anchor[] = [];
  for (const each of anchors) {
    let before: readonly Anchor[] = [];
    for (let step = 1; step <= WIDEST_STEP; step++) {
      const chain = best.get(each.number - step);
      if (chain !== undefined && chain.length > before.length) before = chain;
    }
    const chain = [...before, each];
    if (chain.length > (best.get(each.number)?.length ?? 0)) best.set(each.number, chain);
    if (chain.length > longest.length) longest = chain;
  }
  return longest;
}

/** A common word in lower case that bears no number by itself. */
function isOrdinary({ word }: Anchor): boolean {
  return word === word.toLowerCase() && isCommon(word) && !LABELS.has(word);
}

/** A single anchor is believed only on an ordinary word right before a stop: "killed5 people" is a slip of the space. */
function standsAlone(anchor: Anchor, received: string): boolean {
  return (
    anchor.stop === '' &&
    anchor.number <= 99 &&
    isOrdinary(anchor) &&
    /^[.,;:!?](?:["”’)]*)(?:\s|$)/u.test(received.slice(anchor.end))
  );
}

export const lostNoteAnchor: EmendationRule = {
  id: 'lost-note-anchor',
  describes: 'A number stuck to an ordinary word is the anchor of a note that the text does not have.',
  language: 'eng',
  find,
};
