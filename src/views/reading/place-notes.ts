import type { Flow, Laid, FlowList } from './flow.ts';
import { isRoutine, notesSummary, type PassageNote } from './passage-notes.ts';
import type { PassageView } from './passage-view.ts';

/** The notes beside one part of the flow. */
export interface Beside {
  /** What it says where it is folded. */
  summary: string;
  /** True where all of it stays folded, beside the passage too. */
  folded: boolean;
  /** The passages that have notes. `name` is absent where there is only the one that the notes stand beside. */
  passages: { id: string; name?: string; language?: string; notes: PassageNote[] }[];
  /** How many parts of the flow it may stand beside before the next notes come: so that long notes open no gap in the text. */
  rows: number;
}

const mostRows = 6;

/** Gives each part of the flow the notes on its passages. A turn has those of its own parts, and nothing reaches over it. */
export function placeNotes<Item extends Flow | Laid>(items: readonly Item[]): (Item & { beside?: Beside })[] {
  const noted = items.map((item) => passagesIn(item).filter(({ notes }) => notes.length > 0));
  return items.map((item, index) => {
    const own = noted[index] ?? [];
    if (own.length === 0) return item;
    const several = passagesIn(item).length > 1;
    const next = items.findIndex((other, at) => at > index && (other.kind === 'turn' || (noted[at] ?? []).length > 0));
    const all = own.flatMap(({ notes }) => notes);
    const beside: Beside = {
      summary: notesSummary(all),
      folded: all.every(isRoutine),
      passages: own.map(({ id, name, language, notes }) => ({
        id,
        ...(several && { name }),
        ...(language && { language }),
        notes,
      })),
      // Behind the last notes there is room for more rows, which share what is left of a long one.
      rows: next === -1 ? mostRows : Math.min(mostRows, next - index),
    };
    return { ...item, beside };
  });
}

function passagesIn(item: Flow | Laid): PassageView[] {
  switch (item.kind) {
    case 'turn':
    case 'exchange':
      return [];
    case 'list':
      return listPassages(item.list);
    case 'table':
      return item.rows.map(({ passage }) => passage);
    case 'quotation':
      return item.passages;
    default:
      return [item.passage];
  }
}

const listPassages = ({ items }: FlowList): PassageView[] =>
  items.flatMap(({ passages, children }) => [...passages, ...(children ? listPassages(children) : [])]);
