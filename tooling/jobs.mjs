// Runs the programs of node_modules that check the project.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @typedef {object} Job
 * @property {string} name what a reader calls it
 * @property {string} bin program, by the name of its command
 * @property {readonly string[]} args
 */

/** Packages whose command has another name. @type {Readonly<Record<string, string>>} */
const PACKAGE = { playwright: '@playwright/test', tsc: 'typescript' };

/**
 * The script behind a command of node_modules. Started with this Node, it needs no shell.
 *
 * @param {string} name
 */
function scriptOf(name) {
  const folder = join(root, 'node_modules', PACKAGE[name] ?? name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof bin === 'string' ? bin : bin[name];
  if (path === undefined) throw new Error(`${folder} has no command ${name}`);
  return join(folder, path);
}

/**
 * @param {Job} job
 * @param {'inherit' | 'pipe'} output
 */
function start({ bin, args }, output) {
  return spawn(process.execPath, [scriptOf(bin), ...args], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: process.env,
  });
}

/**
 * Runs one quietly: what it printed is shown only if it failed.
 *
 * @param {Job} job
 * @returns {Promise<boolean>} whether it passed
 */
export async function runJob(job) {
  const began = performance.now();
  const child = start(job, 'pipe');
  /** @type {Buffer[]} */
  const printed = [];
  child.stdout?.on('data', (/** @type {Buffer} */ bytes) => printed.push(bytes));
  child.stderr?.on('data', (/** @type {Buffer} */ bytes) => printed.push(bytes));
  const [code] = await once(child, 'close');
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${job.name}  (${seconds} s)`);
  if (code !== 0) console.log(Buffer.concat(printed).toString());
  return code === 0;
}

/**
 * Runs one that reports for itself.
 *
 * @param {Job} job
 * @returns {Promise<boolean>} whether it passed
 */
export async function runLive(job) {
  console.log(`\n${job.name}`);
  const [code] = await once(start(job, 'inherit'), 'close');
  return code === 0;
}
