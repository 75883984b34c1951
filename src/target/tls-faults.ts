/**
 * What an encrypted connection fails of, by the code of Node or OpenSSL, in plain words with the next step. OpenSSL's own
 * messages name its source files. The first that fits counts.
 */
const FAULTS: readonly (readonly [code: RegExp, words: string])[] = [
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|HTTPS_PROXY_REQUEST|RECORD_TOO_SMALL|UNEXPECTED_MESSAGE|DATA_LENGTH_TOO_LONG/,
    'what listens there does not answer in TLS: if it is plain HTTP, write http:// (or ws://) in the url, else correct the port',
  ],
  [
    /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/,
    'the certificate is signed by itself or by a certification authority of your own: name the file of that authority (PEM) in NODE_EXTRA_CA_CERTS',
  ],
  [
    /^UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT|GET_ISSUER_CERT_LOCALLY)$|^CERT_UNTRUSTED$/,
    'the authority that signed the certificate is not known here: have the server send its intermediate certificates too, or name the file of the authority (PEM) in NODE_EXTRA_CA_CERTS',
  ],
  [/^CERT_HAS_EXPIRED$/, 'the certificate has expired: renew it, and look at the clock of this machine'],
  [/^CERT_NOT_YET_VALID$/, 'the certificate is not valid yet: look at its dates, and at the clock of this machine'],
  [/^CERT_REVOKED$/, 'the certificate was revoked: have a new one issued'],
  [
    /ALTNAME_INVALID|HOSTNAME_MISMATCH/,
    'the certificate is for other names than that of the url: write a name that it holds, or have one issued for this name',
  ],
  [
    /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|VERSION_TOO_LOW/,
    'the two sides have no version of TLS in common: have the server speak TLS 1.2 or 1.3',
  ],
  [
    /CERTIFICATE_REQUIRED|PEER_DID_NOT_RETURN_A_CERTIFICATE/,
    'the server asks for a certificate of the client, which Testkunde has none of: let it in without one for the tests',
  ],
  [
    /HANDSHAKE_FAILURE|NO_SHARED_CIPHER|INSUFFICIENT_SECURITY/,
    'the server refuses the handshake: it has no cipher in common with this side, no certificate of its own, or asks for one of the client',
  ],
  [/UNRECOGNIZED_NAME/, 'the server knows no host of the name in the url: write the name that its certificate holds'],
  [
    /NO_APPLICATION_PROTOCOL/,
    'the server speaks no HTTP/1.1 over TLS: have it offer http/1.1 beside its other protocols',
  ],
  [
    /KEY_TOO_SMALL|MD_TOO_WEAK|BAD_SIGNATURE|CERT_SIGNATURE_FAILURE/,
    'the key or the signature of the certificate is too weak, or broken: have a new one issued',
  ],
  [/ALERT/, 'the server broke the handshake off: look into its log'],
  [
    /^INVALID_(CA|PURPOSE)$/,
    'the certificate is not made for servers, or its authority is none: have a new one issued',
  ],
];

const OTHER =
  'the encrypted connection could not be made: look at the certificate, the name and the TLS version of the server';

/** Says in words why there is no encrypted connection. `message` is Node's own, whose list of names is worth keeping. */
export function tlsFault(code: string, message: string): string {
  const words = FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? OTHER;
  const names = /altnames: (?:.*altnames: )?(.*)$/.exec(message)?.[1];
  return `${words} (${code}${names === undefined ? '' : `; it holds ${names.slice(0, 200)}`})`;
}
