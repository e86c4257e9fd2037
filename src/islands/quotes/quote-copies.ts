import { modes } from '../../phrases/shards.ts';
import { statementCitation } from '#words/quote-citation.ts';
import { quoteToolWords as words } from '#words/quotes-tools.ts';
import { copyText } from '../parts/copy-text.ts';
import { lastingAddress } from '../parts/lasting-address.ts';

/**
 * Gives every statement in it a button that copies words, source and address. Without scripts the link to the passage stays. The
 * words are those that stand there, and the address is made here, since the same pages stand at any address.
 */
class QuoteCopies extends HTMLElement {
  connectedCallback(): void {
    for (const figure of this.querySelectorAll('li[id] > figure.statement')) {
      if (figure.querySelector('.quote-tools')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words.copy;
      const place = figure.querySelector('a.quote-place');
      button.ariaLabel = words.copyOf(place?.ariaLabel ?? place?.textContent ?? '');
      const said = document.createElement('span');
      said.setAttribute('role', 'status');
      const tools = document.createElement('span');
      tools.className = 'quote-tools';
      tools.append(button, said);
      figure.querySelector('.said-where')?.append(tools);
    }
    this.addEventListener('click', this.#copy);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#copy);
    for (const tools of this.querySelectorAll('.quote-tools')) tools.remove();
  }

  #copy = (event: MouseEvent): void => {
    const button = (event.target as Element).closest('.quote-tools button');
    const figure = button?.closest<HTMLElement>('figure');
    const status = button?.parentElement?.querySelector('[role=status]');
    if (!figure || !status) return;
    const address = lastingAddress(figure.querySelector<HTMLAnchorElement>('a.quote-place')?.href ?? document.baseURI);
    const text = [wordsOf(figure), figure.dataset['citation'] ?? citationOf(figure), address]
      .filter(Boolean)
      .join('\n');
    copyText(text).then(
      () => {
        status.textContent = words.copied;
      },
      () => {
        status.textContent = words.cannotCopy;
        offer(text, status);
      },
    );
  };
}

/** Of what the figure shows: where more is to be known, the whole citation stands with it. */
function citationOf(figure: HTMLElement): string {
  const find = (selector: string) => figure.querySelector(selector);
  const textOf = (part: Element | null | undefined) => part?.textContent.trim() ?? '';
  const [name, ...rest] = figure.querySelector('.said-by')?.children ?? [];
  const place = find('.quote-place');
  const title = place?.querySelector('cite');
  return statementCitation({
    mode: modes.find((mode) => figure.classList.contains(mode)) ?? 'spoken',
    name: textOf(name),
    status: rest.length > 1 ? textOf(rest[0]) : '',
    cue: textOf(find('.said-where > i')),
    title: title?.getAttribute('title') ?? textOf(title),
    date: textOf(rest.at(-1)),
    // Behind the title, a comma and a space.
    place: textOf(place).slice(textOf(title).length + 2),
    whole: textOf(find('.said-where > .whole')),
  });
}

/** Turns stand without marks in lists, where they are under each other. */
function wordsOf(figure: HTMLElement): string {
  const shown = figure.querySelector('blockquote')?.textContent.trim() ?? '';
  return figure.classList.contains('spoken') ? words.quoted(shown) : shown;
}

function offer(text: string, status: Element): void {
  const field = status.parentElement?.querySelector('textarea') ?? document.createElement('textarea');
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', words.text);
  status.after(field);
  field.select();
}

if (!customElements.get('quote-copies')) customElements.define('quote-copies', QuoteCopies);
