#!/usr/bin/env node
// Lighthouse on the first page and the plan of each client's site, as a phone on a slow network meets them.
//   usage: lighthouse.mjs DIR...
// Each must have at least 95 in performance, accessibility and best practices, and load less than 100 KB, photos aside.
// Served over http with compression, as a host would. Finding no page is a failure.
// Needs `npm ci` here, Debian's chromium (another one: CHROMIUM=path) and fonts-liberation, which has Arial's widths.
import { readFile, readdir } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';

const PAGES = ['index.html', 'plan.html'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const LEAST = 95;
const MOST = 100 * 1000; // bytes
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.woff2': 'font/woff2', '.pdf': 'application/pdf' };
const COMPRESSED = new Set(['.html', '.css', '.js', '.svg']);

const dirs = process.argv.slice(2);
if (dirs.length === 0) {
  console.error('usage: lighthouse.mjs DIR...');
  process.exit(2);
}

const pages = [];
for (const dir of dirs) {
  const clients = path.resolve(dir, 'clients');
  for (const entry of await readdir(clients, { recursive: true, withFileTypes: true }).catch(() => [])) {
    // Of a client with several languages, the pages of the first stand in its folder.
    if (!entry.isFile() || !PAGES.includes(entry.name)) continue;
    pages.push({ root: clients, path: path.relative(clients, path.join(entry.parentPath, entry.name)) });
  }
}
if (pages.length === 0) {
  console.error(`lighthouse: 0 pages below ${dirs.join(' ')}`);
  process.exit(1);
}
pages.sort((a, b) => (a.path < b.path ? -1 : 1));

const chrome = await chromeLauncher.launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--no-first-run'],
});
let short = 0;
try {
  for (const { root, path: page } of pages) {
    const server = await serve(root);
    const url = `http://127.0.0.1:${server.address().port}/${page.split(path.sep).map(encodeURIComponent).join('/')}`;
    const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
    server.close();
    const scores = CATEGORIES.map((id) => Math.round((lhr.categories[id].score ?? 0) * 100));
    const loaded = lhr.audits['network-requests'].details.items.filter((item) => item.mimeType !== 'image/jpeg');
    const bytes = loaded.reduce((sum, item) => sum + item.transferSize, 0);
    console.log(`${scores.map((score) => String(score).padStart(4)).join('')}  ${String(bytes).padStart(6)} bytes  ${page}`);
    if (bytes >= MOST) {
      short += 1;
      for (const { url: from, transferSize } of loaded) console.log(`      ${transferSize} bytes: ${from}`);
    }
    for (const [at, id] of CATEGORIES.entries()) {
      if (scores[at] >= LEAST) continue;
      short += 1;
      const failed = lhr.categories[id].auditRefs.map(({ id: audit }) => lhr.audits[audit])
        .filter((audit) => audit.score !== null && audit.score < 0.9);
      for (const audit of failed) console.log(`      ${id}: ${audit.id} ${audit.displayValue ?? ''}`);
    }
  }
} finally {
  await chrome.kill();
}
console.log(`lighthouse: ${pages.length} pages, ${CATEGORIES.join(', ')}: ${short} below ${LEAST} or over ${MOST} bytes`);
process.exit(short === 0 ? 0 : 1);

/** Serves a folder, and nothing else, on a free port. */
async function serve(root) {
  const server = http.createServer(async (request, response) => {
    const wanted = path.join(root, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const ending = path.extname(wanted);
    try {
      if (!wanted.startsWith(root + path.sep)) throw new Error('outside');
      const body = await readFile(wanted);
      const headers = { 'Content-Type': TYPES[ending] ?? 'application/octet-stream', 'Cache-Control': 'max-age=31536000' };
      if (COMPRESSED.has(ending)) headers['Content-Encoding'] = 'gzip';
      response.writeHead(200, headers).end(COMPRESSED.has(ending) ? gzipSync(body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
