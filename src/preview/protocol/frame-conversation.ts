/**
 * Excel on the web's half of the conversation with an add-in in an iframe: JSON messages by `postMessage`. Shapes from the client's
 * readable source (excel-web-16.00.debug.js: Microsoft.Office.Common.XdmCommunicationManager, OSF.DDA.WAC.Delegate).
 */
import { LostAnswer } from '../faults/lost-answer';
import { batchOptions, type EmbeddedHost, type HostEvent } from '../host';
import { DOCUMENT_TARGET, eventTypes } from '../objects/registrations';
import { appContext } from './app-context';
import type { BatchRequest } from './batch';
import { toEventEntry } from './event-messages';

export interface FrameOptions {
  /** Names the conversation; as in the frame's address. */
  readonly conversation: string;
  /** The language of Office's own words; default `vi-VN`. */
  readonly displayLanguage?: string;
  /** Told once the client has asked for its context: office.js is there and talks. */
  readonly onConnected?: () => void;
  /** Shows a window that the add-in opens above the page (`displayDialogAsync` with `displayInIframe`); gives what takes it away. */
  readonly onDialog?: (dialog: FrameDialog) => () => void;
}

export interface FrameDialog {
  readonly address: URL;
  /** Per cent of the page, as the add-in wishes. */
  readonly width: number;
  readonly height: number;
  /** To be called when the person closes it. */
  readonly onClosed: () => void;
}

export interface ServedFrame {
  /** Ends the conversation; the frame itself is its owner's. */
  close(): void;
  /**
   * Presses a ribbon button: runs the function that the add-in has associated with the name. Resolves when the add-in has said
   * that it is done (`event.completed()`); waits until the add-in listens to its buttons.
   */
  invokeCommand(name: string): Promise<void>;
}

/** A request of the client's; everything else that arrives is none of ours. */
export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 a call, 1 an event begins to matter, 2 it no longer does. */
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What the host answers, and what it has to do besides. */
export interface FrameAnswer {
  readonly data: unknown;
  /** A ribbon command that has ended. */
  readonly completedCommand?: string;
}

/** The arguments of `executeMethod`; those of a command that has ended are numbered: 0 is its id. */
interface MethodData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly 0?: string;
}

/** The client's numbers for methods (`OSF.DDA.MethodDispId`). */
const methods = { executeRichApiRequest: 93, commandCompleted: 94 } as const;
const APP_COMMAND_EVENT = 'appCommandInvoked';
const RICH_API_EVENT = 'richApiMessage';
/** The client opens a dialog by registering for its messages, and closes it by ending that. */
const DIALOG_EVENT = 'dialogMessageReceived';
const endsEvent = 2;
/** Events of the first Office.js, by their number: the client registers for each by name. */
const documentEvents: Readonly<Record<number, string>> = { [eventTypes.settingsChanged]: 'settingsChanged', [eventTypes.workbookSelectionChanged]: 'documentSelectionChanged' };
/** `OSF.DialogMessageType.DialogClosed`. */
const DIALOG_CLOSED = 12006;
/** `ooeInvalidApiCallInContext`: the client makes `InvalidOperationInCellEditMode` of it. */
const CELL_EDIT_MODE_ERROR = 5004;

/**
 * The address under which the frame must load the add-in's page, so that office.js knows its host. The page must come from the
 * same host name by HTTPS: the client trusts only Microsoft's domains and its own.
 */
export function frameAddress(page: URL, options: FrameOptions): URL {
  const address = new URL(page);
  const hostInfo = ['Excel', 'Web', '16.01', options.displayLanguage ?? 'vi-VN', options.conversation, 'notDialog', '', '0'];
  address.searchParams.set('_host_Info', hostInfo.join('$'));
  address.hash = `&_serializer_version=1&_xdm_Info=${[options.conversation, options.conversation, page.origin].join('|')}`;
  return address;
}

/** The client's request in a message of the frame's, null for any other message. */
export function readFrameRequest(text: unknown): FrameRequest | null {
  if (typeof text !== 'string') return null;
  try {
    const message = JSON.parse(text) as Partial<FrameRequest> | null;
    return message?._messageType === 0 && typeof message._actionName === 'string' ? (message as FrameRequest) : null;
  } catch {
    return null;
  }
}

/** The host's answer to a request. */
export async function answerFrameRequest(request: FrameRequest, host: EmbeddedHost, options: FrameOptions): Promise<FrameAnswer> {
  if (request._actionName === 'ContextActivationManager_getAppContextAsync') return { data: appContext(host, options) };
  if (request._actionName !== 'executeMethod') return { data: {} };
  const data = request._data as MethodData;
  const { DdaMethod, ArrayData } = data;
  switch (DdaMethod?.DispatchId) {
    case methods.executeRichApiRequest: {
      const response = await host.process(JSON.parse(String(ArrayData?.[4])) as BatchRequest, batchOptions(Number(ArrayData?.[6]))).catch(lostAnswer);
      if (response instanceof LostAnswer) return { data: { Error: response.officeError } };
      const isEditing = response.Error?.Code === 'InvalidOperationInCellEditMode';
      return { data: isEditing ? { Error: CELL_EDIT_MODE_ERROR } : { Error: 0, Data: [200, [], JSON.stringify(response)] } };
    }
    case methods.commandCompleted:
      return { data: { Error: 0 }, completedCommand: data[0] ?? '' };
    default:
      // A part of the common API that this host does not serve: "the operation is not supported".
      return { data: { Error: 5000 } };
  }
}

