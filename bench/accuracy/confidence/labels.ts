/**
 * Labels: proposals of the program of this checkout of which it is known whether they are right as a
 * whole. From three places: proposals judged by hand in texts that nobody tuned the program on, those of
 * the latest reading apart from those by whose faults it was bettered since; postings
 * and ranks in the documents annotated exhaustively; and the claims that people wrote from the accounts,
 * on which the patterns were tuned, so that they are kept apart.
 */
import { basename } from 'node:path';
import type { Claim } from '../../../src/model/claim.ts';
import { goldPaths, ROOT } from '../claims/files.ts';
import { type GoldFile, readGold, readGoldText } from '../claims/gold.ts';
import type { ProposedClaim } from '../claims/predictions.ts';
import { judgeFor } from '../claims/right.ts';
import { sentenceStarts } from '../claims/sentences.ts';
import { type GaugeDocument, readGaugeFiles, withText } from '../gauge/gauge-document.ts';
import { sharedDocuments } from '../gauge/texts.ts';
import { gaugeLabel } from './gauge-labels.ts';
import { isOn, type Judged, LATEST, readJudged } from './judged.ts';
import { claimsOf, type LabelledText } from './read-documents.ts';

/** `mended`: judged before the patterns were bettered by what was wrong. */
export type Origin = 'judged' | 'mended' | 'gauge' | 'accounts';

export interface Label {
  readonly claim: Claim;
  readonly right: boolean;
  readonly origin: Origin;
  /** The document, for folds. */
  readonly document: string;
}

export interface Labels {
  readonly labels: readonly Label[];
  /** Verdicts on proposals that are made no longer, by whether they were right. */
  readonly gone: { readonly right: number; readonly wrong: number };
  /** Texts that are not on this machine. */
  readonly missing: readonly string[];
}

/** At most this many labels of one document come from the gauge: the rows of one table are one thing. */
const MOST_OF_GAUGE = 12;

interface Labelled extends LabelledText {
  readonly gold?: GoldFile;
  readonly gauge?: GaugeDocument;
  readonly judged: readonly Judged[];
}

export function readLabels(): Labels {
  const missing: string[] = [];
  const texts = [...accounts(), ...shared()].filter((each) => {
    if (each.text !== null) return true;
    missing.push(`${each.set}/${each.id}`);
    return false;
  }) as Labelled[];
  const proposals = claimsOf(texts);
  const gone = { right: 0, wrong: 0 };
  const labels = texts.flatMap((each, i) => {
    const claims = proposals[i]!;
    const document = `${each.set}/${each.id}`;
    const known = new Map<Claim, Label>();
    const add = (claim: Claim, right: boolean, origin: Origin): void => {
      if (!known.has(claim)) known.set(claim, { claim, right, origin, document });
    };
    for (const judged of each.judged) {
      const claim = claims.find((claim) => isOn(judged, claim));
      const origin = each.gold ? 'accounts' : (judged.round ?? 1) === LATEST ? 'judged' : 'mended';
      if (claim) add(claim, judged.right, origin);
      else gone[judged.right ? 'right' : 'wrong']++;
    }
    if (each.gold) for (const claim of accounted(each.gold, each.text, claims)) add(claim, true, 'accounts');
    if (each.gauge) {
      const { gauge } = each;
      const told = claims.flatMap((claim) => {
        const right = gaugeLabel(gauge, claim);
        return right === null ? [] : [{ claim, right }];
      });
      const step = Math.max(1, told.length / MOST_OF_GAUGE);
      for (let at = 0; at < told.length; at += step) {
        const { claim, right } = told[Math.floor(at)]!;
        add(claim, right, 'gauge');
      }
    }
    return [...known.values()];
  });
  return { labels, gone, missing };
}

type MaybeLabelled = Omit<Labelled, 'text'> & { readonly text: string | null };

function accounts(): MaybeLabelled[] {
  const judged = readJudged();
  return goldPaths(false).map((path) => {
    const gold = readGold(path);
    const id = basename(path, '.json');
    const own = judged.filter((each) => each.set === 'accounts' && each.document === id);
    return { set: 'accounts', id, gold, judged: own, text: readGoldText(gold, ROOT) };
  });
}

/** Texts with verdicts, and those of the gauge that are no accounts. */
function shared(): MaybeLabelled[] {
  const judged = readJudged().filter(({ set }) => set !== 'accounts');
  const gauges = readGaugeFiles().filter(({ set }) => set !== 'blumkin');
  const sets = new Set([...judged, ...gauges].map(({ set }) => set));
  return [...sets].sort().flatMap((set) => {
    const own = judged.filter((each) => each.set === set);
    const files = new Map(gauges.filter((each) => each.set === set).map((file) => [file.id, file]));
    const ids = [...new Set([...own.map(({ document }) => document), ...files.keys()])].sort();
    const found = sharedDocuments(set, ids);
    return ids.map((id) => {
      const text = found?.get(id)?.text ?? null;
      const file = files.get(id);
      const verdicts = own.filter(({ document }) => document === id);
      return {
        set,
        id,
        text,
        judged: verdicts,
        ...(file && text !== null ? { gauge: withText(file, text) } : {}),
      };
    });
  });
}

/** Proposals that a claim by hand accounts for with its voices, and that name nobody else. */
function accounted(gold: GoldFile, text: string, claims: readonly Claim[]): Claim[] {
  const judge = judgeFor(sentenceStarts(text).map((at) => [...text.slice(0, at)].length));
  return claims.filter((claim) => {
    const proposal = proposed(claim);
    return gold.claims.some(
      (each) =>
        each.polarity === claim.polarity &&
        judge.rightWithVoices(each, proposal) &&
        judge.right(each, proposal, 'strict'),
    );
  });
}

function proposed(claim: Claim): ProposedClaim {
  return {
    id: claim.id,
    kind: claim.kind,
    type: claim.type,
    args: Object.fromEntries(
      Object.entries(claim.args).map(([name, list]) => [
        name,
        list.map((filler) => (filler.claim === null ? filler.name : `claim:${filler.claim}`)),
      ]),
    ),
    when: claim.when.edtf,
    voices: claim.voices.map(({ name }) => name),
    stances: claim.voices.map(({ stance }) => stance),
    polarity: claim.polarity,
    spans: claim.spans.map(({ start, end }) => ({ start, end })),
  };
}
