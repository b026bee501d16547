/** A copy without the keys that have no value, which YAML and JSON would print. */
export const definedFields = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
