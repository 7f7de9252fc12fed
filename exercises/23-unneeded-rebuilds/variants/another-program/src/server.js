const express = require('express')

express()
  .get('/', (request, response) => response.redirect('/welcome'))
  .get('/welcome', (request, response) => response.send('Ahoy from a container'))
  .listen(process.env.PORT || 8080)