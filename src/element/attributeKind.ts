/** How the text of an attribute becomes the value of a property; a flag is on where the attribute is there at all. */
export type AttributeKind = 'text' | 'number' | 'flag';
