/** A function that derives its answer once for each object and keeps it as long as the object lives. */
export function remember<From extends object, To>(derive: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly answer: To }>();
  return (from) => {
    const found = known.get(from) ?? { answer: derive(from) };
    known.set(from, found);
    return found.answer;
  };
}

/** The same for words, of which there are few: languages, codes, forms. What is told apart by several is joined by the caller. */
export function rememberByName<Name extends string, To>(
  derive: (name: Name) => To,
): (name: Name) => To {
  const known = new Map<Name, To>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const answer = derive(name);
    known.set(name, answer);
    return answer;
  };
}
