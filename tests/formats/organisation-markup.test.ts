import { expect, it } from 'vitest';
import { breadcrumbs } from '#formats/breadcrumbs.ts';
import { datasetMarkup } from '#formats/dataset.ts';
import { newsOrganization } from '#formats/news-organization.ts';

it('the way to a page has numbered steps; the page itself needs no address', () => {
  const list = { name: 'Fact-checks', url: 'https://plumbline.example/fact-checks/' };
  expect(breadcrumbs([list], 'No foreign hand').itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Fact-checks', item: list.url },
    { '@type': 'ListItem', position: 2, name: 'No foreign hand' },
  ]);
});

it('a newsroom names the statements that it has, and no address of mail where there is none', () => {
  const newsroom = {
    name: 'The House',
    url: 'https://house.example',
    description: 'We check.',
    logo: 'https://house.example/favicon.svg',
    policies: { correctionsPolicy: 'https://house.example/corrections-policy/' },
  };
  const markup = newsOrganization(newsroom);
  expect(markup).toMatchObject({ '@type': 'NewsMediaOrganization', ...newsroom.policies });
  expect(markup).not.toHaveProperty('email');
  expect(markup).not.toHaveProperty('masthead');
  expect(markup).not.toHaveProperty('policies');
  expect(newsOrganization({ ...newsroom, email: 'desk@house.example' })).toHaveProperty('email');
});

it('a data set names its licence, its maker, and each file with size and checksum', () => {
  const sha256 = 'a'.repeat(64);
  const file = {
    name: 'Fact-checks',
    contentUrl: 'https://plumbline.example/data/fact-checks.csv',
    encodingFormat: 'text/csv',
    bytes: 1234,
    sha256,
  };
  const described = {
    name: 'Fact-checks and incidents',
    description: 'All that we have published.',
    url: 'https://plumbline.example/data/',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { name: 'Plumbline', url: 'https://plumbline.example' },
    distributions: [file],
  };
  expect(datasetMarkup(described)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: described.name,
    description: described.description,
    url: described.url,
    license: described.license,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', ...described.creator },
    distribution: [
      {
        '@type': 'DataDownload',
        name: file.name,
        contentUrl: file.contentUrl,
        encodingFormat: 'text/csv',
        contentSize: '1234 B',
        sha256,
      },
    ],
  });
  expect(datasetMarkup({ ...described, dateModified: '2026-11-22' })).toHaveProperty(
    'dateModified',
    '2026-11-22',
  );
});
