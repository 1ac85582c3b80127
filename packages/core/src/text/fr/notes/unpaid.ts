import { day, french, monthAndYear } from '../burden.js';

const date = (iso: string) => (iso.length === 10 ? day(iso) : iso.length === 7 ? monthAndYear(iso) : iso);
const list = (dates: unknown) => french.list(String(dates).split(' ').map(date));

/** French notes on what is unpaid. */
export const unpaidNotes: Readonly<Record<string, (values: Readonly<Record<string, string | number>>) => string>> = {
  'unpaid-dates': () =>
    'Impayé s’entend de tout ce qui reste dû, échu ou non, et non des arriérés qui comptent selon l’Article 19. Le montant monte et baisse au cours de l’année avec les mises en recouvrement et les paiements : seules les fins d’année se comparent.',
  'unpaid-derived': ({ dates }) => `Calculé à partir d’autres chiffres publiés : ${list(dates)}.`,
  'unpaid-projected': ({ dates }) => `Projection de la source, non comptée : ${list(dates)}.`,
  'unpaid-uncertain': ({ dates }) => `Date, lecture ou périmètre incertains : ${list(dates)}.`,
  'unpaid-with-master-plan': ({ dates }) => `Plan-cadre d’équipement compris : ${list(dates)}.`,
  'unpaid-arrears-left-out': ({ dates }) => `Laissé de côté, la source comptant les arriérés : ${list(dates)}.`,
  'unpaid-years-missing': ({ years }) =>
    `Aucun chiffre dans les données pour ${french.list(
      String(years)
        .split(' ')
        .map((span) => span.replace('-', ' à ')),
    )}.`,
  'unpaid-missions-listed': () =>
    'Impayé s’entend de tout ce qui reste dû. La plupart des missions achevées n’ont pas de chiffre : la somme n’est pas le total du maintien de la paix.',
  'unpaid-other-day': ({ mission, date: on }) => `${mission} : ${date(String(on))}.`,
  'unpaid-counted-with': ({ mission, other }) => `${mission} partage le compte de ${other} : compté une fois.`,
};
