import type { Collection } from '#domain/collections.ts';

/** The attributes of body components that name an entry of a collection. */
const attributes: Readonly<Partial<Record<Collection, readonly (readonly [string, string])[]>>> = {
  incidents: [
    ['Incident', 'id'],
    ['Figures', 'incident'],
  ],
  sources: [
    ['Cite', 'source'],
    ['Quote', 'source'],
  ],
  claimants: [['Quote', 'by']],
};

/** A body in which components and links name the entry by its new id; every other byte stays. */
export function withIdInBody(body: string, collection: Collection, id: string, to: string): string {
  const named = (attributes[collection] ?? []).reduce(
    (text, [component, attribute]) =>
      text.replace(tagOf(component), (tag) =>
        tag.replace(
          new RegExp(`(\\s${attribute}\\s*=\\s*)(["'])${id}\\2`, 'g'),
          (_, before: string, quote: string) => `${before}${quote}${to}${quote}`,
        ),
      ),
    body,
  );
  // Links keep working by the redirect; written anew they need none.
  return named.replace(
    new RegExp(`(\\]\\(<?(?:/[a-z]{2,3})?/${collection}/)${id}(?=[/#>)\\s])`, 'g'),
    (_, before: string) => `${before}${to}`,
  );
}

/** An opening tag; attributes are literal text in quotation marks, in which ">" may stand. */
const tagOf = (component: string) =>
  new RegExp(`<${component}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*>`, 'g');
