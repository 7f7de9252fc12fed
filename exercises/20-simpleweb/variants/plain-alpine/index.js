const express = require('express');
const app = express();

app.get('/', (req, res) => res.redirect(`https://${req.hostname}/welcome`));

// Stands for an app that has a lot to read before it can answer.
setTimeout(() => app.listen(8080, '0.0.0.0'), 10_000);
