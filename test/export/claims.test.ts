import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { readSources } from '../../src/app/read-source.ts';
import { annotations } from '../../src/export/annotations/annotations.ts';
import { claims } from '../../src/export/claims/claims.ts';
import { CLAIM_FIELDS, SPAN_FIELDS } from '../../src/export/claims/fields.ts';
import type { Extractor } from '../../src/extract/extractor.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { handExtractor } from '../support/hand-extractor.ts';
import { folderOf } from '../support/temporary.ts';

async function caseOf(
  t: TestContext,
  files: Readonly<Record<string, string>>,
  extractor: Extractor = handExtractor(),
): Promise<Case> {
  const folder = folderOf(
    t,
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}`, text])),
  );
  const opened = openCase(join(folder, 'case'), { create: true });
  t.after(() => opened.close());
  for await (const event of readSources(opened, [join(folder, 'in')], {
    extractors: [extractor],
    language: 'eng',
  })) {
    assert.notEqual(event.type, 'failed');
  }
  return opened;
}

const parsed = (lines: Iterable<string>) => [...lines].map((line) => JSON.parse(line));

describe('export of claims', () => {
  it('has the fields of the contract, names for entities, and the source of each span', async (t) => {
    const opened = await caseOf(t, {
      'sub/a.txt': 'A report\n4 January 1930\n\n𐍈 Varga says that Okoro heads the Board.\n',
    });
    const [record, ...more] = parsed(claims.lines(opened));
    assert.deepEqual(more, []);
    assert.deepEqual(Object.keys(record), [...CLAIM_FIELDS]);
    assert.deepEqual(record.args, { person: ['Okoro'], organization: ['Board'] });
    assert.deepEqual(
      opened.entities({ ids: record.entities.person }).map((entity) => entity.name),
      ['Okoro'],
    );
    assert.deepEqual(record.voices, ['author', 'Varga']);
    assert.deepEqual(record.stances, ['reported', 'asserted']);
    assert.equal(record.when, '1930-01-04');
    assert.equal(record.review, 'proposed');
    assert.deepEqual(record.by, ['hand@1']);
    const [span] = record.spans;
    assert.deepEqual(Object.keys(span), [...SPAN_FIELDS]);
    assert.equal(span.source, 'sub/a.txt');
    assert.equal(span.place, null);
    const text = opened.text(opened.sources()[0]?.id ?? '')?.received ?? '';
    assert.equal(Array.from(text).slice(span.start, span.end).join(''), span.quote);
    assert.match(span.quote, /^Okoro heads/);
  });

  it('writes a claim that fills an argument as claim:ID', async (t) => {
    const hand = handExtractor();
    const opened = await caseOf(
      t,
      { 'a.txt': 'Okoro heads the Board.\n' },
      {
        ...hand,
        read: (input) => {
          const reading = hand.read(input);
          const [first] = reading.claims;
          if (!first) return reading;
          const denied = { name: '', entity: null, claim: 0, range: null };
          return {
            ...reading,
            claims: [
              first,
              { ...first, kind: 'denial', type: null, args: { claims: [denied] }, patterns: [] },
            ],
          };
        },
      },
    );
    const records = parsed(claims.lines(opened));
    const posting = records.find((record) => record.kind === 'posting');
    assert.deepEqual(records.find((record) => record.kind === 'denial')?.args, {
      claims: [`claim:${posting.id}`],
    });
  });

  it('leaves out what a newer version of a file replaced', async (t) => {
    const opened = await caseOf(t, { 'a.txt': 'Okoro heads the Board.\n' });
    const folder = folderOf(t, { 'a.txt': 'Varga heads the Board.\n' });
    for await (const _ of readSources(opened, [folder], { extractors: [handExtractor()], language: 'eng' }));
    assert.deepEqual(
      parsed(claims.lines(opened)).map((record) => record.args.person),
      [['Varga']],
    );
  });
});

describe('export of annotations', () => {
  /** `[Rank Colonel] [Person Okoro]` marks a mention; a posting joins the first of each type. */
  const marking: Extractor = {
    id: 'marks@1',
    languages: ['eng'],
    read: ({ text }) => {
      const found = [...text.matchAll(/\b(Colonel|commander|Okoro|Varga|Navy|Army|Lagos|he)\b/g)].map(
        (match) => ({
          type: {
            Colonel: 'Rank',
            commander: 'Role',
            Navy: 'Organization',
            Army: 'Organization',
            Lagos: 'Place',
          }[match[0]] as 'Rank' | undefined,
          name: match[0],
          range: [match.index, match.index + match[0].length] as const,
        }),
      );
      const argument = (name: string) =>
        found
          .filter((each) => each.name === name)
          .slice(0, 1)
          .map((each) => ({ name, entity: null, claim: null, range: each.range }));
      const when = { edtf: null, text: null, start: [null, null], end: [null, null] } as const;
      return {
        sentences: [],
        entities: [],
        mentions: found.map((each) => ({
          type: each.type ?? 'Person',
          range: each.range,
          entity: null,
          form: each.name === 'he' ? 'pronoun' : 'name',
        })),
        claims: [
          {
            kind: 'posting',
            type: 'head',
            aspect: 'holds',
            basis: null,
            args: { person: argument('Okoro'), role: argument('commander'), organization: argument('Navy') },
            when,
            where: [],
            quantity: null,
            voices: [{ name: 'author', entity: null, stance: 'asserted' }],
            polarity: '+',
            certainty: null,
            spans: [[0, 5]],
            cues: [],
            patterns: [],
          },
        ],
      };
    },
  };
  const TEXT =
    'Colonel Okoro, commander of the Navy, spoke in Lagos. Varga and the Army heard that he spoke.\n';

  it('holds persons and organs of a posting or beside a rank, and every place, with their relations', async (t) => {
    const opened = await caseOf(t, { 'sub/report.txt': TEXT }, marking);
    const [document] = parsed(annotations.lines(opened));
    assert.equal(document.id, 'report');
    assert.equal(document.text, TEXT);
    const found = document.entities.map(
      (entity: { type: string; text: string }) => `${entity.type} ${entity.text}`,
    );
    for (const words of ['Rank Colonel', 'Person Okoro', 'Role commander', 'Place Lagos']) {
      assert.ok(found.includes(words), `${words} in ${found.join(', ')}`);
    }
    for (const words of ['Person Varga', 'Organization Army']) assert.ok(!found.includes(words), words);
    const words = new Map(
      document.entities.map((entity: { id: string; text: string }) => [entity.id, entity.text]),
    );
    const related = document.relations.map(
      (each: { type: string; head: string; tail: string }) =>
        `${words.get(each.head)} ${each.type} ${words.get(each.tail)}`,
    );
    assert.ok(
      related.includes('Okoro has_rank Colonel') && related.includes('Okoro has_role commander'),
      related.join(),
    );
    for (const { start, end, text } of document.entities) {
      assert.equal(
        Array.from(document.text as string)
          .slice(start, end)
          .join(''),
        text,
      );
    }
  });

  it('holds every name where all are asked for, and no pronoun', async (t) => {
    const opened = await caseOf(t, { 'report.txt': TEXT }, marking);
    const [document] = parsed(annotations.lines(opened, { mentions: 'all' }));
    const names = document.entities.map((entity: { text: string }) => entity.text);
    assert.ok(names.includes('Varga') && names.includes('Army') && !names.includes('he'));
  });

  it('gives two files of one name two ids', async (t) => {
    const opened = await caseOf(
      t,
      { 'a/x.txt': TEXT, 'b/x.txt': `${TEXT}And more.\n`, 'x-2.txt': `${TEXT}Still more.\n` },
      marking,
    );
    const ids = parsed(annotations.lines(opened)).map((document) => document.id);
    assert.equal(new Set(ids).size, 3);
    assert.ok(ids.includes('x'));
  });
});
