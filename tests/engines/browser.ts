/** A browser window, whichever engine and protocol is behind it. */
export interface Browser {
  /** Opens an address, and waits until the page is loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page and gives what it returns. It sees nothing of what is around it here. */
  run<Given extends unknown[], Result>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** Presses keys one after the other: characters, or `Enter`, `Escape` and the like. */
  press(...keys: string[]): Promise<void>;
  /** Presses the middle of the first element of a selector with the mouse, as somebody would who sees it. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** As wide as a page needs to have two columns. */
export const windowSize = { width: 1280, height: 800 };

/** Asks until the answer is a wanted one. @returns the last answer, for a message where it never was */
export async function askUntil<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + 20_000;
  let answer = await ask();
  while (!isWanted(answer) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  return answer;
}
