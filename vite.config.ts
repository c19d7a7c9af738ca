import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import source from './manifest.json' with { type: 'json' };
import { thirdParty } from './tools/third-party-plugin.ts';

type Browser = 'chrome' | 'firefox';

/** Pages of the extension. Named here because crxjs does not see a Firefox sidebar and would leave its page out. */
const PAGES = ['panel', 'library', 'welcome', 'options'].map((page) => `src/entries/${page}.html`);

/** The one manifest → what each browser takes without a warning: the other's keys go. */
export function toManifest(browser: Browser): object {
  const { service_worker, scripts, type } = source.background;
  if (browser === 'chrome') {
    const { sidebar_action: _, browser_specific_settings: __, ...manifest } = source;
    const { default_area: ___, ...action } = manifest.action;
    return { ...manifest, action, background: { service_worker, type } };
  }
  const { side_panel: _, minimum_chrome_version: __, key: ___, ...manifest } = source;
  const chromeOnly = ['sidePanel', 'declarativeContent'];
  const permissions = manifest.permissions.filter((permission) => !chromeOnly.includes(permission));
  return { ...manifest, permissions, background: { scripts, type } };
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      withoutInnerHtml(),
      preact(),
      crx({ manifest: toManifest(browser) as ManifestV3Export, browser }),
      thirdParty(),
      closedPackage(),
    ],
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox142' : 'chrome123',
      rolldownOptions: {
        input: PAGES,
        // No hashes: crxjs lets the project's own path into them, and a package must come out the same wherever it is built.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
      // Everything is on the reader's disk: nothing to fetch ahead, and no page code in the background.
      modulePreload: false,
      chunkSizeWarningLimit: 700, // the tables of names
    },
  };
});

/** Takes preact's one `innerHTML` branch out, so that no code of the package can write HTML. */
function withoutInnerHtml(): Plugin {
  const branch =
    /(\w+)\?\((\w+\|\|)?\w+&&\(\1\.__html==\w+\.__html\|\|\1\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\1\.__html\),(\w+)\.__k=\[\]\):/;
  return {
    name: 'khulasa:without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/node_modules\/preact\/dist\/preact\.mjs/.test(id)) return null;
      if (!branch.test(code)) throw new Error('preact has changed: its innerHTML branch was not found');
      return { code: code.replace(branch, '!1?0:'), map: null };
    },
  };
}

/**
 * Leaves nothing in the package that a page could probe for: no web_accessible_resources, which crxjs adds for every
 * injected script though `scripting` needs none, and no second copy of such a script as a module.
 */
function closedPackage(): Plugin {
  return {
    name: 'khulasa:closed-package',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = () => Object.values(bundle).filter((file) => file.type === 'chunk');
        const isScript = (id: string | null) => /\/entries\/(content|detect)\.ts$/.test(id ?? '');
        let dead = chunks().filter((chunk) => isScript(chunk.facadeModuleId));
        while (dead.length > 0) {
          for (const chunk of dead) delete bundle[chunk.fileName];
          const used = new Set(chunks().flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]));
          dead = chunks().filter((chunk) => !chunk.isEntry && !used.has(chunk.fileName));
        }
        const manifest = bundle['manifest.json'];
        if (manifest?.type !== 'asset') throw new Error('the bundle has no manifest.json');
        const { web_accessible_resources: _, ...closed } = JSON.parse(String(manifest.source));
        manifest.source = `${JSON.stringify(closed, null, 2)}\n`;
      },
    },
  };
}
