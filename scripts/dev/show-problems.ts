import type { AstroIntegration } from 'astro';
import { formatProblems } from '../report/print-problems.ts';
import type { Problem } from '../report/problem.ts';

/** What asks for a page, as far as it matters here. */
interface Asking {
  headers: { accept?: string | undefined };
}

/** What answers it. */
interface Answering {
  writeHead: (status: number, headers: Record<string, string>) => { end: (body: string) => unknown };
}

export interface ProblemPages {
  /** What is wrong with the content from now on; nothing where it was mended. */
  tell: (problems: readonly Problem[]) => void;
  answer: (request: Asking, response: Answering, next: () => void) => void;
  integration: AstroIntegration;
}

/** For `npm run dev`: while the content has problems, they are shown in the place of every page, which would show what was there before. */
export function createProblemPages(): ProblemPages {
  let told = '';
  let reload: (() => void) | undefined;
  const answer: ProblemPages['answer'] = (request, response, next) => {
    if (told === '' || request.headers.accept?.includes('text/html') !== true) next();
    else response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(problemPage(told));
  };
  return {
    tell(problems) {
      const before = told;
      told = formatProblems(problems);
      if (told !== before) reload?.();
    },
    answer,
    integration: {
      name: 'show-problems',
      hooks: {
        'astro:server:setup'({ server }) {
          reload = () => server.ws.send({ type: 'full-reload' });
          server.middlewares.use(answer);
        },
      },
    },
  };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** With Vite's own script, which loads the page anew when it is told to. */
const problemPage = (text: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Problems in the content</title>
<style>body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif } pre { white-space: pre-wrap; overflow-wrap: anywhere }</style>
<h1>Problems in the content</h1>
<p>The records stay as they were. This page shows the site again as soon as all of these are mended.</p>
<pre>${text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)}</pre>
<script type="module" src="/@vite/client"></script>
</html>
`;
