// Reads what `web-ext lint` found, tells it in short, and fails on errors.

import { text } from "node:stream/consumers";

const { errors, warnings } = JSON.parse(await text(process.stdin));
for (const { code, message, file } of [...errors, ...warnings]) console.log(`web-ext lint: ${code} ${file ?? ""}: ${message.replace(/\s+/g, " ").slice(0, 160)}`);
console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings`);
process.exitCode = errors.length ? 1 : 0;
