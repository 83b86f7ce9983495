/** Bodies of requests, within a limit. */
import { HttpFault } from './fault.ts';

/**
 * The bytes of a body; a fault as soon as there are more than `limit`.
 * @param hint what follows the limit in the sentence
 */
export async function limitedBody(
  request: Request,
  limit: number,
  hint = '',
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = (): HttpFault =>
    new HttpFault(
      413,
      `What was sent is larger than ${sizeWords(limit)}, the most that is taken here${hint}.`,
    );
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > limit) throw tooLarge();
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const sizeWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${bytes / 1024 / 1024} MiB` : `${bytes / 1024} KiB`;
