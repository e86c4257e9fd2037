import { describesPerson, startsRole } from './find-apposed.ts';
import { isPersonalName, PERSONAL_NAME } from './personal-name.ts';
import type { ReadProse } from './prose.ts';
import type { RunRule } from './run-rule.ts';

const DASH = String.raw`(?:[—–―]|--?)\s*`;
const ROLE = String.raw`(?:,\s([^.;:!?\u0001]{1,100}))?`;
/** The same, or where somebody is from or to whom it was said: `Jane Roe of the Harbour Board`. */
const ROLE_OR_PLACE = String.raw`(?:\sto\s\u0001{1,60}|(?:,\s|\s(?=(?:at|from|in|of|on|to)\s))([^.;:!?\u0001]{1,100}))?`;
/** `— Jane Roe`, `— Jane Roe, harbour master`, `— Jane Roe. Engineer.`: to the end of the passage. */
const CREDIT = new RegExp(
  String.raw`^\s*[*_]{0,2}${DASH}(${PERSONAL_NAME}|(?:[Aa]n?|[Tt]he)\s\p{Ll}[^,.;:!?\u0001]{2,60})${ROLE_OR_PLACE}\.?(?:\s[^.;:!?\u0001]{1,60}\.)?[*_]*\s*$`,
  'u',
);
/** The same without a dash: a role must tell that somebody is named. */
const SIGNATURE = new RegExp(String.raw`^\s*(${PERSONAL_NAME})${ROLE}\s*$`, 'u');
/** No credit is longer, in code units. */
const longestCredit = 200;

/** Where a credit names somebody; `from`: where it begins in its passage. */
function readCredit({ masked, position }: ReadProse, from: number, isLine: boolean) {
  if (masked.length - from > longestCredit) return undefined;
  const words = masked.slice(from);
  const signature = isLine ? SIGNATURE.exec(words) : null;
  const [credit, printed] =
    CREDIT.exec(words) ?? (signature?.[2] !== undefined && startsRole(signature[2]) ? signature : []);
  // “Jane Roe. Engineer.”: a full stop behind a word ends the name.
  const name = printed?.replace(/(?<=\p{Ll}{3})\.(?:\s.*)?$/u, '');
  if (credit === undefined || name === undefined || !(isPersonalName(name) || describesPerson(name))) return undefined;
  const start = from + credit.indexOf(name);
  return { position, start, end: start + name.replace(/(?<!\s(?:Jr|Sr))\.$/u, '').length };
}

/** `“…” — Jane Roe`, also on the next line: a name set below or behind a quotation that is a passage of its own. */
export const credited: RunRule = ({ prose, passages, run }) => {
  if (run.open > longestCredit || !/^[\s>*_—–-]*$/.test(prose.masked.slice(0, run.open))) return undefined;
  const next = passages[prose.position + 1];
  const isAlone = prose.masked.slice(run.close).trim() === '';
  const speaker = isAlone ? next && readCredit(next, 0, true) : readCredit(prose, run.close, false);
  return speaker && { basis: 'context', speaker, rule: 'credit' };
};
