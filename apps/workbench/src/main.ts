import './Desk.js';
