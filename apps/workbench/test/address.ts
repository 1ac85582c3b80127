export { readAddress, type View, writeAddress } from '../src/address/view.js';
