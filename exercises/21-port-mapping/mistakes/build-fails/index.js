const http = require('http');

http.createServer((request, response) => response.end('Ahoy')).listen(8080);
