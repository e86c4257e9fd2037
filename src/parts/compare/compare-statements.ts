import { hasKindTrait } from '../../record/document-kinds.ts';
import { wholeSentencesOf } from '../../record/sentences.ts';
import type { ComparedDocument, ComparedEvent } from './compare-events.ts';
import type { SideOfBeginning } from '../../archive/side-of.ts';
import { cellLink, type CellLink } from './compare-link.ts';
import { yearOf } from '../../record/edtf.ts';
import { speakerName } from '../speaker-line.ts';
import { foreignLanguage } from '../foreign-language.ts';

/** A sentence that says what was announced, or what was agreed, as printed. */
export interface ComparedSentence extends CellLink {
  text: string;
  altered: boolean;
  /** Whose turn it stands in. */
  speaker?: string;
  language?: string;
}

/** Rules that tell sentences of one sort. All are patterns over one sentence. */
interface SentenceRule {
  side: SideOfBeginning;
  says: RegExp;
  /** Said of nobody's doing, or of what did not come about. */
  not: RegExp;
}

const DOING =
  'announc|launch|start|reach|sign|shar|creat|establish|commit|pledg|agree|host|meet|hold|updat|donat|publish|invest|reduc|provid|adopt|renew|strengthen|expand|convene|form|join|contribut|build|cut|support|coordinat|unveil|endorse|have (?:separate|bilateral|public)';
const AHEAD = String.raw`(?:will|(?:is|are|[’']s|[’']re) going to|(?:is|are) (?:expected|set|due|scheduled) to|(?:plans?|intends?|expects?) to)`;

/** Words of announcing: what somebody will do, what is to be announced, a pledge that is presented. */
const ANNOUNCED: SentenceRule = {
  side: 'before',
  says: new RegExp(
    String.raw`(?<!\p{L})${AHEAD}\s(?:(?:also|actually|now|then|\p{Ll}+ly|be)\s){0,2}(?:${DOING})\p{L}*(?!\p{L})|to be announced|` +
      String.raw`(?<!\p{L})an? (?:[\p{L}-]+\s){0,4}(?:pledge|commitment) (?:on|to)(?!\p{L})|(?<!\p{L})should (?:announce|agree|sign|launch|adopt)(?!\p{L})`,
    'iu',
  ),
  not: /(?:^|\s)(?:I[’']ll|I will|I[’']m going to|you[’']ll|you will|if|hope|(?:might|may|would|could)(?! (?:say|add|note|argue|just))|not(?! (?:just|only))|never)\s|[’']t\s|\?\s*$/iu,
};

/** Words of agreement, in the past. */
const AGREED: SentenceRule = {
  side: 'since',
  says: /(?<!\p{L})(?:agreed (?:to|on|in|that|upon|with)|(?:struck|reached|signed|concluded) an? (?:\p{L}+\s){0,2}(?:agreement|accord|deal|pact)|pledged (?:to|\p{L}+)|committed (?:to|themselves|itself)|approved (?:an?|the)|vowed to|promised to|signed (?:an?|the))(?!\p{L})/iu,
  not: /(?:[\p{L}]n[’']t|\snot|never|yet to|fail(?:ed)? to|refus\p{L}+|if|would have|should have|had hoped)\s(?:[\p{L}]+\s){0,4}(?:agree|struck|reach|sign|pledg|commit|approv|vow|promis)|\?\s*$|(?<!\p{L})(?:no|without an?) (?:agreement|accord|deal)/iu,
};

/** “Last June, …”, “In 2014 and 2016, …”: a sentence that begins in another time than the event's. */
const OTHER_TIME =
  /^(?:But |And |Also, )?(?:Last (?:year|month|week|spring|summer|fall|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)|Earlier this|Previously|Years? ago|Back in|Before (?:the|that))(?!\p{L})/iu;

/** `about`: only sentences that mention this entity. */
export const announcedBefore = (event: ComparedEvent, about?: string): ComparedSentence[] =>
  sentencesBy(ANNOUNCED, event, about);
export const agreedSince = (event: ComparedEvent): ComparedSentence[] => sentencesBy(AGREED, event);

/** What documents say of an entity that were made on the event's first day or later. */
export const reportedSince = (event: ComparedEvent, about: string): ComparedSentence[] =>
  documentsOf(event, 'since')
    .flatMap((document) => listSentences(document, about))
    .map(({ named: _named, ...sentence }) => sentence);

/** Documents that neither section can have: their dates allow both sides of the event. */
export const undecided = (event: ComparedEvent): ComparedDocument[] => documentsOf(event, 'unknown');
/** Whether there is a document that could have such a sentence. */
export const mayAnnounce = (event: ComparedEvent): boolean => documentsOf(event, 'before').length > 0;
export const mayReport = (event: ComparedEvent): boolean => documentsOf(event, 'since').length > 0;

/** Opinion pieces announce nothing and report nothing: they are left out. */
const documentsOf = ({ documents }: ComparedEvent, side: SideOfBeginning): ComparedDocument[] =>
  documents.filter((document) => document.side === side && !hasKindTrait(document.summary.kind, 'opinion'));

function sentencesBy({ side, says, not }: SentenceRule, event: ComparedEvent, about?: string): ComparedSentence[] {
  const year = yearOf(event.event.date);
  return documentsOf(event, side)
    .flatMap((document) => listSentences(document, about))
    .filter(({ text, named }) => named && says.test(text) && !not.test(text) && !isOfAnotherTime(text, year))
    .map(({ named: _named, ...sentence }) => sentence);
}

function isOfAnotherTime(text: string, year: string | undefined): boolean {
  if (OTHER_TIME.test(text)) return true;
  const opening = /^[^,]*,/.exec(text)?.[0] ?? '';
  const years = [...opening.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([found]) => found);
  return years.length > 0 && !years.includes(year ?? '');
}

/** Who may announce or agree: somebody or something that the archive knows, or those who act for them. */
const ACTORS =
  /(?<!\p{L})(?:leaders?|governments?|countries|nations|presidents?|ministers?|teams?|administration|we|they|parties|officials|pledge|commitment)(?!\p{L})/iu;

function listSentences(document: ComparedDocument, about?: string): (ComparedSentence & { named: boolean })[] {
  const { summary, text: own } = document;
  const wanted = about === undefined ? undefined : mentionsByBlock(own, about);
  return [...own.passages].flatMap(([block, { text, turn }]) => {
    if (wanted && !wanted.has(block)) return [];
    if (block === 'title' || (turn && turn.role !== 'official' && turn.role !== 'speaker')) return [];
    const isAbout = ([start, end]: readonly [number, number]) =>
      wanted?.get(block)?.some((mention) => mention.start < end && mention.end > start) ?? true;
    return wholeSentencesOf(text)
      .filter(isAbout)
      .map(([start, end]) => {
        const words = text.slice(start, end);
        const mentioned = own.mentions.some(
          (mention) =>
            mention.block === block && mention.start < end && mention.end > start && mention.kind !== 'topics',
        );
        return {
          ...cellLink(document, block, words, start),
          text: words,
          altered: summary.textState?.value === 'altered',
          ...foreignLanguage(summary.language.value),
          named: mentioned || ACTORS.test(words),
          ...(turn && { speaker: speakerName(turn) }),
        };
      });
  });
}

const mentionsByBlock = ({ mentions }: ComparedDocument['text'], entity: string) =>
  Map.groupBy(
    mentions.filter((mention) => mention.entity === entity),
    ({ block }) => block,
  );
