/** Files in: dropped anywhere on the page of the case, or chosen; what is read of each stands in words. */
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useKeys } from '../kit/keys.ts';
import { sourceLink } from '../kit/places.ts';
import { count } from '../kit/words.ts';
import { DERIVED, stale } from '../stale.ts';
import { chosenFiles, droppedFiles } from './dropped.ts';
import { addFiles, breakOff, clearUpload, useUpload } from './uploads.ts';

export function AddFiles({ children }: { readonly children?: ReactNode }) {
  const client = useQueryClient();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const changed = useCallback(() => stale(client, DERIVED), [client]);

  useKeys('On the page of the case', {
    a: { says: 'add files', run: () => files.current?.click() },
    A: { says: 'add a folder', run: () => folder.current?.click() },
  });

  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then((found) => addFiles(found, changed));
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [changed]);

  const choose = (input: HTMLInputElement) => {
    const chosen = chosenFiles(input.files ?? []);
    input.value = '';
    void addFiles(chosen, changed);
  };
  return (
    <section className="add-files" data-over={over} aria-label="Add files">
      {children}
      <p className="add-buttons">
        <button type="button" className="primary" onClick={() => files.current?.click()}>
          Add files
        </button>
        <button type="button" onClick={() => folder.current?.click()}>
          Add a folder
        </button>
        <span className="add-hint">or drag them onto this page. Text and Markdown are read.</span>
      </p>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label="Files to add"
        onChange={(event) => choose(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label="Folder to add"
        onChange={(event) => choose(event.currentTarget)}
        {...{ webkitdirectory: '' }}
      />
      <UploadProgress />
      {over && <p className="drop-here">Let go to read these into the case</p>}
    </section>
  );
}

const SIGNS = { waiting: '…', read: '✓', failed: '✕' } as const;

/** Above this many, those that went well are counted and not listed. */
const LIST = 30;

function UploadProgress() {
  const { running, files, fault } = useUpload();
  if (files.length === 0 && fault === null) return null;
  const done = files.filter(({ state }) => state !== 'waiting').length;
  const failed = files.filter(({ state }) => state === 'failed').length;
  const shown = files.length <= LIST ? files : files.filter(({ state }) => state === 'failed');
  const next = files.find(({ state }) => state === 'waiting')?.path;
  return (
    <div className="upload">
      <p role="status">
        {running
          ? `Reading ${next ?? 'the files'}: ${done} of ${count(files.length, 'file')} done`
          : `${count(files.length - failed, 'file')} read${failed > 0 ? `, ${failed} not; the rest is kept` : ''}.`}{' '}
        {running ? (
          <button type="button" onClick={breakOff}>
            Break off
          </button>
        ) : (
          <button type="button" className="quiet" onClick={clearUpload}>
            Put this list away
          </button>
        )}
      </p>
      {fault !== null && <p role="alert">{fault}</p>}
      {files.length > LIST && !running && failed === 0 ? null : (
        <ul className="upload-files">
          {shown.map(({ path, state, words, source }) => (
            <li key={path} data-state={state}>
              <span aria-hidden="true">{SIGNS[state]}</span>
              {source === null ? <span>{path}</span> : <Link href={sourceLink(source)}>{path}</Link>}
              <span className="upload-words">{words}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
