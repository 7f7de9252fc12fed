const express = require('express');

const app = express();

app.get('/', (request, response) => {
  response.send('Ahoy from a container');
  // The tutorial's demonstration is over now.
  setTimeout(() => process.exit(), 2000);
});

app.listen(8080, () => {
  console.log('Listening on port 8080');
});
