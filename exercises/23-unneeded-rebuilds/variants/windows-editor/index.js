import express from 'express';

const app = express();

app.get('/', (request, response) => {
  response.send('Ahoy from a container');
});

app.listen(8080);
