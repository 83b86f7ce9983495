/**
 * Model server: a stand-in on loopback for the server of a language model, which answers as a test tells
 * it to, well or badly. It speaks as much of OpenAI's chat completions as the program uses.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export interface Question {
  /** From 1, in the order in which they came. */
  readonly n: number;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
  };
  /** The passage, as it stands between the marks. */
  readonly passage: string;
}

export type Behaviour = (question: Question, response: ServerResponse) => void;

export interface ModelServer {
  readonly port: number;
  readonly address: string;
  readonly questions: Question[];
}

/** A server that is closed, with its connections, when the test is over. */
export async function modelServer(t: TestContext, behave: Behaviour): Promise<ModelServer> {
  const questions: Question[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('error', () => {});
    response.on('error', () => {});
    request.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      const body = (text === '' ? { messages: [] } : JSON.parse(text)) as Question['body'];
      const question: Question = {
        n: questions.length + 1,
        url: request.url ?? '',
        headers: request.headers,
        body,
        passage: /^<<< \w+\n([\s\S]*)\n>>> \w+$/m.exec(body.messages.at(-1)?.content ?? '')?.[1] ?? '',
      };
      questions.push(question);
      behave(question, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, address: `http://127.0.0.1:${port}/v1`, questions };
}

/** A chat completion with this text as what the model wrote. */
export function says(response: ServerResponse, content: unknown, status = 200): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } }],
    }),
  );
}

/** A claim in the form of an answer. */
export type AnsweredClaim = Readonly<Record<string, unknown>>;

/** Says that somebody arrested somebody, in words that the test gives. */
export function arrest(change: AnsweredClaim = {}): AnsweredClaim {
  return {
    quote: 'the port guard arrested Ilka Venn',
    context: null,
    kind: 'act',
    type: 'arrest',
    aspect: 'holds',
    basis: null,
    polarity: '+',
    certainty: null,
    arguments: [
      { argument: 'perpetrator', quote: 'the port guard', entity: 'Organization', name: null, claim: null },
      { argument: 'victim', quote: 'Ilka Venn', entity: 'Person', name: null, claim: null },
    ],
    voices: [{ quote: null, stance: 'asserted' }],
    time: { quote: 'On 3 May 1931', edtf: '1931-05-03' },
    places: [],
    quantity: null,
    ...change,
  };
}
