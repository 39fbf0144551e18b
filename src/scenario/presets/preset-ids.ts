// The names of the presets: what `preset:` of a stage may say. Apart from the presets, so that the schema need not know them.

export const presetIds = [
  'jinniu',
  'supervisor-40-20-20-20',
  'department-30-30-30',
  'three-rates-30-35-35',
  'grades-90-75-60',
] as const;
