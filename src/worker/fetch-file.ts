import { addressOf } from './file-address.ts';
import { hashDigits } from './offline-manifest.ts';

export interface FetchedFile {
  /** With all its bytes, so that it can be kept and given to a page, also where the host redirected. */
  response: Response;
  /** Whether it has the bytes that the list of files says. */
  isListed: boolean;
}

/**
 * Fetches a file of the site and compares it with its hash.
 * @throws where the host doesn't answer, the connection ends before all bytes are there, or the signal ends it.
 */
export async function fetchFile(
  file: string,
  { scope, hash, signal = null }: { scope: string; hash: string | undefined; signal?: AbortSignal | null },
): Promise<FetchedFile> {
  const answer = await fetch(addressOf(file, scope), { cache: 'no-cache', credentials: 'same-origin', signal });
  const bytes = await answer.arrayBuffer();
  const type = answer.headers.get('content-type');
  const response = new Response(bytes, {
    status: answer.status,
    statusText: answer.statusText,
    // Of the others, those that tell of encoding and length would no longer be true.
    headers: type === null ? {} : { 'content-type': type },
  });
  return { response, isListed: (await hashOf(bytes)) === hash };
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashDigits);
}
