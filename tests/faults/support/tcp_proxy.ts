import { connect, createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/** Stands before a server of any protocol, and can freeze or cut what passes. */
export class TcpProxy {
  readonly #pairs = new Set<[Socket, Socket]>();
  readonly #server = createServer((client) => this.#join(client));
  readonly #host: string;
  readonly #port: number;
  #state: "passes" | "frozen" | "cut" = "passes";

  private constructor(host: string, port: number) {
    this.#host = host;
    this.#port = port;
  }

  static async start(host: string, port: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(host, port);
    await new Promise<void>((listening) => proxy.#server.listen(0, "127.0.0.1", listening));
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** No byte passes, either way; connections stay, and new ones are taken and not answered. */
  freeze(): void {
    this.#state = "frozen";
    for (const pair of this.#pairs) for (const socket of pair) socket.pause();
  }

  /** Every connection breaks, and so does each new one. */
  cut(): void {
    this.#state = "cut";
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy();
  }

  pass(): void {
    this.#state = "passes";
    for (const pair of this.#pairs) for (const socket of pair) socket.resume();
  }

  close(): void {
    this.cut();
    this.#server.close();
  }

  #join(client: Socket): void {
    if (this.#state === "cut") return void client.destroy();
    const server = connect(this.#port, this.#host);
    const pair: [Socket, Socket] = [client, server];
    this.#pairs.add(pair);
    for (const [from, to] of [[client, server], [server, client]] as const) {
      from.on("data", (bytes) => {
        if (to.write(bytes)) return;
        from.pause();
        to.once("drain", () => this.#state === "frozen" || from.resume());
      });
      from.on("error", () => {});
      from.on("close", () => {
        to.destroy();
        this.#pairs.delete(pair);
      });
    }
    if (this.#state === "frozen") { for (const socket of pair) socket.pause(); }
  }
}
