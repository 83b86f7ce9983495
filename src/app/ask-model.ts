/**
 * Ask model: one question to a server that speaks as OpenAI's chat completions do (llama.cpp, Ollama,
 * vLLM), with bounded patience. What comes back is the text of the answer and nothing that the server
 * says about itself: no message of it is passed on.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { ANSWER_SCHEMA } from '../extract/endpoint/answer-schema.ts';
import type { Message } from '../extract/endpoint/prompt.ts';
import { type Limits, type LoopbackAddress, type Posted, post } from './loopback.ts';

export interface ModelAt {
  readonly address: LoopbackAddress;
  /** As the server calls it. */
  readonly name: string;
  readonly key: string | null;
  /** Seconds for one answer. */
  readonly seconds: number;
  /** The most tokens of one answer. */
  readonly tokens: number;
}

/** `fatal`: the next question would fare no better. */
export type Answer<T> =
  | { readonly ok: true; readonly text: string; readonly read: T }
  | { readonly ok: false; readonly says: string; readonly fatal: boolean };

/** An answer of this many bytes holds more claims than a passage can. */
const MOST_BYTES = 1024 * 1024;
/** How often one passage is asked, and how long it is waited before the second and the third time. */
const PAUSES: readonly number[] = [500, 2000];

export class ModelAsker {
  readonly #model: ModelAt;
  readonly #pauses: readonly number[];
  readonly #limits: Limits;
  /** Until the server refuses it, the answer is asked for in the schema. */
  #withSchema = true;
  #schemaWorks = false;

  /** @param pauses milliseconds to wait before each further try */
  constructor(model: ModelAt, pauses: readonly number[] = PAUSES) {
    this.#model = model;
    this.#pauses = pauses;
    this.#limits = { bytes: MOST_BYTES, milliseconds: model.seconds * 1000 };
  }

  /**
   * @param read what the text of an answer comes to; null where it is of no use and is asked for again
   * @returns the answer with what it came to, or why there is none
   */
  async ask<T>(
    messages: readonly Message[],
    read: (text: string) => T | null,
    signal: AbortSignal,
  ): Promise<Answer<T>> {
    let last: Answer<T> = { ok: false, says: 'It was not asked.', fatal: false };
    for (let n = 0; n <= this.#pauses.length; n++) {
      if (n > 0) await pause(this.#pauses[n - 1], undefined, { signal }).catch(() => {});
      if (signal.aborted) return STOPPED;
      // A server may fail, and not refuse, over a schema that it cannot use: the last try goes without.
      const without = n > 0 && n === this.#pauses.length && !this.#schemaWorks;
      let posted = await this.#post(messages, signal, without);
      if (this.#withSchema && posted.ok && (posted.status === 400 || posted.status === 422)) {
        this.#withSchema = false;
        posted = await this.#post(messages, signal);
      }
      if (posted.ok && posted.status === 200) {
        if (without) this.#withSchema = false;
        else this.#schemaWorks = this.#withSchema;
      }
      const { answer, again } = this.#answer(posted, read);
      if (!again) return answer;
      last = answer;
    }
    return last;
  }

  #post(messages: readonly Message[], signal: AbortSignal, without = false): Promise<Posted> {
    const { name, tokens, address, key } = this.#model;
    const schema = { name: 'claims', strict: true, schema: ANSWER_SCHEMA };
    const body = {
      model: name,
      messages,
      temperature: 0,
      seed: 1,
      max_tokens: tokens,
      stream: false,
      ...(this.#withSchema && !without
        ? { response_format: { type: 'json_schema', json_schema: schema } }
        : {}),
    };
    return post(address, '/chat/completions', JSON.stringify(body), { limits: this.#limits, key, signal });
  }

  #answer<T>(posted: Posted, read: (text: string) => T | null): { answer: Answer<T>; again: boolean } {
    const none = (says: string, { again = false, fatal = false } = {}) => ({
      answer: { ok: false as const, says, fatal },
      again,
    });
    const { shown } = this.#model.address;
    if (!posted.ok) {
      if (posted.why === 'stopped') return { answer: STOPPED, again: false };
      if (posted.why === 'refused')
        return none(`Nothing answers at ${shown}: is the server of the model running?`, { fatal: true });
      if (posted.why === 'too-slow') return none(`No whole answer came in ${this.#model.seconds} seconds.`);
      if (posted.why === 'too-large') return none('The answer was longer than 1 MiB and was not read.');
      if (posted.why === 'not-text') return none('The answer was compressed, which was not asked for.');
      return none('The connection broke before the answer was whole.', { again: true });
    }
    const { status, body } = posted;
    if (status >= 300 && status < 400)
      return none(`${shown} sends the question on to another address (${status}), which is not followed.`, {
        fatal: true,
      });
    if (status === 429 || status >= 500) return none(`The server failed (${status}).`, { again: true });
    if (status === 413 || status === 400 || status === 422)
      return none(`The server refuses the question (${status}); a shorter passage may help.`);
    if (status !== 200)
      return none(`The server at ${shown} refuses to answer (${status}): is the address or the key right?`, {
        fatal: true,
      });
    const text = contentOf(body);
    if (text === null) return none('The answer has not the form of a chat completion.', { again: true });
    const value = read(text);
    if (value === null) return none('The answer holds no list of claims.', { again: true });
    return { answer: { ok: true, text, read: value }, again: false };
  }
}

const STOPPED = { ok: false, says: 'Stopped.', fatal: true } as const;

/** `choices[0].message.content` of a chat completion. */
function contentOf(body: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  for (const step of ['choices', 0, 'message', 'content']) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Record<string | number, unknown>)[step];
  }
  return typeof value === 'string' ? value : null;
}
