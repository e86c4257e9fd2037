import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Handler } from '../../server/site-handler.ts';

/** An answer of the server: gzipped, where it was sent so. */
export interface Sent {
  path: string;
  bytes: number;
}

export const sumBytes = (all: readonly Sent[]): number => all.reduce((total, { bytes }) => total + bytes, 0);

/** A handler that notes the path and the bytes of every answer in `sent`. */
export function countSent(handler: Handler, sent: Sent[]): Handler {
  return (request: IncomingMessage, response: ServerResponse) => {
    const end = response.end.bind(response) as (chunk?: unknown) => ServerResponse;
    response.end = ((chunk?: Uint8Array | string) => {
      sent.push({ path: request.url?.split('?', 1)[0] ?? '', bytes: chunk?.length ?? 0 });
      return end(chunk);
    }) as typeof response.end;
    return handler(request, response);
  };
}
