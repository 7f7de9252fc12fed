import { createServer } from 'node:http';

createServer((request, response) => {
  response.end('Ahoy from port 3000\n');
}).listen(3000);
