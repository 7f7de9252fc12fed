const express = require('express');
const greet = require('../lib/greet');

express()
  .get('/', (request, response) => response.send(greet('lib')))
  .listen(8080);
