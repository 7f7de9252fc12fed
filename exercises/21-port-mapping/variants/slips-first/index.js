const express = require('express');

const app = express();

app.use((request, response) => {
  response.status(200).json({ path: request.path });
});

app.listen(process.env.PORT);
