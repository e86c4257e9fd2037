import type { MiddlewareHandler } from 'astro';
import { stateDirections } from '../links/state-directions.ts';

/** For `npm run dev`: pages say the direction of words in other scripts, as the build has them say it. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const answer = await next();
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return answer;
  return new Response(stateDirections(await answer.text()), answer);
};
