#!/usr/bin/env node
// Answers questionnaires as people do, and takes what comes back in again.
//   usage: forms.mjs ONRAMP
// In a copy of the sample workspace: each language's questionnaire by keyboard alone, from file:// and from a server below
// /a/b/; nothing filled in, half filled in and loaded again, filled in; saved, put into a mail, sent to a server. What is
// saved, mailed and sent must be the same bytes, and `onramp survey import` must take them, once. With what is wrong on
// show, axe must find nothing, light and dark. Needs `npm ci` here, and Debian's chromium (another one: CHROMIUM=path).
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const AS_OF = '2026-11-22';
const onramp = path.resolve(process.argv[2] ?? '');
if (process.argv.length !== 3) {
  console.error('usage: forms.mjs ONRAMP');
  process.exit(2);
}
const root = path.resolve(import.meta.dirname, '../..');
const work = await mkdtemp(path.join(os.tmpdir(), 'onramp-forms-'));
const counts = { checks: 0, forms: 0, imported: 0, rules: 0, keys: 0 };
const problems = [];
let where = 'start';
const expect = (good, what) => { counts.checks += 1; if (!good) problems.push(`${where}: ${what}`); };

// Where answers are sent to, and a plain file server below /a/b/.
const received = [];
let refuse = false;
const server = createServer(async (request, response) => {
  const from = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'content-type' };
  if (request.method === 'OPTIONS') return response.writeHead(204, from).end();
  if (request.method === 'POST') {
    const parts = [];
    for await (const part of request) parts.push(part);
    if (!refuse) received.push(Buffer.concat(parts));
    return response.writeHead(refuse ? 503 : 200, from).end();
  }
  const name = new URL(request.url, 'http://x').pathname.replace(/^\/a\/b\//, '');
  const file = path.join(work, 'output/clients', path.normalize('/' + name));
  try {
    return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(await readFile(file));
  } catch {
    return response.writeHead(404).end();
  }
});
await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
const origin = `http://127.0.0.1:${server.address().port}`;

// The workspace: the samples, an address for answers, and a questionnaire with everything that one can ask.
for (const name of ['onramp.yaml', 'content']) await cp(path.join(root, name), path.join(work, name), { recursive: true });
const provider = path.join(work, 'content/provider.yaml');
await writeFile(provider, `${await readFile(provider, 'utf8')}\nsurvey: {endpoint: "${origin}/in"}\n`);
await writeFile(path.join(work, 'content/surveys/everything.yaml'), `schema: 1
id: everything
version: 3
title: Everything
questions:
  - {id: reach, kind: single, required: true, text: How soon?, options: [{id: at-once, text: At once}, {id: later, text: Later}]}
  - {id: why, kind: text, required: true, text: Why?, show_if: {question: reach, is: [later]}}
  - {id: since, kind: date, required: true, text: Since when?}
  - id: each
    kind: matrix
    required: true
    text: How was it?
    rows: [{id: speed, text: Speed}, {id: tone, text: Tone}]
    options: [{id: good, text: Good}, {id: fair, text: Fair}, {id: bad, text: Bad}]
  - {id: well, kind: multiple, required: true, text: What goes well?, options: [{id: dates, text: Dates}, {id: calm, text: Calm}]}
`);
await writeFile(path.join(work, 'content/documents/en/everything.md'),
  '---\ntitle: Everything\naudience: client\noutputs: [html]\n---\n\n```{survey}\nof: everything\n```\n');
// The document stands in one language: only the client that reads it is built with it.
const run = (...args) => spawnSync(onramp, ['--color', 'never', '--lang', 'en', '--as-of', AS_OF, ...args], { cwd: work, encoding: 'utf8' });
function build(...args) {
  const ran = run('build', ...args);
  if (ran.status !== 0) throw new Error(`build ${args}: ${ran.stderr}`);
}
build('kestrel-ridge', '--only', 'onboarding-survey,everything,intake-form');
await rm(path.join(work, 'content/documents/en/everything.md'));
build('boavista', 'hortalia', '--only', 'onboarding-survey');

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--no-first-run'],
});

