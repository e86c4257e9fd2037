/** Made by `minisign -G -W`, for tests alone. */
export const secretKey = `untrusted comment: minisign encrypted secret key
RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAI3FqeTCRhfZYzCL+qUvA757u/G6i1ww+/722U2t1MIgQUdvdTLt/Lnp3QEaR0HFYDCg4AdDrWtpqh0rCd7nOptVB8tMRNjT8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
`;
export const publicKey = 'RWQjcWp5MJGF9np3QEaR0HFYDCg4AdDrWtpqh0rCd7nOptVB8tMRNjT8';
