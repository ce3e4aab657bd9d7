/**
 * Characters that show nothing, as the inside of a regular expression's brackets, for JavaScript and PostgreSQL alike:
 * controls that are no blank, soft hyphens, marks that stand apart from their letter, zero widths, directions, variants.
 */
export const INVISIBLES = [
  String.raw`\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f`,
  String.raw`\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff`,
].join('');
