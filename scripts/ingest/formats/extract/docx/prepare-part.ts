import type { ItemLabel } from '../item-labels.ts';
import { walkXml } from '../walk-xml.ts';
import { dropMarks, writeMark } from './item-marks.ts';
import type { NumberedParagraph } from './read-numbering.ts';

/** What was found in a part that its words alone do not show. */
export interface PartFindings {
  /** Words that were added, taken out or moved, and stand marked as such. */
  tracked: number;
  comments: number;
  /** Runs that are marked as hidden: they are left out. */
  hidden: number;
}

/** Elements that the library passes over with all that is in them, though they hold words, and ones that it reads. */
const READ_AS: Readonly<Record<string, string>> = {
  'w:fldSimple': 'w:smartTag',
  'w:dir': 'w:smartTag',
  'w:bdo': 'w:smartTag',
  'w:rt': 'w:del',
  'w:ruby': 'w:smartTag',
  'w:rubyBase': 'w:smartTag',
  'm:oMath': 'w:smartTag',
  'm:oMathPara': 'w:smartTag',
  'm:r': 'w:r',
  'm:t': 'w:t',
  'w:cr': 'w:br',
};
/** Within formulas, all that holds others. */
const FORMULA =
  /^m:(?:acc|bar|box|borderBox|d|deg|den|e|eqArr|f|fName|func|groupChr|lim|limLow|limUpp|m|mr|nary|num|phant|rad|sPre|sSub|sSubSup|sSup|sub|sup)$/;
const TRACKED = /^w:(?:ins|del|moveFrom|moveTo)$/;

/** How things look, and which step of editing they are of: the library reads none of it, and it can be most of a file. */
const OF_LOOK =
  /^(?:w:(?:cnfStyle|tcW|tblW|tcBorders|tblBorders|pBdr|bdr|shd|tcMar|tblCellMar|trHeight|tblLook|tblLayout|tblInd|tblCellSpacing|sz|szCs|color|kern|spacing|w|position|lang|noProof|proofErr|rFonts|fitText|effect|em|snapToGrid|textAlignment|textboxTightWrap|contextualSpacing|autoSpaceDE|autoSpaceDN|widowControl|keepNext|keepLines|adjustRightInd|lastRenderedPageBreak|hideMark|cantSplit|noWrap|vAlign|webHidden|specVanish)|w14:(?:shadow|textOutline|textFill|glow|reflection|props3d|scene3d|ligatures|numForm|numSpacing|stylisticSets|cntxtAlts))$/;
const OF_EDITING = /^(?:w:rsid\w*|w14:(?:paraId|textId))$/;

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/**
 * A part of a Word file, written anew as the library reads it: without hidden words, and with the words of fields and formulas. Comments,
 * changes and hidden words are counted, and what lists show before paragraphs stands there.
 *
 * @param count tells what that is, of one paragraph after the other
 * @throws Refusal where it is not to be read
 */
export function preparePart(
  xml: string,
  count: (paragraph: NumberedParagraph) => ItemLabel | undefined,
): { xml: string; findings: PartFindings } {
  const findings: PartFindings = { tracked: 0, comments: 0, hidden: 0 };
  const written: string[] = [];
  /** Where the runs begin in what is written, the innermost last. */
  const runs: { at: number; isHidden: boolean }[] = [];
  const names: string[] = [];
  let paragraph: NumberedParagraph = {};
  /** How deep in what is passed over. */
  let passed = 0;
  const nameOf = (name: string): string => READ_AS[name] ?? (FORMULA.test(name) ? 'w:smartTag' : name);

  walkXml(xml, {
    open(name, attributes) {
      if (passed > 0 || OF_LOOK.test(name)) {
        passed += 1;
        return;
      }
      const own = nameOf(name);
      if (own === 'w:r') runs.push({ at: written.length, isHidden: false });
      const run = runs.at(-1);
      if (name === 'w:vanish' && run && names.at(-1) === 'w:rPr' && names.at(-2) === 'w:r')
        run.isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
      const value = attributes['w:val'];
      if (name === 'w:p') paragraph = {};
      if (name === 'w:pStyle') paragraph.style = value;
      if (name === 'w:numId' && names.at(-1) === 'w:numPr') paragraph.list = value;
      if (name === 'w:ilvl' && names.at(-1) === 'w:numPr') paragraph.level = value;
      if (TRACKED.test(name)) findings.tracked += 1;
      if (name === 'w:commentReference') findings.comments += 1;
      names.push(own);
      let tag = `<${own}`;
      for (const [field, given] of Object.entries(attributes))
        if (!OF_EDITING.test(field)) tag += ` ${field}="${escapeXml(given)}"`;
      written.push(`${tag}>`);
    },
    text(text) {
      if (passed === 0) written.push(escapeXml(dropMarks(text)));
    },
    close(name) {
      if (passed > 0) {
        passed -= 1;
        return;
      }
      const own = nameOf(name);
      names.pop();
      written.push(`</${own}>`);
      if (name === 'w:pPr' && names.at(-1) === 'w:p') {
        const label = count(paragraph);
        if (label) written.push(`<w:r><w:t>${escapeXml(writeMark(label))}</w:t></w:r>`);
      }
      if (own !== 'w:r') return;
      const run = runs.pop();
      if (!run?.isHidden) return;
      findings.hidden += 1;
      written.length = run.at;
    },
  });
  return { xml: written.join(''), findings };
}
