/**
 * Ends this process when the one that started it has ended, also by `kill -9`: the channel between them closes then. Without a channel it
 * does nothing.
 */
export function endWithParent(): void {
  if (!process.channel) return;
  process.on('disconnect', () => process.exit(143));
  // The channel alone keeps nobody running.
  process.channel.unref();
}
