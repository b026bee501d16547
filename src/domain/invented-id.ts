/** Marks the id of an invented entry. No file of `content/` can have such an id: `entryIdPattern` refuses it. */
const mark = '~';

export const inventedId = (id: string): string => `${mark}${id}`;
export const isInvented = ({ id }: { readonly id: string }): boolean => id.startsWith(mark);
