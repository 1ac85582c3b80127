import { register } from 'tsx/esm/api';

// A thread of Node 20 reads no TypeScript by itself, whatever its parent does.
register();
await import('./runCalls.js');
