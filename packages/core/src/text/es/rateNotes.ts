import type { NoteMessages } from '../messages.js';

/** Spanish notes on rates over years. */
export const spanishRateNotes: NoteMessages['notes'] = {
  'levels-missing': ({ from, to }) =>
    `Los niveles de la escala de mantenimiento de la paz de ${from}${from === to ? '' : ` a ${to}`} no figuran en los datos: ninguna tasa para esos años.`,
  'state-without-rate': ({ name, from, to }) =>
    `${name}: ninguna tasa en las escalas de ${from}${from === to ? '' : ` a ${to}`}.`,
};
