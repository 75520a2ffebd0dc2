// Makes a clone ready: what package-lock.json names and, with --browser, a Chromium to test with.
// Runs before anything is installed, so it uses only what Node ships.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether it ended well
 */
function run(command, args, env = process.env) {
  console.log(`> ${[command, ...args].join(' ').replace(process.execPath, 'node')}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env }).status === 0;
}

/** @param {string} message @returns {never} */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const known = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  if (!known) giveUp(`Node 20.19, 22.13, 24 or newer is needed; this is ${process.versions.node}.`);
}

/**
 * The packages of a lock file, by folder.
 *
 * @param {string} file
 */
function packagesOf(file) {
  /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return packages;
}

/** Whether node_modules holds every package of the lock file, in its version. */
function isInstalled() {
  const note = join(root, 'node_modules/.package-lock.json'); // npm's own, written last
  if (!existsSync(note)) return false;
  const have = packagesOf(note);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([folder, { version, optional }]) =>
      folder === '' || optional === true || have[folder]?.version === version,
  );
}

function ensurePackages() {
  if (isInstalled()) return;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath; // the npm that runs this script, on any system
  const done = npm === undefined ? run('npm', args) : run(process.execPath, [npm, ...args]);
  if (!done) giveUp('The packages could not be installed; npm says above why.');
}

function ensureChromium() {
  if (findChromium() !== undefined) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
    if (findChromium() !== undefined) return;
  }
  run(process.execPath, [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'install',
    'chromium',
  ]);
  if (findChromium() === undefined) {
    giveUp('No Chromium: install one, or name its path in the environment variable CHROMIUM.');
  }
}

ensureNode();
ensurePackages();
if (process.argv.includes('--browser')) ensureChromium();
