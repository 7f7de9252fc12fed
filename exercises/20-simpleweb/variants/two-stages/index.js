const app = require('express')();
const port = process.env.PORT || 3000;

app.use((req, res) => res.json({ path: req.path }));
app.listen(port);
