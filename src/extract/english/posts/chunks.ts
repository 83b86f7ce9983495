/** Cuts the words of a paragraph into chunks, from left to right; at each word the surest reading wins. */

import type { Aspect, Basis } from '../../../model/kinds.ts';
import { BODY_HEADS } from '../lexicon/bodies.ts';
import { NAME_PARTICLES, NEVER_NAMES } from '../lexicon/common-words.ts';
import { FORCE_HEADS } from '../lexicon/forces.ts';
import { HONORIFICS, NAME_SUFFIXES } from '../lexicon/honorifics.ts';
import { BASIS_MODIFIERS, POST_MODIFIERS } from '../lexicon/modifiers.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { rankAt } from '../lexicon/ranks.ts';
import type { Chunk, ChunkKind } from './chunk.ts';
import { bodyAt, organizationAt } from './organization-chunk.ts';
import { PhraseList, phrases } from './phrase-list.ts';
import { postAt, postHeadAt } from './post-chunk.ts';
import type { Word } from './words.ts';

const modifiers = new PhraseList(phrases(POST_MODIFIERS, (aspect) => aspect as Aspect));
const basisModifiers = new PhraseList(phrases(BASIS_MODIFIERS, (basis) => basis as Basis));
const honorifics = new Set(HONORIFICS);
const suffixes = new Set(NAME_SUFFIXES);
const organWords = new Set([...FORCE_HEADS, ...BODY_HEADS]);
const RANK_WORDS =
  /^(?:captain|sergeant|corporal|lieutenant|colonel|brigadier|admiral|commodore|superintendent|inspector|constable)$/;
/** Words that introduce the name of an organ in ordinary words. */
const BEFORE_BODY = /^(?:the|a|an|its|his|her|their|our|this|that|of|for|at|in|'s)$/;
/** Posts that are surnames as well. */
const SURNAMES =
  /^(?:king|queen|bishop|dean|judge|justice|clerk|warden|guard|driver|pilot|marshal|major|sheriff|provost|chancellor|mayor|prior|page|gunner|foreman|teacher|emir|sultan|professor|chair|head|chief)$/;

/** Days and months are given names too. */
const DAYS_AND_MONTHS =
  /^(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|january|april|june|august|october|may|jan|mar|apr|jun|jul|aug|dec|will|christmas)$/;

interface Found {
  readonly next: number;
  readonly chunk: Chunk;
}

export function chunksOf(text: string, words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const found = chunkAt(text, words, at, chunks.at(-1));
    chunks.push(found.chunk);
    at = found.next;
  }
  return chunks;
}

