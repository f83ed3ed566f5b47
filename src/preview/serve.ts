/** `npm start`: the workbench and the built add-in on https://localhost:3000. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './server/open-browser';
import { workbenchAddress } from './server/routes';
import { startServer } from './server/start-server';

const usage = 'Cách dùng: npm start [-- --port SỐ-CỔNG]';
const defaultPort = 3000;

async function main(): Promise<void> {
  const options = readOptions();
  if (options === undefined) {
    fail(usage);
    return;
  }
  const root = resolve(__dirname, '../..');
  const started = await startServer({ root, product: resolve(root, 'dist') }, options.port);
  if (!started.ok) {
    const reason = started.reason === 'port-in-use' ? 'đang được chương trình khác dùng' : 'không được phép dùng';
    fail(`Cổng ${started.port} ${reason}. Hãy đóng chương trình đó, hoặc chạy: npm start -- --port ${started.port + 1}`);
    return;
  }
  const { server } = started;
  console.log(`Chỉ Tiêu đang chạy tại ${server.address}/ (dừng: Ctrl+C)`);
  if (!server.trusted) {
    console.log('Nếu trình duyệt báo kết nối không riêng tư: chọn Nâng cao (Advanced) → Tiếp tục truy cập localhost (Proceed to localhost).');
  }
  if (options.open) openBrowser(server.address + workbenchAddress);
}

function readOptions(): { readonly port: number; readonly open: boolean } | undefined {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, open: { type: 'boolean' } } });
    const port = values.port === undefined ? defaultPort : Number(values.port);
    return Number.isInteger(port) && port >= 0 && port <= 65535 ? { port, open: values.open === true } : undefined;
  } catch {
    return undefined;
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

main().catch((thrown: unknown) => {
  console.error('Không khởi động được máy chủ xem thử:', thrown);
  process.exitCode = 2;
});
