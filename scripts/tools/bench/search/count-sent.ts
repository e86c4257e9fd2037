import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from '../../../server/site-handler.ts';

/** An answer of the server: gzipped, where it was sent so. */
export interface Sent {
  path: string;
  bytes: number;
  /** Milliseconds since 1970, as browsers on this machine have them. */
  at: number;
}

export const sumBytes = (all: readonly Pick<Sent, 'bytes'>[]): number =>
  all.reduce((total, { bytes }) => total + bytes, 0);

/** A handler that notes every answer in `sent`. */
export function countSent(handler: Handler, sent: Sent[]): Handler {
  return (request: IncomingMessage, response: ServerResponse) => {
    const end = response.end.bind(response) as (chunk?: unknown) => ServerResponse;
    response.end = ((chunk?: Uint8Array | string) => {
      sent.push({ path: request.url?.split('?', 1)[0] ?? '', bytes: chunk?.length ?? 0, at: Date.now() });
      return end(chunk);
    }) as typeof response.end;
    return handler(request, response);
  };
}
