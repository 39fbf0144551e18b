// The pictures of the Compare screen in their order, as announced while there is no result yet. Pure.

export const waitingPictures = [
  'ladder',
  'differences',
  'definitions',
  'stock',
  'flow',
  'measures',
  'towns',
] as const;
