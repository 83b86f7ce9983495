/**
 * Direct speech of LitBank: the stretches that are said, and who says them, where the speaker is a person
 * whom the set names. The set has lost the paragraphs of the books; they are restored by rule (a line that
 * opens with a quotation mark begins one, unless a saying after a comma leads over to it), so that speakers
 * who take turns are told apart less well than in print.
 */
import { analyse } from '../../../src/extract/english/analyse.ts';
import { fillerOf } from '../../../src/extract/english/fillers/fillers.ts';
import { readAttributions } from '../../../src/extract/english/voices/attributions.ts';
import { asPrinted } from '../reference/as-printed.ts';
import { entityNames } from '../reference/entity-names.ts';
import { figures, type GoldDocument, prf, type Scorer } from '../reference/shared-set.ts';

export interface SpeechFigures {
  /** Strict F1 of spans. */
  readonly spans: number;
  /** Share of quotations of named speakers that are given to the right one. */
  readonly speakers: number;
}

interface Said {
  readonly range: readonly [start: number, end: number];
  /** `coref` of the set's entity that our speaker mostly is; null where nobody named was found. */
  readonly speaker: string | null;
  /** The words for the speaker that was given, named or not; null where none was. */
  readonly given: string | null;
}

/** Lines put together to paragraphs; no character is added or taken. */
function withParagraphs(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      if (next === undefined) return line;
      const opens = /^["“‘'—]/.test(next);
      const leadsOver = /,\s?["”’'] [^"“”]*\.\s?$/.test(line);
      // "“Yes!” | said Torv.": the line goes on.
      const closed = /["”’]\s?$/.test(line) && !/^\p{Ll}/u.test(next);
      return `${line}${(opens && !leadsOver) || (closed && !opens) ? '\n' : ' '}`;
    })
    .join('');
}

function read(document: GoldDocument): Said[] {
  const { text, toAnnotated } = asPrinted(withParagraphs(document.text));
  const analysis = analyse({ text, date: null, periods: [] });
  const names = entityNames(
    document,
    analysis.mentions.map(({ range, form }, i) => {
      const [start, end] = toAnnotated(...range);
      return { start, end, form, entity: analysis.entityOfMention[i] ?? null };
    }),
  );
  return readAttributions(analysis).quotes.map(({ range, speaker }) => {
    const entity = speaker ? fillerOf(analysis, speaker.phrase).argument.entity : null;
    return {
      range: toAnnotated(...range),
      speaker: entity === null ? null : (names.get(entity) ?? null),
      given:
        speaker &&
        text.slice(analysis.tokens[speaker.phrase.from]!.start, analysis.tokens[speaker.phrase.to - 1]!.end),
    };
  });
}

export function printSpeech(
  scorer: Scorer,
  docs: readonly GoldDocument[],
  name: string,
  print: (line: string) => void,
): SpeechFigures {
  const said = docs.map(read);
  const { strict, relaxed } = scorer.score(
    docs.map((doc) => ({ ...doc, relations: [] })),
    docs.map(({ id }, i) => ({
      id,
      relations: [],
      entities: said[i]!.map(({ range: [start, end] }, n) => ({ id: `Q${n}`, type: 'Quote', start, end })),
    })),
    { trim: true, types: new Set(['Quote']) },
  ).entities;
  print(`\n${name.padEnd(24)} strict P        R       F1  relaxed P        R       F1`);
  print(
    `${'direct speech'.padEnd(24)}${figures([strict.micro.p, strict.micro.r, strict.micro.f1, relaxed.micro.p, relaxed.micro.r, relaxed.micro.f1])}`,
  );
  let [all, given, right, wrong] = [0, 0, 0, 0];
  docs.forEach(({ id, text, entities }, i) => {
    const named = new Set(entities.filter(({ type }) => type === 'Person').map(({ coref }) => coref));
    for (const quote of entities) {
      if (quote.type !== 'Quote' || !named.has(quote.speaker)) continue;
      all++;
      const ours = said[i]!.find(({ range }) => range[0] < quote.end && quote.start < range[1]);
      if (ours?.given != null) given++;
      if (ours?.speaker != null && ours.speaker === quote.speaker) right++;
      else if (ours?.speaker != null) wrong++;
      if (process.env['VERBOSE'] && ours?.speaker !== quote.speaker)
        print(
          `${id} ${quote.start} ${ours?.speaker ?? (ours ? (ours.given ?? 'nobody') : 'missed')} for ${quote.speaker}: ${JSON.stringify(text.slice(quote.start - 80, quote.end + 60))}`,
        );
    }
  });
  print(
    `speakers with a name: ${all} quotations, a speaker given for ${given}, a named one right for ${right}, wrong for ${wrong}`,
  );
  print(`${'speaker'.padEnd(24)}${figures(prf(right, right + wrong, all))}`);
  return { spans: strict.micro.f1, speakers: right / all };
}