const STANDARD = [
  ['_respondent', 'text', 'Renée Ångström'],
  ['recommend', 'radio', 9],
  ['satisfied', 'radio', 4],
  ['easy', 'radio', 6],
  ['reach', 'radio', 2],
  ['went-well', 'boxes', [0, 2]],
  ['improve', 'text', 'Tell us "sooner":\n{{ nothing }} <b>bold</b> 😀 é'],
];
try {
  await answered('boavista', 'pt-BR', 'onboarding-survey', STANDARD, 'file');
  await answered('kestrel-ridge', 'en', 'onboarding-survey', STANDARD, 'http');
  await answered('hortalia', 'es', 'onboarding-survey', STANDARD, 'file');
  await answered('kestrel-ridge', 'en', 'everything', [
    ['_respondent', 'text', 'Nora'],
    ['reach', 'radio', 1],
    ['why', 'text', 'Because'],
    ['since', 'date', '11092026'],
    ['each_speed', 'radio', 0],
    ['each_tone', 'radio', 2],
    ['well', 'boxes', [1]],
  ], 'file');
  await hidden();
  await tooLong();
  await corrected();
} catch (error) {
  problems.push(`${where}: ${error.stack}`);
}
await browser.close();
server.close();
await rm(work, { recursive: true });
for (const problem of problems) console.log(problem);
console.log(`forms: ${counts.forms} questionnaires answered, ${counts.keys} keys, ${counts.imported} imports, `
  + `${counts.rules} axe rules passed, ${counts.checks} checks; ${problems.length} problems`);
process.exit(problems.length === 0 && counts.forms === 4 && counts.imported >= 12 && counts.rules > 100 ? 0 : 1);

/** A page of a questionnaire, loaded as a reader gets it; what it must never do is a problem. */
async function open(client, kind, how, colorScheme = 'light') {
  const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce', acceptDownloads: true });
  const page = await context.newPage();
  const file = path.join(work, 'output/clients', client, `${kind}.html`);
  const url = how === 'file' ? pathToFileURL(file).href : `${origin}/a/b/${client}/${kind}.html`;
  page.on('console', (message) => message.type() === 'error' && !refuse && problems.push(`${where}: console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${where}: script: ${error.message}`));
  page.on('dialog', (dialog) => dialog.accept());
  page.on('request', (request) => {
    const to = request.url();
    expect(to === url || to.startsWith('data:') || to.startsWith('blob:') || to === `${origin}/in`, `request: ${to}`);
  });
  await page.addInitScript(() => {
    addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href^="mailto:"]');
      if (link) { event.preventDefault(); globalThis.mailed = link.href; }
    }, true);
  });
  await page.goto(url);
  return { context, page };
}

async function press(page, key, times = 1) {
  for (let n = 0; n < times; n += 1) await page.keyboard.press(key);
  counts.keys += times;
}

/** Tab, forwards or backwards, until an element has the focus. */
async function tabTo(page, selector, key = 'Tab') {
  for (let n = 0; n < 150; n += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await press(page, key);
  }
  throw new Error(`${selector} can't be reached by keyboard`);
}

/** A question's field by its first, or, of radio buttons, by the chosen one. */
async function fill(page, [name, kind, value]) {
  await tabTo(page, `[name="${name}"]`);
  if (kind === 'text') {
    for (const [index, line] of value.split('\n').entries()) {
      if (index > 0) await press(page, 'Enter');
      await page.keyboard.type(line);
    }
  } else if (kind === 'date') {
    await page.keyboard.type(value);
  } else if (kind === 'radio') {
    await press(page, 'Space');
    await press(page, 'ArrowRight', value);
  } else {
    let at = 0;
    for (const box of value) {
      await press(page, 'Tab', box - at);
      await press(page, 'Space');
      at = box;
    }
  }
}

async function judge(page, what) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => globalThis.axe.run(document, { preload: false, resultTypes: ['violations'] }));
  counts.rules += result.passes.length;
  for (const { id, nodes } of result.violations) {
    problems.push(`${where}: axe ${id} ${what}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`);
  }
}

function said(page) {
  return page.locator('.answer [role=status]').textContent();
}

