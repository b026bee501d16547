/** The words of the desk's own. They are in English only, like those of the checker that it speaks for. */
export const words = {
  title: 'Desk',
  loading: 'Opening the desk …',
  noScript:
    'The desk needs JavaScript, which is switched off here. Switch it on for this address, or edit the files in content/ with a text editor: docs/editing.md tells how.',
  lacking: (features: readonly string[]) =>
    `This browser lacks what the desk needs (${features.join(', ')}). Open it at http://localhost or http://127.0.0.1 in a current browser, or edit the files in content/ with a text editor: docs/editing.md tells how.`,
  fallback: 'Try the other desk, which works in any browser',
  broken: 'The desk did not open.',
  notSaved: 'Not saved',
  problems: (count: number) =>
    count === 1
      ? 'With this the entry would have an error. Nothing was saved; what you typed is still in the form.'
      : `With this the entry would have ${count} errors. Nothing was saved; what you typed is still in the form.`,
  kept: 'What you typed is still in the form. Copy or download it before you reload the desk.',
  mend: 'Mend:',
  copy: 'Copy what you typed',
  copied: 'Copied',
  download: 'Download it',
  close: 'Back to the form',
  reload: 'Reload the desk',
  unreadable: 'Not shown here',
  unreadableReason: (count: number) =>
    `${count === 1 ? 'A file has' : `${count} files have`} errors that no form can show, so the desk leaves ${count === 1 ? 'it' : 'them'} alone. Mend with a text editor; npm run check says where.`,
  wholeEntry: 'The entry',
  noPreview:
    'The preview is drawn by the server of npm run dev. Here there is none: save, and look at the preview that your host makes of the change.',
  noPage: 'There is no preview while the entry has errors:',
  preview: 'Preview',
  decapTitle: 'Decap, the other desk',
  decapWhy:
    'The desk works in every current browser while npm run dev runs. If yours is older than that, the same forms can be had in Decap CMS. Without it:',
  decapSteps:
    'Decap is not installed with this program: it is larger than everything else here together. In the folder of the repository start its server, which writes the files; it listens on this machine alone:',
  decapPage:
    'Serve a page of Decap CMS (package decap-cms-app, version 3.16) beside it, with this configuration under the name config.yml:',
  decapConfig: 'The configuration',
  decapAfter:
    'Decap checks less and lays out YAML in its own way. After saving, bring the files into our form and check them:',
} as const;
