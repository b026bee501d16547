import { claimant, claimantKinds } from '#domain/claimant.ts';
import { askField, askId, askWord, filled, type Drafting } from './drafting.ts';

const { shape } = claimant;

export async function newClaimant(drafting: Drafting): Promise<string> {
  const name = await askField(drafting, 'name', 'Name of the claimant', shape.name);
  const kind = await askWord(drafting, 'kind', 'A person or a body', claimantKinds, 'person');
  const summary = await askField(drafting, 'summary', 'Who this is', shape.summary, {
    optional: true,
  });
  const country = await askField(drafting, 'country', 'For which country', shape.country, {
    optional: true,
  });
  const spellings = await askField(
    drafting,
    'aliases',
    'Other spellings, parted by semicolons',
    shape.name,
    { optional: true },
  );
  const id = await askId(drafting, 'claimants', name);
  const aliases = spellings
    .split(';')
    .map((spelling) => ({ name: spelling.trim() }))
    .filter((alias) => alias.name !== '');
  drafting.drafts.push({
    collection: 'claimants',
    id,
    data: filled({ name, kind, summary, country, aliases }),
  });
  return id;
}
