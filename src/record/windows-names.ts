/** Names that Windows keeps for devices, with any ending: a folder that holds one can't be copied there, nor can a zip be opened. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether Windows refuses a file or folder of this name, or of this name and an ending: `con` and so `con.json`. */
export const isWindowsDevice = (name: string): boolean => deviceName.test(name);
