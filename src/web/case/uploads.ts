/** Files being read. They go on while another page is shown; the case holds each as soon as its line has come. */
import { useSyncExternalStore } from 'react';
import { ApiError, type NamedFile, sendFiles } from '../api.ts';
import { partsOf } from './parts.ts';

export interface FileState {
  readonly path: string;
  readonly state: 'waiting' | 'read' | 'failed';
  /** What the reading says of it. */
  readonly words: string;
  readonly source: string | null;
}
export interface Upload {
  readonly running: boolean;
  readonly files: readonly FileState[];
  /** Where the whole could not be sent or broke off. */
  readonly fault: string | null;
}

const NOTHING: Upload = { running: false, files: [], fault: null };
let upload: Upload = NOTHING;
let abort: AbortController | null = null;
const listeners = new Set<() => void>();

function set(next: Partial<Upload>) {
  upload = { ...upload, ...next };
  for (const listener of listeners) listener();
}

function say(path: string, said: Omit<FileState, 'path'>) {
  // A path that was not sent so (a file inside of a container) has a line of its own.
  const known = upload.files.some((file) => file.path === path);
  set({
    files: known
      ? upload.files.map((file) => (file.path === path ? { path, ...said } : file))
      : [...upload.files, { path, ...said }],
  });
}

/** @returns when all were read, or it was broken off */
export async function addFiles(files: readonly NamedFile[], changed: () => void): Promise<void> {
  if (files.length === 0) return;
  if (upload.running) {
    set({ fault: 'Files are still being read; add these when that is done.' });
    return;
  }
  abort = new AbortController();
  const { signal } = abort;
  set({
    running: true,
    fault: null,
    files: files.map(({ path }) => ({ path, state: 'waiting', words: 'waiting', source: null })),
  });
  try {
    for (const part of partsOf(files)) {
      await sendFiles(
        part,
        (line) => {
          if (line.type === 'file') say(line.path, { state: 'read', words: line.words, source: line.source });
          else if (line.type === 'failed')
            say(line.path, { state: 'failed', words: line.message, source: null });
          if (line.type !== 'found') changed();
        },
        signal,
      );
    }
  } catch (error) {
    set({
      fault: signal.aborted
        ? 'The reading was broken off. What has its line is held in the case; add the rest again.'
        : error instanceof ApiError
          ? `${error.message} What has its line is held in the case.`
          : 'The reading broke off. What has its line is held in the case; add the rest again.',
    });
  } finally {
    abort = null;
    set({
      running: false,
      files: upload.files.map((file) =>
        file.state === 'waiting' ? { ...file, state: 'failed', words: 'not read' } : file,
      ),
    });
    changed();
  }
}

export const breakOff = (): void => abort?.abort();
export const clearUpload = (): void => set(NOTHING);

export function useUpload(): Upload {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => upload,
  );
}
