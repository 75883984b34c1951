import { expect, it } from 'vitest';
import { tlsFault } from './tls-faults.js';

const OPENSSL = '80EC:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../deps/openssl/x.c:350:\n';

it.each<[code: string, words: RegExp]>([
  ['ERR_SSL_WRONG_VERSION_NUMBER', /plain HTTP, write http:\/\//],
  ['ERR_SSL_PACKET_LENGTH_TOO_LONG', /plain HTTP/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /intermediate certificates/],
  ['CERT_HAS_EXPIRED', /has expired/],
  ['CERT_NOT_YET_VALID', /not valid yet/],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', /version of TLS in common/],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', /certificate of the client/],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', /refuses the handshake/],
  ['ERR_SSL_TLSV1_UNRECOGNIZED_NAME', /no host of the name/],
  ['ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL', /http\/1\.1/],
  ['ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', /broke the handshake off/],
  ['ERR_SSL_SOMETHING_NEW', /could not be made/],
])('%s is told in words, with its code', (code, words) => {
  const told = tlsFault(code, OPENSSL);
  expect(told).toMatch(words);
  expect(told).toContain(code);
  expect(told).not.toMatch(/SSL routines|\n/);
});

it('names what a certificate is for', () => {
  const message =
    "Hostname/IP does not match certificate's altnames: Host: bot.test. is not in the cert's altnames: DNS:example.org";
  expect(tlsFault('ERR_TLS_CERT_ALTNAME_INVALID', message)).toMatch(/other names.*it holds DNS:example\.org\)/);
});
