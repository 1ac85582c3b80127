import type { ElementTexts } from './elementTexts.js';

const states = 'États par code ISO 3166 à trois lettres, séparés par des espaces';

export const french: ElementTexts = {
  examples: 'Exemples',
  attributes: 'Attributs',
  name: 'Attribut',
  byDefault: 'Par défaut',
  what: 'Valeurs',
  code: 'Code à copier',
  codeText:
    'Rien n’est encore publié : copiez `dist/cdn` et `dist/blueledger.css` de `packages/widgets` sur votre serveur. La feuille de style réserve la hauteur de la figure, afin que rien ne bouge dans la page.',
  more: 'Pour aller plus loin',
  moreText:
    '[La page complète, en anglais]({link}) dit ce qui est calculé, ce qui manque et quelles hauteurs sont réservées.',
  index: 'Éléments',
  indexText:
    'Des figures sur les finances du maintien de la paix de l’ONU pour toute page : une phrase calculée à partir des données, un graphique, un tableau de toutes les valeurs et les documents sur lesquels elles reposent. Un élément ne demande rien au réseau hors ses propres fichiers et n’enregistre rien. Il parle la langue de la page : anglais, français ou arabe.',
  theme: '`light` (clair) ou `dark` (sombre), quel que soit le choix de la page.',
  elements: {
    'burden-gap': {
      title: 'Qui paie, et qui sert',
      about:
        'La part d’un groupe dans les contributions au maintien de la paix à côté de la part d’un autre dans le personnel en tenue : deux barres pour une année, une rangée par année pour plusieurs, ou le mouvement d’une année à l’autre avec ce qui l’explique.',
      attributes: {
        payers: 'Qui paie : groupes (`weog`, `p5`, `m49-developed`…) et États (`JPN`), joints par `+`.',
        servers: 'Qui sert, dans les mêmes termes.',
        year: 'Une année civile. Sans elle, et sans `from` ni `to` : 2012.',
        from: 'Première de plusieurs années.',
        to: 'Dernière de plusieurs années.',
        years: 'Les deux à la fois : `1974-2027`.',
        personnel:
          '`pooled` : les mois d’une année additionnés ; `latest` : le dernier mois de chaque année ; ou un mois, `2011-12`.',
        show: '`shares` : les parts ; `movement` : leur mouvement entre deux années, avec ce qui les a déplacées.',
      },
    },
    account: {
      title: 'Le compte d’un État Membre',
      about:
        'Le compte d’un État Membre avec le maintien de la paix de l’ONU, par exercice : ce qu’il doit, mission par mission, quand il a payé le budget ordinaire, ce que l’on sait de ses impayés, ce qui lui est dû pour ses contingents et unités de police constituées au taux standard, et la différence. Chaque cellule a son document à côté d’elle.',
      attributes: {
        state: 'L’État Membre, par son code ISO 3166 à trois lettres.',
        year: 'Un exercice, `2025/26` : le graphique montre alors ce qui est mis en recouvrement pour chaque mission ; pas avec `from` et `to`.',
        from: 'Premier exercice, depuis `1996/97`.',
        to: 'Dernier exercice.',
      },
    },
    balance: {
      title: 'Ce que chaque État paie et fournit',
      about:
        'Chaque État Membre est un point : sa part des contributions au maintien de la paix, et sa part du personnel en tenue. Sur la ligne, les deux sont égales.',
      attributes: {
        year: 'Une année civile, de 2012 à 2025.',
        highlight: `${states} ; ils sont dessinés plus fort et nommés d’abord : \`JPN ETH\`.`,
      },
    },
    claim: {
      title: 'Une affirmation vérifiée',
      about:
        'Une affirmation sur le maintien de la paix de l’ONU confrontée aux données : le verdict, ce que disent les données, le critère et la division, avec le document de chaque ligne.',
      attributes: { claim: 'L’affirmation, par son identifiant dans la [table des affirmations](/tables/claims/).' },
    },
    contributors: {
      title: 'Qui sert',
      about:
        'Le personnel en tenue des opérations de l’ONU : d’États ou de groupes dans le temps, par année ou par mois, ou le classement des États à la fin d’un mois.',
      attributes: {
        show: '`series` : dans le temps ; `ranking` : le classement à la fin d’un mois.',
        states: `${states}, une ligne chacun. Joints par \`+\`, ils partagent une ligne.`,
        groups:
          'Groupes (`african`, `weog`, `p5`…), une ligne chacun. Sans États ni groupes : les cinq groupes régionaux.',
        by: '`year` ou `month` ; sinon, selon la précision de `from` et `to`.',
        from: 'Première année (`1990`) ou premier mois (`1990-11`).',
        to: 'Dernière année ou dernier mois.',
        month: 'Mois d’un classement, `AAAA-MM`. Sans lui, le dernier des données.',
        top: 'Nombre d’États du classement.',
        mission: 'Une mission par son sigle, à partir de novembre 2009.',
        kind: '`troops`, `staff_officers`, `individual_police`, `formed_police_units`, `experts_on_mission` ou `police`.',
        sex: '`female` ou `male`, à partir de novembre 2009.',
      },
    },
    fatalities: {
      title: 'Les décès',
      about:
        'Les décès dans les opérations de paix de l’ONU depuis 1948 : par année, les actes hostiles à part, ou par mission, nationalité, catégorie de personnel ou cause.',
      attributes: {
        by: '`year`, ou dans l’ordre par `mission`, `nationality`, `kind` ou `cause`.',
        from: 'Première année ; sinon la première des données, 1948.',
        to: 'Dernière année ; sinon la dernière des données.',
        mission: 'Une mission par son sigle : `UNIFIL`.',
        nationality: 'Une nationalité par son code ISO 3166 à trois lettres : `IND`.',
        kind: '`military`, `police`, `military_observer`, `international_civilian`, `local` ou `other`.',
        cause: '`malicious_act`, `accident`, `illness`, `self_inflicted`, `to_be_determined` ou `unknown`.',
        top: 'Nombre de lignes d’un classement, de 1 à 25.',
      },
    },
    map: {
      title: 'La carte de qui paie et de qui sert',
      about:
        'Où sont ceux qui paient le maintien de la paix et ceux qui y servent : chaque État Membre sur une carte à surfaces égales, par sa part des contributions, sa part du personnel en tenue, ou l’écart entre les deux. Les frontières, les noms et les appellations n’impliquent aucune reconnaissance ni acceptation officielle par les Nations Unies.',
      attributes: {
        show: '`payers` (qui paie), `contributors` (qui sert) ou `gap` : la part payée moins la part fournie.',
        year: 'Une année civile : de 2012 à 2027 pour qui paie, de 2012 à 2025 pour qui sert et l’écart.',
        month: 'Un mois de personnel à la place d’une année, `2015-07`, à partir de janvier 2012.',
      },
    },
    missions: {
      title: 'Ce que les missions peuvent dépenser et ont dépensé',
      about:
        'L’argent des missions par exercice budgétaire : ce qui a été approuvé à côté de ce qui a été dépensé, à quoi, ou les tranches mises en recouvrement, la part conditionnelle hachurée.',
      attributes: {
        mission: 'Une mission par son sigle ; sans elle, toutes celles d’un exercice.',
        year: 'Exercice du 1er juillet au 30 juin, `2024/25`. Une mission sans exercice montre tous les siens.',
        show: '`budget` : approuvé et dépensé ; `classes` : dépensé à quoi ; `pieces` : les tranches mises en recouvrement.',
      },
    },
    'next-scale': {
      title: 'Le prochain barème, projeté',
      about:
        'Le barème ordinaire de 2028 à 2030, projeté à partir des revenus nationaux : qui voit son taux changer le plus, avec l’intervalle sous d’autres hypothèses.',
      attributes: {
        states: `${states}. Sinon, ceux dont le taux change le plus.`,
        top: 'Combien de ceux qui changent le plus, de 1 à 20.',
        gradient: 'Gradient du dégrèvement pour faible revenu, en pour cent : 80 aujourd’hui.',
        threshold: 'Son seuil, en pour cent du revenu moyen par habitant de tous les États Membres : 100 aujourd’hui.',
        'base-years': 'Longueur des périodes de référence : `3+6` aujourd’hui.',
        'debt-share': 'Part de la dette extérieure retranchée du revenu, en pour cent : 12.5 aujourd’hui.',
        floor: 'Taux le plus bas, en pour cent : 0.001 aujourd’hui.',
        ceiling: 'Taux le plus élevé, en pour cent : 22 aujourd’hui.',
        'missing-years': 'Comment combler les années sans revenu : `as-all` (par défaut) ou `own-trend`.',
        'exchange-rates':
          'Taux de change choisis, en monnaie nationale par dollar : `JPN=140`, ou `DEU:2025=0.88` pour une année.',
        incomes: 'Revenus choisis, en dollars des États-Unis : `BRA:2025=2400000000000`.',
      },
    },
    payers: {
      title: 'Qui paie combien',
      about:
        'Le classement de ceux qui paient le maintien de la paix : les plus grands contributeurs d’une année par leur taux, ou des crédits d’un exercice en dollars, et tous les autres additionnés.',
      attributes: {
        year: 'Année civile des taux, de 2012 à 2027.',
        top: 'Combien des plus grands sont nommés, de 1 à 20.',
        in: '`rates` (taux) ou `dollars`. Par défaut `dollars` là où une mission ou un exercice est nommé.',
        mission: 'Seulement ce qui a été mis en recouvrement pour cette mission, par son sigle.',
        'budget-year': 'Exercice des dollars, du 1er juillet au 30 juin ; par défaut `2025/26`.',
      },
    },
    rates: {
      title: 'Les taux des États dans le temps',
      about:
        'Le taux de contribution d’un ou de plusieurs États : au maintien de la paix (1974 à 2027) ou au budget ordinaire (1946 à 2027), avec plafond et plancher, et ce que le dernier barème a changé.',
      attributes: {
        states: `${states} ; le premier est celui à voir.`,
        kind: '`peacekeeping` (maintien de la paix) ou `regular` (budget ordinaire).',
        from: 'Première année. Par défaut 2012 pour le maintien de la paix, 1946 pour le budget ordinaire.',
        to: 'Dernière année. Par défaut 2027.',
        years: 'Les deux à la fois : `1974-2027`, ou une année.',
      },
    },
    reform: {
      title: 'Une réforme',
      about:
        'Une réforme de qui paie le maintien de la paix : ce que chaque État Membre doit pour un exercice, aujourd’hui et sous la réforme, dans l’ordre de la différence.',
      attributes: {
        reform: '`premium-shared`, `discounts-halved`, `ceiling-lowered` ou `budget-cut`.',
        'budget-year': 'Un exercice du maintien de la paix, de 2018/19 à 2025/26.',
        top: 'Combien d’États le graphique montre, de 1 à 20.',
      },
    },
    state: {
      title: 'Un État Membre',
      about:
        'Un État Membre : ce qu’il doit au maintien de la paix, qui il a en tenue, quand il a payé le budget ordinaire, et ce que l’on sait de ses impayés.',
      attributes: { state: 'L’État Membre par son code à trois lettres.' },
    },
    liquidity: {
      title: 'La trésorerie quand les États paient en retard',
      about:
        'La trésorerie des missions de maintien de la paix de l’ONU mois par mois quand les États paient en retard : un éventail de trajectoires simulées, avec ce qui est prélevé sur le fonds de réserve, ce qui est dû aux contributeurs de personnel et le mois où la trésorerie est épuisée.',
      attributes: {
        payers:
          '`usual` : les États paient comme auparavant ; `usa-nothing` : les États-Unis ne paient rien ; `all-later` : tous les autres paient trois mois plus tard.',
        reserve: 'Si le fonds de réserve peut être utilisé : `on` ou `off`.',
      },
    },
    strength: {
      title: 'L’effectif d’une mission et ce qui est autorisé',
      about:
        'Le personnel en tenue d’une mission à la fin de chaque mois, à côté de ce que le Conseil de sécurité avait autorisé ; les périodes dont la décision n’a pas été lue restent inconnues.',
      attributes: {
        mission: 'La mission par son sigle : `UNMISS`.',
        kind: '`uniformed` (tous), `military` (militaires) ou `police`.',
        from: 'Premier mois, `AAAA-MM` ; sinon le premier de la mission dans les données.',
        to: 'Dernier mois, `AAAA-MM` ; sinon le dernier de la mission dans les données.',
      },
    },
    unpaid: {
      title: 'Ce qui n’est pas payé',
      about:
        'Ce que les États Membres n’ont pas payé : par fonds, aux dates inégales que donnent documents et responsables, ou par mission, comme le notent les résolutions sur son financement.',
      attributes: {
        fund: '`peacekeeping`, `regular`, `tribunals`, ou `total` : tous les fonds, tels que les sources les additionnent.',
        from: 'Première date : un jour, un mois ou une année ; sinon la première des données.',
        to: 'Dernière date : un jour, un mois ou une année ; sinon la dernière des données.',
        by: '`date` : toutes les missions à chaque date ; `mission` : chaque mission à la fin d’avril d’une année.',
        year: 'Année de la liste par mission, de 1996 à 2025 ; sinon la dernière.',
      },
    },
    value: {
      title: 'Un chiffre dans une phrase',
      about:
        'Un chiffre avec sa source à l’intérieur d’une phrase. Le texte de la page reste là où il s’accorde avec les données ; où il s’en écarte, le chiffre prend sa place et le dit.',
      examples: [
        '<p>En 2012, la contribution du Japon au maintien de la paix était de <bl-value of="peacekeeping-rate" state="JPN" year="2012">12,53 pour cent</bl-value>.</p>',
        '<p>Les États occidentaux fournissaient <bl-value of="personnel-share" group="weog" year="2012">6,7 pour cent</bl-value> du personnel en tenue.</p>',
      ],
      attributes: {
        of: 'Ce qu’est le chiffre : `peacekeeping-rate`, `regular-rate`, `assessment-share`, `uniformed-personnel`, `personnel-share`, `appropriation` ou `approved-budget`.',
        state: 'Un État Membre par son code à trois lettres.',
        group: 'Groupes et États joints par `+`, à la place d’un État.',
        mission: 'Une mission par son sigle, pour `appropriation` et `approved-budget`.',
        year: 'Année civile, ou exercice tel que `2024/25`.',
        month: 'Un mois tel que `2025-07`, pour le personnel.',
        decimals: 'Décimales d’un pourcentage. Par défaut 2, ou 4 au-dessous de 0,1 pour cent.',
      },
    },
  },
};
