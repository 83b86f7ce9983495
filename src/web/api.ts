/** The door to the HTTP API. Types come from the schemas; nothing else is shared with the server. */
import type { AskView } from '../http/schemas/ask.ts';
import type { CaseView, ErrorView } from '../http/schemas/case.ts';
import type { ClaimDetail, ClaimList, ClaimView, NewClaim } from '../http/schemas/claim.ts';
import type {
  BulkDone,
  BulkJudgement,
  JudgementConflict,
  JudgementDone,
  NewJudgement,
} from '../http/schemas/judgement.ts';
import type { Description, FileLine, NewMention, SourceView, TextView } from '../http/schemas/source.ts';
import type {
  ChangesView,
  ChartView,
  ConflictsView,
  IdentitiesView,
  NetworkView,
  TimelineView,
} from '../http/schemas/views.ts';

/** What shows the program that this is its page; whoever opens the page says where it is kept. */
let key = (): string => '-';
export const keyFrom = (kept: () => string): void => {
  key = kept;
};

/** What the server refused, in one sentence. 409 on a judgement brings the judgement that came before. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: ErrorView | JudgementConflict;
  constructor(status: number, body: ErrorView | JudgementConflict) {
    super(body.error);
    this.status = status;
    this.body = body;
  }
}

async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        'X-Apparatus': key(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ApiError(0, {
      error:
        'The program does not answer. What you judged before is held. Start it again with "apparatus serve".',
    });
  }
  const json = (await response
    .json()
    .catch(() => ({ error: `The program answered ${response.status}.` }))) as unknown;
  if (!response.ok) throw new ApiError(response.status, json as ErrorView);
  return json as T;
}

const get = <T>(
  path: string,
  query: Readonly<Record<string, string | readonly string[] | undefined>> = {},
) => {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of value === undefined ? [] : typeof value === 'string' ? [value] : value)
      given.append(name, one);
  const text = given.toString();
  return request<T>('GET', text === '' ? path : `${path}?${text}`);
};

/** Switches that every question understands: presumptions, voices, sources left out. */
export interface Switches {
  readonly presume?: readonly string[];
  readonly 'presume-not'?: readonly string[];
  readonly without?: readonly string[];
  readonly 'according-to'?: string | undefined;
  readonly as?: string | undefined;
}
type Query = Readonly<Record<string, string | readonly string[] | undefined>>;
const q = (switches: Switches): Query => switches as Query;

export const api = {
  case: () => get<CaseView>('/api/case'),
  sources: () => get<SourceView[]>('/api/sources'),
  text: (source: string) => get<TextView>(`/api/sources/${source}/text`),
  sourceClaims: (source: string) => get<ClaimList>(`/api/sources/${source}/list`),
  describe: (source: string, description: Description) =>
    request<SourceView>('POST', `/api/sources/${source}/description`, description),
  /** Those of the ids that there are; at most 200. */
  claims: (ids: readonly string[]) => get<ClaimView[]>('/api/claims', { id: ids }),
  claim: (id: string) => get<ClaimDetail>(`/api/claims/${id}`),
  makeClaim: (claim: NewClaim) => request<ClaimView>('POST', '/api/claims', claim),
  makeMention: (mention: NewMention) => request<TextView>('POST', '/api/mentions', mention),
  judge: (judgement: NewJudgement) => request<JudgementDone>('POST', '/api/judgements', judgement),
  judgeMany: (judgement: BulkJudgement) => request<BulkDone>('POST', '/api/judgements/bulk', judgement),
  ask: (question: string, switches: Switches = {}) =>
    get<AskView>('/api/ask', { q: question, ...q(switches) }),
  chart: (name: string, on: string, switches: Switches = {}) =>
    get<ChartView>('/api/chart', { name, on, ...q(switches) }),
  changes: (name: string, earlier: string, later: string, switches: Switches = {}) =>
    get<ChangesView>('/api/changes', { name, on: earlier, compare: later, ...q(switches) }),
  /** About a name, or the whole case; `kind` once for each kind of claim wanted. */
  timeline: (
    query: {
      readonly about?: string | undefined;
      readonly as?: string | undefined;
      readonly source?: string | undefined;
      readonly kind?: readonly string[];
    } = {},
  ) => get<TimelineView>('/api/timeline', query),
  network: (query: { readonly source?: string | undefined } = {}) => get<NetworkView>('/api/network', query),
  conflicts: (switches: Switches = {}) => get<ConflictsView>('/api/conflicts', q(switches)),
  identities: (query: { readonly name?: string } = {}) => get<IdentitiesView>('/api/identities', query),
};

/** A file with its name in the folder that was given: `letters/1930.txt`. */
export interface NamedFile {
  readonly file: File;
  readonly path: string;
}

/** Sends files to be read; `onLine` is called for each line that the reading says. */
export async function sendFiles(
  files: readonly NamedFile[],
  onLine: (line: FileLine) => void,
  signal?: AbortSignal,
): Promise<void> {
  const form = new FormData();
  for (const { file, path } of files) form.append('file', file, path);
  let response: Response;
  try {
    response = await fetch('/api/files', {
      method: 'POST',
      headers: { 'X-Apparatus': key() },
      body: form,
      ...(signal ? { signal } : {}),
    });
  } catch {
    throw new ApiError(0, {
      error: 'The files could not be sent: the program does not answer, or a file has gone from its place.',
    });
  }
  if (!response.ok || response.body === null)
    throw new ApiError(
      response.status,
      (await response.json().catch(() => ({
        error: `The program answered ${response.status}.`,
      }))) as ErrorView,
    );
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') onLine(JSON.parse(line) as FileLine);
  }
}
