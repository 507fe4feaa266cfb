#!/usr/bin/env node
// Uses the clients' sites of the given outputs as their readers do, from file:// and from a server under /a/b/.
//   usage: site.mjs [--shots OUTDIR] DIR...
// Every link leads to a file and to a heading; a search finds first what tests/fixtures/search says, by keyboard too;
// timelines can be filtered; the dark scheme is remembered; a language switch leads to the same page; pages read whole
// without scripts. Looking at no site, or missing one of these, is a failure.
// --shots keeps pictures of a few pages: 390 and 1280 px, light and dark.
// Needs `npm ci` here, and Debian's chromium (another one: CHROMIUM=path).
import { mkdir, readFile, readdir } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const here = path.dirname(fileURLToPath(import.meta.url));
const dirs = process.argv.slice(2);
const flag = dirs.indexOf('--shots');
const shotsDir = flag < 0 ? null : dirs.splice(flag, 2)[1];
if (dirs.length === 0 || shotsDir === undefined) {
  console.error('usage: site.mjs [--shots OUTDIR] DIR...');
  process.exit(2);
}

const problems = [];
const counts = { sites: 0, pages: 0, links: 0, questions: 0, timelines: 0, switches: 0, schemes: 0, shots: 0 };
const report = (where, what) => problems.push(`${where}: ${what}`);

const sites = [];
for (const dir of dirs) {
  const clients = path.join(path.resolve(dir), 'clients');
  const entries = await readdir(clients, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) sites.push({ id: entry.name, root: path.join(clients, entry.name) });
}
if (sites.length === 0) {
  console.error(`site: 0 sites below ${dirs.join(' ')}`);
  process.exit(1);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--no-first-run'],
});

