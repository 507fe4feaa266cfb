#!/usr/bin/env node
// Opens every *.html below the given folders in Chromium, from file://, and judges what a reader would meet.
//   usage: browser.mjs [--shots OUTDIR] DIR...
// For each page, in a light and a dark scheme, at three widths: no sideways scroll; on a phone in the light scheme and on
// a wide screen in the dark one: no axe violation (every rule sees both layouts, every colour both schemes); and for
// each load: no request that leaves the page's own site, no console error, no dialog. Finding no page is a failure.
// --shots also keeps full-page pictures: 390 and 1280 px light, 1280 px dark.
// Needs `npm ci` here, and Debian's chromium (another one: CHROMIUM=path).
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const SCHEMES = ['light', 'dark'];
const WIDTHS = [320, 768, 1280];
const JUDGED = { light: 320, dark: 1280 };
const SHOTS = { light: [390, 1280], dark: [1280] };
const HEIGHT = 900;

const dirs = process.argv.slice(2);
const flag = dirs.indexOf('--shots');
const shotsDir = flag < 0 ? null : dirs.splice(flag, 2)[1];
if (dirs.length === 0 || shotsDir === undefined) {
  console.error('usage: browser.mjs [--shots OUTDIR] DIR...');
  process.exit(2);
}

const pages = [];
for (const dir of dirs) {
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = path.resolve(entry.parentPath, entry.name);
    pages.push({ file, site: siteOf(file, path.resolve(dir)) });
  }
}
if (pages.length === 0) {
  console.error(`browser: 0 pages below ${dirs.join(' ')}`);
  process.exit(1);
}
pages.sort((a, b) => (a.file < b.file ? -1 : 1));

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--no-first-run'],
});
const contexts = {};
for (const colorScheme of SCHEMES) {
  // Reduced motion: a colour that is halfway through a transition has a contrast of its own.
  contexts[colorScheme] = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
}

const counts = { views: 0, rules: 0, requests: 0, shots: 0 };
const undecided = new Map(); // rule -> views in which axe could not tell
const problems = [];
const queue = pages.flatMap((page) => SCHEMES.map((scheme) => ({ ...page, scheme })));
async function worker() {
  for (let job = queue.shift(); job; job = queue.shift()) problems.push(...(await visit(job)));
}
await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
await browser.close();

for (const problem of problems.sort()) console.log(problem);
console.log(`browser: ${pages.length} pages x ${SCHEMES.length} schemes x ${WIDTHS.length} widths = ${counts.views} views, `
  + `${counts.rules} axe rules passed, ${counts.requests} requests, ${counts.shots} shots; `
  + `${problems.length} problems`);
if (undecided.size > 0) console.log('axe could not tell:', [...undecided].map(([id, n]) => `${id} ${n}x`).sort().join(', '));
// Counted from both ends: every view was seen, and axe did judge something in each scheme.
const allSeen = counts.views === pages.length * SCHEMES.length * WIDTHS.length
  && counts.rules >= pages.length * SCHEMES.length;
process.exit(problems.length === 0 && allSeen ? 0 : 1);

/** The folder that a page may load from: what is deployed as one piece, so never another client's folder. */
function siteOf(file, dir) {
  const found = file.match(/^.*\/(?:clients\/[^/]+|internal|guide)(?=\/)/);
  return found && found[0].startsWith(dir + path.sep) ? found[0] : dir;
}

/** One page in one scheme: loaded once, then seen at each width. Returns its problems, a line each. */
async function visit({ file, site, scheme }) {
  const found = [];
  const name = path.relative(process.cwd(), file);
  const report = (where, what) => found.push(`${name} [${where}] ${what}`);
  const allowed = pathToFileURL(site).href + '/';
  const page = await contexts[scheme].newPage();
  page.on('request', (request) => {
    counts.requests += 1;
    const url = new URL(request.url());
    // data: is part of the page itself. URL parsing has resolved every `..` by now.
    if (url.protocol !== 'data:' && !url.href.startsWith(allowed)) report(scheme, `request: ${url.href.slice(0, 200)}`);
  });
  page.on('console', (message) => message.type() === 'error' && report(scheme, `console: ${message.text()}`));
  page.on('pageerror', (error) => report(scheme, `script: ${error.message}`));
  page.on('dialog', (dialog) => { report(scheme, `dialog: ${dialog.message()}`); return dialog.dismiss(); });
  try {
    await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    // The debugger evaluates past the page's security policy, which stays in force for the page itself.
    await page.evaluate(axe);
    for (const width of WIDTHS) {
      await resize(page, width);
      await judge(page, width === JUDGED[scheme], (what) => report(`${scheme} ${width}`, what));
      counts.views += 1;
    }
    if (shotsDir) {
      for (const width of SHOTS[scheme]) {
        await resize(page, width);
        await page.screenshot({ path: await shotPath(file, `${width}-${scheme}`), fullPage: true });
        counts.shots += 1;
      }
    }
  } catch (error) {
    report(scheme, `not seen: ${error.message}`);
  } finally {
    await page.close();
  }
  return found;
}

async function judge(page, withAxe, report) {
  const scroll = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= innerWidth) return null;
    // To blame are the innermost elements that stick out, unless they scroll inside a box of their own.
    const ownBox = (e) => e.parentElement && e.parentElement !== document.body
      && (getComputedStyle(e.parentElement).overflowX !== 'visible' || ownBox(e.parentElement));
    const out = [...document.body.querySelectorAll('*')]
      .filter((e) => e.getBoundingClientRect().right > innerWidth + 0.5 && !ownBox(e));
    const inner = out.filter((e) => !out.some((other) => other !== e && e.contains(other)));
    const culprits = inner.slice(0, 3).map((e) => [e.tagName.toLowerCase(), ...e.classList].join('.'));
    return `${root.scrollWidth} > ${innerWidth}: ${culprits.join(', ')}`;
  });
  if (scroll) report(`sideways scroll: ${scroll}`);

  if (!withAxe) return;
  // preload: false, or axe fetches the style sheets, which file:// and the policy refuse.
  const result = await page.evaluate(() => globalThis.axe.run(document, { preload: false, resultTypes: ['violations'] }));
  counts.rules += result.passes.length;
  for (const { id } of result.incomplete) undecided.set(id, (undecided.get(id) ?? 0) + 1);
  for (const { id, help, nodes } of result.violations) {
    const where = nodes.slice(0, 3).map((node) => node.target.flat().join(' ')).join(', ');
    report(`axe ${id}: ${help}: ${nodes.length}x ${where}`);
  }
}

/** Waits until fonts that the new width needs are there, and two frames more for the layout. */
async function resize(page, width) {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** OUTDIR/<the page's path from here>.<view>.png */
async function shotPath(file, view) {
  const below = path.relative(process.cwd(), file).replace(/^(\.\.\/)+/, '').replace(/\.html$/, '');
  const target = path.join(shotsDir, `${below}.${view}.png`);
  await mkdir(path.dirname(target), { recursive: true });
  return target;
}
