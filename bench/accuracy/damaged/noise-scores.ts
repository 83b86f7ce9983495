/**
 * Noise scores: what is still found in texts with noise. What is proposed for a noisy text is led back
 * to the clean one, position by position, and scored there with the gold as it is.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { generator } from '../../../test/support/generator.ts';
import { goldPaths, ROOT } from '../claims/files.ts';
import { type GoldFile, type GoldName, readGold, readGoldText } from '../claims/gold.ts';
import { sameName } from '../claims/names.ts';
import { type ProposedClaim, proposalsFromProgram } from '../claims/predictions.ts';
import { addRows, type Row, scoreText } from '../claims/score.ts';
import { type AnnotatedDocument, type Scorer, withTextsRead } from '../sfm.ts';
import { type Noisy, withNoise } from './noise.ts';

const noisy = (text: string, rate: number, seed: number): Noisy => withNoise(text, rate, generator(seed));

/** F1 of the entities and relations of sfm, strict on trimmed edges. */
export function sfmUnderNoise(
  gold: readonly AnnotatedDocument[],
  scorer: Scorer,
  rate: number,
): { readonly strict: number; readonly relaxed: number; readonly relations: number } {
  const texts = new Map(gold.map(({ id, text }, i) => [id, noisy(text, rate, i + 1)]));
  const predicted = withTextsRead(
    gold.map((doc) => ({ ...doc, text: texts.get(doc.id)!.text })),
    (exported) => scorer.parseJsonl(exported(['--format', 'annotations']), 'export'),
  ).map((doc): AnnotatedDocument => {
    const { toClean } = texts.get(doc.id)!;
    const entities = doc.entities.flatMap((entity) => {
      const [start, end] = toClean(entity.start, entity.end);
      return end > start ? [{ ...entity, start, end }] : [];
    });
    const kept = new Set(entities.map(({ id }) => id));
    const relations = doc.relations.filter(({ head, tail }) => kept.has(head) && kept.has(tail));
    return { id: doc.id, entities, relations } as unknown as AnnotatedDocument;
  });
  const collapse = scorer.parseCollapse('Title,Role=Title_Role;has_title,has_role=has_title_or_role');
  const types = new Set(['Person', 'Organization', 'Rank', 'Title_Role']);
  const { entities, relations } = scorer.score(gold, predicted, { collapse, types, trim: true });
  return {
    strict: entities.strict.micro.f1,
    relaxed: entities.relaxed.micro.f1,
    relations: relations.strict.micro.f1,
  };
}

export interface ClaimsUnderNoise {
  /** With the names as the noisy text has them. */
  readonly asRead: Row;
  /** With names taken for those of the gold that differ in less than a quarter of the letters. */
  readonly recognised: Row;
}

const EMPTY: Row = { gold: 0, right: 0, withVoices: 0, strict: 0, proposed: 0, accounted: 0 };

/** Over all texts of the gold that are on this machine, those held out left aside. */
export function claimsUnderNoise(rate: number): ClaimsUnderNoise {
  const files = goldPaths(false).flatMap((path, i) => {
    const gold = readGold(path);
    const text = readGoldText(gold, ROOT);
    return text === null
      ? []
      : [{ name: basename(path, '.json'), gold, text, made: noisy(text, rate, i + 1) }];
  });
  const folder = mkdtempSync(join(tmpdir(), 'apparatus-noise-'));
  try {
    const paths = files.map(({ name, made }) => {
      const path = join(folder, `${name}.txt`);
      writeFileSync(path, made.text);
      return path;
    });
    const proposals = proposalsFromProgram(ROOT)(paths);
    let [asRead, recognised] = [EMPTY, EMPTY];
    for (const { name, gold, text, made } of files) {
      const own = proposals
        .filter(({ spans }) => spans[0]?.source === `${name}.txt`)
        .map((claim) => ledBack(claim, made));
      asRead = addRows(asRead, scoreText(gold, text, own).total);
      recognised = addRows(recognised, scoreText(gold, text, own.map(withNamesOf(gold))).total);
    }
    return { asRead, recognised };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ledBack(claim: ProposedClaim, { toClean }: Noisy): ProposedClaim {
  return {
    ...claim,
    spans: claim.spans.map((span) => {
      const [start, end] = toClean(span.start, span.end);
      return { ...span, start, end };
    }),
  };
}

/** Of the letters of a name, how many may differ. */
const MOST_WRONG = 0.25;

function withNamesOf(gold: GoldFile): (claim: ProposedClaim) => ProposedClaim {
  const strings = (name: GoldName): readonly string[] => (typeof name === 'string' ? [name] : name.anyOf);
  const known = [
    ...new Set(
      gold.claims.flatMap((claim) =>
        [claim, ...(claim.alternatives ?? [])].flatMap(({ args = {}, voices = [] }) =>
          [...Object.values(args).flat(), ...voices].flatMap(strings),
        ),
      ),
    ),
  ];
  const recognised = (word: string): string => {
    if (word.startsWith('claim:') || known.some((name) => sameName(name, word))) return word;
    const near = known
      .map((name) => ({ name, share: distance(name.toLowerCase(), word.toLowerCase()) / name.length }))
      .toSorted((a, b) => a.share - b.share)[0];
    return near && near.share < MOST_WRONG ? near.name : word;
  };
  return (claim) => ({
    ...claim,
    args: Object.fromEntries(
      Object.entries(claim.args).map(([name, words]) => [name, words.map(recognised)]),
    ),
    voices: claim.voices.map(recognised),
  });
}
