import type { NoteMessages } from '../../messages.js';

/** Spanish notes on scales that are computed from incomes. */
export const nextScaleNotes: NoteMessages['notes'] = {
  'methodology-of-scale': ({ year, day: first }) =>
    `Las reglas de la metodología que no figuran en los datos para la escala de ${String(first).slice(0, 4)} son las de la escala de ${year}.`,
  'held-without-income': ({ names }) =>
    `Mantenidos en su tasa oficial, por falta de ingreso en un año del período básico: ${names}.`,
  'income-not-of-the-united-nations': () =>
    'Los ingresos son cifras del Banco Mundial; la Comisión de Cuotas utiliza las de la División de Estadística de las Naciones Unidas, con otros tipos de cambio para algunos Estados.',
  'change-applied-to-official-rates': ({ scale }) =>
    `Cada tasa es la oficial de ${String(scale).replace('-', ' a ')} multiplicada por la variación de su parte calculada: no se muestran las tasas calculadas en bruto.`,
  'missing-years-as-all': ({ year, states }) =>
    `Supuesto para ${year}, año que falta en los datos de ${states} ${states === 1 ? 'Estado' : 'Estados'}: el ingreso evoluciona como el de todos los Estados que tienen ambos años; si ninguno lo tiene, no cambia.`,
  'missing-years-own-trend': ({ year, states }) =>
    `Supuesto para ${year}, año que falta en los datos de ${states} ${states === 1 ? 'Estado' : 'Estados'}: el ingreso sigue el crecimiento medio del propio Estado en cinco años.`,
  'levels-projected': ({ year }) =>
    `Los niveles de mantenimiento de la paz de ${year} siguen el ingreso per cápita cuando este cambia el nivel calculado; se supone que los descuentos excepcionales continúan.`,
};
