import { addressOf, escaped, root, said } from '../views/archive.js';
import { archiveFrom, citation, day, exhibit, mark, page, wordsOf } from '../views/parts.js';

export function render(data) {
  const { lang, title, record, content, apparatus, header, footer } = data;
  const { claim, quote, evidence, history, verdict } = record;
  const archive = archiveFrom(data);
  const { records, naming, titleOf } = archive;
  const url = root + data.page.url;
  const words = wordsOf(lang);
  const claimant = `<a href="${addressOf(lang, 'claimants', claim.claimant)}">${escaped(titleOf('claimants', claim.claimant))}</a>`;
  const review = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    headline: title,
    claimReviewed: claim.summary,
    datePublished: history[0].date,
    author: { '@type': 'Organization', name: 'Checks', url: root },
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict,
      ratingValue: 1,
      bestRating: 5,
      worstRating: 1,
    },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: claim.claimant },
      datePublished: claim.madeOn,
    },
  });
  const incidents = evidence.flatMap((item) =>
    (item.incidents ?? []).map(({ incident }) => records.incidents.get(incident)),
  );
  const main = `<script type="application/ld+json">${review}</script><div class="columns" data-tone="${verdict}"><div class="lead"><div class="ruling" data-tone="${verdict}">${mark}<p class="word"><a href="/verdicts/#${verdict}">${said(verdict)}</a></p><div class="on"><p class="claim"><span class="unseen">${words.claim}: </span>${escaped(claim.summary)}</p><p class="who">${claimant}, ${escaped(claim.capacity)}</p><p class="meta">${day(lang, claim.madeOn)} · ${escaped(claim.medium)}</p></div></div>
<figure class="quote"><p class="label">In our words, as reported</p><p class="paraphrase">${escaped(quote.paraphrase)}</p><figcaption class="meta"><p>${citation(quote, archive)}</p><p>No words are on record: ${escaped(quote.reason)}</p></figcaption></figure><section class="conclusion"><h2 class="label">Conclusion</h2><p>${escaped(record.conclusion)}</p></section></div>
<aside aria-label="At a glance" class="docket"><dl class="docket"><div><dt>Claimant</dt><dd>${claimant}, ${naming('claimants', claim.claimant).length} claims checked</dd></div><div><dt>Repeated by</dt>${claim.repeatedBy.map((each) => `<dd><a href="${addressOf(lang, 'claimants', each.claimant)}">${escaped(titleOf('claimants', each.claimant))}</a>, ${each.manner}</dd>`).join('')}</div><div><dt>Asked</dt><dd>Nobody</dd></div><div><dt>Narratives</dt>${record.narratives.map((id) => `<dd><a href="${addressOf(lang, 'narratives', id)}">${escaped(titleOf('narratives', id))}</a></dd>`).join('')}</div><div><dt>On this page</dt><dd class="sections">${['evidence', 'replies', 'repetitions', 'explanation', 'history', 'about'].map((section) => `<a href="#section_${section}">${said(section)}</a>`).join('')}</dd></div></dl>
<section class="timeline"><h2 class="label">The claim among its incidents</h2><ol>${incidents.map((incident) => `<li class="slice"><svg class="slice" width="28" height="100%" aria-hidden="true"><line class="axis" x1="7" x2="7" y1="0" y2="100%"></line><rect class="incident" x="2" y="6" width="10" height="10" rx="5"></rect></svg><p class="meta">${day(lang, incident.data.record.date)}</p><a href="${addressOf(lang, 'incidents', incident.page.fileSlug)}">${escaped(incident.data.title)}</a><p class="meta">${said(incident.data.record.kind)}</p></li>`).join('')}</ol></section></aside>
<div class="rest"><section id="section_evidence" class="evidence"><h2 class="evidence">${words.evidence}</h2><ol class="evidence">${evidence.map((item, index) => exhibit(item, index, lang, archive)).join('')}</ol></section><section id="section_explanation" class="prose">${content}</section><section id="section_history" class="history"><h2>${words.history}</h2><ol>${history.map(({ date, kind, reason }) => `<li>${day(lang, date)} ${kind}: ${escaped(reason)}</li>`).join('')}</ol></section>${apparatus}</div></div>`;
  return page(
    { lang, title, description: record.conclusion, label: 'Fact-check', url, header, footer },
    main,
  );
}
