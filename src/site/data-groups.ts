import { apiIndexPath } from '#formats/api/api-paths.ts';
import type { dataGroups } from './strings-data.ts';
import { dataFileUrl } from './urls.ts';

/** Where programs begin. */
export const apiIndex = dataFileUrl(apiIndexPath);

interface DataGroup {
  readonly key: keyof typeof dataGroups;
  /** The files of the group, by how their paths end. */
  readonly has: RegExp;
  /** How to use one of them, in which program. The address of the folder stands for "$DATA", of the API for "$API". */
  readonly examples: readonly { readonly program: string; readonly lines: readonly string[] }[];
}

/** The files as they are explained, with examples of use that run as they stand. */
export const groups: readonly DataGroup[] = [
  {
    key: 'tables',
    has: /\.csv$|\/datapackage\.json$/,
    examples: [
      {
        program: 'Python, pandas',
        lines: [
          'import pandas as pd',
          'figures = pd.read_csv("$DATA/figures.csv", encoding="utf-8-sig")',
          'print(figures[figures.measure == "killed"][["incident", "value", "said_by", "source"]])',
        ],
      },
      {
        program: 'R',
        lines: [
          'checks <- read.csv("$DATA/fact-checks.csv", fileEncoding = "UTF-8-BOM")',
          'table(checks$verdict_label)',
        ],
      },
      { program: 'Frictionless', lines: ['frictionless validate $DATA/datapackage.json'] },
    ],
  },
  {
    key: 'api',
    has: /^$/,
    examples: [
      {
        program: 'curl, jq',
        lines: [
          "curl -s $API/fact-checks.json | jq -r '.pages[].url' |",
          "  xargs -n 1 curl -s | jq -r '.entries[] | [.changedOn, .title] | @tsv'",
        ],
      },
    ],
  },
  {
    key: 'claimreview',
    has: /\/claimreview\.json$/,
    examples: [
      {
        program: 'curl, jq',
        lines: [
          'curl -s $DATA/claimreview.json |',
          "  jq -r '.dataFeedElement[].item[] | [.reviewRating.alternateName, .claimReviewed] | @tsv'",
        ],
      },
    ],
  },
  {
    key: 'claimsSearch',
    has: /\/claims-search\.json$/,
    examples: [
      {
        program: 'curl, jq',
        lines: [
          'curl -s $DATA/claims-search.json |',
          "  jq -r '.claims[] | [.claimReview[0].textualRating, .text] | @tsv'",
        ],
      },
    ],
  },
  {
    key: 'geojson',
    has: /\.geojson$/,
    examples: [
      { program: 'QGIS', lines: ['qgis /vsicurl/$DATA/incidents.geojson'] },
      { program: 'GDAL', lines: ['ogrinfo -so -al $DATA/incidents.geojson'] },
    ],
  },
  {
    key: 'bibliography',
    has: /\.csl\.json$|\.bib$/,
    examples: [
      {
        program: 'Pandoc',
        lines: [
          'curl -sO $DATA/sources.csl.json',
          'pandoc article.md --citeproc --bibliography sources.csl.json -o article.html',
        ],
      },
      {
        program: 'LaTeX, biblatex',
        lines: ['\\addbibresource[location=remote]{$DATA/sources.bib}'],
      },
    ],
  },
  {
    key: 'stix',
    has: /\/stix\.json$/,
    examples: [
      {
        program: 'OpenCTI, pycti',
        lines: [
          'import requests',
          'from pycti import OpenCTIApiClient',
          'client = OpenCTIApiClient("https://opencti.example", "<token>")',
          'client.stix2.import_bundle_from_json(requests.get("$DATA/stix.json").text, update=True)',
        ],
      },
      {
        program: 'MISP',
        lines: [
          'curl -s $DATA/stix.json -o stix.json',
          'curl -H "Authorization: <key>" -H "Accept: application/json" -H "Content-Type: application/json" \\',
          '  --data @stix.json https://misp.example/events/upload_stix/2',
        ],
      },
    ],
  },
];

/** The same example with real addresses. */
export const withAddresses = (
  lines: readonly string[],
  addresses: { readonly data: string; readonly api: string },
): string => lines.join('\n').replaceAll('$DATA', addresses.data).replaceAll('$API', addresses.api);
