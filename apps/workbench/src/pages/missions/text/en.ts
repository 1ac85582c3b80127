export const texts = {
  sort: 'Order',
  sorts: {
    start: 'By beginning',
    end: 'By end',
    length: 'By duration',
    strength: 'By greatest strength',
    deaths: 'By deaths',
    name: 'By name',
  },
  by: 'Group',
  groups: { none: 'No groups', status: 'Active and closed', decade: 'By decade', region: 'By region of the host' },
  active: (month: string) => `Active in ${month}`,
  closed: 'Closed',
  decade: (year: string) => `Begun in the ${year}s`,
  noRegion: 'Others',
  years: (count: string) => `${count} years`,
  atPeak: (mission: string, month: string) =>
    `${mission} is closed: its contributors are shown at its greatest strength, ${month}.`,
  atEnd: (mission: string, month: string) =>
    `${mission} is closed: its contributors are shown at the end of its last month with personnel, ${month}.`,
  showPeak: 'At its greatest strength',
  showEnd: 'In its last month',
  unpaid: 'Unpaid assessments',
  unpaidFinding: (amount: string, date: string, most: string, mostDate: string) =>
    `On ${date} ${amount} was unpaid; the most was ${most}, on ${mostDate}.`,
  noUnpaid: 'No figure of what is unpaid for this operation is available.',
  date: 'Date',
  amount: 'Unpaid, US dollars',
  share: 'Of all assessed, %',
  paid: 'States paid in full',
  source: 'Source',
  countedWith: (mission: string) => `counted with ${mission}`,
};
export type MissionsTexts = typeof texts;
