import type { FigureMessages, MessagesByCode } from '../messages.js';

export const messages: FigureMessages = {
  language: 'fr',
  direction: 'ltr',
  dataTo: (month) => `Données jusqu’à ${month}.`,
  sources: 'Source :',
  rule: (document, paragraph) => (paragraph === undefined ? document : `${document}, par. ${paragraph}`),
  table: 'Tableau',
  missing: 'absent des données',
  working: 'Mode de calcul',
  cite: 'Citer',
  download: 'Télécharger',
  embed: 'Intégrer',
  loading: 'Chargement des chiffres…',
  failed: 'Cette figure ne peut pas être dessinée telle que demandée.',
  notLoaded: {
    figure: 'Cette figure n’a pas pu être chargée.',
    chart: 'Le graphique n’a pas pu être chargé ; le tableau a toutes ses valeurs.',
    rest: 'Une partie de cette figure n’a pas pu être chargée.',
    language: 'Les textes dans la langue de cette page n’ont pas pu être chargés.',
    tool: 'Cet élément n’a pas pu être chargé.',
  },
  retry: 'Réessayer',
  reload: 'Recharger la page',
  chart: {
    label: (title) => `Graphique : ${title}`,
    help: 'Les flèches gauche et droite lisent les points un par un ; Début et Fin vont au premier et au dernier ; Échap les quitte.',
    point: (text, position, count) => `${text} (${position} sur ${count})`,
    otherLanguage: (language) => `En français : cette figure ne parle pas encore ${language}.`,
  },
  tools: {
    sortBy: (column) => `Trier par ${column}`,
    shown: 'Ce qui est affiché (CSV)',
    all: 'Toutes les valeurs (CSV)',
    json: 'Valeurs et sources (JSON)',
    picture: 'Image (PNG)',
    square: 'Image carrée (PNG)',
    saved: (file) => `Enregistré sous ${file}.`,
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: 'La copie n’est pas permise ici : sélectionnez le texte et copiez-le.',
    cited: 'Citer',
    wholeFigure: 'La figure entière',
    plain: 'Texte simple',
    living: 'Vivante : les corrections arrivent d’elles-mêmes',
    fixed: 'Fixe : cette version et ses données',
    notSaved: 'Le fichier n’a pas pu être créé.',
    noWorking: 'Fourni par cette page ; rien n’a été calculé ici.',
  },
  custom: {
    supplied: 'Chiffres et sources fournis par cette page.',
    noChart: 'Toutes les valeurs sont dans le tableau.',
  },
};

/** French remarks on budgets, spending, pieces and what is split among states. */
export const budgetNotes: MessagesByCode = {
  'net-cost-unknown': ({ mission }) =>
    `Les recettes provenant des contributions du personnel de ${mission} pour ce crédit ne sont pas connues : les parties paient leur part du coût brut, plus élevée que celle du coût net.`,
  'staff-assessment-set-off': ({ amount }) =>
    `Des recettes de ${new Intl.NumberFormat('fr').format(Number(amount))} dollars provenant des contributions du personnel sont déduites des montants, la part de chaque État suivant le même barème (Fonds de péréquation des impôts).`,
  'tie-to-earlier-code': ({ ties, gained, missed }) =>
    `Dans ${ties} ${Number(ties) === 1 ? 'répartition' : 'répartitions'}, des restes étaient égaux au moment d’attribuer les derniers dollars : l’ordre des codes alpha-3, convention choisie ici, ajoute un dollar à ${gained} ${Number(gained) === 1 ? 'État' : 'États'} et non à ${missed} de même reste.`,
  'tie-to-earlier-piece': ({ unit }) =>
    `Les restes de deux tranches étaient égaux : la première reçoit ${Number(unit) === 1 ? 'le dollar' : `l’unité de ${unit} dollars`}, convention choisie ici.`,
  'largest-remainder': ({ unit }) =>
    `Réparti par unités de ${unit} dollar${Number(unit) === 1 ? '' : 's'} selon le plus fort reste, convention choisie ici.`,
  'without-prorated-shares': () =>
    'Les budgets sont bruts, sans les parts du compte d’appui, de la Base de soutien logistique (BSLB) et du Centre de services régional (RSCE), comme les dépenses.',
  'with-prorated-shares': () =>
    'Les montants comprennent les parts du compte d’appui, de la Base de soutien logistique (BSLB) et du Centre de services régional (RSCE), et non ce que le pays hôte ou un autre État paie lui-même.',
  'commitment-authority': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear} : en tout ou partie une autorisation d’engagement, non un crédit ouvert.`,
  'additional-vote': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear} : avec un crédit additionnel voté une année plus tard.`,
  'additions-only': ({ mission, budgetYear }) =>
    `${mission} ${budgetYear} : seul un crédit additionnel est dans les données, non le crédit initial.`,
  'vote-missing': ({ mission, budgetYear }) => `${mission} ${budgetYear} : budget approuvé absent des données.`,
  'spending-missing': ({ missions, budgetYear }) =>
    `Dépenses de ${budgetYear} absentes des données : ${String(missions).replaceAll(' ', ', ')}.`,
};
