import CMS from '@sveltia/cms';
import { formOf } from '#editing/entry-form.ts';
import { formKindOf } from '#editing/form-kinds.ts';
import { beforeSaving } from './before-saving.ts';
import { deskConfig, type DeskSite } from './desk-config.ts';
import { findYears, yearFolders } from './page-data.ts';
import { OpenFolder } from './folder.ts';
import { registerFormats } from './formats.ts';
import { installFolder, installServedFolder } from './install-folder.ts';
import { pickedFolder } from './picked-folder.ts';
import { previewPane } from './preview-pane.ts';
import { showRefusal, showUnreadable } from './refusal-dialog.ts';
import { files, isServed, save } from './server.ts';

/** Opens Sveltia CMS with our fields, our files, our checks and our previews. */
export async function openDesk(site: DeskSite): Promise<void> {
  const config = deskConfig(site);
  let folder: OpenFolder | undefined;
  if (isServed) {
    const served = new OpenFolder({ list: files, save }, showRefusal);
    await served.read();
    folder = served;
    installServedFolder(() => served);
    tellUnreadable(served.texts);
    keepOpen();
  } else {
    installFolder((lying) => (folder = new OpenFolder(pickedFolder(lying), showRefusal)));
  }
  const years = yearFolders();
  findYears((id) => yearOf(folder?.texts, id) ?? years[id]);

  registerFormats(CMS);
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => beforeSaving(entry, isServed ? folder : undefined),
  });
  const pane = previewPane(createElement, (path) => folder?.before(path));
  for (const { name, files: settings } of config.collections) {
    for (const template of settings?.map((file) => String(Reflect.get(file, 'name'))) ?? [name]) {
      CMS.registerPreviewTemplate(template, Object(pane));
    }
  }
  CMS.registerPreviewStyle(previewStyle, { raw: true });
  await CMS.init({ config: Object(config) });
}

/** React's own, which Sveltia puts up for previews. */
const createElement = (...parameters: unknown[]): unknown =>
  Reflect.apply(Reflect.get(globalThis, 'createElement'), undefined, parameters);

const previewStyle = `
  html, body, body > *, body > * > div { height: 100%; margin: 0; }
  iframe { width: 100%; height: 100%; border: 0; }
  p, ol { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; }
`;

const yearOf = (texts: ReadonlyMap<string, string> | undefined, id: string): string | undefined =>
  [...(texts?.keys() ?? [])]
    .find((path) => path.endsWith(`/${id}.mdx`) && path.startsWith('fact-checks/'))
    ?.split('/')[1];

/** Files that no form can show are named; to show them without what does not fit would lose it. */
function tellUnreadable(texts: ReadonlyMap<string, string>): void {
  const unreadable = [...texts].flatMap(([path, text]) => {
    const kind = formKindOf(path);
    try {
      if (kind) formOf(kind, text);
      return [];
    } catch (error) {
      return [{ path, reason: error instanceof Error ? error.message : String(error) }];
    }
  });
  if (unreadable.length > 0) void showUnreadable(unreadable);
}

/**
 * The dev server reloads every page when content/ changes. This one holds what somebody is typing: it stays, and notices a
 * changed file when it is saved.
 */
function keepOpen(): void {
  import.meta.hot?.on('vite:beforeFullReload', () => {
    throw new Error('The desk stays as it is while files change.');
  });
}
