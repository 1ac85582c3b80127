import type { NoteMessages } from '../messages.js';

const years = (from: unknown, to: unknown) =>
  from === to ? `${String(from)} год` : `${String(from)}–${String(to)} годы`;

/** Russian notes on rates over years. */
export const russianRateNotes: NoteMessages['notes'] = {
  'levels-missing': ({ from, to }) =>
    `Уровней шкалы взносов на операции по поддержанию мира за ${years(from, to)} в данных нет: ставок за это время нет.`,
  'state-without-rate': ({ name, from, to }) => `${name}: ставок в шкалах за ${years(from, to)} нет.`,
};
