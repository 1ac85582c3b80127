import { arabic } from '@blueledger/core/internal/text/ar/burden';
import { arabicEarlierRateNotes } from '@blueledger/core/internal/text/ar/earlierRateNotes';
import { messages as frame } from '../../figure/text/ar.js';
import type { ClaimMessages } from '../messages.js';

/** English inside a sentence that runs the other way. */
const isolated = (text: string) => `\u2068${text}\u2069`;

export const messages: ClaimMessages = {
  core: arabic,
  frame,
  notes: arabicEarlierRateNotes,
  title: 'قول معروض على البيانات',
  verdicts: {
    accurate: 'صحيح',
    'approximately accurate': 'صحيح تقريبا',
    'not supported': 'لا تؤيده البيانات',
    'not verifiable': 'لا يمكن التحقق منه',
  },
  summary: ({ statement, saidBy, verdict, found }) => [
    { text: `«${isolated(statement)}» (${isolated(saidBy)}): ${verdict}. البيانات (بالإنكليزية): ${isolated(found)}.` },
  ],
  caption: (claim) => `القول ${claim} وما في البيانات عنه`,
  columns: { what: 'البند', text: 'النتيجة' },
  rows: {
    verdict: 'الحكم',
    statement: 'القول',
    saidBy: 'القائل',
    stated: 'الرقم المذكور',
    found: 'في البيانات',
    criterion: 'المعيار',
    documents: 'الوثائق',
  },
  working: 'الحساب',
};
