import '@blueledger/widgets/blueledger.css'; // keeps the figure's height free
import '@blueledger/widgets/payers/define'; // registers <bl-payers>

// Every figure says what a reader did: here, which point of the chart was chosen.
document.addEventListener('bl-error', ({ detail }) => console.error(detail.message));
