// A project as a file: the plans with their history, every scenario they need, and the results that were on screen. The results are there
// to be read by others; opening the project computes them anew, which gives the same ones. Read with the same distrust as a link.
import { readSession, type SessionFile } from './session-file.ts';

const family = 'wangge-project/';
export const projectFormat = `${family}1`;
/** Largest project that is read, in bytes. */
export const mostProjectBytes = 64 * 1024 * 1024;

export type ProjectReading =
  | { readonly kind: 'project'; readonly session: SessionFile }
  /** Written by a later version of the workbench. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/**
 * Returns the text of the file.
 * @param results what was shown, as the file of results has it; null where there was none
 * @param savedAt ISO 8601
 */
export const projectText = (session: SessionFile, results: object | null, savedAt: string): string =>
  JSON.stringify({ format: projectFormat, savedAt, session, results }, null, 1);

/** Tells whether a text, or its beginning, is that of a project of any version. */
export const looksLikeProject = (text: string): boolean =>
  /^\ufeff?\s*\{\s*"format"\s*:\s*"wangge-project\//.test(text);

/** Reads the text of a project. */
export function readProject(text: string): ProjectReading {
  try {
    const content: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof content !== 'object' || content === null) return { kind: 'damaged' };
    const { format, session } = content as Record<string, unknown>;
    if (format !== projectFormat) return isLater(format) ? { kind: 'newer' } : { kind: 'damaged' };
    const read = readSession(session);
    if (read !== null) return { kind: 'project', session: read };
    return isLaterSession(session) ? { kind: 'newer' } : { kind: 'damaged' };
  } catch {
    return { kind: 'damaged' };
  }
}

const isLater = (format: unknown): boolean =>
  typeof format === 'string' && format.startsWith(family) && Number(format.slice(family.length)) > 1;

function isLaterSession(session: unknown): boolean {
  if (typeof session !== 'object' || session === null) return false;
  const { format } = session as Record<string, unknown>;
  return typeof format === 'string' && /^wangge-session\/([2-9]|\d{2,})$/.test(format);
}
