const express = require('express');

const app = express();

app.get('/', (request, response) => {
  response.send('Ahoy from behind a port');
});

app.listen(8080, () => {
  console.log('Listening on port 8080');
});