/** What keeps an answer from the client is a number to it; anything else is a mistake of the host's. */
function lostAnswer(thrown: unknown): LostAnswer {
  if (thrown instanceof LostAnswer) return thrown;
  throw thrown;
}

/** A message to the client in its envelope: an answer, or an event where there is no request. */
export function envelope(options: FrameOptions, origin: string, actionName: string, correlationId: number | null, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: actionName,
    _conversationId: options.conversation,
    _correlationId: correlationId ?? -1,
    _origin: origin,
    _errorCode: 0,
    _responseType: correlationId === null ? 1 : 0,
    _data: data,
    _serializerVersion: 1,
  });
}

/** An event as the frame hears it: under the name of the channel for most, under its own for those of the first Office.js. */
export function eventMessage(event: HostEvent): { readonly name: string; readonly data: unknown } {
  const own = event.targetId === DOCUMENT_TARGET ? documentEvents[event.eventType] : undefined;
  return own === undefined ? { name: RICH_API_EVENT, data: { ArrayData: [toEventEntry(event)] } } : { name: own, data: {} };
}

/** Serves the add-in in a frame until it is closed. Only messages from this frame and this origin are heard. */
export function serveFrame(frame: HTMLIFrameElement, host: EmbeddedHost, options: FrameOptions): ServedFrame {
  const origin = window.location.origin;
  const commands = new Map<string, () => void>();
  let commandCount = 0;
  let hearsCommands: () => void = () => undefined;
  const listensToCommands = new Promise<void>((resolve) => {
    hearsCommands = resolve;
  });

  const post = (actionName: string, correlationId: number | null, data: unknown): void => {
    frame.contentWindow?.postMessage(envelope(options, origin, actionName, correlationId, data), origin);
  };

  const heard = new Set<string>();
  const followRegistration = ({ _actionName, _actionType }: FrameRequest): void => {
    if (!Object.values(documentEvents).includes(_actionName)) return;
    if (_actionType === endsEvent) heard.delete(_actionName);
    else heard.add(_actionName);
  };

  let closeDialog: () => void = () => undefined;

  const followDialog = (request: FrameRequest): void => {
    closeDialog();
    closeDialog = () => undefined;
    const dialog = request._actionType === endsEvent ? null : readDialog(request, origin);
    if (dialog === null || options.onDialog === undefined) return;
    const onClosed = (): void => {
      closeDialog = () => undefined;
      post(DIALOG_EVENT, null, [DIALOG_CLOSED]);
    };
    closeDialog = options.onDialog({ ...dialog, onClosed });
  };

  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = readFrameRequest(event.data);
    if (request?._conversationId !== options.conversation) return;
    void answerFrameRequest(request, host, options).then(({ data, completedCommand }) => {
      post(request._actionName, request._correlationId, data);
      if (request._actionName.startsWith('ContextActivationManager_getAppContext')) options.onConnected?.();
      if (request._actionName === APP_COMMAND_EVENT) hearsCommands();
      if (request._actionName === DIALOG_EVENT) followDialog(request);
      followRegistration(request);
      if (completedCommand !== undefined) commands.get(completedCommand)?.();
    });
  };

  window.addEventListener('message', receive);
  const unsubscribe = host.subscribe((event) => {
    const message = eventMessage(event);
    if (message.name === RICH_API_EVENT || heard.has(message.name)) post(message.name, null, message.data);
  });

  return {
    close: () => {
      window.removeEventListener('message', receive);
      unsubscribe();
    },
    invokeCommand: async (name) => {
      await listensToCommands;
      commandCount += 1;
      const id = `command-${commandCount}`;
      const completed = new Promise<void>((resolve) => {
        commands.set(id, resolve);
      });
      post(APP_COMMAND_EVENT, null, { 0: id, 1: name, 2: JSON.stringify({ source: { id: name } }) });
      await completed;
      commands.delete(id);
    },
  };
}

/** What the client says of the dialog that it wants. Only pages of the add-in's own origin are shown. */
function readDialog({ _data }: FrameRequest, origin: string): Omit<FrameDialog, 'onClosed'> | null {
  const { targetId } = _data as { readonly targetId?: string };
  const { url, width, height } = JSON.parse(targetId ?? '{}') as { readonly url?: string; readonly width?: number; readonly height?: number };
  const address = URL.canParse(url ?? '') ? new URL(url ?? '') : null;
  return address?.origin === origin ? { address, width: width ?? 80, height: height ?? 80 } : null;
}
