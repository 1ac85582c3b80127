import '@blueledger/widgets/blueledger.css'; // keeps the figure's height free
import '@blueledger/widgets/payers/define'; // registers <bl-payers>

// A figure that cannot be drawn says why in its place, and to the page.
document.addEventListener('bl-error', ({ detail }) => console.error(detail.message));
