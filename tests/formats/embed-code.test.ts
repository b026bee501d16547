import { expect, it } from 'vitest';
import { embedCode, type Embed } from '#formats/embed-code.ts';
import { oEmbed } from '#formats/oembed.ts';

const embed: Embed = {
  title: 'No “hand” arms <them> & "us"',
  address: 'https://plumbline.example/fact-checks/envoy/',
  attribution: 'Fact-check by Plumb & Line',
  frame: { address: 'https://plumbline.example/embed/envoy/', width: 600, height: 400 },
};

it('is a quotation with a link, which stays where the frame is taken out', () => {
  const withoutFrame = embedCode(embed).replace(/<iframe[\s\S]*<\/iframe>\n/, '');
  expect(withoutFrame).toBe(
    [
      '<blockquote cite="https://plumbline.example/fact-checks/envoy/">',
      '<p>Fact-check by Plumb &amp; Line: <a href="https://plumbline.example/fact-checks/envoy/">No “hand” arms &lt;them&gt; &amp; &quot;us&quot;</a></p>',
      '</blockquote>',
    ].join('\n'),
  );
});

it('has a frame with a title and a size, and no script', () => {
  const [frame = ''] = /<iframe[\s\S]*<\/iframe>/.exec(embedCode(embed)) ?? [];
  expect(frame).toContain('src="https://plumbline.example/embed/envoy/"');
  expect(frame).toContain('title="Fact-check by Plumb &amp; Line: No “hand” arms &lt;them&gt;');
  expect(frame).toContain('width="600" height="400"');
  expect(embedCode(embed)).not.toMatch(/<script|\son\w+=|<them>/);
});

it('is what oEmbed answers with', () => {
  const site = { name: 'Plumbline', url: 'https://plumbline.example', publisher: { name: 'Desk' } };
  const picture = { address: 'https://plumbline.example/card.png', width: 1200, height: 630 };
  expect(oEmbed(embed, picture, site)).toEqual({
    version: '1.0',
    type: 'rich',
    title: embed.title,
    author_name: 'Desk',
    author_url: 'https://plumbline.example',
    provider_name: 'Plumbline',
    provider_url: 'https://plumbline.example',
    cache_age: 86_400,
    thumbnail_url: picture.address,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: embedCode(embed),
    width: 600,
    height: 400,
  });
});
