// A site of files, for any host. Without this line Next serves the same pages itself.
export default { output: 'export' };
