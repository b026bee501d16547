import type { BodyComponent } from '#domain/prose-tree.ts';
import type { Ledger } from './body-problem.ts';
import { componentAttributes } from './component-attributes.ts';
import type { ComponentNode } from './component-check.ts';
import { unmask } from './masking.ts';
import { extentOf } from './syntax-tree.ts';

/** Every attribute known, literal, given once and of the right shape; none missing. */
export function checkAttributes(node: ComponentNode, name: BodyComponent, ledger: Ledger): void {
  const allowed = new Map(Object.entries(componentAttributes[name]));
  const list = [...allowed.keys()].join(', ');
  const given = new Set<string>();
  const refuse = (message: string, mend: string) =>
    ledger.refuse(extentOf(node).start, 'body-attribute', `<${name}>: ${message}`, mend);

  for (const attribute of node.attributes) {
    const key = 'name' in attribute ? attribute.name : '...';
    const rule = allowed.get(key);
    const { value } = attribute;
    if (rule === undefined) {
      refuse(`there is no attribute "${key}".`, `Its attributes are: ${list}.`);
    } else if (given.has(key)) {
      refuse(`the attribute "${key}" is given twice.`, 'Delete one of them.');
    } else if (typeof value !== 'string' || !rule.accepts(unmask(value))) {
      refuse(`"${key}" must be ${rule.wanted}.`, `Write ${key}="..." with such a value.`);
    }
    given.add(key);
  }
  for (const [key, rule] of allowed) {
    if (rule.required && !given.has(key)) {
      refuse(`the attribute "${key}" is missing.`, `Add ${key}="...": ${rule.wanted}.`);
    }
  }
}

/** The attributes of a checked component. */
export const attributesOf = (node: ComponentNode): Record<string, string> =>
  Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      'name' in attribute && typeof attribute.value === 'string'
        ? [[attribute.name, unmask(attribute.value)]]
        : [],
    ),
  );
