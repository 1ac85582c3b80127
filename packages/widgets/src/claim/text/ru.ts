import { russian, russianEarlierRateNotes } from '@blueledger/core/text/ru';
import { messages as frame } from '../../figure/text/ru.js';
import type { ClaimMessages } from '../messages.js';

export const messages: ClaimMessages = {
  core: russian,
  frame,
  notes: russianEarlierRateNotes,
  title: 'Утверждение, сверенное с данными',
  verdicts: {
    accurate: 'точно',
    'approximately accurate': 'приблизительно точно',
    'not supported': 'не подтверждается',
    'not verifiable': 'не поддается проверке',
  },
  summary: ({ statement, saidBy, verdict, found }) => [
    { text: `«${statement}» (${saidBy}): ${verdict}. Данные (на английском): ${found}.` },
  ],
  caption: (claim) => `Утверждение ${claim} и что о нем говорят данные`,
  columns: { what: 'Пункт', text: 'Результат' },
  rows: {
    verdict: 'Вывод',
    statement: 'Утверждение',
    saidBy: 'Автор',
    stated: 'Названное число',
    found: 'В данных',
    criterion: 'Критерий',
    documents: 'Документы',
  },
  working: 'Расчет',
};
