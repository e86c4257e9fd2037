/** What the machine refused to do, by the system's code, in words. */
const refusals: Record<string, string> = {
  EACCES: 'This user may not do that here',
  EPERM: 'This user may not do that here',
  EROFS: 'The disk can only be read',
  EBUSY: 'Something else is using that place, or a disk of its own is mounted there',
  EMFILE: 'Too many files are open at once',
  ENFILE: 'Too many files are open at once',
  ENOTDIR: 'A file stands where a folder is meant',
  EIO: 'The disk could not be read or written',
};

/** As Node says it, and as tools that are not written in JavaScript do. */
const diskFull = /\b(?:ENOSPC|EDQUOT|no space left on device|disk is full|os error 28|disk quota exceeded)\b/i;

/** Whether a message says that a disk is full. */
export const tellsFullDisk = (message: string): boolean => diskFull.test(message);

/**
 * One line about what the machine refused and what to do, for whoever runs a command. Undefined for everything else that can be thrown:
 * that is a fault of the program.
 */
export function explainSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const unchanged = 'What was there before is as it was.';
  if (tellsFullDisk(error.message)) {
    return `The disk is full (${firstLine(error.message)}). ${unchanged} Make room and try again.`;
  }
  const refusal = 'syscall' in error && 'code' in error ? refusals[String(error.code)] : undefined;
  return refusal && `${refusal} (${firstLine(error.message)}). ${unchanged}`;
}

const firstLine = (message: string): string => message.split('\n', 1).join('').replace(/\.$/, '');