function chunkAt(text: string, words: readonly Word[], at: number, before: Chunk | undefined): Found {
  const word = words[at]!;
  if (word.kind === 'break') return { next: at + 1, chunk: chunk(text, 'word', words, at, at + 1) };
  if (word.kind === 'mark')
    return (
      glossAt(text, words, at, before) ?? { next: at + 1, chunk: chunk(text, 'word', words, at, at + 1) }
    );
  if (word.kind === 'word') {
    const strong = before?.kind === 'rank' || before?.kind === 'honorific';
    if (strong && word.capital === 'all' && word.text.length <= 4) {
      const name = nameAt(text, words, at, true);
      if (name !== null) return name;
    }
    const rank = rankFound(text, words, at, before);
    const post = postAt(words, at);
    if (
      post !== null &&
      !(rank !== null && rank.next >= post.next && !isPoliceChief(words, at, post.next)) &&
      !(SURNAMES.test(word.lower) && word.capital !== 'none' && strong)
    ) {
      if (!isHonorific(words, at, post.next)) {
        return {
          next: post.next,
          chunk: { ...chunk(text, 'post', words, at, post.next), post: post.reading },
        };
      }
    }
    if (rank !== null) return rank;
    const modifier = modifiers.at(words, at);
    if (modifier !== null && !isNewPlace(words, at, modifier.next)) {
      const next = words[modifier.next]?.text === '-' ? modifier.next + 1 : modifier.next;
      return {
        next,
        chunk: { ...chunk(text, 'modifier', words, at, modifier.next), aspect: modifier.value },
      };
    }
    const basis = basisModifiers.at(words, at);
    if (basis !== null && words[basis.next]?.kind === 'word')
      return {
        next: basis.next,
        chunk: { ...chunk(text, 'modifier', words, at, basis.next), aspect: 'holds', basis: basis.value },
      };
    if (/^(?:he|she)$/.test(word.lower))
      return { next: at + 1, chunk: chunk(text, 'pronoun', words, at, at + 1) };
    const initial = before?.kind === 'rank' && word.text.length === 1;
    if (honorifics.has(word.lower) && !initial && word.capital !== 'none' && words[at + 1] !== undefined) {
      const next = words[at + 1]!.text === '.' ? at + 2 : at + 1;
      if (words[next]?.capital !== 'none' && words[next]?.kind === 'word')
        return { next, chunk: chunk(text, 'honorific', words, at, next) };
    }
  }
  const organization = organizationAt(text, words, at);
  if (organization !== null) {
    return {
      next: organization.next,
      chunk: {
        ...chunk(text, 'organization', words, at, organization.next),
        force: organization.force,
        unit: organization.unit,
      },
    };
  }
  if (word.kind === 'word') {
    const body =
      BEFORE_BODY.test(words[at - 1]?.lower ?? '') ||
      organWords.has(word.lower) ||
      (before?.kind === 'organization' && word.capital === 'none')
        ? bodyAt(words, at)
        : null;
    if (body !== null && !(word.capital !== 'none' && body > at + 1 && words[at + 1]!.capital === 'none'))
      return { next: body, chunk: chunk(text, 'body', words, at, body) };
    if (initialsOfName(text, words, at, before)) {
      const name = nameAt(text, words, at, true);
      if (name !== null) return name;
    }
    const strong = before?.kind === 'rank' || before?.kind === 'honorific';
    if (word.capital === 'all' && /^\p{Lu}{2,8}$/u.test(word.text) && !NEVER_NAMES.has(word.lower) && !strong)
      return { next: at + 1, chunk: chunk(text, 'acronym', words, at, at + 1) };
    if (
      word.lower.endsWith('-based') ||
      (NATIONALITIES.has(word.lower) && word.capital === 'initial' && postAt(words, at + 1) !== null)
    )
      return { next: at + 1, chunk: chunk(text, 'nationality', words, at, at + 1) };
    if (
      word.capital === 'initial' &&
      organWords.has(word.lower) &&
      BEFORE_BODY.test(words[at - 1]?.lower ?? '')
    )
      return { next: at + 1, chunk: chunk(text, 'body', words, at, at + 1) };
    const name = nameAt(text, words, at, strong);
    if (name !== null) return name;
  }
  return { next: at + 1, chunk: chunk(text, 'word', words, at, at + 1) };
}

function chunk(text: string, kind: ChunkKind, words: readonly Word[], from: number, to: number): Chunk {
  const start = words[from]!.start;
  const { end } = words[to - 1]!;
  const slice = text.slice(start, end);
  return { kind, text: slice, lower: slice.toLowerCase().replaceAll('’', "'"), start, end };
}

/** The head of a police force bears a rank and a post by the same words; lower ranks bear no post. */
function isPoliceChief(words: readonly Word[], at: number, next: number): boolean {
  return (
    words[next - 1]!.lower === 'police' &&
    !/^(?:assistant|deputy|senior|chief|superintendent)$/.test(words[at]!.lower)
  );
}

/** "Chief" before a name is a form of address in many countries, not a post. */
function isHonorific(words: readonly Word[], at: number, next: number): boolean {
  return next === at + 1 && words[at]!.text === 'Chief' && words[next]?.capital === 'initial';
}

/** "New" in the name of a place; before a post or a small letter it is the ordinary word. */
function isNewPlace(words: readonly Word[], at: number, next: number): boolean {
  const after = words[next];
  if (words[at]!.capital === 'none' || after?.kind !== 'word' || after.capital === 'none') return false;
  return postAt(words, next) === null && modifiers.at(words, next) === null;
}

