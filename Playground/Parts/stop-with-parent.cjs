// Loaded into every Node process that the launchers start (node --require).
// 1. The end of standard input means "stop": it comes when the launcher asks for it, and when the launcher itself has died.
// 2. Ctrl-C in a terminal reaches every process of the group at once. The launcher decides the order, so it is not passed on here.
'use strict';
const emit = process.emit;
let stopping = false;
process.emit = function (event, ...rest) {
  return event === 'SIGINT' && !stopping ? true : emit.call(this, event, ...rest);
};
// Only now: Node binds the emit of the moment when the first listener comes.
process.on('SIGINT', () => {});
process.stdin.on('end', stop).on('error', stop).resume();

function stop() {
  if (stopping) return;
  stopping = true;
  // A process that has no answer of its own to SIGINT would not end by the event alone.
  const answersItself = process.listenerCount('SIGINT') > 1;
  process.emit('SIGINT', 'SIGINT');
  if (!answersItself) process.exit(0);
}
