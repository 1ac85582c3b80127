import '@blueledger/widgets/burden-gap/define';
import './Desk.js';
