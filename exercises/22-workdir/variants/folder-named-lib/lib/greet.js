module.exports = (name) => `Ahoy from ${name}`;
