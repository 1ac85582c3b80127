// The real binding downloads a native library at install. It re-exports the same package, which computes by itself.
module.exports = require('@tensorflow/tfjs');
