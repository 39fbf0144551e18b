// The steps of the tour and the parts of the Compare screen that they point at; the texts are in web/i18n/tour-*.ts. A browser test
// walks through them and finds each part on the page.

export const tourSteps = [
  { id: 'verdict', target: '[data-role=verdict]' },
  { id: 'ladder', target: '[data-chart=ladder]' },
  { id: 'levers', target: 'aside' },
  { id: 'status', target: '.status' },
  { id: 'differences', target: '[data-chart=differences]' },
  { id: 'onwards', target: 'header nav' },
] as const;

export type TourStep = (typeof tourSteps)[number];
