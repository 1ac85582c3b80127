import { spanish, spanishEarlierRateNotes } from '@blueledger/core/text/es';
import { nameInSentence, stateName } from '../../figure/names/text/es.js';
import { messages as frame } from '../../figure/text/es.js';
import type { ClaimMessages } from '../messages.js';

export const messages: ClaimMessages = {
  core: spanish,
  frame,
  notes: spanishEarlierRateNotes,
  stateName,
  nameInSentence,
  title: 'Una afirmación contrastada con los datos',
  verdicts: {
    accurate: 'exacto',
    'approximately accurate': 'aproximadamente exacto',
    'not supported': 'no confirmado',
    'not verifiable': 'no verificable',
  },
  summary: ({ statement, saidBy, verdict, found }) => [
    { text: `«${statement}» (${saidBy}): ${verdict}. Datos (en inglés): ${found}.` },
  ],
  caption: (claim) => `La afirmación ${claim} y lo que los datos dicen de ella`,
  columns: { what: 'Concepto', text: 'Resultado' },
  rows: {
    verdict: 'Veredicto',
    statement: 'Afirmación',
    saidBy: 'Autor',
    stated: 'Cifra afirmada',
    found: 'En los datos',
    criterion: 'Criterio',
    documents: 'Documentos',
  },
  working: 'Cálculo',
};
