const work = setInterval(() => {}, 1000);
console.log('at work');

process.on('SIGTERM', () => {
  clearInterval(work);
  console.log('cleaned up');
  process.exit(1);
});