/** One questionnaire from an empty page to the record. */
async function answered(client, locale, kind, answers, how) {
  where = `${client} ${kind} (${how})`;
  // Nothing filled in: what is missing is said, seen and heard.
  for (const scheme of ['dark', 'light']) {
    const { context, page } = await open(client, kind, how, scheme);
    await tabTo(page, '[data-do=save]');
    await press(page, 'Enter');
    const required = await page.locator('[data-question][data-required]:not([hidden])').count();
    expect(required >= 4, `${required} questions must be answered`);
    expect(await page.locator('.wrong li').count() === required, 'the summary names each of them');
    expect(await page.locator('.failing > .error').count() === required, 'each of them says what is missing');
    expect(await page.evaluate(() => document.activeElement.className) === 'wrong', 'the summary has the focus');
    const silent = await page.locator('.failing [aria-invalid=true], .failing[aria-invalid=true]').evaluateAll(
      (fields) => fields.filter((field) => !field.getAttribute('aria-describedby').split(' ').some((id) => /_error$/.test(id) && document.getElementById(id))).length);
    expect(silent === 0, `${silent} invalid fields don't say why`);
    expect(await page.getAttribute('html', 'lang') === locale, 'the language of the page');
    await judge(page, `${scheme}, with what is missing`);
    await press(page, 'Tab');
    await press(page, 'Enter');
    expect(await page.evaluate(() => document.activeElement.name) === '_respondent', 'the first line of the summary leads to the name');
    await context.close();
  }

  const { context, page } = await open(client, kind, how);
  const half = Math.ceil(answers.length / 2);
  for (const answer of answers.slice(0, half)) await fill(page, answer);
  await page.reload();
  expect((await said(page)).length > 10, 'that a draft was found is said');
  expect(await page.inputValue('[name=_respondent]') === answers[0][2], 'the draft has the name');
  const marks = answers.slice(0, half).filter(([, type]) => type === 'radio' || type === 'boxes').length;
  expect(await page.locator('input:checked').count() >= marks, 'the draft has the marks');
  for (const answer of answers.slice(half)) await fill(page, answer);
  await page.evaluate(() => { globalThis.mailed = ''; });

  // Saved
  const waiting = page.waitForEvent('download');
  await tabTo(page, '[data-do=save]');
  await press(page, 'Enter');
  const download = await waiting;
  const name = download.suggestedFilename();
  const bytes = await readFile(await download.path());
  const saved = JSON.parse(bytes.toString('utf8'));
  expect(name === `${kind}-${client}-${saved.respondent === 'Nora' ? 'nora' : 'renee-angstrom'}-${saved.at.slice(0, 10)}.json`, `file name ${name}`);
  expect((await said(page)).includes(name), 'the file is named');
  expect(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(saved.at), `time ${saved.at}`);
  expect(saved.locale === locale && saved.client === client && saved.survey === kind, 'what the file names');

  // Sent
  received.length = 0;
  await tabTo(page, '[data-do=post]', 'Shift+Tab');
  await press(page, 'Enter');
  await page.waitForFunction(() => !/…$/.test(document.querySelector('.answer [role=status]').textContent));
  expect(received.length === 1 && received[0].equals(bytes), 'what is sent is what was saved');

  // Put into a mail
  await tabTo(page, '[data-do=mail]');
  await press(page, 'Enter');
  const mailed = new URL(await page.evaluate(() => globalThis.mailed));
  const body = mailed.searchParams.get('body') ?? '';
  const block = body.match(/-----BEGIN ONRAMP RESPONSE-----\r\n([\s\S]*)\r\n-----END ONRAMP RESPONSE-----/);
  expect(block && Buffer.from(block[1].replace(/\s/g, ''), 'base64url').equals(bytes), 'what is mailed is what was saved');
  expect(mailed.pathname.includes('@') && mailed.searchParams.get('subject'), `the mail goes to ${mailed.pathname}`);

  // Taken in: three files of the same answers are one record.
  const mail = `From: a@b.example\r\nSubject: Re\r\n\r\n${body.replace(/^/gm, '> ')}`;
  for (const [file, content] of [[name, bytes], ['sent.json', received[0] ?? ''], ['mail.eml', mail]]) {
    await writeFile(path.join(work, file), content);
  }
  const folder = path.join(work, 'content/clients', client, 'responses');
  const before = await readdir(folder).catch(() => []);
  for (const [index, file] of [name, 'sent.json', 'mail.eml'].entries()) {
    const ran = run('survey', 'import', client, file);
    expect(ran.status === 0, `import ${file}: ${ran.stderr}`);
    expect(ran.stderr.includes(index === 0 ? 'written to' : 'there already'), `import ${file}: ${ran.stderr}`);
    counts.imported += ran.status === 0 ? 1 : 0;
  }
  const after = (await readdir(folder)).filter((file) => !before.includes(file));
  expect(after.length === 1, `${after.length} records`);
  const record = await readFile(path.join(folder, after[0]), 'utf8');
  const words = answers.filter(([question, type]) => type === 'text' && question !== '_respondent').map(([, , text]) => text);
  for (const text of words) expect(record.includes(JSON.stringify(text)), `the record holds ${text}`);

  // What can't be sent is said, and nothing is lost.
  refuse = true;
  const sent = await said(page);
  await tabTo(page, '[data-do=post]', 'Shift+Tab');
  await press(page, 'Enter');
  await page.waitForFunction((old) => document.querySelector('.answer [role=status]').textContent !== old, sent);
  await page.waitForFunction(() => !/…$/.test(document.querySelector('.answer [role=status]').textContent));
  expect((await said(page)).length > 40, 'that it was not sent is said');
  refuse = false;
  await tabTo(page, '[data-do=clear]');
  await press(page, 'Enter');
  expect(await page.inputValue('[name=_respondent]') === '' && await page.evaluate(() => localStorage.length) === 0, 'all is cleared');
  await context.close();
  counts.forms += 1;
}

