// Loaded into a measured process: leaves its peak memory (kibibytes) in a file when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.BENCH_MEMORY_FILE;
  if (file) writeFileSync(`${file}.${process.pid}`, String(process.resourceUsage().maxRSS));
});
