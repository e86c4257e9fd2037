import type { QuoteSpeaker } from '../../../record/quote.ts';
import type { Turn, TurnRole } from '../../../record/block.ts';
import { formatNumber } from './language.ts';

const statuses: Record<QuoteSpeaker['status'], string> = {
  named: 'nombre como está impreso',
  role: 'no se da el nombre',
  group: 'un grupo',
  organization: 'una organización',
  document: 'un documento',
  unknown: 'no se nombra',
};

const roles: Partial<Record<TurnRole, string>> = {
  press: 'Prensa',
  audience: 'Público',
  interpreter: 'Intérprete',
};

/** What of a turn the editor gives, and why; of a speaker, where no person or organization is meant. */
const suppliedOf: Record<NonNullable<Turn['supplied']>[number]['what'], (reason: string) => string> = {
  turn: (reason) => `una intervención, según el editor: ${reason}`,
  label: (reason) => `etiqueta según el editor: ${reason}`,
  speaker: (reason) => `papel según el editor: ${reason}`,
};

const numerals = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis'];

/** Who speaks, and what a text does not say of them. */
export const speakerWords = {
  /** What a name is that belongs to nobody's page. */
  statuses,
  /** Who a bare letter stands for. */
  roles,
  /** What a turn is where no label is printed and bold type tells questions from answers. */
  byTurn: { asks: 'Pregunta', answers: 'Respuesta' },
  /** Why a turn without a label is one. */
  byType: 'se distingue solo por la tipografía',
  nobody: 'No se nombra a quien habla',
  notNamed: 'no se nombra',
  printed: (label: string) => `“${label}” en el texto`,
  labelled: (label: string) => `con la etiqueta “${label}”`,
  oneOf: (count: number) => `una de ${numerals[count] ?? formatNumber(count)} personas`,
  addressedAs: (name: string) => `se le llama ${name}`,
  byContext: 'por el contexto',
  /** Of a speaker, a label or the beginning of a turn that the editor gives. */
  supplied: (reason: string) => (reason === '' ? 'según el editor' : `según el editor: ${reason}`),
  suppliedOf,
  suppliedPerson: (name: string, reason: string) => `${name}, según el editor: ${reason}`,
};
