// A mail server that takes everything and keeps nothing, in a process of its own: it says its port to its parent.
import { SMTPServer } from 'smtp-server';

const sink = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData: (stream, _session, done) => stream.on('end', done).resume(),
});
sink.listen(0, '127.0.0.1', () => process.send(sink.server.address().port));
process.once('disconnect', () => process.exit(0));