/** A question that is not to be asked is not there, and its answer is not in the file. */
async function hidden() {
  where = 'conditions';
  const { context, page } = await open('kestrel-ridge', 'everything', 'file');
  const why = page.locator('[data-question=why]');
  expect(!await why.isVisible(), 'asked only after its answer');
  await page.check('[name=reach][value=later]');
  expect(await why.isVisible(), 'asked after its answer');
  await page.fill('[name=why]', 'gone');
  await page.check('[name=reach][value=at-once]');
  expect(!await why.isVisible(), 'no longer asked');
  await page.fill('[name=_respondent]', 'Nora');
  await page.fill('[name=since]', '2026-11-09');
  for (const row of ['speed', 'tone']) await page.check(`[name=each_${row}][value=good]`);
  await page.check('[name=well][value=calm]');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=save]')]);
  const saved = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(!('why' in saved.answers) && saved.answers.each.join() === 'speed=good,tone=good', JSON.stringify(saved.answers));
  await context.close();
}

/** What an intake form shows as known can be corrected, by keyboard; what stays as it is is no answer. */
async function corrected() {
  where = 'an intake form';
  const { context, page } = await open('kestrel-ridge', 'intake-form', 'file');
  await judge(page, 'as it comes');
  await page.focus('[name=_respondent]');
  await page.keyboard.type('Nora Whitfield');
  const phone = page.locator('article [name^="contacts["][name$="].phone"][data-known]').first();
  expect(await phone.isHidden(), 'what is known is not asked');
  const known = await phone.getAttribute('data-known');
  const table = page.locator('.scroll', { has: phone });
  await page.locator('.scroll:has([name^="contacts["]) ~ .correct').first().focus();
  await press(page, 'Enter');
  expect(await phone.isVisible() && await phone.inputValue() === known, 'the field holds what is known');
  expect(await table.locator('.known:visible').count() === 0, 'the field stands in its place');
  expect(await page.evaluate(() => document.activeElement.matches('[data-known]')), 'the first field has the focus');
  await judge(page, 'to be corrected');
  await phone.fill('+1 303 555 0199');
  await page.reload();
  expect(await phone.inputValue() === '+1 303 555 0199' && await phone.isVisible(), 'the draft has the correction');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=save]')]);
  const bytes = await readFile(await download.path());
  const saved = JSON.parse(bytes.toString('utf8'));
  const name = await phone.getAttribute('name');
  expect(JSON.stringify(saved.answers) === JSON.stringify({ [name]: ['+1 303 555 0199'] }), JSON.stringify(saved.answers));
  await writeFile(path.join(work, 'intake.json'), bytes);
  const record = path.join(work, 'content/clients/kestrel-ridge/intake.yaml');
  const before = await readFile(record, 'utf8');
  const kept = run('import', 'kestrel-ridge', 'intake.json');
  expect(await readFile(record, 'utf8') === before && kept.stderr.includes('1 kept'), `what was typed stays: ${kept.stderr}`);
  const taken = run('import', 'kestrel-ridge', 'intake.json', '--overwrite');
  expect((await readFile(record, 'utf8')).includes('+1 303 555 0199'), `and goes where that is wanted: ${taken.stderr}`);
  await context.close();
}

/** Answers too long for the address of a mail: the file is saved, and the mail asks for it. */
async function tooLong() {
  where = 'a long mail';
  const { context, page } = await open('kestrel-ridge', 'onboarding-survey', 'file');
  await page.fill('[name=_respondent]', 'Nora');
  for (const name of ['recommend', 'satisfied', 'easy']) await page.check(`[name=${name}][value="5"]`);
  await page.fill('[name=improve]', 'long '.repeat(600));
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-do=mail]')]);
  const mailed = await page.evaluate(() => globalThis.mailed);
  expect(mailed.length <= 1900 && !mailed.includes('BEGIN'), 'the mail is short');
  expect(decodeURIComponent(mailed).includes(download.suggestedFilename()), 'the mail names the file');
  expect((await said(page)).includes(download.suggestedFilename()), 'the page names the file');
  await context.close();
}
