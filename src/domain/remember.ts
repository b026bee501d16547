/** A function that derives its answer once for each object and keeps it as long as the object lives. */
export function remember<From extends object, To>(derive: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, { readonly answer: To }>();
  return (from) => {
    const found = known.get(from) ?? { answer: derive(from) };
    known.set(from, found);
    return found.answer;
  };
}
