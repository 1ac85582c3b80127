import '@blueledger/widgets/blueledger.css';

export const metadata = { title: 'Who pays for UN peacekeeping', icons: { icon: 'data:,' } };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
