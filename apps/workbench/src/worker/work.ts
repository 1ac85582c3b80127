/** A task tells how far it is and asks whether to go on; false once it was stopped. */
export type Work = (done: number, all: number) => Promise<boolean>;
