import type { EmbeddedHost } from '../host';

/** `OSF.AppName.ExcelWebApp`. */
const EXCEL_WEB_APP = 16;

/** What the client learns about its host (`ContextActivationManager_getAppContextAsync`); it refuses one without the first nine. */
export function appContext(host: EmbeddedHost, options: { readonly conversation: string; readonly displayLanguage?: string }): Readonly<Record<string, unknown>> {
  const language = options.displayLanguage ?? 'vi-VN';
  return {
    _id: options.conversation,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.0',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: '',
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: options.conversation,
    _appInstanceId: options.conversation,
    _appMinorVersion: 1,
    // The client answers isSetSupported from it: set → newest version.
    _requirementMatrix: JSON.stringify(host.persona.requirements),
    _hostFullVersion: '16.0.0.0',
    _hostCustomMessage: '',
    _addinName: '',
    _appDomains: [],
    _featureGates: {},
  };
}
