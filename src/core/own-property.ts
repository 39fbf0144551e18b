// Object.hasOwn for the browsers of offices, which are years old: it came with Chrome 93, Firefox 92, Safari 15.4.

/** Tells whether an object itself holds a key; what it inherits, such as `toString`, does not count. */
export const hasOwn = (object: object, key: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(object, key);