function rankFound(
  text: string,
  words: readonly Word[],
  at: number,
  before: Chunk | undefined,
): Found | null {
  const word = words[at]!;
  const rank = rankAt(text, word.start);
  if (rank === null) {
    if (
      !RANK_WORDS.test(word.lower) ||
      word.capital !== 'none' ||
      !/^(?:a|an|the|then|then an?|now an?)$/.test(before?.lower ?? '')
    )
      return null;
    return { next: at + 1, chunk: chunk(text, 'rank-word', words, at, at + 1) };
  }
  let next = at;
  while (words[next] !== undefined && words[next]!.start < rank) next++;
  const end = Math.max(rank, words[next - 1]!.end);
  const slice = text.slice(word.start, end);
  return { next, chunk: { kind: 'rank', text: slice, lower: slice.toLowerCase(), start: word.start, end } };
}

/** "(GOC)" or ", GOC," after a post, "(JTF)" after an organ. */
function glossAt(text: string, words: readonly Word[], at: number, before: Chunk | undefined): Found | null {
  if (before === undefined || !/^(?:post|organization|body|rank|gloss|name)$/.test(before.kind)) return null;
  const alias = aliasAfter(words, at);
  if (alias !== null) return { next: alias, chunk: chunk(text, 'gloss', words, at, alias) };
  let open = at;
  if (words[open]?.text === ',' && words[open + 1]?.text === '(') open++;
  if (words[open]?.text === '(') {
    let close = open + 1;
    while (close < open + 4 && words[close]?.text !== ')' && words[close] !== undefined) close++;
    if (
      before.kind === 'name' &&
      words[open + 1] !== undefined &&
      rankAt(text, words[open + 1]!.start) !== null
    )
      return null;
    if (
      words[close]?.text === ')' &&
      close > open + 1 &&
      words
        .slice(open + 1, close)
        .every((word) => word.capital === 'all' || suffixes.has(word.lower) || /^[.&/-]$/.test(word.text))
    )
      return { next: close + 1, chunk: chunk(text, 'gloss', words, at, close + 1) };
    return null;
  }
  if (
    words[at]!.text === ',' &&
    before.kind !== 'name' &&
    before.kind !== 'rank' &&
    words[at + 1]?.capital === 'all' &&
    words[at + 1]!.text.length <= 6 &&
    /^[,;.]$/.test(words[at + 2]?.text ?? '') &&
    isInitialism(before.text, words[at + 1]!.text)
  )
    return { next: at + 2, chunk: chunk(text, 'gloss', words, at, at + 2) };
  return null;
}

/** "…, JM Petrak": two or three capitals before a name, where a name is expected. */
function initialsOfName(
  text: string,
  words: readonly Word[],
  at: number,
  before: Chunk | undefined,
): boolean {
  const next = words[at + 1];
  return (
    /^\p{Lu}{2,3}$/u.test(words[at]!.text) &&
    (before?.kind === 'post' || before?.text === ',') &&
    next?.capital === 'initial' &&
    next.start - words[at]!.end === 1 &&
    isNamePart(text, words, at + 1, at, false) &&
    !NATIONALITIES.has(next.lower) &&
    words[at + 2]?.capital !== 'initial'
  );
}

