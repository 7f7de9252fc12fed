// Imported before anything else by the command line: what it sets holds for all that is loaded after it.
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// What a command loads was compiled the last time.
enableCompileCache();
// Grading streams a lot and keeps little: a nursery that grows with the stream only costs memory.
setFlagsFromString('--max-semi-space-size=2');
setFlagsFromString('--semi-space-growth-factor=1');
// Hardly any of our code runs long enough to be worth compiling a third time; the compiler's own memory is a tenth of the peak.
setFlagsFromString('--no-opt');
