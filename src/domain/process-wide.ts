/**
 * A value of which a process has one, whatever happens. A build and the dev server load our modules twice, once for
 * themselves and once for the pages, so that a variable of a module is there twice as well. It stands in the global object
 * as the property `Symbol.for('plumbline.<name>')`.
 */
export function processWide<T extends object>(name: string, make: () => T): T {
  const place = Symbol.for(`plumbline.${name}`);
  // What stands there was made by the same function, in the other copy of the module.
  const known = Reflect.get(globalThis, place) as T | undefined;
  const value = known ?? make();
  Reflect.set(globalThis, place, value);
  return value;
}
