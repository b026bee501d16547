// @ts-nocheck: a site of its own, checked by being built.
import { archive, frame, root } from '../../archive.ts';

export const getStaticPaths = async () =>
  (await archive()).checks.map((check) => ({ params: { id: check.id }, props: { check } }));

export const GET = ({ props: { check } }) =>
  Response.json({
    version: '1.0',
    type: 'rich',
    title: check.data.title,
    author_name: 'Checks',
    author_url: root,
    provider_name: 'Checks',
    provider_url: root,
    cache_age: 86400,
    thumbnail_url: `${root}/cards/${check.id}.1.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: frame(check),
    width: 600,
    height: 450,
  });
