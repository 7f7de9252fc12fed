const { createServer } = require('node:http');

const server = createServer((request, response) => response.end('hello\n'));
server.listen(8080, () => console.log('listening'));

process.on('SIGTERM', () => {
  server.close(() => {
    console.log('cleaned up');
    process.exitCode = 143;
  });
});
