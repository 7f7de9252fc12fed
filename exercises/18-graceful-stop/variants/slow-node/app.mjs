import { setTimeout as pause } from 'node:timers/promises';

console.log('getting ready');
await pause(2000);

const work = setInterval(() => console.log('at work'), 250);
process.once('SIGTERM', async () => {
  clearInterval(work);
  await pause(200);
  console.error('everything is cleaned up');
});
