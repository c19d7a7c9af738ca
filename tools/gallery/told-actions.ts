import type { LibraryActions } from '../../src/session/library-state.ts';
import type { PanelActions } from '../../src/session/state.ts';
import type { OptionsActions } from '../../src/view/options-page.tsx';
import type { WelcomeActions } from '../../src/view/welcome-page.tsx';

const told =
  (name: string) =>
  (...details: unknown[]): void =>
    console.info(name, ...details);

/** Actions that do nothing but tell the console that they were asked for. */
export const toldPanelActions: PanelActions = {
  readAgain: told('readAgain'),
  readAnyway: told('readAnyway'),
  readSelection: told('readSelection'),
  openPaste: told('openPaste'),
  readPasted: told('readPasted'),
  back: told('back'),
  showOnPage: told('showOnPage'),
  setShow: told('setShow'),
  pin: told('pin'),
  confirmPrivatePin: told('confirmPrivatePin'),
  cancelPrivatePin: told('cancelPrivatePin'),
  unpin: told('unpin'),
  undoUnpin: told('undoUnpin'),
  translate: told('translate'),
  cancelTranslation: told('cancelTranslation'),
  openLibrary: told('openLibrary'),
  openOptions: told('openOptions'),
  dismissNotice: told('dismissNotice'),
};

export const toldLibraryActions: LibraryActions = {
  open: told('open'),
  close: told('close'),
  remove: told('remove'),
  undoRemove: told('undoRemove'),
  setNote: told('setNote'),
  setTags: told('setTags'),
  setShow: told('setShow'),
  dismissTrouble: told('dismissTrouble'),
  retry: told('retry'),
};

export const toldWelcomeActions: WelcomeActions = {
  allowNewsrooms: told('allowNewsrooms'),
  openOptions: told('openOptions'),
};

export const toldOptionsActions: OptionsActions = {
  allowNewsrooms: told('allowNewsrooms'),
  addSite: told('addSite'),
  removeSite: told('removeSite'),
  allowAllSites: told('allowAllSites'),
  setShow: told('setShow'),
};
