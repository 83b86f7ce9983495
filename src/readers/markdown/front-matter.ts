/** Front matter: the block between two lines of `---` that may open a Markdown file, with what it states. */
export interface FrontMatter {
  /** Length in UTF-16 units, its last line end included. */
  readonly length: number;
  readonly title: string | null;
  readonly author: string | null;
  /** Value as written, and its place. */
  readonly date: { readonly text: string; readonly start: number; readonly end: number } | null;
}

const BLOCK = /^---[ \t]*\r?\n(?<body>(?:[\w-]+:.*\r?\n|[ \t]+.*\r?\n|\r?\n)+?)---[ \t]*(?:\r?\n|$)/u;

export function frontMatter(text: string): FrontMatter | null {
  const match = BLOCK.exec(text);
  if (match === null) return null;
  const field = (name: string): { text: string; start: number; end: number } | null => {
    const line = new RegExp(
      `^${name}:[ \\t]*(?<quote>["']?)(?<value>[^\\r\\n]*?)\\k<quote>[ \\t]*\\r?$`,
      'imu',
    ).exec(match[0]);
    const value = line?.groups?.['value'] ?? '';
    if (line === null || value === '') return null;
    const start = line.index + line[0].indexOf(value, name.length + 1);
    return { text: value, start, end: start + value.length };
  };
  return {
    length: match[0].length,
    title: field('title')?.text ?? null,
    author: field('author')?.text ?? null,
    date: field('date'),
  };
}
