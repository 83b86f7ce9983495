/** What was dropped or chosen, as files with their names within the folder that was given. */
import type { NamedFile } from '../api.ts';

/** Files of the system that are no sources. */
const HIDDEN = /(^|\/)\./;

/** Must be called while the drop is handled; folders are walked after. */
export async function droppedFiles(data: DataTransfer): Promise<NamedFile[]> {
  const entries = [...data.items]
    .map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
    .filter((entry) => entry !== null);
  if (entries.length === 0) return chosenFiles(data.files);
  const found: NamedFile[] = [];
  for (const entry of entries) await walk(entry, entry.isDirectory ? '' : entry.name, found);
  return found.filter(({ path }) => !HIDDEN.test(path));
}

export function chosenFiles(files: Iterable<File>): NamedFile[] {
  return [...files]
    .map((file) => ({ file, path: withoutFolder(file.webkitRelativePath) || file.name }))
    .filter(({ path }) => !HIDDEN.test(path));
}

/** The name is relative to the folder that was given, as on the command line. */
const withoutFolder = (path: string): string => path.slice(path.indexOf('/') + 1);

async function walk(entry: FileSystemEntry, path: string, found: NamedFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    found.push({ file, path });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const one of some) await walk(one, path === '' ? one.name : `${path}/${one.name}`, found);
  }
}
