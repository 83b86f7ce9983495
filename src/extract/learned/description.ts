/** Description: `model.json` beside the weights: heads, labels, and how pairs are scored. */
export interface Head {
  readonly name: string;
  /** `O`, and for each type `B-Type` and `I-Type`. */
  readonly labels: readonly string[];
  /** Its columns among the logits, half-open. */
  readonly from: number;
  readonly to: number;
  /** Added to the score of a label behind another, `[before][after]`; null where there is none. */
  readonly transitions: readonly (readonly number[])[] | null;
  /** Taken from the score of `O` before decoding: above 0 more is marked, below 0 less. */
  readonly bias: number;
}

/** A layer of a perceptron: `w` row by row for each output, as PyTorch keeps it. */
export interface LayerDescription {
  /** Little-endian 32-bit floats in base64, `out` times `in`. */
  readonly w: string;
  /** Likewise, `out`. */
  readonly b: string;
  readonly in: number;
  readonly out: number;
}

export interface PairRule {
  readonly head: readonly string[];
  readonly tail: readonly string[];
  readonly relations: readonly string[];
}

export interface Relations {
  /** Length of the vector of a piece. */
  readonly size: number;
  readonly types: readonly string[];
  readonly pairs: readonly PairRule[];
  readonly layers: readonly LayerDescription[];
  /** Most words between the two. */
  readonly maxWords: number;
  /** Least probability for each type. */
  readonly thresholds: readonly number[];
}

export interface ModelDescription {
  /** `encoder-en@1` */
  readonly id: string;
  /** Most pieces in a window, without [CLS] and [SEP]. */
  readonly window: number;
  readonly margin: number;
  readonly heads: readonly Head[];
  readonly relations: Relations | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads `model.json`; throws one sentence that says what is wrong with it. */
export function readDescription(json: string): ModelDescription {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return fault('is no JSON');
  }
  const model = fields(parsed, 'it');
  const id = words(model['id'], 'id');
  if (!/^encoder-[a-z]+@\d+$/.test(id)) fault('has an id that is not like "encoder-en@1"');
  const heads = list(model['heads'], 'heads').map(headOf);
  if (heads.length === 0) fault('has no heads');
  const window = whole(model['window'], 'window');
  const margin = whole(model['margin'], 'margin');
  if (window < 8 || margin * 2 >= window) fault('has a margin that leaves nothing of its window');
  const { relations } = model;
  return {
    id,
    window,
    margin,
    heads,
    relations:
      relations === null || relations === undefined ? null : relationsOf(fields(relations, 'relations')),
  };
}

function headOf(value: unknown): Head {
  const head = fields(value, 'a head');
  const name = words(head['name'], 'the name of a head');
  const labels = list(head['labels'], `labels of ${name}`).map((label) => words(label, `a label of ${name}`));
  const from = whole(head['from'], `from of ${name}`);
  const to = whole(head['to'], `to of ${name}`);
  if (to - from !== labels.length) fault(`has ${labels.length} labels for ${to - from} columns of ${name}`);
  if (!labels.every((label) => /^(?:O|[BI]-.+)$/.test(label)))
    fault(`has a label of ${name} that is not O, B- or I-`);
  const given = head['transitions'] ?? null;
  const transitions =
    given === null
      ? null
      : list(given, `transitions of ${name}`).map((row) => list(row, `transitions of ${name}`).map(Number));
  if (transitions?.some((row) => row.length !== labels.length))
    fault(`has transitions of ${name} that do not fit its labels`);
  const bias = head['bias'] ?? 0;
  if (typeof bias !== 'number') fault(`has a bias of ${name} that is no number`);
  return { name, labels, from, to, transitions, bias };
}

function relationsOf(given: Fields): Relations {
  const types = list(given['types'], 'relations.types').map((type) => words(type, 'a type of relations'));
  const thresholds = list(given['thresholds'] ?? types.map(() => 0.5), 'relations.thresholds').map(Number);
  const layers = list(given['layers'], 'relations.layers').map((value): LayerDescription => {
    const layer = fields(value, 'a layer');
    return {
      w: words(layer['w'], 'w of a layer'),
      b: words(layer['b'], 'b of a layer'),
      in: whole(layer['in'], 'in of a layer'),
      out: whole(layer['out'], 'out of a layer'),
    };
  });
  if (layers.at(-1)?.out !== types.length || thresholds.length !== types.length)
    fault('has relations whose types do not fit what its layers give');
  return {
    size: whole(given['size'], 'relations.size'),
    types,
    pairs: list(given['pairs'], 'relations.pairs').map((value): PairRule => {
      const pair = fields(value, 'a pair');
      const named = pair['relations'] ?? pair['relation'];
      const relations = (Array.isArray(named) ? named : [named]).map((type) =>
        words(type, 'relation of a pair'),
      );
      if (!relations.every((type) => types.includes(type)))
        fault('has a pair with a relation that is not among its types');
      return {
        head: strings(pair['head'], 'head of a pair'),
        tail: strings(pair['tail'], 'tail of a pair'),
        relations,
      };
    }),
    layers,
    maxWords: whole(given['maxWords'], 'relations.maxWords'),
    thresholds,
  };
}

function fields(value: unknown, what: string): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : fault(`says ${what} wrongly`);
}
function list(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) ? value : fault(`has no list ${what}`);
}
function words(value: unknown, what: string): string {
  return typeof value === 'string' && value !== '' ? value : fault(`does not say ${what}`);
}
function whole(value: unknown, what: string): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? value
    : fault(`does not say ${what}`);
}
function strings(value: unknown, what: string): string[] {
  return (typeof value === 'string' ? [value] : list(value, what)).map((each) => words(each, what));
}
function fault(what: string): never {
  throw new Error(`The description of the model (model.json) ${what}.`);
}