for (const site of sites) {
  counts.sites += 1;
  site.files = (await readdir(site.root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site.root, path.join(entry.parentPath, entry.name)));
  await links(site);
  if (!site.files.some((file) => path.basename(file) === 'index.html')) {
    report(site.id, 'there is no first page');
    continue;
  }
  const server = await serve(site.root);
  // The folder of a language: the site's own where there is one language.
  const folders = [...new Set(site.files.filter((file) => path.basename(file) === 'index.html').map(path.dirname))]
    .filter((folder) => folder !== '.' || !site.files.some((file) => /^[^/]+\/index\.html$/.test(file)));
  for (const base of [pathToFileURL(site.root).href + '/', server.base]) {
    const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const where = `${site.id} ${base.startsWith('file:') ? 'file' : 'http'}`;
    page.on('console', (message) => message.type() === 'error' && report(where, `console: ${message.text()}`));
    page.on('pageerror', (error) => report(where, `script: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith('data:') && !url.startsWith(base)) report(where, `request: ${url}`);
    });
    try {
      for (const folder of folders) {
        const prefix = folder === '.' ? '' : `${folder}/`;
        await search(page, where, base + prefix, folder === '.' ? null : folder);
        await timeline(page, where, site, base, prefix);
      }
      await scheme(page, where, base + (folders[0] === '.' ? '' : `${folders[0]}/`));
      if (folders.length > 1) await languages(page, where, base, folders);
    } catch (error) {
      report(where, `not seen: ${error.message}`);
    }
    await context.close();
  }
  await withoutScript(site, folders);
  if (shotsDir) await shots(site, folders);
  server.close();
}
await browser.close();

for (const problem of problems) console.log(problem);
console.log(`site: ${JSON.stringify(counts)}; ${problems.length} problems`);
const all = Object.entries(counts).every(([what, count]) => count > 0 || (what === 'shots' && !shotsDir));
process.exit(problems.length === 0 && all ? 0 : 1);

/** Each link of each page leads to a file of the site, and to a heading of it. */
async function links(site) {
  const read = async (file) => (await readFile(path.join(site.root, file), 'utf8'));
  const pages = site.files.filter((file) => file.endsWith('.html'));
  const texts = new Map(await Promise.all(pages.map(async (file) => [file, await read(file)])));
  const ids = (file) => new Set([...texts.get(file).matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
  for (const [file, text] of texts) {
    counts.pages += 1;
    for (const [, link] of text.matchAll(/\s(?:href|src|data-index|data-script)="([^"]*)"/g)) {
      if (/^[a-z]+:/i.test(link)) continue;
      counts.links += 1;
      const [to, anchor] = link.replaceAll('&amp;', '&').split('#');
      const target = to === '' ? file : path.normalize(path.join(path.dirname(file), decodeURIComponent(to)));
      if (target.startsWith('..') || to.startsWith('/')) report(site.id, `${file}: ${link} leads out of the site`);
      else if (!site.files.includes(target)) report(site.id, `${file}: ${link} leads to no file`);
      else if (anchor && texts.has(target) && !ids(target).has(decodeURIComponent(anchor))) report(site.id, `${file}: ${link} leads to no heading`);
    }
  }
}

/** The questions of the language; then by keyboard alone. */
async function search(page, where, base, named) {
  await page.goto(`${base}index.html`);
  const lang = named ?? (await page.evaluate(() => document.documentElement.lang));
  const list = await readFile(path.join(here, '../fixtures/search', `${lang}.txt`), 'utf8');
  const field = page.locator('#_find');
  await page.keyboard.press('/');
  if (!(await field.evaluate((element) => element === document.activeElement))) report(where, '/ does not lead to the search');
  const answer = async (question) => {
    await field.fill(question);
    await page.waitForFunction(() => document.querySelector('.find [role=status]').textContent !== '');
    const first = page.locator('.find [role=option]').first();
    return (await first.count()) ? await first.getAttribute('data-href') : null;
  };
  // The samples' questions are about the samples; any other site is asked whether it answers at all.
  if (['boavista', 'kestrel-ridge', 'hortalia'].includes(where.split(' ')[0])) {
    for (const line of list.split('\n').filter((one) => one && !one.startsWith('//'))) {
      const [question, wanted] = line.split(' => ');
      counts.questions += 1;
      const found = await answer(question);
      if (decodeURIComponent(found ?? '') !== wanted) report(where, `search ${lang}: ${question} => ${found}, not ${wanted}`);
    }
  }
  const title = await page.locator('.map li a').nth(1).textContent();
  const first = await answer(title);
  if (!first) return report(where, `search ${lang}: ${title} finds nothing`);
  if ((await page.locator('.find mark').count()) === 0) report(where, 'search: nothing is marked');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const chosen = await field.getAttribute('aria-activedescendant');
  if (chosen !== '_hit-0') report(where, `search: the arrows lead to ${chosen}`);
  await page.keyboard.press('Escape');
  if (await page.locator('.find [role=listbox]').isVisible()) report(where, 'search: Escape leaves the list open');
  // "Nothing found" is said as long as it is true of what stands in the field, and no longer.
  const nothing = page.locator('.find .nothing-found');
  const ways = {
    'an empty field': () => field.fill(''),
    'Escape': () => page.keyboard.press('Escape'),
    'a click elsewhere': () => page.mouse.click(1, 300),
  };
  for (const [way, leave] of Object.entries(ways)) {
    if ((await answer('zzzzqqqq')) !== null) report(where, 'search: something answers nonsense');
    if (!(await nothing.isVisible())) report(where, 'search: nothing says that nothing was found');
    await leave();
    if (await nothing.isVisible()) report(where, `search: ${way} leaves "nothing found" there`);
    await field.fill('');
    await field.focus();
    if (await nothing.isVisible()) report(where, `search: after ${way}, an empty field has "nothing found" below it`);
  }
  await answer(title);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href.split('#')[0] === new URL(first, base).href.split('#')[0]);
}

/** The first page with a timeline: fewer rows for one owner and one phase, a wider picture, words for a row. */
async function timeline(page, where, site, base, prefix) {
  for (const name of ['plan.html', 'project-plan.html']) {
    if (!site.files.includes(prefix + name)) continue;
    await page.goto(base + prefix + name);
    if ((await page.locator('figure.timeline').count()) === 0) continue;
    counts.timelines += 1;
    const figure = page.locator('figure.timeline').first();
    const rows = () => figure.locator('.names p:visible').count();
    const all = await rows();
    const selects = figure.locator('select');
    for (let at = 0; at < (await selects.count()); at += 1) {
      await selects.nth(at).selectOption({ index: 1 });
      const fewer = await rows();
      if (fewer >= all || fewer === 0) report(where, `timeline: a filter shows ${fewer} of ${all} rows`);
      await selects.nth(at).selectOption({ index: 0 });
      if ((await rows()) !== all) report(where, 'timeline: rows do not come back');
    }
    const width = () => figure.locator('.slice > svg').first().evaluate((svg) => svg.getBoundingClientRect().width);
    const before = await width();
    for (let press = 0; press < 3; press += 1) await figure.locator('button.zoom').last().click();
    if ((await width()) <= before) report(where, 'timeline: it grows no wider');
    await figure.locator('.scroll').focus();
    await page.keyboard.press('ArrowDown');
    const said = await figure.locator('.row-details').textContent();
    if (!said.includes('·')) report(where, `timeline: a row says only ${JSON.stringify(said)}`);
    return;
  }
}

/** The switch changes the ground, and the next page remembers it before anything is painted. */
async function scheme(page, where, base) {
  counts.schemes += 1;
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(`${base}index.html`);
  const light = await ground();
  await page.locator('button.scheme').click();
  const dark = await ground();
  if (light === dark) report(where, 'the dark scheme looks like the light one');
  await page.goto(`${base}documents.html`);
  if ((await ground()) !== dark) report(where, 'the dark scheme is forgotten');
  const early = await page.evaluate(() => document.head.querySelector('script').src.includes('scheme.')
    && !document.head.querySelector('script').defer);
  if (!early) report(where, 'the scheme comes after the first paint');
  await page.locator('button.scheme').click();
  if ((await ground()) !== light) report(where, 'the light scheme does not come back');
}

/** The same page in the other language. */
async function languages(page, where, base, folders) {
  counts.switches += 1;
  await page.goto(`${base}${folders[0]}/documents.html`);
  await page.locator('.languages a:not([aria-current])').first().click();
  const address = page.url();
  if (!address.endsWith('/documents.html') || address.includes(`/${folders[0]}/`)) report(where, `the language switch leads to ${address}`);
}

/** Without scripts: the text, the navigation and every link are there; what needs a script is not. */
async function withoutScript(site, folders) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(site.root, folders[0], 'documents.html')).href);
  await page.locator('.map-folded summary').click();
  if (!(await page.locator('.map-folded a').first().isVisible())) report(site.id, 'the menu does not open without a script');
  if (await page.locator('.find').isVisible()) report(site.id, 'a search that can\'t work is shown');
  await context.close();
}

async function shots(site, folders) {
  const names = ['index', 'help', 'plan', 'documents', 'welcome', 'services'];
  for (const [width, colorScheme] of [[390, 'light'], [1280, 'light'], [1280, 'dark']]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const name of names) {
      const file = path.join(folders[0], `${name}.html`);
      if (!site.files.includes(path.normalize(file))) continue;
      await page.goto(pathToFileURL(path.join(site.root, file)).href);
      const target = path.join(shotsDir, site.id, `${name}.${width}-${colorScheme}.png`);
      await mkdir(path.dirname(target), { recursive: true });
      await page.screenshot({ path: target });
      counts.shots += 1;
    }
    await context.close();
  }
}

/** The folder under /a/b/, as a plain server has it. */
async function serve(root) {
  const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2',
    '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.pdf': 'application/pdf', '.ics': 'text/calendar' };
  const server = http.createServer(async (request, response) => {
    const inner = decodeURIComponent(new URL(request.url, 'http://x').pathname).replace(/^\/a\/b\//, '');
    const bytes = inner.includes('..') ? null : await readFile(path.join(root, inner)).catch(() => null);
    response.writeHead(bytes ? 200 : 404, { 'content-type': types[path.extname(inner)] ?? 'application/octet-stream' });
    response.end(bytes ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { base: `http://127.0.0.1:${server.address().port}/a/b/`, close: () => server.close() };
}