/** ", alias “the Wolf”": the place after it, or null. */
function aliasAfter(words: readonly Word[], at: number): number | null {
  if (
    words[at]?.text !== ',' ||
    !/^(?:alias|aka|nicknamed|codenamed|dubbed)$/.test(words[at + 1]?.lower ?? '')
  )
    return null;
  const quoted = /^["“”'‘’`]$/.test(words[at + 2]?.text ?? '');
  for (let cursor = at + 3; cursor < at + 9 && words[cursor] !== undefined; cursor++)
    if (quoted ? /^["”'’]$/.test(words[cursor]!.text) : words[cursor]!.capital === 'none')
      return quoted ? cursor + 1 : cursor;
  return null;
}

/** The letters stand in order among the phrase's letters and begin like it. */
function isInitialism(phrase: string, letters: string): boolean {
  let from = 0;
  const upper = phrase.toUpperCase();
  for (const letter of letters.toUpperCase()) {
    const place = upper.indexOf(letter, from);
    if (place < 0) return false;
    from = place + 1;
  }
  return upper[0] === letters[0]!.toUpperCase();
}

function nameAt(text: string, words: readonly Word[], at: number, strong: boolean): Found | null {
  let cursor = at;
  let end = at;
  while (cursor < words.length && cursor - at < 8) {
    const word = words[cursor]!;
    if (word.kind === 'word' && word.capital !== 'none' && isNamePart(text, words, cursor, at, strong)) {
      // An initial keeps its stop, and so does a run of initials.
      const stop = words[cursor + 1];
      const initials =
        /^(?:\p{L}|\p{Lu}\p{Ll}?)$/u.test(word.text) || (/\./.test(word.text) && !word.text.endsWith('.'));
      cursor++;
      if (
        initials &&
        stop?.text === '.' &&
        stop.start === word.end &&
        words[cursor + 1]?.kind === 'word' &&
        words[cursor + 1]!.capital !== 'none'
      )
        cursor++;
      end = cursor;
      continue;
    }
    if (NAME_PARTICLES.has(word.lower) && cursor > at && particleLeads(words, cursor)) {
      cursor++;
      continue;
    }
    const nickname = strong && cursor > at ? afterNickname(words, cursor) : null;
    if (nickname !== null) {
      cursor = nickname;
      continue;
    }
    if (strong && cursor > at && isBrokenHyphen(words, cursor)) {
      cursor++;
      continue;
    }
    if (
      word.text === '-' &&
      words[cursor + 1]?.capital === 'initial' &&
      words[cursor - 1]?.end === word.start &&
      words[cursor + 1]!.start === word.end &&
      cursor > at
    ) {
      cursor++;
      continue;
    }
    break;
  }
  // "Marek Dolin NAF/124": the letters before a number are that of his service.
  if (
    end > at + 1 &&
    /^\p{Lu}{1,4}$/u.test(words[end - 1]!.text) &&
    words[end]?.text === '/' &&
    words[end + 1]?.kind === 'number'
  )
    end--;
  return end === at ? null : { next: end, chunk: chunk(text, 'name', words, at, end) };
}

/** "John “Jack” Dolin": the place behind a nickname between a given name and a surname, or null. */
function afterNickname(words: readonly Word[], at: number): number | null {
  if (!/^["“‘]$/.test(words[at]!.text)) return null;
  for (let cursor = at + 1; cursor < at + 5; cursor++) {
    const word = words[cursor];
    if (word === undefined || word.kind === 'break') return null;
    if (/^["”’]$/.test(word.text))
      return cursor > at + 1 && words[cursor + 1]?.capital === 'initial' ? cursor + 1 : null;
  }
  return null;
}

/** "MAREK HOLL- DOLIN": a space too many behind the hyphen of a name in capitals. */
function isBrokenHyphen(words: readonly Word[], at: number): boolean {
  const [before, mark, after] = [words[at - 1]!, words[at]!, words[at + 1]];
  return (
    mark.text === '-' &&
    before.end === mark.start &&
    before.capital === 'all' &&
    after?.capital === 'all' &&
    after.start - mark.end <= 1
  );
}

function particleLeads(words: readonly Word[], at: number): boolean {
  let cursor = at;
  while (cursor < at + 3 && (NAME_PARTICLES.has(words[cursor]?.lower ?? '') || words[cursor]?.text === '-'))
    cursor++;
  return words[cursor]?.kind === 'word' && words[cursor]!.capital !== 'none';
}

function isNamePart(
  text: string,
  words: readonly Word[],
  at: number,
  first: number,
  strong: boolean,
): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (strong && at === first && (/^\p{Lu}{1,4}$/u.test(word.text) || DAYS_AND_MONTHS.test(word.lower)))
    return next?.text === '.' || (next?.kind === 'word' && next.capital !== 'none');
  if (at > first && /^\p{Lu}$/u.test(word.text)) return true;
  const givenName = at === first && DAYS_AND_MONTHS.test(word.lower) && next?.capital === 'initial';
  if (word.lower.endsWith('-based')) return false;
  if (NEVER_NAMES.has(word.lower) && !(givenName && !NEVER_NAMES.has(next!.lower))) return false;
  if (NATIONALITIES.has(word.lower) && !strong) return false;
  if (rankAt(text, word.start) !== null && at > first) return false;
  if (at > first && !SURNAMES.test(word.lower) && postAt(words, at) !== null) return false;
  if (postHeadAt(words, at))
    return (
      SURNAMES.test(word.lower) &&
      (at > first || strong) &&
      word.capital === 'initial' &&
      words[at + 1]?.lower !== 'of'
    );
  if (organWords.has(word.lower)) return false;
  if (at > first && organizationAt(text, words, at) !== null) return false;
  return true;
}
