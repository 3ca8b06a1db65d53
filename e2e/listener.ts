import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A place outside of the site that counts who comes. */
export async function listenOutside() {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(`${request.method} ${request.url}`);
    response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript" });
    response.end("1");
  });
  server.on("upgrade", (request, socket) => {
    visits.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { host: `127.0.0.1:${port}`, visits, close: () => server.close() };
}
