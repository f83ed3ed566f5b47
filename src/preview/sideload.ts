/** `npm run excel`: serves the built add-in and loads manifest.xml into the desktop Excel of this machine, until Ctrl+C. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';
import { startServer } from './server/start-server';

/** Where manifest.xml expects the add-in. */
const port = 3000;
const root = resolve(__dirname, '../..');
const manifest = resolve(root, 'manifest.xml');

/** Not among the packages of package.json: its credential store needs native libraries that not every machine has. */
const debugging = ['--yes', 'office-addin-debugging@7'];

async function main(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    fail(
      'Cần Excel trên Windows hoặc Mac. Với Excel trên web: chạy npm start, mở sổ tính, chọn Trang đầu → Phần bổ trợ → Phần bổ trợ khác → Tải lên phần bổ trợ của tôi, rồi chọn manifest.xml.',
    );
    return;
  }
  console.log('Excel chỉ nạp phần bổ trợ qua kết nối được tin cậy: nếu Windows hay Mac hỏi, hãy đồng ý cài chứng chỉ cho localhost.');
  await ensureCertificatesAreInstalled();
  const started = await startServer({ root, product: resolve(root, 'dist') }, port, 'as-built');
  if (!started.ok) console.log(`Cổng ${port} đang được dùng: Excel sẽ nạp phần bổ trợ từ máy chủ đang chạy ở đó.`);
  if (!(await run([...debugging, 'start', manifest, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload']))) {
    fail('Chưa nạp được vào Excel; lý do ở các dòng trên. Hãy đóng Excel rồi chạy lại npm run excel.');
    if (started.ok) await started.server.close();
    return;
  }
  if (!started.ok) return;
  console.log('Đã nạp vào Excel. Giữ cửa sổ này mở khi làm việc; Ctrl+C để dừng và gỡ phần bổ trợ khỏi Excel.');
  process.once('SIGINT', () => {
    void run([...debugging, 'stop', manifest]).then(() => started.server.close());
  });
}

/** Runs npx in this window. True when it succeeded. */
function run(args: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    // On Windows npx is a batch file, which only a shell starts; a shell needs quotes around paths with spaces.
    const onWindows = process.platform === 'win32';
    const child = spawn('npx', onWindows ? args.map((arg) => `"${arg}"`) : args, { cwd: root, stdio: 'inherit', shell: onWindows });
    child.on('error', () => { done(false); });
    child.on('close', (status) => { done(status === 0); });
  });
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

main().catch((thrown: unknown) => {
  console.error('Không nạp được vào Excel:', thrown);
  process.exitCode = 2;
});
