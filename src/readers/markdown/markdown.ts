/** Markdown: `.md`, read as plain text until its markers are told apart. */

import { plain } from '../plain/plain.ts';
import type { Reader } from '../reader.ts';
export const markdown: Reader = { id: 'markdown@1', extensions: ['md', 'markdown'], read: plain.read };
