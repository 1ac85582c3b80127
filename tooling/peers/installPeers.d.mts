export function installPeers(folder?: URL): void;
