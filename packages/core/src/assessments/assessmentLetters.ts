import { type Answer, answer, question } from '../internal/answer/index.js';
import { BlueLedgerError, checkAmount, checkBoolean, checkKeys, checkList } from '../internal/errors/index.js';
import { addDays, checkDate } from '../internal/math/index.js';
import { assessmentSpan, conditionalDueDays, dueDays, valueOn } from '../internal/rules/index.js';
import type { AssessedPiece } from './assess.js';

/** A piece as far as letters need it. */
export interface PieceToIssue {
  readonly from: string;
  readonly to: string;
  /** Whole US dollars. */
  readonly amount: number;
  readonly conditional: boolean;
}

export interface LettersQuery {
  readonly pieces: readonly PieceToIssue[];
  /** Day on which letters go out after the Assembly's decision. */
  readonly issued: string;
  /** Days on which extensions took effect, each with the last day that it mandates. */
  readonly extensions?: readonly { readonly effective: string; readonly until: string }[] | undefined;
  /** Last day for which a scale has been decided. */
  readonly scaleUntil?: string | undefined;
}

export interface Letter extends PieceToIssue {
  readonly issued: string;
  /** Day on which it falls due; undefined while the mandate has not been extended. */
  readonly due: string | undefined;
}

export interface NotIssued extends PieceToIssue {
  readonly why: 'no mandate' | 'no scale';
}

export type AssessmentLetters = Answer<'assessmentLetters', LettersQuery> & {
  readonly letters: readonly Letter[];
  readonly notIssued: readonly NotIssued[];
};

/** All that a piece of `cutAppropriation` or `assess` has: it is taken as it comes. */
const pieceKeys = [
  'from',
  'to',
  'amount',
  'conditional',
  'months',
  'parts',
  'lines',
  'withheld',
] as const satisfies readonly (keyof AssessedPiece)[];

const later = (a: string, b: string) => (a > b ? a : b);

function checkPiece(piece: PieceToIssue, where: string): void {
  const { from, to, amount, conditional } = checkKeys(piece as AssessedPiece, pieceKeys, where);
  if (checkDate(to, `${where}.to`) < checkDate(from, `${where}.from`))
    throw new BlueLedgerError('out-of-order', {
      what: `${to} lies before ${from}`,
      where: `${where}.to`,
      expected: 'a last day not before the first',
    });
  checkAmount(amount, `${where}.amount`, 'whole US dollars, zero or more');
  checkBoolean(conditional, `${where}.conditional`);
}

/**
 * When each piece is assessed and falls due. Before July 2019 only the part with a mandate could be assessed, the rest
 * when the mandate was extended; since A/RES/73/307, paras. 6-7, letters go out for the whole budget year, and the part
 * without a mandate falls due 30 days after the extension takes effect, though never before the letter is due. The
 * earliest extension that reaches the last day of a piece counts; where the Council extended for less, the piece is to be
 * cut there first (`cutAppropriation`, `cutAfter`). A piece for which there is no scale yet is not issued.
 *
 * @throws BlueLedgerError `bad-date`, `bad-number`, `bad-query`; `out-of-order` when an extension or a piece ends
 * before it begins.
 * @example
 * ```ts
 * const piece = { from: '2024-11-16', to: '2024-12-31', amount: 40_770_500, conditional: true };
 * const extensions = [{ effective: '2024-11-14', until: '2025-11-15' }];
 * assessmentLetters({ pieces: [piece], issued: '2024-07-10', extensions }).letters[0].due; // => '2024-12-14'
 * ```
 */
export const assessmentLetters = /* @__PURE__ */ question(
  'assessmentLetters',
  (query: LettersQuery): AssessmentLetters => {
    const {
      pieces,
      issued,
      extensions = [],
      scaleUntil,
    } = checkKeys(query, ['pieces', 'issued', 'extensions', 'scaleUntil']);
    checkDate(issued, 'issued');
    if (scaleUntil !== undefined) checkDate(scaleUntil, 'scaleUntil');
    for (const [index, piece] of checkList(pieces, 'pieces').entries()) checkPiece(piece, `pieces[${index}]`);
    for (const [index, extension] of checkList(extensions, 'extensions').entries()) {
      const { effective, until } = checkKeys(extension, ['effective', 'until'], `extensions[${index}]`);
      if (checkDate(until, 'extensions') < checkDate(effective, 'extensions'))
        throw new BlueLedgerError('out-of-order', {
          what: `an extension effective ${effective} ends on ${until}`,
          where: 'extensions',
          expected: 'a last day not before the day it takes effect',
        });
    }
    /** Day on which the mandate of a piece was extended to its last day. */
    const extendedOn = ({ to }: PieceToIssue): string | undefined =>
      extensions
        .filter(({ until }) => until >= to)
        .map(({ effective }) => effective)
        .sort()[0];
    return answer({ kind: 'assessmentLetters', query, title: `Letters of assessment issued ${issued}` }, (recorder) => {
      recorder.restsOn('derived');
      const span = recorder.applies(assessmentSpan, valueOn(assessmentSpan, issued));
      const days = recorder.applies(dueDays, valueOn(dueDays, issued));
      const letters: Letter[] = [];
      const notIssued: NotIssued[] = [];
      const decide = (piece: PieceToIssue): Letter | NotIssued => {
        if (scaleUntil !== undefined && piece.to > scaleUntil) return { ...piece, why: 'no scale' };
        if (!piece.conditional) return { ...piece, issued, due: addDays(issued, days) };
        const extended = extendedOn(piece);
        if (span === 'budget year') {
          const wait = recorder.applies(conditionalDueDays, valueOn(conditionalDueDays, issued));
          return { ...piece, issued, due: extended && later(addDays(issued, days), addDays(extended, wait)) };
        }
        if (extended === undefined) return { ...piece, why: 'no mandate' };
        const assessed = later(issued, extended);
        return { ...piece, issued: assessed, due: addDays(assessed, days) };
      };
      for (const piece of pieces) {
        const decided = decide(piece);
        recorder.step(() => ({
          step: `${piece.from} to ${piece.to}: assessed by ${span}`,
          inputs: { conditional: piece.conditional },
          result: decided,
        }));
        if ('why' in decided) notIssued.push(decided);
        else letters.push(decided);
      }
      return { letters, notIssued };
    });
  },
);
