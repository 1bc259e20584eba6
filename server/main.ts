console.log('Baton has no server yet: this checkout holds the rules of a handoff (shared/) and their tests.');
console.log('Nothing was started. `npm test` runs everything that is here.');
