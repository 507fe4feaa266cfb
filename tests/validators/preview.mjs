#!/usr/bin/env node
// Runs the live preview of a sample workspace and looks at it in Chromium, as somebody does who writes records.
//   usage: preview.mjs ONRAMP WORKSPACE
// A copy of the workspace is changed, never the workspace itself. Checked: a page is loaded anew after a save and keeps its
// place; problems are shown with file, line and fix, as text, can be closed and opened by keyboard, and go away when they
// are mended; the panel has no axe violation, light and dark; a PDF's tab is loaded anew when the PDF is another one, and
// only then. Needs `npm ci` here, and Debian's chromium (another one: CHROMIUM=path).
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const [program, workspace] = process.argv.slice(2);
if (!workspace) {
  console.error('usage: preview.mjs ONRAMP WORKSPACE');
  process.exit(2);
}
const CLIENT = 'boavista';
const INTAKE = `content/clients/${CLIENT}/intake.yaml`;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const folder = await mkdtemp(path.join(os.tmpdir(), 'onramp-preview-'));
let server;
let browser;
let checks = 0;
const check = (holds, what) => {
  if (!holds) throw new Error(what);
  checks += 1;
};
try {
  for (const part of ['onramp.yaml', 'content']) {
    await cp(path.join(workspace, part), path.join(folder, part), { recursive: true });
  }
  const intake = path.join(folder, INTAKE);
  const original = await readFile(intake, 'utf8');
  check(original.includes('\nservice_level: gold\n'), `${INTAKE} is not the sample's`);
  // As most editors save: a new file takes the old one's place.
  const save = async (text) => {
    await writeFile(`${intake}.new`, text);
    await rename(`${intake}.new`, intake);
  };

  server = spawn(path.resolve(program), ['-C', folder, '--lang', 'en', '--as-of', '2026-11-22', 'serve', '--port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] });
  const lines = createInterface({ input: server.stderr });
  const [first] = await once(lines, 'line');
  const address = first.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
  check(address, `no address: ${first}`);

  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--no-first-run'],
  });
  const context = await browser.newContext({ viewport: { width: 1000, height: 600 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => !request.url().startsWith(address) && !request.url().startsWith('data:')
    && faults.push(`request: ${request.url()}`));
  await page.goto(`${address}clients/${CLIENT}/welcome.html`);

  // A save: other words, the same place.
  const loads = () => page.evaluate(() => performance.timeOrigin);
  await page.evaluate(() => scrollTo(0, 700));
  const place = await page.evaluate(() => scrollY);
  check(place > 500, `the page does not scroll: ${place}`);
  let born = await loads();
  const renamed = original.replace('name: Clínica Boa Vista\n', 'name: Clínica <b>Nova</b> Vista\n');
  await save(renamed);
  await page.waitForFunction(() => document.title.includes('Clínica <b>Nova</b> Vista'));
  check(await loads() !== born, 'it was not loaded anew');
  check(Math.abs(await page.evaluate(() => scrollY) - place) <= 1, 'the place is lost');

  // An error: told at the foot of the page, which stays; a value is text in there as well.
  born = await loads();
  const wrong = renamed.replace('\nservice_level: gold\n', '\n"serivce_level<img src=x>": gold\n');
  const line = wrong.split('\n').findIndex((text) => text.includes('serivce_level')) + 1;
  await save(wrong);
  const problems = page.locator('#onramp-problems');
  const panel = problems.getByRole('dialog');
  await panel.waitFor();
  const told = await panel.innerText();
  check(told.includes(`${INTAKE}:${line}:1`), `no place in: ${told}`);
  check(told.includes('serivce_level<img src=x>') && told.includes('E0102'), `not what is wrong: ${told}`);
  check(await panel.locator('img').count() === 0, 'a value became an element');
  check(await loads() === born, 'a page that did not change was loaded anew');
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const result = await page.evaluate(() => globalThis.axe.run('#onramp-problems', { preload: false, resultTypes: ['violations'] }));
    check(result.passes.length > 0, 'axe judged nothing');
    check(result.violations.length === 0, `axe, ${colorScheme}: ${result.violations.map(({ id, help }) => `${id}: ${help}`)}`);
  }
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, 'preview-problems.png') });
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  const button = problems.getByRole('button', { name: /^Show problems: 1 error/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await panel.waitFor();
  check(await panel.getByRole('button').evaluate((own) => own.getRootNode().activeElement === own), 'the focus is lost');

  // Mended: it goes away.
  await save(original);
  await page.waitForFunction(() => document.title.includes('Clínica Boa Vista'));
  await panel.waitFor({ state: 'hidden' });

  // A link to a PDF leads to its tab.
  const opened = context.waitForEvent('page');
  await page.locator('a.pdf').first().click();
  const tab = await opened;
  await tab.waitForLoadState();
  check(new URL(tab.url()).pathname === `/_onramp/pdf/clients/${CLIENT}/welcome.pdf`, tab.url());
  const source = () => tab.locator('iframe').getAttribute('src');
  const pdf = async () => (await (await fetch(new URL(await source(), address))).bytes()).length;
  const before = await source();
  check(await pdf() > 1000, 'no PDF');
  // What another client's record says is none of its affair; then its own.
  const other = path.join(folder, 'content/clients/kestrel-ridge/intake.yaml');
  await writeFile(other, (await readFile(other, 'utf8')).replace('name: Kestrel Ridge Engineering\n', 'name: Kestrel Engineering\n'));
  const portfolio = await context.newPage();
  await portfolio.goto(`${address}internal/index.html`);
  await portfolio.getByText('Kestrel Engineering').first().waitFor();
  check(await source() === before, 'the tab was loaded anew for another client');
  await save(renamed);
  await tab.waitForFunction((old) => document.querySelector('iframe')?.getAttribute('src') !== old, before);
  check(await pdf() > 1000, 'no PDF any more');

  check(faults.length === 0, `in the browser: ${faults.join('; ')}`);
  console.log(`preview: ${checks} checks passed`);
} catch (error) {
  console.error(`preview: ${error.message}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  if (server && server.exitCode === null && server.signalCode === null) {
    server.kill('SIGINT');
    await once(server, 'exit');
  }
  await rm(folder, { recursive: true, force: true });
}
