import { fork, type ChildProcess } from 'node:child_process';

/** A program of the tests in a process of its own, its words in order, and orders for it. */
export class WorkerProcess<Order extends object> {
  readonly words: string[] = [];
  readonly child: ChildProcess;
  #heard: () => void = () => {};

  constructor(program: string) {
    this.child = fork(program, { stdio: 'inherit' });
    this.child.on('message', (word) => {
      this.words.push(String(word));
      this.#heard();
    });
    this.child.on('exit', () => {
      this.words.push('gone');
      this.#heard();
    });
  }

  order(order: Order): void {
    this.child.send(order);
  }

  /** The first word from here on for which this holds. */
  async word(holds: (word: string) => boolean): Promise<string> {
    for (;;) {
      const found = this.words.find(holds);
      if (found !== undefined) return found;
      if (this.words.includes('gone')) throw new Error('The process is gone.');
      await new Promise<void>((heard) => {
        this.#heard = heard;
      });
    }
  }

  /** Ends it as a loss of power would: without a chance to tidy up. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.word((word) => word === 'gone');
  }
}
