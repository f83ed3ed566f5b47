import { answerFrameRequest, envelope, eventMessage, frameAddress, readFrameRequest } from '../../../src/preview/protocol/frame-conversation';
import { closeExcel, openExcel } from '../excel-session';

afterEach(closeExcel);

const options = { conversation: 'c1' };
const request = (actionName: string, data: unknown) => ({ _messageType: 0 as const, _actionName: actionName, _conversationId: 'c1', _correlationId: 7, _data: data });
const batchRequest = (body: object) => request('executeMethod', { DdaMethod: { DispatchId: 93 }, ArrayData: ['', '', '', '', JSON.stringify(body)] });
const loadName = {
  Actions: [
    { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 2, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
};

// Shapes: Microsoft.Office.Common.XdmCommunicationManager and OSF.DDA.WAC.Delegate in excel-web-16.00.debug.js.
describe('the conversation with a frame', () => {
  test('the address names the host, and the conversation last in the fragment', () => {
    const address = frameAddress(new URL('https://localhost:3000/taskpane.html'), options);
    expect(address.searchParams.get('_host_Info')).toMatch(/^Excel\$Web\$16\.01\$vi-VN\$/);
    expect(address.hash).toMatch(/^#&_serializer_version=1&_xdm_Info=c1\|c1\|https:\/\/localhost:3000$/);
  });

  test('only requests of the client are heard', () => {
    expect(readFrameRequest(JSON.stringify(request('x', {})))).toMatchObject({ _actionName: 'x' });
    for (const other of ['', 'not json', '{"_messageType":1}', 'null', 5, { _messageType: 0 }]) expect(readFrameRequest(other)).toBeNull();
  });

  test('the context names the requirement sets of the persona', async () => {
    const { host } = await openExcel([], { persona: 'excel-2024' });
    const { data } = await answerFrameRequest(request('ContextActivationManager_getAppContextAsync', {}), host, options);
    expect(data).toMatchObject({ _appName: 16, _appUILocale: 'vi-VN' });
    expect(JSON.parse((data as { _requirementMatrix: string })._requirementMatrix)).toMatchObject({ ExcelApi: '1.17' });
  });

  test('a batch is carried out', async () => {
    const { host } = await openExcel([], { fileName: 'kh.xlsx' });
    const { data } = await answerFrameRequest(batchRequest(loadName), host, options);
    const { Error: error, Data } = data as { Error: number; Data: [number, unknown, string] };
    expect([error, Data[0]]).toEqual([0, 200]);
    expect(JSON.parse(Data[2])).toMatchObject({ Results: [{ ActionId: 1 }, { ActionId: 2, Value: { Name: 'kh.xlsx' } }] });
  });

  test('while a cell is typed in, the client is told with the number that it knows', async () => {
    const { host } = await openExcel();
    host.faults.cellEditMode = true;
    expect((await answerFrameRequest(batchRequest(loadName), host, options)).data).toEqual({ Error: 5004 });
  });

  test('a command that has ended is told by its id', async () => {
    const { host } = await openExcel();
    const ended = request('executeMethod', { DdaMethod: { DispatchId: 94 }, 0: 'command-1', 1: 0, 2: '{}' });
    expect((await answerFrameRequest(ended, host, options)).completedCommand).toBe('command-1');
  });

  // OSF.DDA.WAC.Delegate.RegisterEventAsync: an event of the document is registered, and heard, under its own name.
  test('most events come over one channel, those of the first Office.js by their names', () => {
    expect(eventMessage({ eventType: 14, targetId: 's1', message: { address: 'A1' } })).toMatchObject({ name: 'richApiMessage', data: { ArrayData: [[65536, 14, 's1', '{"address":"A1"}', expect.any(Number), false]] } });
    expect(eventMessage({ eventType: 2, targetId: '', message: {} })).toEqual({ name: 'documentSelectionChanged', data: {} });
    expect(eventMessage({ eventType: 1, targetId: '', message: {} })).toEqual({ name: 'settingsChanged', data: {} });
  });

  test('answers carry the number of their request, events none', () => {
    expect(JSON.parse(envelope(options, 'https://localhost', 'executeMethod', 7, {}))).toMatchObject({ _messageType: 1, _responseType: 0, _correlationId: 7, _conversationId: 'c1' });
    expect(JSON.parse(envelope(options, 'https://localhost', 'richApiMessage', null, {}))).toMatchObject({ _responseType: 1 });
  });
});
