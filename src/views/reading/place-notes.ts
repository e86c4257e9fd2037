import type { Flow, Laid, FlowList } from './flow.ts';
import { notesSummary, type PassageNote } from './passage-notes.ts';
import type { PassageView } from './passage-view.ts';

/** The notes beside one part of the flow. */
export interface Beside {
  /** What it says where it is folded. */
  summary: string;
  /** The passages that have notes. `name` is absent where there is only the one that the notes stand beside. */
  passages: { id: string; name?: string; language?: string; notes: PassageNote[] }[];
  /** How many parts of the flow it may stand beside before the next notes come: so that long notes open no gap in the text. */
  rows: number;
  /** True where something else stands beside the passage: the notes go below its words. */
  low: boolean;
}

/** What stands on the page with the notes beside it. `low`: a turn that begins where something else stands beside it. */
export type PlacedFlow = (Exclude<Flow, { kind: 'turn' }> & { beside?: Beside }) | PlacedTurn;
type PlacedTurn = Omit<Extract<Flow, { kind: 'turn' }>, 'body'> & {
  body: (Laid & { beside?: Beside })[];
  low: boolean;
};

/** Gives each part of a document the notes on its passages. `isLow`: whether something else stands beside a passage or turn. */
export const placeFlow = (flow: readonly Flow[], isLow: (id: string) => boolean): PlacedFlow[] =>
  placeNotes(flow, isLow).map((item) =>
    item.kind === 'turn' ? { ...item, body: placeNotes(item.body, isLow), low: isLow(item.turn.id) } : item,
  );

const mostRows = 6;

/** Gives each part of the flow the notes on its passages. A turn has those of its own parts, and nothing reaches over it. */
export function placeNotes<Item extends Flow | Laid>(
  items: readonly Item[],
  isLow: (id: string) => boolean = () => false,
): (Item & { beside?: Beside })[] {
  const noted = items.map((item) => passagesIn(item).filter(({ notes }) => notes.length > 0));
  return items.map((item, index) => {
    const own = noted[index] ?? [];
    if (own.length === 0) return item;
    const several = passagesIn(item).length > 1;
    const next = items.findIndex((other, at) => at > index && (other.kind === 'turn' || (noted[at] ?? []).length > 0));
    const all = own.flatMap(({ notes }) => notes);
    const beside: Beside = {
      summary: notesSummary(all),
      passages: own.map(({ id, name, language, notes }) => ({
        id,
        ...(several && { name }),
        ...(language && { language }),
        notes,
      })),
      low: own.some(({ id }) => isLow(id)),
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
