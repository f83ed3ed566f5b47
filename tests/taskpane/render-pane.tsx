import { act, configure, fireEvent, render, screen, type RenderResult } from '@testing-library/react';
import { StrictMode } from 'react';
import { App } from '../../src/taskpane/app';
import type { WorkbookActions } from '../../src/taskpane/actions';

// Looking things up by role is slow in jsdom; a busy computer must not fail a test.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

/** Draws the whole pane as the entry does. */
export function renderPane(actions: WorkbookActions, locale = 'vi-VN'): RenderResult {
  return render(
    <StrictMode>
      <App actions={actions} locale={locale} theme="light" />
    </StrictMode>,
  );
}

/** Draws it and waits until the first reading is shown. */
export async function renderShownPane(actions: WorkbookActions, locale = 'vi-VN'): Promise<RenderResult> {
  const rendered = renderPane(actions, locale);
  await screen.findByRole('tablist');
  return rendered;
}

/** Clicks, and waits until the workbook has answered. */
export async function clickAndSettle(element: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(element);
    await Promise.resolve();
  });
}
